package dev.reeve.math;

/**
 * Solves with a basis whose factors are fresh, and does not believe them: what they miss of a row,
 * or a column, is computed from the program's own coefficients.
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

  private final ScaledProgram program;
  private final BasisFactor factor;
  private final int rows;
  private final double[] side;
  private final double[] residual;
  private final double[] terms;

  CheckedSolves(ScaledProgram program, BasisFactor factor) {
    this.program = program;
    this.factor = factor;
    rows = program.rows;
    side = new double[rows];
    residual = new double[rows];
    terms = new double[rows];
  }

  /** As {@link BasisFactor#solve}, for the basis that was factored. */
  boolean solve(int[] head, double[] b) {
    System.arraycopy(b, 0, side, 0, rows);
    if (!factor.solve(b)) {
      return false;
    }
    computeResidual(head, b);
    for (int round = 0; round < REFINEMENTS && missed(REFINE); round++) {
      if (!factor.solve(residual)) {
        return false;
      }
      correct(b);
      computeResidual(head, b);
    }
    return accepted();
  }

  private void computeResidual(int[] head, double[] x) {
    for (int i = 0; i < rows; i++) {
      residual[i] = side[i];
      terms[i] = Math.abs(side[i]);
    }
    for (int position = 0; position < rows; position++) {
      if (x[position] != 0) {
        program.add(head[position], -x[position], residual, 0);
        program.addAbsolute(head[position], x[position], terms);
      }
    }
  }

  /** As {@link BasisFactor#solveTransposed}, for the basis that was factored. */
  boolean solveTransposed(int[] head, double[] c) {
    System.arraycopy(c, 0, side, 0, rows);
    if (!factor.solveTransposed(c)) {
      return false;
    }
    computeResidualTransposed(head, c);
    for (int round = 0; round < REFINEMENTS && missed(REFINE); round++) {
      if (!factor.solveTransposed(residual)) {
        return false;
      }
      correct(c);
      computeResidualTransposed(head, c);
    }
    return accepted();
  }

  private void computeResidualTransposed(int[] head, double[] y) {
    for (int position = 0; position < rows; position++) {
      double left = side[position];
      double sum = Math.abs(left);
      for (int k = program.start[head[position]]; k < program.start[head[position] + 1]; k++) {
        double term = program.value[k] * y[program.row[k]];
        left -= term;
        sum += Math.abs(term);
      }
      residual[position] = left;
      terms[position] = sum;
    }
  }

  private boolean missed(double tolerance) {
    for (int i = 0; i < rows; i++) {
      if (Math.abs(residual[i]) > tolerance * terms[i]) {
        return true;
      }
    }
    return false;
  }

  private void correct(double[] solution) {
    for (int i = 0; i < rows; i++) {
      solution[i] += residual[i];
    }
  }

  private boolean accepted() {
    return Tolerances.largest(residual) <= ACCEPT * Tolerances.largest(terms);
  }
}
