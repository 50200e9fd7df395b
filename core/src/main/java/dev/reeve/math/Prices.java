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
    if (!solves.solveTransposed(price)) {
      return false;
    }
    double after = Tolerances.largest(price);
    if (state.iterations == 0 && Tolerances.explodes(before, after)) {
      return false;
    }
    state.tolerances.setNoise(after);
    for (int i = 0; i < program.rows; i++) {
      if (state.status[program.structurals + i] == SimplexState.BASIC) {
        // The price of a row that does not bind is zero by definition, not by rounding.
        price[i] = 0;
      }
    }
    computeReducedCosts(state.d, state.tolerances.terms);
    dualFeasible = !gains();
    return true;
  }

  /** One pass over the coefficients, and nothing in it but the sums. */
  private void computeReducedCosts(double[] d, double[] terms) {
    int[] start = program.start;
    int[] row = program.row;
    double[] value = program.value;
    double[] cost = program.cost;
    int k = 0;
    for (int j = 0; j < program.variables; j++) {
      double sum = cost[j];
      double size = Math.abs(sum);
      for (int end = start[j + 1]; k < end; k++) {
        double term = value[k] * price[row[k]];
        sum -= term;
        size += Math.abs(term);
      }
      d[j] = Tolerances.withoutRounding(sum, size);
      terms[j] = size;
    }
    for (int position = 0; position < program.rows; position++) {
      d[state.head[position]] = 0;
    }
  }

  private boolean gains() {
    for (int j = 0; j < program.variables; j++) {
      double d = state.d[j];
      byte blocked = d > 0 ? SimplexState.UPPER : SimplexState.LOWER;
      // At the bound that it would move to, as nearly all are in the end, no tolerance is asked
      // for.
      if (d != 0 && state.status[j] != blocked && state.gain(j, d, state.tolerances.dual(j)) != 0) {
        return true;
      }
    }
    return false;
  }
}
