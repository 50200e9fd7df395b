package dev.reeve.math;

import java.util.Arrays;

/**
 * The columns of a basis in one sparse array, and an order of its rows and columns in which it is
 * triangular but for a small middle part, the nucleus.
 *
 * <p>Slacks, luxuries and whatever meets but one row that is left come last: columns with a single
 * entry, and then those that have a single one but for their rows. Of the rest, rows with a single
 * entry come first. Only what is left then has to be factored (triangularisation; Maros, section
 * 8.2.1; Suhl and Suhl, "Computing sparse LU factorizations for large-scale linear programming
 * bases", <i>ORSA Journal on Computing</i> 2, 1990). Cost: three passes over the entries; one where
 * only values have changed, since the order depends on which are zero alone.
 */
final class SparseBasis {

  /** Where each position's entries begin, and of each entry its row, position and value. */
  final int[] start;

  /**
   * Where each column's entries begin that neither are its pivot nor, if it is of the nucleus,
   * stand in rows of the nucleus: those are taken off what is left for the steps that follow.
   */
  final int[] below;

  int[] entryRow = new int[0];
  int[] entryPosition = new int[0];
  double[] entryValue = new double[0];

  /** The row of each step of the order, and the position of the column that has its pivot there. */
  final int[] row;

  final int[] position;

  /** Where each row stands within the nucleus, and -1 outside of it. */
  final int[] nucleusRow;

  /** The first step of the nucleus, and the first one after it. */
  int nucleus;

  int nucleusEnd;

  private final ScaledProgram program;
  private final int rows;

  /** Of what the order is. */
  private final int[] head;

  private long layout = -1;

  /** Whether there are no zeros in places of the program, which may become entries. */
  private boolean full;

  /** Where each entry stands in the program. */
  private int[] place = new int[0];

  /** The entry of each pivot, by step. */
  private final int[] pivotEntry;

  /** Entries that are left of each column and row, and the exclusive or of them. */
  private final int[] columnCount;

  private final int[] columnLast;
  private final int[] rowCount;
  private final int[] rowLast;

  /** The entries of each row. */
  private final int[] rowStart;

  private int[] rowEntry = new int[0];
  private final int[] ready;
  private final boolean[] rowTaken;
  private final boolean[] columnTaken;

  SparseBasis(ScaledProgram program) {
    this.program = program;
    rows = program.rows;
    start = new int[rows + 1];
    row = new int[rows];
    position = new int[rows];
    below = new int[rows];
    nucleusRow = new int[rows];
    head = new int[rows];
    pivotEntry = new int[rows];
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
   * Reads the columns as they are now, and finds the order.
   *
   * @param newHead the basic variable of each position
   */
  void read(int[] newHead) {
    if (!Arrays.equals(head, newHead) || layout != program.layout() || !readValues()) {
      System.arraycopy(newHead, 0, head, 0, rows);
      layout = program.layout();
      readColumns();
      listRows();
      Arrays.fill(rowTaken, false);
      Arrays.fill(columnTaken, false);
      takeColumns();
      takeRows();
      takeNucleus();
      arrange();
    }
  }

  /** Reads the values alone; returns false if entries have come or gone. */
  private boolean readValues() {
    boolean same = full;
    for (int entry = 0; entry < start[rows]; entry++) {
      entryValue[entry] = program.value[place[entry]];
      same &= entryValue[entry] != 0;
    }
    return same;
  }

  private void readColumns() {
    if (entryRow.length < program.row.length) {
      entryRow = new int[program.row.length];
      entryPosition = new int[program.row.length];
      entryValue = new double[program.row.length];
      place = new int[program.row.length];
      rowEntry = new int[program.row.length];
    }
    Arrays.fill(rowCount, 0);
    Arrays.fill(rowLast, 0);
    full = true;
    int end = 0;
    for (int p = 0; p < rows; p++) {
      start[p] = end;
      columnLast[p] = 0;
      for (int k = program.start[head[p]]; k < program.start[head[p] + 1]; k++) {
        if (program.value[k] == 0) {
          full = false;
          continue;
        }
        entryRow[end] = program.row[k];
        entryPosition[end] = p;
        entryValue[end] = program.value[k];
        place[end] = k;
        rowCount[program.row[k]]++;
        rowLast[program.row[k]] ^= end;
        columnLast[p] ^= end;
        end++;
      }
      columnCount[p] = end - start[p];
    }
    start[rows] = end;
  }

  private void listRows() {
    int end = 0;
    for (int i = 0; i < rows; i++) {
      rowStart[i] = end;
      end += rowCount[i];
    }
    for (int entry = 0; entry < start[rows]; entry++) {
      rowEntry[rowStart[entryRow[entry]]++] = entry;
    }
    // Each start has become its row's end, which is the start of the next.
    for (int i = rows; i > 0; i--) {
      rowStart[i] = rowStart[i - 1];
    }
    rowStart[0] = 0;
  }

  private void take(int step, int entry) {
    row[step] = entryRow[entry];
    position[step] = entryPosition[entry];
    pivotEntry[step] = entry;
    rowTaken[row[step]] = true;
    columnTaken[position[step]] = true;
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
      if (columnCount[ready[next]] != 1) {
        continue;
      }
      take(--step, columnLast[ready[next]]);
      for (int k = rowStart[row[step]]; k < rowStart[row[step] + 1]; k++) {
        int other = entryPosition[rowEntry[k]];
        columnLast[other] ^= rowEntry[k];
        columnCount[other]--;
        if (columnCount[other] == 1) {
          ready[end++] = other;
        }
      }
    }
    nucleusEnd = step;
  }

