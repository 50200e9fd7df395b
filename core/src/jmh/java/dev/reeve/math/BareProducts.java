package dev.reeve.math;

import java.util.Arrays;

/**
 * The bare matrix-vector products of a re-plan, with the inverse of the basis given: values of the
 * basic variables, prices of the rows, reduced costs of the columns. No factorisation, no scaling,
 * no check, no choice.
 */
final class BareProducts {

  private final int rows;
  private final int columns;

  /** Dense, column-major. */
  private final double[] inverse;

  private final double[] rightHandSide;
  private final double[] basicCost;
  private final double[] cost;
  private final int[] start;
  private final int[] row;
  private final double[] coefficient;
  private final double[] value;
  private final double[] price;

  BareProducts(LinearProgram program, Basis basis) {
    rows = program.rows();
    columns = program.columns();
    double[] matrix = new double[rows * rows];
    inverse = new double[rows * rows];
    rightHandSide = new double[rows];
    basicCost = new double[rows];
    cost = new double[columns];
    start = new int[columns + 1];
    int count = 0;
    for (int j = 0; j < columns; j++) {
      count += program.entries(j);
    }
    row = new int[count];
    coefficient = new double[count];
    value = new double[rows];
    price = new double[rows];
    int position = 0;
    int place = 0;
    for (int j = 0; j < columns; j++) {
      cost[j] = program.cost(j);
      boolean basic = basis.column(j) == Basis.Status.BASIC;
      for (int entry = 0; entry < program.entries(j); entry++, place++) {
        row[place] = program.entryRow(j, entry);
        coefficient[place] = program.entryValue(j, entry);
        if (basic) {
          matrix[position * rows + row[place]] = coefficient[place];
        }
      }
      start[j + 1] = place;
      if (basic) {
        basicCost[position++] = cost[j];
      }
    }
    for (int i = 0; i < rows; i++) {
      double upper = program.rowUpper(i);
      rightHandSide[i] = upper == Double.POSITIVE_INFINITY ? program.rowLower(i) : upper;
      inverse[i * rows + i] = 1;
      if (basis.row(i) == Basis.Status.BASIC) {
        matrix[position++ * rows + i] = -1;
      }
    }
    LinearSolver linear = LinearSolvers.portable();
    linear.factor(rows, matrix);
    linear.solve(rows, inverse);
  }

  /** Computes them all; gives something that depends on each. */
  double compute() {
    Arrays.fill(value, 0);
    for (int i = 0; i < rows; i++) {
      double factor = rightHandSide[i];
      double sum = 0;
      for (int position = 0; position < rows; position++) {
        value[position] += inverse[i * rows + position] * factor;
        sum += inverse[i * rows + position] * basicCost[position];
      }
      price[i] = sum;
    }
    double most = value[0];
    for (int j = 0; j < columns; j++) {
      double reduced = cost[j];
      for (int k = start[j]; k < start[j + 1]; k++) {
        reduced -= coefficient[k] * price[row[k]];
      }
      most = Math.max(most, reduced);
    }
    return most;
  }
}
