package dev.reeve.math;

import java.util.Arrays;

/**
 * Makes a singular basis regular: columns that depend on others give way to the logical variables
 * of the rows that are left without a pivot.
 *
 * <p>Gaussian elimination with complete pivoting on columns scaled to a maximum of 1 (Golub and Van
 * Loan, section 3.4.8); what stays below the threshold is dependent. Cost: {@code m³} operations;
 * rare.
 */
final class BasisRepair {

  private BasisRepair() {}

  /**
   * Exchanges the dependent variables of a basis.
   *
   * @param program gives the columns
   * @param head the basic variable of each position; dependent ones are replaced
   * @param threshold pivots up to this are no pivots, within (0, 1)
   */
  static void repair(ScaledProgram program, int[] head, double threshold) {
    int rows = program.rows;
    double[][] columns = new double[rows][rows];
    for (int position = 0; position < rows; position++) {
      program.add(head[position], 1, columns[position], 0);
      normalise(columns[position]);
    }
    boolean[] rowDone = new boolean[rows];
    boolean[] columnDone = new boolean[rows];
    for (int step = 0; step < rows; step++) {
      int bestColumn = -1;
      int bestRow = -1;
      double best = threshold;
      for (int j = 0; j < rows; j++) {
        for (int i = 0; i < rows && !columnDone[j]; i++) {
          if (!rowDone[i] && Math.abs(columns[j][i]) > best) {
            best = Math.abs(columns[j][i]);
            bestColumn = j;
            bestRow = i;
          }
        }
      }
      if (bestColumn < 0) {
        replace(program, head, rowDone, columnDone);
        return;
      }
      rowDone[bestRow] = true;
      columnDone[bestColumn] = true;
      eliminate(columns, bestColumn, bestRow, columnDone);
    }
  }

  private static void normalise(double[] column) {
    double largest = Arrays.stream(column).map(Math::abs).max().orElse(0);
    for (int i = 0; i < column.length && largest > 0; i++) {
      column[i] /= largest;
    }
  }

  private static void eliminate(
      double[][] columns, int pivotColumn, int pivotRow, boolean[] columnDone) {
    double[] from = columns[pivotColumn];
    for (int j = 0; j < columns.length; j++) {
      double factor = columnDone[j] ? 0 : columns[j][pivotRow] / from[pivotRow];
      for (int i = 0; i < from.length && factor != 0; i++) {
        columns[j][i] -= factor * from[i];
      }
    }
  }

  private static void replace(
      ScaledProgram program, int[] head, boolean[] rowDone, boolean[] columnDone) {
    int row = 0;
    for (int position = 0; position < head.length; position++) {
      if (!columnDone[position]) {
        while (rowDone[row]) {
          row++;
        }
        head[position] = program.structurals + row++;
      }
    }
  }
}
