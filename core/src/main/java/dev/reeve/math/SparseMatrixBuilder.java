package dev.reeve.math;

import java.util.Arrays;

/** Gathers the entries of a {@link SparseMatrix}, in any order, each at most once. */
public final class SparseMatrixBuilder {

  /** Virtual machines index no further. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private final int rows;
  private final int columns;
  private int count;

  /** Row and column of each entry, in one number that sorts as they do. */
  private long[] places = new long[16];

  private double[] values = new double[16];

  SparseMatrixBuilder(int rows, int columns) {
    SparseMatrix.requireSize("rows", rows);
    SparseMatrix.requireSize("columns", columns);
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Adds an entry.
   *
   * @param row within [0, rows-1]
   * @param column within [0, columns-1]
   * @param value finite
   * @return this
   */
  public SparseMatrixBuilder add(int row, int column, double value) {
    requireWithin("row", row, rows);
    requireWithin("column", column, columns);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "the value at row "
              + row
              + ", column "
              + column
              + " is "
              + value
              + "; it must be finite");
    }
    if (count == places.length) {
      int grown = (int) Math.min(MOST, 2L * count);
      if (grown == count) {
        throw new IllegalStateException(
            count + " entries are all that a builder holds; SparseMatrix.byRows takes more");
      }
      places = Arrays.copyOf(places, grown);
      values = Arrays.copyOf(values, grown);
    }
    places[count] = (long) row << Integer.SIZE | column;
    values[count] = value;
    count++;
    return this;
  }

  private static void requireWithin(String what, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          what + " is " + index + "; it must be within [0, " + (size - 1) + "]");
    }
  }

  /**
   * Makes the matrix. The builder may go on, for another one.
   *
   * @return the matrix
   * @throws IllegalArgumentException if a place has two entries
   */
  public SparseMatrix build() {
    int[] starts = new int[rows + 1];
    for (int k = 0; k < count; k++) {
      starts[(int) (places[k] >> Integer.SIZE) + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    int[] next = starts.clone();
    long[] order = new long[count];
    for (int k = 0; k < count; k++) {
      long column = (int) places[k];
      order[next[(int) (places[k] >> Integer.SIZE)]++] = column << Integer.SIZE | k;
    }
    SparseLines lines =
        (row, line) -> {
          Arrays.sort(order, starts[row], starts[row + 1]);
          for (int k = starts[row]; k < starts[row + 1]; k++) {
            line.add((int) (order[k] >> Integer.SIZE), values[(int) order[k]]);
          }
        };
    return SparseMatrix.byRows(rows, columns, () -> lines, new Crew(1), share -> {});
  }
}
