package dev.reeve.math;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

/**
 * Solves {@code A x = b} for a large {@code A} of which only products are known: GMRES, restarted
 * (Y. Saad, <i>Iterative Methods for Sparse Linear Systems</i>, 2nd edition, 2003, algorithm 6.11,
 * with the rotations of section 6.5.3).
 *
 * <p>It stops when {@code ‖b - A x‖ ≤ tolerance · ‖b‖}, in Euclidean length, with the residual
 * computed anew from {@code x} and not taken from the recurrence. Cost of an iteration: one
 * product, and four passes over the vectors of the cycle, of which there are as many as iterations
 * since its start; a cycle has one product more. Not thread-safe.
 */
public final class Gmres {

  /** Iterations after which it starts again from what it has. */
  public static final int RESTART = 50;

  /** All iterations of a solve. */
  public static final int LIMIT = 1000;

  /** A cycle that leaves more than this of the residual has come to what rounding allows. */
  private static final double STALLED = 0.99;

  /** The recurrence must be so much better than asked, as rounding parts it from the residual. */
  private static final double MARGIN = 0.5;

  /** What is left of a product below this share of it is rounding. */
  private static final double ROUNDING = 1e-14;

  /** How a solve ended. */
  public enum Outcome {
    /** The residual is within the tolerance. */
    SOLVED,
    /** It is not, after all iterations, or where rounding lets it shrink no further. */
    INACCURATE,
    /** The input, or a result, holds NaN or an infinity. */
    NOT_FINITE
  }

  private final int n;
  private final KrylovBasis basis;

  /** By iteration of a cycle: the column of the triangle that the rotations make. */
  private final double[][] triangle = new double[RESTART][];

  private final double[] cosines = new double[RESTART];
  private final double[] sines = new double[RESTART];
  private final double[] rotated = new double[RESTART + 1];
  private final double[] weights = new double[RESTART];
  private int iterations;
  private double residual;

  /**
   * A solver for systems of one size.
   *
   * @param n unknowns; &ge; 0
   * @param crew who works on the vectors
   */
  public Gmres(int n, Crew crew) {
    SparseMatrix.requireSize("n", n);
    this.n = n;
    basis = new KrylovBasis(n, RESTART + 1, crew);
  }

  /**
   * Memory that a solver may come to take.
   *
   * @param n unknowns; &ge; 0
   * @return bytes, if no solve ends before it has to start again
   */
  public static long bytes(int n) {
    return (RESTART + 1L) * n * Double.BYTES;
  }

  /**
   * Solves a system.
   *
   * @param a the matrix
   * @param b at least n long; left untouched
   * @param x at least n long: where the search begins, and then where it has come to
   * @param tolerance largest residual, as a share of {@code b}; finite, &gt; 0
   * @param watcher hears of the residual, as a share of {@code b}, after each iteration
   * @return how it ended
   */
  public Outcome solve(
      LinearOperator a, double[] b, double[] x, double tolerance, DoubleConsumer watcher) {
    SparseMatrix.requireLength("b", b, n);
    SparseMatrix.requireLength("x", x, n);
    if (!(tolerance > 0 && tolerance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "tolerance is " + tolerance + "; it must be finite and > 0");
    }
    iterations = 0;
    double size = basis.norm(b);
    if (size == 0) {
      Arrays.fill(x, 0, n, 0);
      residual = 0;
      return Outcome.SOLVED;
    }
    double before = Double.POSITIVE_INFINITY;
    while (true) {
      double length = missing(a, b, x);
      residual = length / size;
      if (!Double.isFinite(residual)) {
        return Outcome.NOT_FINITE;
      }
      if (residual <= tolerance) {
        return Outcome.SOLVED;
      }
      if (iterations >= LIMIT || residual > STALLED * before) {
        return Outcome.INACCURATE;
      }
      before = residual;
      cycle(a, x, length, size, tolerance, watcher);
    }
  }

  /** Makes the first vector what {@code x} leaves of {@code b}, and tells its length. */
  private double missing(LinearOperator a, double[] b, double[] x) {
    double[] r = basis.vector(0);
    a.apply(x, r);
    for (int i = 0; i < n; i++) {
      r[i] = b[i] - r[i];
    }
    return basis.norm(r);
  }

  private void cycle(
      LinearOperator a,
      double[] x,
      double length,
      double size,
      double tolerance,
      DoubleConsumer watcher) {
    scale(basis.vector(0), length);
    rotated[0] = length;
    int k = 0;
    boolean more = true;
    while (more) {
      a.apply(basis.vector(k), basis.vector(k + 1));
      if (triangle[k] == null) {
        triangle[k] = new double[k + 1];
      }
      double left = extend(k);
      iterations++;
      k++;
      double estimate = Math.abs(rotated[k]) / size;
      watcher.accept(estimate);
      more = k < RESTART && iterations < LIMIT && left > 0 && estimate > MARGIN * tolerance;
      if (more) {
        scale(basis.vector(k), left);
      }
    }
    combine(k, x);
  }

  private void scale(double[] v, double length) {
    for (int i = 0; i < n; i++) {
      v[i] /= length;
    }
  }

  /**
   * Adds a column to the triangle, and tells the length of what is left of the new vector: 0 if it
   * is a combination of those before. Where even that gains nothing, the column's corner is 0.
   */
  private double extend(int k) {
    double[] column = triangle[k];
    double left = basis.orthogonalise(k + 1, column);
    double size = left * left;
    for (int i = 0; i <= k; i++) {
      size += column[i] * column[i];
    }
    size = Math.sqrt(size);
    for (int i = 0; i < k; i++) {
      double above = column[i];
      column[i] = cosines[i] * above + sines[i] * column[i + 1];
      column[i + 1] = cosines[i] * column[i + 1] - sines[i] * above;
    }
    double corner = Math.hypot(column[k], left);
    boolean nothing = corner <= ROUNDING * size;
    cosines[k] = nothing ? 0 : column[k] / corner;
    sines[k] = nothing ? 1 : left / corner;
    column[k] = nothing ? 0 : corner;
    rotated[k + 1] = -sines[k] * rotated[k];
    rotated[k] *= cosines[k];
    return left <= ROUNDING * size ? 0 : left;
  }

  /** Adds what a cycle found. A column whose corner is 0 can only be the last, and adds nothing. */
  private void combine(int count, double[] x) {
    int used = triangle[count - 1][count - 1] == 0 ? count - 1 : count;
    for (int row = used - 1; row >= 0; row--) {
      double sum = rotated[row];
      for (int k = row + 1; k < used; k++) {
        sum -= triangle[k][row] * weights[k];
      }
      weights[row] = sum / triangle[row][row];
    }
    basis.combine(used, weights, x);
  }

  /**
   * Iterations of the last solve.
   *
   * @return products with a new vector, in all cycles
   */
  public int iterations() {
    return iterations;
  }

  /**
   * The residual of the last solve.
   *
   * @return {@code ‖b - A x‖ / ‖b‖}, computed from {@code x}; 0 where {@code b} is
   */
  public double residual() {
    return residual;
  }
}
