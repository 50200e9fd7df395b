package dev.reeve.math;

import java.util.Arrays;

/**
 * How well solutions satisfy their equations: by the residual {@code b - A x}, and by how little of
 * {@code A} and {@code b} would have to be otherwise for {@code x} to be exact.
 *
 * <p>Source: Higham, <i>Accuracy and Stability of Numerical Algorithms</i>, 2nd edition, theorems
 * 7.1 (normwise) and 7.3 (componentwise).
 */
final class BackwardError {

  /** {@code b - A x}, or {@code b - Aᵀ x}, of the solution looked at last. */
  double[] residual = new double[0];

  private double[] matrix = new double[0];
  private double[] terms = new double[0];

  /** Rows of each column before and after which there are only zeros; most columns are short. */
  private int[] from = new int[0];

  private int[] to = new int[0];
  private double norm;
  private double normTransposed;
  private int n;

  /** Takes a copy of a matrix, column-major and finite, to judge solutions by. */
  void take(int n, double[] a) {
    if (residual.length < n) {
      matrix = new double[n * n];
      terms = new double[n];
      residual = new double[n];
      from = new int[n];
      to = new int[n];
    }
    this.n = n;
    System.arraycopy(a, 0, matrix, 0, n * n);
    computeNorms();
  }

  /** Whether this is the matrix taken last, bit for bit. */
  boolean has(int n, double[] a) {
    return n == this.n && Arrays.equals(matrix, 0, n * n, a, 0, n * n);
  }

  private void computeNorms() {
    norm = 0;
    normTransposed = 0;
    for (int i = 0; i < n; i++) {
      terms[i] = 0;
    }
    for (int j = 0; j < n; j++) {
      double column = 0;
      from[j] = n;
      to[j] = 0;
      for (int i = 0; i < n; i++) {
        double value = Math.abs(matrix[j * n + i]);
        if (value != 0) {
          from[j] = Math.min(from[j], i);
          to[j] = i + 1;
          column += value;
          terms[i] += value;
        }
      }
      normTransposed = Math.max(normTransposed, column);
    }
    for (int i = 0; i < n; i++) {
      norm = Math.max(norm, terms[i]);
    }
  }

  /**
   * Computes the {@link #residual} of a solution.
   *
   * @param x the solution
   * @param b has the right-hand side from {@code offset} on
   * @param transposed whether it is one of {@code Aᵀ x = b}
   * @return the componentwise backward error; of no meaning where the solution is not finite
   */
  double componentwise(double[] x, double[] b, int offset, boolean transposed) {
    for (int i = 0; i < n; i++) {
      residual[i] = b[offset + i];
      terms[i] = Math.abs(residual[i]);
    }
    for (int j = 0; j < n; j++) {
      if (transposed) {
        double left = residual[j];
        double sum = terms[j];
        for (int i = from[j]; i < to[j]; i++) {
          double term = matrix[j * n + i] * x[i];
          left -= term;
          sum += Math.abs(term);
        }
        residual[j] = left;
        terms[j] = sum;
      } else if (x[j] != 0) {
        for (int i = from[j]; i < to[j]; i++) {
          double term = matrix[j * n + i] * x[j];
          residual[i] -= term;
          terms[i] += Math.abs(term);
        }
      }
    }
    double error = 0;
    for (int i = 0; i < n; i++) {
      if (Math.abs(residual[i]) > error * terms[i]) {
        error = Math.abs(residual[i]) / terms[i];
      }
    }
    return error;
  }

  /**
   * Judges the solution whose {@link #residual} was computed last, by {@code ‖b - Ax‖ / (‖A‖ ‖x‖ +
   * ‖b‖)} in the maximum norm.
   *
   * @param x the solution
   * @param size the largest component of the right-hand side
   * @param transposed whether it is one of {@code Aᵀ x = b}
   * @param accept the largest normwise backward error that is good enough
   */
  LinearSolver.Outcome judge(double[] x, double size, boolean transposed, double accept) {
    double largest = 0;
    double left = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, Math.abs(x[i]));
      left = Math.max(left, Math.abs(residual[i]));
    }
    if (!Double.isFinite(largest) || Double.isNaN(left)) {
      return LinearSolver.Outcome.NOT_FINITE;
    }
    double magnitude = (transposed ? normTransposed : norm) * largest + size;
    return left <= accept * magnitude
        ? LinearSolver.Outcome.SOLVED
        : LinearSolver.Outcome.INACCURATE;
  }
}
