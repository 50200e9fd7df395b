package dev.reeve.math;

/**
 * The prices of the rows and the reduced costs of the variables, from scratch. Cost: a solve with
 * the basis and one pass over the coefficients.
 */
final class Prices {

  private final SimplexState state;
  private final ScaledProgram program;
  private final CheckedSolves solves;
  private final double[] price;
  private boolean dualFeasible;

  Prices(SimplexState state, CheckedSolves solves) {
    this.state = state;
    this.solves = solves;
    program = state.program;
    price = new double[program.rows];
  }

  /** Whether no nonbasic variable gained by moving, when the reduced costs were computed last. */
  boolean dualFeasible() {
    return dualFeasible;
  }

  /**
   * Computes {@link SimplexState#d} and the tolerances for it.
   *
   * @return whether the basis is regular enough
   */
  boolean compute() {
    for (int position = 0; position < program.rows; position++) {
      price[position] = program.cost[state.head[position]];
    }
    double before = Tolerances.largest(price);
    if (!solves.solveTransposed(state.head, price)) {
      return false;
    }
    double after = Tolerances.largest(price);
    if (state.iterations == 0 && Tolerances.explodes(before, after)) {
      return false;
    }
    dualFeasible = true;
    double noise = state.tolerances.noise(after);
    for (int i = 0; i < program.rows; i++) {
      int logical = program.structurals + i;
      if (state.status[logical] == SimplexState.BASIC) {
        // The price of a row that does not bind is zero by definition, not by rounding.
        price[i] = 0;
      }
      take(logical, price[i], Math.abs(price[i]), noise);
    }
    for (int j = 0; j < program.structurals; j++) {
      double sum = program.cost[j];
      double terms = Math.abs(sum);
      for (int k = program.start[j]; k < program.start[j + 1]; k++) {
        double term = program.value[k] * price[program.row[k]];
        sum -= term;
        terms += Math.abs(term);
      }
      take(j, sum, terms, noise);
    }
    return true;
  }

  private void take(int variable, double sum, double terms, double noise) {
    state.tolerances.setDual(variable, terms, noise);
    if (state.status[variable] == SimplexState.BASIC) {
      state.d[variable] = 0;
    } else {
      double d = Tolerances.withoutRounding(sum, terms);
      state.d[variable] = d;
      if (state.gain(variable, d, state.tolerances.dual[variable]) != 0) {
        dualFeasible = false;
      }
    }
  }
}
