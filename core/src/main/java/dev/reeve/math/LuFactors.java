package dev.reeve.math;

/**
 * The factors {@code P A = L U} of a dense matrix, in one array by columns, whoever computed them.
 *
 * <p>A pivot counts as lost when it is no larger than the rounding error of the sum it came from,
 * {@code |u_kk| <= n ε Σ_i |l_ki u_ik|} (the bound of Higham, <i>Accuracy and Stability of
 * Numerical Algorithms</i>, 2nd edition, theorem 9.3).
 */
final class LuFactors {

  private static final double EPSILON = Math.ulp(1.0);

  /**
   * Column-major {@code L} (unit diagonal, not stored) below and {@code U} on and above the
   * diagonal.
   */
  double[] lu = new double[0];

  /** Row {@code permutation[i]} of {@code A} became row {@code i} of {@code L U}. */
  int[] permutation = new int[0];

  /**
   * Where the zeros at the end of each column of {@code L} begin, and those at the top of {@code U}
   * end.
   */
  private int[] lowerEnd = new int[0];

  private int[] upperStart = new int[0];
  private double[] work = new double[0];
  private int n;

  /** Makes room for a matrix. */
  void grow(int n) {
    this.n = n;
    if (permutation.length < n) {
      lu = new double[n * n];
      permutation = new int[n];
      lowerEnd = new int[n];
      upperStart = new int[n];
      work = new double[n];
    }
  }

  /**
   * Factors the matrix that {@link #lu} holds, in place, by Gaussian elimination with partial
   * pivoting (Golub and Van Loan, algorithm 3.4.1). Cost: {@code 2n³/3} operations, less for every
   * zero in a pivot row. For a few dozen rows faster than calling a library, which has to lay out
   * the matrix in its own way.
   *
   * @return whether every pivot differs from zero
   */
  boolean decompose() {
    double[] a = lu;
    for (int i = 0; i < n; i++) {
      permutation[i] = i;
    }
    for (int k = 0; k < n; k++) {
      int column = k * n;
      int best = k;
      double largest = Math.abs(a[column + k]);
      for (int i = k + 1; i < n; i++) {
        double size = Math.abs(a[column + i]);
        if (size > largest) {
          largest = size;
          best = i;
        }
      }
      if (largest == 0) {
        return false;
      }
      if (best != k) {
        swap(k, best);
      }
      double inverse = 1 / a[column + k];
      for (int i = k + 1; i < n; i++) {
        a[column + i] *= inverse;
      }
      for (int other = column + n; other < n * n; other += n) {
        double factor = a[other + k];
        if (factor != 0) {
          for (int i = k + 1; i < n; i++) {
            a[other + i] -= a[column + i] * factor;
          }
        }
      }
    }
    return true;
  }

  private void swap(int first, int second) {
    int row = permutation[first];
    permutation[first] = permutation[second];
    permutation[second] = row;
    for (int column = 0; column < n * n; column += n) {
      double entry = lu[column + first];
      lu[column + first] = lu[column + second];
      lu[column + second] = entry;
    }
  }

  /** Judges the pivots, and makes the factors ready to substitute. */
  LinearSolver.Outcome check() {
    findZeros();
    for (int k = 0; k < n; k++) {
      double pivot = Math.abs(lu[k * n + k]);
      double terms = 0;
      for (int i = upperStart[k]; i < k; i++) {
        terms += Math.abs(lu[i * n + k] * lu[k * n + i]);
      }
      if (!Double.isFinite(pivot) || !Double.isFinite(terms)) {
        return LinearSolver.Outcome.NOT_FINITE;
      }
      if (pivot <= n * EPSILON * terms) {
        return LinearSolver.Outcome.SINGULAR;
      }
    }
    return LinearSolver.Outcome.SOLVED;
  }

  private void findZeros() {
    for (int k = 0; k < n; k++) {
      int end = n;
      while (end > k + 1 && lu[k * n + end - 1] == 0) {
        end--;
      }
      lowerEnd[k] = end;
      int start = 0;
      while (start < k && lu[k * n + start] == 0) {
        start++;
      }
      upperStart[k] = start;
    }
  }

  /** Solves {@code A x = b}, or {@code Aᵀ x = b}, in place. Cost: {@code 2n²} operations. */
  void substitute(double[] x, boolean transposed) {
    if (transposed) {
      substituteTransposed(x);
      for (int k = 0; k < n; k++) {
        work[permutation[k]] = x[k];
      }
      System.arraycopy(work, 0, x, 0, n);
    } else {
      for (int k = 0; k < n; k++) {
        work[k] = x[permutation[k]];
      }
      System.arraycopy(work, 0, x, 0, n);
      substitute(x);
    }
  }

  /** Solves {@code L U x = b} in place: {@code b} has the rows' order after the exchanges. */
  void substitute(double[] x) {
    for (int k = 0; k < n; k++) {
      if (x[k] != 0) {
        subtract(lu, k * n, x[k], x, k + 1, lowerEnd[k]);
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      if (x[k] != 0) {
        x[k] /= lu[k * n + k];
        subtract(lu, k * n, x[k], x, upperStart[k], k);
      }
    }
  }

  /** Solves {@code Uᵀ Lᵀ x = b} in place: {@code x} has the rows' order after the exchanges. */
  void substituteTransposed(double[] x) {
    for (int k = 0; k < n; k++) {
      x[k] = (x[k] - dot(lu, k * n, x, upperStart[k], k)) / lu[k * n + k];
    }
    for (int k = n - 1; k >= 0; k--) {
      x[k] -= dot(lu, k * n, x, k + 1, lowerEnd[k]);
    }
  }

  private static double dot(double[] a, int column, double[] x, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += a[column + i] * x[i];
    }
    return sum;
  }

  private static void subtract(
      double[] a, int column, double factor, double[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      x[i] -= a[column + i] * factor;
    }
  }
}
