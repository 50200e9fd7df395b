package dev.reeve.math;

/**
 * What a solution leaves of its equations, and whether that is but rounding.
 *
 * <p>A solution whose componentwise backward error is above the level of rounding is to be refined,
 * so that rows of very different size are all solved, and in the end judged by its normwise one
 * (Higham, <i>Accuracy and Stability of Numerical Algorithms</i>, 2nd edition, chapters 7 and 12).
 */
final class Residual {

  /** More rounds gain nothing. */
  static final int REFINEMENTS = 2;

  /** Componentwise backward errors above this are refined. */
  private static final double REFINE = 4 * Math.ulp(1.0);

  /** Normwise backward errors above this, after refinement, are reported. */
  private static final double ACCEPT = 1e-10;

  /** What is left of each equation. */
  final double[] left;

  /** The absolute sum of the terms that it was computed from. */
  final double[] terms;

  Residual(int equations) {
    left = new double[equations];
    terms = new double[equations];
  }

  /** Starts with the right-hand sides. */
  void take(double[] side) {
    for (int i = 0; i < left.length; i++) {
      left[i] = side[i];
      terms[i] = Math.abs(side[i]);
    }
  }

  /** Adds what solved for the residual to the solution. */
  void correct(double[] solution) {
    for (int i = 0; i < left.length; i++) {
      solution[i] += left[i];
    }
  }

  /** Whether every equation is met to rounding; false as well where one holds no number. */
  boolean exact() {
    for (int i = 0; i < left.length; i++) {
      if (!(Math.abs(left[i]) <= REFINE * terms[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the equations are met well enough, where refinement has not made them exact. */
  boolean accepted() {
    double accepted = ACCEPT * Tolerances.largest(terms);
    for (int i = 0; i < left.length; i++) {
      if (!(Math.abs(left[i]) <= accepted)) {
        return false;
      }
    }
    return true;
  }
}
