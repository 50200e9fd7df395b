package dev.reeve.math;

/**
 * What both solvers share: {@code P A = L U} kept column-major, substitution, and the checks.
 *
 * <p>A pivot counts as lost when it is no larger than the rounding error of the sum it came from,
 * {@code |u_kk| <= n ε Σ_i |l_ki u_ik|} (the bound of Higham, <i>Accuracy and Stability of
 * Numerical Algorithms</i>, 2nd edition, theorem 9.3). A solution whose componentwise {@link
 * BackwardError} is above the level of rounding is refined (there, chapter 12), so that rows of
 * very different size are all solved; it is judged by its normwise one.
 */
abstract class DenseLu implements LinearSolver {

  private static final double EPSILON = Math.ulp(1.0);

  /** Componentwise backward errors above this are refined. */
  private static final double REFINE = 4 * EPSILON;

  /** More rounds gain nothing. */
  private static final int REFINEMENTS = 2;

  /** Normwise backward errors above this, after refinement, are reported. */
  private static final double ACCEPT = 1e-10;

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
  private final BackwardError error = new BackwardError();
  private double[] work = new double[0];
  private double[] solution = new double[0];
  private int n;
  private boolean factored;

  /**
   * Fills {@link #lu} and {@link #permutation}, both large enough, and leaves {@code a} as it is.
   *
   * @return whether every pivot differs from zero
   */
  abstract boolean decompose(int n, double[] a);

  @Override
  public final Outcome factor(int n, double[] a) {
    if (n < 0) {
      throw new IllegalArgumentException("n is " + n + "; a matrix has 0 or more rows");
    }
    long size = (long) n * n;
    if (a.length < size) {
      throw new IllegalArgumentException(
          "a has length " + a.length + "; a " + n + "×" + n + " matrix needs at least " + size);
    }
    if (factored && error.has(n, a)) {
      return Outcome.SOLVED;
    }
    factored = false;
    grow(n);
    this.n = n;
    for (int i = 0; i < size; i++) {
      if (!Double.isFinite(a[i])) {
        return Outcome.NOT_FINITE;
      }
    }
    error.take(n, a);
    if (!decompose(n, a)) {
      return Outcome.SINGULAR;
    }
    findZeros();
    Outcome outcome = checkPivots();
    factored = outcome == Outcome.SOLVED;
    return outcome;
  }

  private void grow(int n) {
    if (permutation.length < n) {
      lu = new double[n * n];
      permutation = new int[n];
      lowerEnd = new int[n];
      upperStart = new int[n];
      work = new double[n];
      solution = new double[n];
    }
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

  private Outcome checkPivots() {
    for (int k = 0; k < n; k++) {
      double pivot = Math.abs(lu[k * n + k]);
      double terms = 0;
      for (int i = 0; i < k; i++) {
        terms += Math.abs(lu[i * n + k] * lu[k * n + i]);
      }
      if (!Double.isFinite(pivot) || !Double.isFinite(terms)) {
        return Outcome.NOT_FINITE;
      }
      if (pivot <= n * EPSILON * terms) {
        return Outcome.SINGULAR;
      }
    }
    return Outcome.SOLVED;
  }

  @Override
  public final Outcome solve(int columns, double[] b) {
    return solve(columns, b, false);
  }

  @Override
  public final Outcome solveTransposed(int columns, double[] b) {
    return solve(columns, b, true);
  }

  private Outcome solve(int columns, double[] b, boolean transposed) {
    if (!factored) {
      throw new IllegalStateException("no factors: solve needs a factor that ended in SOLVED");
    }
    if (columns < 0) {
      throw new IllegalArgumentException("columns is " + columns + "; it must be 0 or more");
    }
    long size = (long) n * columns;
    if (b.length < size) {
      throw new IllegalArgumentException(
          "b has length " + b.length + "; " + n + "×" + columns + " needs at least " + size);
    }
    for (int column = 0; column < columns; column++) {
      Outcome outcome = solveColumn(b, column * n, transposed);
      if (outcome != Outcome.SOLVED) {
        return outcome;
      }
    }
    return Outcome.SOLVED;
  }

  /** Solves one column and puts its solution in place of it. */
  private Outcome solveColumn(double[] b, int offset, boolean transposed) {
    double size = 0;
    for (int i = 0; i < n; i++) {
      solution[i] = b[offset + i];
      size = Math.max(size, Math.abs(solution[i]));
    }
    if (!Double.isFinite(size)) {
      return Outcome.NOT_FINITE;
    }
    substitute(solution, transposed);
    double missed = error.componentwise(solution, b, offset, transposed);
    for (int round = 0; round < REFINEMENTS && missed > REFINE; round++) {
      substitute(error.residual, transposed);
      for (int i = 0; i < n; i++) {
        solution[i] += error.residual[i];
      }
      missed = error.componentwise(solution, b, offset, transposed);
    }
    Outcome outcome = error.judge(solution, size, transposed, ACCEPT);
    if (outcome != Outcome.NOT_FINITE) {
      System.arraycopy(solution, 0, b, offset, n);
    }
    return outcome;
  }

  private void substitute(double[] x, boolean transposed) {
    if (transposed) {
      for (int k = 0; k < n; k++) {
        x[k] = (x[k] - dot(lu, k * n, x, upperStart[k], k)) / lu[k * n + k];
      }
      for (int k = n - 1; k >= 0; k--) {
        x[k] -= dot(lu, k * n, x, k + 1, lowerEnd[k]);
      }
      for (int k = 0; k < n; k++) {
        work[permutation[k]] = x[k];
      }
      System.arraycopy(work, 0, x, 0, n);
    } else {
      for (int k = 0; k < n; k++) {
        work[k] = x[permutation[k]];
      }
      System.arraycopy(work, 0, x, 0, n);
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
  }

  @Override
  public final void multiply(int rows, int inner, int columns, double[] a, double[] b, double[] c) {
    requireSize("a", a, rows, inner);
    requireSize("b", b, inner, columns);
    requireSize("c", c, rows, columns);
    if (rows > 0 && columns > 0) {
      product(rows, inner, columns, a, b, c);
    }
  }

  /** As {@link LinearSolver#multiply}, with every size checked and a result that is not empty. */
  abstract void product(int rows, int inner, int columns, double[] a, double[] b, double[] c);

  private static void requireSize(String name, double[] array, int rows, int columns) {
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException(
          name + " would be " + rows + "×" + columns + "; a matrix has 0 or more rows and columns");
    }
    if (array.length < (long) rows * columns) {
      throw new IllegalArgumentException(
          name
              + " has length "
              + array.length
              + "; "
              + rows
              + "×"
              + columns
              + " needs at least "
              + (long) rows * columns);
    }
  }

  @Override
  public final String toString() {
    return name();
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
