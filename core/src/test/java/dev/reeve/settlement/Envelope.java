package dev.reeve.settlement;

import java.util.Arrays;

/**
 * A symmetric, positive definite matrix of the form {@code A D A' + E}, factored by Cholesky's
 * method within its envelope: of each row, from the first entry that is not 0 to the diagonal.
 */
final class Envelope {

  private final int[] first;
  private final double[][] row;

  /**
   * A matrix of zeros.
   *
   * @param size rows
   * @param at the rows of each column of {@code A}
   */
  Envelope(int size, int[][] at) {
    first = new int[size];
    Arrays.setAll(first, i -> i);
    for (int[] rows : at) {
      int least = Arrays.stream(rows).min().orElse(0);
      for (int i : rows) {
        first[i] = Math.min(first[i], least);
      }
    }
    row = new double[size][];
    Arrays.setAll(row, i -> new double[i - first[i] + 1]);
  }

  void clear() {
    for (double[] each : row) {
      Arrays.fill(each, 0);
    }
  }

  /** Adds {@code d a a'} for a column {@code a}. */
  void add(int[] at, double[] value, double d) {
    for (int e = 0; e < at.length; e++) {
      double scaled = d * value[e];
      int i = at[e];
      for (int f = 0; f < at.length; f++) {
        if (at[f] <= i) {
          row[i][at[f] - first[i]] += scaled * value[f];
        }
      }
    }
  }

  void diagonal(int i, double value) {
    row[i][i - first[i]] += value;
  }

  /** Overwrites the lower triangle by that of its Cholesky factor. */
  void factor() {
    for (int i = 0; i < row.length; i++) {
      double[] a = row[i];
      double whole = a[i - first[i]];
      for (int j = first[i]; j < i; j++) {
        int from = Math.max(first[i], first[j]);
        double rest = a[j - first[i]] - dot(a, from - first[i], row[j], from - first[j], j - from);
        a[j - first[i]] = rest / row[j][j - first[j]];
      }
      double pivot = whole - dot(a, 0, a, 0, i - first[i]);
      // What is left of it is rounding: such a row says no more than those before.
      a[i - first[i]] = pivot > 1e-14 * whole ? Math.sqrt(pivot) : 1e64;
    }
  }

  /** Solves in place; call after {@link #factor}. */
  void solve(double[] b) {
    for (int i = 0; i < row.length; i++) {
      double sum = b[i] - dot(row[i], 0, b, first[i], i - first[i]);
      b[i] = sum / row[i][i - first[i]];
    }
    for (int i = row.length - 1; i >= 0; i--) {
      b[i] /= row[i][i - first[i]];
      for (int j = first[i]; j < i; j++) {
        b[j] -= row[i][j - first[i]] * b[i];
      }
    }
  }

  /** Four sums at once, which the processor can add side by side. */
  private static double dot(double[] a, int atA, double[] b, int atB, int length) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = 0;
    for (; k + 3 < length; k += 4) {
      s0 += a[atA + k] * b[atB + k];
      s1 += a[atA + k + 1] * b[atB + k + 1];
      s2 += a[atA + k + 2] * b[atB + k + 2];
      s3 += a[atA + k + 3] * b[atB + k + 3];
    }
    for (; k < length; k++) {
      s0 += a[atA + k] * b[atB + k];
    }
    return s0 + s1 + s2 + s3;
  }
}
