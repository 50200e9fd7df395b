package dev.reeve.math;

/**
 * What both solvers share: {@link LuFactors}, and the checks.
 *
 * <p>A solution whose componentwise {@link BackwardError} is above the level of rounding is refined
 * (Higham, <i>Accuracy and Stability of Numerical Algorithms</i>, 2nd edition, chapter 12), so that
 * rows of very different size are all solved; it is judged by its normwise one.
 */
abstract class DenseLu implements LinearSolver {

  private static final double EPSILON = Math.ulp(1.0);

  /** Componentwise backward errors above this are refined. */
  private static final double REFINE = 4 * EPSILON;

  /** More rounds gain nothing. */
  private static final int REFINEMENTS = 2;

  /** Normwise backward errors above this, after refinement, are reported. */
  private static final double ACCEPT = 1e-10;

  private final LuFactors factors = new LuFactors();
  private final BackwardError error = new BackwardError();
  private double[] solution = new double[0];
  private int n;
  private boolean factored;

  /**
   * Fills factors, which are large enough, and leaves {@code a} as it is.
   *
   * @return whether every pivot differs from zero
   */
  abstract boolean decompose(int n, double[] a, LuFactors factors);

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
    factors.grow(n);
    if (solution.length < n) {
      solution = new double[n];
    }
    this.n = n;
    for (int i = 0; i < size; i++) {
      if (!Double.isFinite(a[i])) {
        return Outcome.NOT_FINITE;
      }
    }
    error.take(n, a);
    if (!decompose(n, a, factors)) {
      return Outcome.SINGULAR;
    }
    Outcome outcome = factors.check();
    factored = outcome == Outcome.SOLVED;
    return outcome;
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
    factors.substitute(solution, transposed);
    double missed = error.componentwise(solution, b, offset, transposed);
    for (int round = 0; round < REFINEMENTS && missed > REFINE; round++) {
      factors.substitute(error.residual, transposed);
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
}