  private void takeRows() {
    int end = 0;
    for (int i = 0; i < rows; i++) {
      if (!rowTaken[i] && rowCount[i] == 1) {
        ready[end++] = i;
      }
    }
    int step = 0;
    for (int next = 0; next < end; next++) {
      if (rowCount[ready[next]] != 1) {
        continue;
      }
      take(step, rowLast[ready[next]]);
      for (int entry = start[position[step]]; entry < start[position[step] + 1]; entry++) {
        int other = entryRow[entry];
        rowLast[other] ^= entry;
        rowCount[other]--;
        if (rowCount[other] == 1 && !rowTaken[other]) {
          ready[end++] = other;
        }
      }
      step++;
    }
    nucleus = step;
  }

  /** Shorter columns first, which leaves more zeros where the nucleus is factored. */
  private void takeNucleus() {
    int step = nucleus;
    for (int i = 0; i < rows; i++) {
      if (!rowTaken[i]) {
        row[step++] = i;
      }
    }
    step = nucleus;
    for (int length = 0; step < nucleusEnd; length++) {
      for (int p = 0; p < rows; p++) {
        if (!columnTaken[p] && columnCount[p] == length) {
          position[step++] = p;
        }
      }
    }
  }

  /**
   * Brings to the front of each column what {@link #below} leaves out; the rest keeps its order, in
   * which it is summed.
   */
  private void arrange() {
    Arrays.fill(nucleusRow, -1);
    for (int step = nucleus; step < nucleusEnd; step++) {
      nucleusRow[row[step]] = step - nucleus;
    }
    for (int step = 0; step < rows; step++) {
      int p = position[step];
      below[p] = start[p];
      if (step < nucleus || step >= nucleusEnd) {
        advance(pivotEntry[step], below[p]++);
      } else {
        for (int entry = start[p]; entry < start[p + 1]; entry++) {
          if (nucleusRow[entryRow[entry]] >= 0) {
            advance(entry, below[p]++);
          }
        }
      }
    }
  }

  /** Moves an entry to the front of those from a place on. */
  private void advance(int entry, int to) {
    int movedRow = entryRow[entry];
    int movedPlace = place[entry];
    double movedValue = entryValue[entry];
    for (int k = entry; k > to; k--) {
      entryRow[k] = entryRow[k - 1];
      place[k] = place[k - 1];
      entryValue[k] = entryValue[k - 1];
    }
    entryRow[to] = movedRow;
    place[to] = movedPlace;
    entryValue[to] = movedValue;
  }

  /**
   * Solves for the positions of some steps outside of the nucleus, forwards.
   *
   * @param b the right-hand side over rows; becomes what is left of it for later steps
   * @param x over positions, written
   */
  void solve(int from, int to, double[] b, double[] x) {
    int[] stepRow = row;
    int[] stepPosition = position;
    double[] value = entryValue;
    for (int step = from; step < to; step++) {
      int p = stepPosition[step];
      double component = b[stepRow[step]] / value[start[p]];
      x[p] = component;
      if (component != 0) {
        subtract(p, component, b);
      }
    }
  }

  /** Takes a multiple of a position's column off what is left for later steps. */
  void subtract(int p, double factor, double[] b) {
    for (int entry = below[p]; entry < start[p + 1]; entry++) {
      b[entryRow[entry]] -= factor * entryValue[entry];
    }
  }

  /**
   * Solves the transposed system for the rows of some steps outside of the nucleus, backwards.
   *
   * @param c the right-hand side over positions; left untouched
   * @param y over rows, written
   */
  void solveTransposed(int from, int to, double[] c, double[] y) {
    int[] stepRow = row;
    int[] stepPosition = position;
    double[] value = entryValue;
    for (int step = from - 1; step >= to; step--) {
      int p = stepPosition[step];
      y[stepRow[step]] = (c[p] - dot(p, y)) / value[start[p]];
    }
  }

  /** The inner product of a position's column with a solution over the rows of later steps. */
  double dot(int p, double[] y) {
    double sum = 0;
    for (int entry = below[p]; entry < start[p + 1]; entry++) {
      sum += entryValue[entry] * y[entryRow[entry]];
    }
    return sum;
  }

  /** Takes {@code B x} off what is left of the right-hand sides. */
  void subtractProduct(double[] x, Residual residual) {
    int[] entryRow = this.entryRow;
    int[] entryPosition = this.entryPosition;
    double[] entryValue = this.entryValue;
    double[] left = residual.left;
    double[] terms = residual.terms;
    int end = start[rows];
    for (int entry = 0; entry < end; entry++) {
      double term = entryValue[entry] * x[entryPosition[entry]];
      int i = entryRow[entry];
      left[i] -= term;
      terms[i] += Math.abs(term);
    }
  }
}
