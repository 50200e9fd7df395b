package dev.reeve.math;

import java.util.Arrays;

/**
 * An order of the rows and columns of a basis in which it is triangular but for a small middle
 * part, the nucleus.
 *
 * <p>Slacks, luxuries and whatever meets but one row that is left come last: columns with a single
 * entry, and then those that have a single one but for their rows. Of the rest, rows with a single
 * entry come first. Only what is left then has to be factored (triangularisation; Maros, section
 * 8.2.1; Suhl and Suhl, "Computing sparse LU factorizations for large-scale linear programming
 * bases", <i>ORSA Journal on Computing</i> 2, 1990). Cost: three passes over the entries.
 */
final class BasisOrder {

  /** Rows, first to last, and the position of the column that has its pivot there. */
  final int[] row;

  final int[] position;

  /** The pivots outside of the nucleus, by step. */
  final double[] pivot;

  /** The first step of the nucleus, and the first one after it. */
  int nucleus;

  int nucleusEnd;

  private final ScaledProgram program;
  private final int rows;

  /** Entries that are left, and the exclusive or of their places (of their positions, by row). */
  private final int[] columnCount;

  private final int[] columnLast;
  private final int[] rowCount;
  private final int[] rowLast;

  /** The entries of each row. */
  private final int[] rowStart;

  private int[] entryPosition = new int[0];
  private int[] entryPlace = new int[0];
  private final int[] ready;
  private final boolean[] rowTaken;
  private final boolean[] columnTaken;

  BasisOrder(ScaledProgram program) {
    this.program = program;
    rows = program.rows;
    row = new int[rows];
    position = new int[rows];
    pivot = new double[rows];
    columnCount = new int[rows];
    columnLast = new int[rows];
    rowCount = new int[rows];
    rowLast = new int[rows];
    rowStart = new int[rows + 1];
    ready = new int[rows];
    rowTaken = new boolean[rows];
    columnTaken = new boolean[rows];
  }

  /**
   * Finds the order.
   *
   * @param head the basic variable of each position
   */
  void find(int[] head) {
    count(head);
    listRows(head);
    Arrays.fill(rowTaken, false);
    Arrays.fill(columnTaken, false);
    takeColumns();
    takeRows(head);
    int step = nucleus;
    for (int i = 0; i < rows; i++) {
      if (!rowTaken[i]) {
        row[step++] = i;
      }
    }
    step = nucleus;
    for (int p = 0; p < rows; p++) {
      if (!columnTaken[p]) {
        position[step++] = p;
      }
    }
  }

  private void count(int[] head) {
    Arrays.fill(rowCount, 0);
    Arrays.fill(rowLast, 0);
    for (int p = 0; p < rows; p++) {
      int count = 0;
      int last = 0;
      for (int k = program.start[head[p]]; k < program.start[head[p] + 1]; k++) {
        if (program.value[k] != 0) {
          count++;
          last ^= k;
          rowCount[program.row[k]]++;
          rowLast[program.row[k]] ^= p;
        }
      }
      columnCount[p] = count;
      columnLast[p] = last;
    }
  }

  private void listRows(int[] head) {
    if (entryPlace.length < program.value.length) {
      entryPosition = new int[program.value.length];
      entryPlace = new int[program.value.length];
    }
    int end = 0;
    for (int i = 0; i < rows; i++) {
      rowStart[i] = end;
      end += rowCount[i];
    }
    for (int p = 0; p < rows; p++) {
      for (int k = program.start[head[p]]; k < program.start[head[p] + 1]; k++) {
        if (program.value[k] != 0) {
          int entry = rowStart[program.row[k]]++;
          entryPosition[entry] = p;
          entryPlace[entry] = k;
        }
      }
    }
    // Each start has become its row's end, which is the start of the next.
    for (int i = rows; i > 0; i--) {
      rowStart[i] = rowStart[i - 1];
    }
    rowStart[0] = 0;
  }

  private void takeColumns() {
    int end = 0;
    for (int p = 0; p < rows; p++) {
      if (columnCount[p] == 1) {
        ready[end++] = p;
      }
    }
    int step = rows;
    for (int next = 0; next < end; next++) {
      int p = ready[next];
      if (columnCount[p] != 1) {
        continue;
      }
      int place = columnLast[p];
      int r = program.row[place];
      step--;
      row[step] = r;
      position[step] = p;
      pivot[step] = program.value[place];
      rowTaken[r] = true;
      columnTaken[p] = true;
      for (int entry = rowStart[r]; entry < rowStart[r + 1]; entry++) {
        int other = entryPosition[entry];
        columnLast[other] ^= entryPlace[entry];
        columnCount[other]--;
        if (columnCount[other] == 1 && other != p) {
          ready[end++] = other;
        }
      }
    }
    nucleusEnd = step;
  }

  private void takeRows(int[] head) {
    int end = 0;
    for (int i = 0; i < rows; i++) {
      if (!rowTaken[i] && rowCount[i] == 1) {
        ready[end++] = i;
      }
    }
    int step = 0;
    for (int next = 0; next < end; next++) {
      int r = ready[next];
      if (rowCount[r] != 1) {
        continue;
      }
      int p = rowLast[r];
      row[step] = r;
      position[step] = p;
      rowTaken[r] = true;
      columnTaken[p] = true;
      for (int k = program.start[head[p]]; k < program.start[head[p] + 1]; k++) {
        int i = program.row[k];
        if (i == r) {
          pivot[step] = program.value[k];
        }
        if (program.value[k] != 0) {
          rowLast[i] ^= p;
          rowCount[i]--;
          if (rowCount[i] == 1 && !rowTaken[i]) {
            ready[end++] = i;
          }
        }
      }
      step++;
    }
    nucleus = step;
  }
}
