package dev.reeve.math;

import java.util.Arrays;

/**
 * Some rows of a sparse matrix: panel by panel of columns, and in each of them row by row. A panel
 * has at most 65,536 columns, so that two bytes tell one.
 */
abstract class SparseBlock {

  /** Columns of a panel. */
  private final int width;

  /** By panel: where rows begin, and in the end where the last one ends. */
  private final int[][] starts;

  /** Columns within their panels, ascending within a row. */
  final char[] columns;

  SparseBlock(int width, int[][] starts, int count) {
    this.width = width;
    this.starts = starts;
    columns = new char[count];
  }

  /**
   * A block to be filled. Counts of entries become their places.
   *
   * @param single whether its values are single precision
   * @param width columns of a panel
   * @param counts by panel, and by row from 1 on: how many entries there are; kept
   */
  static SparseBlock of(boolean single, int width, int[][] counts) {
    long next = 0;
    for (int[] panel : counts) {
      for (int row = 0; row < panel.length; row++) {
        next += panel[row];
        panel[row] = (int) next;
      }
      if (next > Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException(
            panel.length - 1 + " rows have " + next + " entries; they may have 2147483639");
      }
    }
    return single ? new Single(width, counts, (int) next) : new Precise(width, counts, (int) next);
  }

  abstract double value(int k);

  /** Sets an entry's value. */
  abstract void value(int k, double value);

  /** The product of entries, whose panel begins at a column, with a column {@code x}. */
  abstract double dot(int first, int from, int to, double[] x);

  final int count() {
    return columns.length;
  }

  final int panels() {
    return starts.length;
  }

  final int rows() {
    return starts.length == 0 ? 0 : starts[0].length - 1;
  }

  final int start(int panel, int row) {
    return starts[panel][row];
  }

  final int end(int panel, int row) {
    return starts[panel][row + 1];
  }

  /** The matrix's column of an entry. */
  final int column(int panel, int k) {
    return panel * width + columns[k];
  }

  final void set(int k, int column, double value) {
    columns[k] = (char) (column % width);
    value(k, value);
  }

  /**
   * Adds a panel's product with {@code x} to some rows of {@code y}, whose first is the block's.
   */
  final void multiplyAdd(int panel, double[] x, double[] y, int firstRow) {
    int[] begins = starts[panel];
    for (int row = 0; row < begins.length - 1; row++) {
      y[firstRow + row] += dot(panel * width, begins[row], begins[row + 1], x);
    }
  }

  /** The product of entries of a panel, from one to before another, with a column {@code x}. */
  final double product(int panel, int from, int to, double[] x) {
    return dot(panel * width, from, to, x);
  }

  /** Where the entries of a row begin, within a panel, that stand at a column or behind it. */
  final int search(int panel, int row, int column) {
    int within = column - panel * width;
    if (within <= 0) {
      return start(panel, row);
    }
    if (within >= width) {
      return end(panel, row);
    }
    int at = Arrays.binarySearch(columns, start(panel, row), end(panel, row), (char) within);
    return at >= 0 ? at : -at - 1;
  }

  /** Values in single precision: half the memory to be read. */
  private static final class Single extends SparseBlock {

    private final float[] values;

    Single(int width, int[][] starts, int count) {
      super(width, starts, count);
      values = new float[count];
    }

    @Override
    double value(int k) {
      return values[k];
    }

    @Override
    void value(int k, double value) {
      values[k] = (float) value;
    }

    @Override
    double dot(int first, int from, int to, double[] x) {
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      int k = from;
      for (; k < to - 3; k += 4) {
        a += values[k] * x[first + columns[k]];
        b += values[k + 1] * x[first + columns[k + 1]];
        c += values[k + 2] * x[first + columns[k + 2]];
        d += values[k + 3] * x[first + columns[k + 3]];
      }
      for (; k < to; k++) {
        a += values[k] * x[first + columns[k]];
      }
      return (a + b) + (c + d);
    }
  }

  /** Values in double precision. */
  private static final class Precise extends SparseBlock {

    private final double[] values;

    Precise(int width, int[][] starts, int count) {
      super(width, starts, count);
      values = new double[count];
    }

    @Override
    double value(int k) {
      return values[k];
    }

    @Override
    void value(int k, double value) {
      values[k] = value;
    }

    @Override
    double dot(int first, int from, int to, double[] x) {
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      int k = from;
      for (; k < to - 3; k += 4) {
        a += values[k] * x[first + columns[k]];
        b += values[k + 1] * x[first + columns[k + 1]];
        c += values[k + 2] * x[first + columns[k + 2]];
        d += values[k + 3] * x[first + columns[k + 3]];
      }
      for (; k < to; k++) {
        a += values[k] * x[first + columns[k]];
      }
      return (a + b) + (c + d);
    }
  }
}
