package dev.reeve.math;

import java.util.Arrays;

/** The entries of one row, or of one column, of a sparse matrix, told by {@link SparseLines}. */
public final class SparseLine {

  private final String of;
  private final String position;
  private final int length;
  private int index;
  private int count;
  private int[] positions = new int[16];
  private double[] values = new double[16];

  /**
   * A line that is filled again and again.
   *
   * @param of what it is, for messages
   * @param position what its positions are, for messages
   * @param length positions are below it
   */
  SparseLine(String of, String position, int length) {
    this.of = of;
    this.position = position;
    this.length = length;
  }

  /** Asks for a line and holds what it told; nothing else is left of the one before. */
  void read(SparseLines source, int index) {
    this.index = index;
    count = 0;
    source.write(index, this);
  }

  /**
   * Adds an entry. One that is 0 is left out.
   *
   * @param at the column of an entry of a row, the row of an entry of a column; above that of the
   *     entry before
   * @param value finite
   * @throws IllegalArgumentException if the position is none of the matrix, or not above the one
   *     before, or the value is not finite
   */
  public void add(int at, double value) {
    if (at < 0 || at >= length) {
      throw new IllegalArgumentException(
          name() + ": " + position + " is " + at + "; it must be within [0, " + (length - 1) + "]");
    }
    if (count > 0 && at <= positions[count - 1]) {
      throw new IllegalArgumentException(
          name()
              + ": "
              + position
              + " "
              + at
              + " comes after "
              + position
              + " "
              + positions[count - 1]
              + "; they must ascend, each once");
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          name()
              + ": the value at "
              + position
              + " "
              + at
              + " is "
              + value
              + "; it must be finite");
    }
    if (value == 0) {
      return;
    }
    if (count == positions.length) {
      int grown = (int) Math.min(length, 2L * count);
      positions = Arrays.copyOf(positions, grown);
      values = Arrays.copyOf(values, grown);
    }
    positions[count] = at;
    values[count] = value;
    count++;
  }

  private String name() {
    return of + " " + index;
  }

  int count() {
    return count;
  }

  int position(int k) {
    return positions[k];
  }

  double value(int k) {
    return values[k];
  }

  /** The least value, or 0 where there is none below it. */
  double least() {
    double least = 0;
    for (int k = 0; k < count; k++) {
      least = Math.min(least, values[k]);
    }
    return least;
  }

  /** Whether single precision holds every value as it is. */
  boolean single() {
    for (int k = 0; k < count; k++) {
      if ((float) values[k] != values[k]) {
        return false;
      }
    }
    return true;
  }
}
