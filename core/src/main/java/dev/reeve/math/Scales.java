package dev.reeve.math;

import java.util.Arrays;

/**
 * Chooses the factors by which rows and columns are scaled: the middle of the exponents of their
 * coefficients, in alternation (geometric scaling; Maros, <i>Computational Techniques of the
 * Simplex Method</i>, section 5.3.1). All factors are powers of two: scaling changes no digit.
 *
 * <p>Choosing takes {@code 2 PASSES} passes over the coefficients, more than solving again. So the
 * factors stay while every coefficient keeps within a few powers of two of where it was when they
 * were chosen; whoever wants them to depend on nothing but the present numbers asks for that.
 */
final class Scales {

  private static final int PASSES = 3;
  private static final int MOST_EXPONENT = 300;
  private static final int ZERO = Integer.MIN_VALUE;

  /** Exponents may drift by so much before the factors are chosen anew. */
  private static final int DRIFT = 2;

  private final int[] rowExponent;
  private final int[] columnExponent;
  private final int[] rowBefore;
  private final int[] columnBefore;
  private final int[] least;
  private final int[] most;

  /** The exponent of each coefficient, by place, when the factors were chosen. */
  private int[] chosenFor = new int[0];

  /** Coefficients whose exponent is another now, and whether one of them is far off. */
  private int drifted;

  private boolean far;

  Scales(int rows, int columns) {
    rowExponent = new int[rows];
    columnExponent = new int[columns];
    rowBefore = new int[rows];
    columnBefore = new int[columns];
    least = new int[rows];
    most = new int[rows];
  }

  /** Notes that a coefficient has changed. */
  void change(int place, double before, double after) {
    int exponentBefore = exponent(before);
    int exponent = exponent(after);
    if (exponent != exponentBefore) {
      int chosen = chosenFor[place];
      drifted += (exponent != chosen ? 1 : 0) - (exponentBefore != chosen ? 1 : 0);
      far |= Math.abs((long) exponent - chosen) > DRIFT;
    }
  }

  /** Whether the factors are those that {@link #choose} would choose again. */
  boolean exact() {
    return drifted == 0;
  }

  /** Whether the factors still serve. */
  boolean serve() {
    return !far;
  }

  /**
   * Chooses the factors for these coefficients.
   *
   * @param start of each column's places
   * @param row of each place
   * @param value of each place
   * @return whether any factor is another than before
   */
  boolean choose(int[] start, int[] row, double[] value) {
    System.arraycopy(rowExponent, 0, rowBefore, 0, rowBefore.length);
    System.arraycopy(columnExponent, 0, columnBefore, 0, columnBefore.length);
    int columns = columnExponent.length;
    int count = start[columns];
    if (chosenFor.length < count) {
      chosenFor = new int[value.length];
    }
    for (int k = 0; k < count; k++) {
      chosenFor[k] = exponent(value[k]);
    }
    drifted = 0;
    far = false;
    Arrays.fill(columnExponent, 0);
    for (int pass = 0; pass < PASSES; pass++) {
      scaleRows(start, row);
      scaleColumns(start, row);
    }
    return !Arrays.equals(rowExponent, rowBefore) || !Arrays.equals(columnExponent, columnBefore);
  }

  private void scaleRows(int[] start, int[] row) {
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(most, Integer.MIN_VALUE);
    for (int j = 0; j < columnExponent.length; j++) {
      for (int k = start[j]; k < start[j + 1]; k++) {
        if (chosenFor[k] != ZERO) {
          least[row[k]] = Math.min(least[row[k]], chosenFor[k] + columnExponent[j]);
          most[row[k]] = Math.max(most[row[k]], chosenFor[k] + columnExponent[j]);
        }
      }
    }
    for (int i = 0; i < rowExponent.length; i++) {
      rowExponent[i] = balance(least[i], most[i]);
    }
  }

  private void scaleColumns(int[] start, int[] row) {
    for (int j = 0; j < columnExponent.length; j++) {
      int smallest = Integer.MAX_VALUE;
      int largest = Integer.MIN_VALUE;
      for (int k = start[j]; k < start[j + 1]; k++) {
        if (chosenFor[k] != ZERO) {
          smallest = Math.min(smallest, chosenFor[k] + rowExponent[row[k]]);
          largest = Math.max(largest, chosenFor[k] + rowExponent[row[k]]);
        }
      }
      columnExponent[j] = balance(smallest, largest);
    }
  }

  /** The exponent that brings the middle of a range to zero; 0 where the range is empty. */
  private static int balance(int least, int most) {
    if (least > most) {
      return 0;
    }
    return Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, -Math.floorDiv(least + most, 2)));
  }

  private static int exponent(double coefficient) {
    return coefficient == 0 ? ZERO : Math.getExponent(coefficient);
  }

  /** By what a row's coefficients are multiplied. */
  double row(int i) {
    return Math.scalb(1.0, rowExponent[i]);
  }

  /** By what a column's coefficients are multiplied. */
  double column(int j) {
    return Math.scalb(1.0, columnExponent[j]);
  }
}
