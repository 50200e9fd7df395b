package dev.reeve.math;

import java.util.Arrays;

/**
 * The values of the basic variables, from scratch: {@code B x_B = -N x_N}. Cost: the entries of the
 * nonbasic columns that are not at zero, a solve with the basis, and one pass over its entries, by
 * which the solution is checked.
 */
final class Values {

  private final SimplexState state;
  private final ScaledProgram program;
  private final int rows;
  private final double[] side;
  private final double[] value;
  private final Residual residual;
  private boolean feasible;

  Values(SimplexState state) {
    this.state = state;
    program = state.program;
    rows = program.rows;
    side = new double[rows];
    value = new double[rows];
    residual = new Residual(rows);
  }

  /** Whether every basic variable was within its bounds, when the values were computed last. */
  boolean feasible() {
    return feasible;
  }

  /**
   * Computes {@link SimplexState#x} of the basic variables, and the tolerance for it.
   *
   * @return whether the basis is regular enough
   */
  boolean compute() {
    takeSide();
    if (!solve()) {
      return false;
    }
    double largest = Tolerances.largest(value);
    state.tolerances.setPrimal(largest);
    feasible = true;
    for (int position = 0; position < rows; position++) {
      int variable = state.head[position];
      state.x[variable] = value[position];
      feasible &= state.excess(variable) == 0;
    }
    return state.iterations > 0 || !Tolerances.explodes(Tolerances.largest(side), largest);
  }

  private void takeSide() {
    Arrays.fill(side, 0);
    for (int j = 0; j < program.structurals; j++) {
      if (state.status[j] != SimplexState.BASIC && state.x[j] != 0) {
        program.add(j, -state.x[j], side, 0);
      }
    }
    for (int i = 0; i < rows; i++) {
      // A logical variable's only coefficient is -1.
      int logical = program.structurals + i;
      if (state.status[logical] != SimplexState.BASIC) {
        side[i] += state.x[logical];
      }
    }
  }

  private boolean solve() {
    System.arraycopy(side, 0, value, 0, rows);
    if (!state.factor.solve(value)) {
      return false;
    }
    computeResidual();
    boolean exact = residual.exact();
    for (int round = 0; round < Residual.REFINEMENTS && !exact; round++) {
      if (!state.factor.solve(residual.left)) {
        return false;
      }
      residual.correct(value);
      computeResidual();
      exact = residual.exact();
    }
    return exact || residual.accepted();
  }

  private void computeResidual() {
    residual.take(side);
    state.factor.basis().subtractProduct(value, residual);
  }
}
