package dev.reeve.math;

/**
 * Solves dense square systems {@code A X = B} and {@code Aᵀ X = B}: factor once, solve many times.
 *
 * <p>Every implementation uses an LU factorisation with partial pivoting (Golub and Van Loan,
 * <i>Matrix Computations</i>, 4th edition, algorithm 3.4.1): {@code 2n³/3} operations to factor,
 * {@code 2n²} for each right-hand side, and as many again to check its residual. Once an instance
 * has seen its largest {@code n}, it allocates nothing. Not thread-safe.
 */
public interface LinearSolver {

  /** How a factorisation or a solve ended. */
  enum Outcome {
    /** The factors, or the solution, are there and have been checked. */
    SOLVED,
    /** A pivot is zero, or so small that nothing but rounding error is left of it. */
    SINGULAR,
    /** The input, or a result, holds NaN or an infinity. */
    NOT_FINITE,
    /** The scaled backward error of a solution is beyond its bound. */
    INACCURATE
  }

  /**
   * Factors a matrix and forgets the matrix before.
   *
   * <p>A pivot that is not larger than {@code n} rounding errors of the products it was computed
   * from counts as zero; this test does not change when rows or columns are scaled.
   *
   * @param n rows and columns, 0 or more
   * @param a the matrix, column-major, at least {@code n * n} long; left untouched
   * @return {@link Outcome#SOLVED}, {@link Outcome#SINGULAR} or {@link Outcome#NOT_FINITE}
   * @throws IllegalArgumentException if {@code n} is negative or {@code a} is too short
   */
  Outcome factor(int n, double[] a);

  /**
   * Solves {@code A X = B} for the matrix factored last.
   *
   * @param columns right-hand sides, 0 or more
   * @param b n×columns, column-major, at least {@code n * columns} long; becomes {@code X}, and
   *     means nothing unless the outcome is {@link Outcome#SOLVED}
   * @return {@link Outcome#SOLVED}, {@link Outcome#NOT_FINITE} or {@link Outcome#INACCURATE}
   * @throws IllegalArgumentException if {@code columns} is negative or {@code b} is too short
   * @throws IllegalStateException if the last {@link #factor} did not end in {@link Outcome#SOLVED}
   */
  Outcome solve(int columns, double[] b);

  /**
   * Solves {@code Aᵀ X = B} for the matrix factored last.
   *
   * @param columns right-hand sides, 0 or more
   * @param b n×columns, column-major, at least {@code n * columns} long; becomes {@code X}, and
   *     means nothing unless the outcome is {@link Outcome#SOLVED}
   * @return {@link Outcome#SOLVED}, {@link Outcome#NOT_FINITE} or {@link Outcome#INACCURATE}
   * @throws IllegalArgumentException if {@code columns} is negative or {@code b} is too short
   * @throws IllegalStateException if the last {@link #factor} did not end in {@link Outcome#SOLVED}
   */
  Outcome solveTransposed(int columns, double[] b);

  /**
   * Multiplies {@code C = A B}, whatever was factored before. Cost: {@code 2 rows inner columns}
   * operations.
   *
   * @param rows rows of A and C, 0 or more
   * @param inner columns of A and rows of B, 0 or more
   * @param columns columns of B and C, 0 or more
   * @param a rows×inner, column-major; left untouched
   * @param b inner×columns, column-major; left untouched
   * @param c rows×columns, column-major; written, and neither {@code a} nor {@code b}
   * @throws IllegalArgumentException if a size is negative or an array too short
   */
  void multiply(int rows, int inner, int columns, double[] a, double[] b, double[] c);

  /**
   * Names the library that factors.
   *
   * @return {@code "jblas"} or {@code "ejml"}
   */
  String name();
}
