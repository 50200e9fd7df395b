package dev.reeve.math;

/**
 * Solves with a basis whose factors are fresh, and does not believe them: what they miss of a row,
 * or a column, is computed from the sparse columns.
 *
 * <p>A solution whose componentwise backward error is above the level of rounding is refined, so
 * that rows of very different size are all solved, and in the end judged by its normwise one
 * (Higham, <i>Accuracy and Stability of Numerical Algorithms</i>, 2nd edition, chapters 7 and 12).
 * Cost: one pass over the entries of the basis beside the solve.
 */
final class CheckedSolves {

  /** Componentwise backward errors above this are refined. */
  private static final double REFINE = 4 * Math.ulp(1.0);

  /** More rounds gain nothing. */
  private static final int REFINEMENTS = 2;

  /** Normwise backward errors above this, after refinement, are reported. */
  private static final double ACCEPT = 1e-10;

  private final BasisFactor factor;
  private final int rows;
  private final double[] side;
  private final double[] residual;
  private final double[] terms;

  CheckedSolves(BasisFactor factor, int rows) {
    this.factor = factor;
    this.rows = rows;
    side = new double[rows];
    residual = new double[rows];
    terms = new double[rows];
  }

  /** As {@link BasisFactor#solve}, while there are no exchanges. */
  boolean solve(double[] b) {
    System.arraycopy(b, 0, side, 0, rows);
    if (!factor.solve(b)) {
      return false;
    }
    computeResidual(b);
    for (int round = 0; round < REFINEMENTS && !exact(); round++) {
      if (!factor.solve(residual)) {
        return false;
      }
      correct(b);
      computeResidual(b);
    }
    return exact() || accepted();
  }

  private void computeResidual(double[] x) {
    startResidual();
    factor.basis().subtractProduct(x, residual, terms);
  }

  private void startResidual() {
    for (int i = 0; i < rows; i++) {
      residual[i] = side[i];
      terms[i] = Math.abs(side[i]);
    }
  }

  /** As {@link BasisFactor#solveTransposed}, while there are no exchanges. */
  boolean solveTransposed(double[] c) {
    System.arraycopy(c, 0, side, 0, rows);
    if (!factor.solveTransposed(c)) {
      return false;
    }
    computeResidualTransposed(c);
    for (int round = 0; round < REFINEMENTS && !exact(); round++) {
      if (!factor.solveTransposed(residual)) {
        return false;
      }
      correct(c);
      computeResidualTransposed(c);
    }
    return exact() || accepted();
  }

  private void computeResidualTransposed(double[] y) {
    startResidual();
    factor.basis().subtractTransposed(y, residual, terms);
  }

  /** Whether every component is met to rounding; false as well where one is no number. */
  private boolean exact() {
    for (int i = 0; i < rows; i++) {
      if (!(Math.abs(residual[i]) <= REFINE * terms[i])) {
        return false;
      }
    }
    return true;
  }

  private void correct(double[] solution) {
    for (int i = 0; i < rows; i++) {
      solution[i] += residual[i];
    }
  }

  private boolean accepted() {
    double accepted = ACCEPT * Tolerances.largest(terms);
    for (int i = 0; i < rows; i++) {
      if (!(Math.abs(residual[i]) <= accepted)) {
        return false;
      }
    }
    return true;
  }
}
