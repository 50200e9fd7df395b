package dev.reeve.math;

/**
 * The prices of the rows, {@code Bᵀ y = c_B}, and with them the reduced costs of the variables,
 * {@code d = c - Aᵀ y}, from scratch. Cost: a solve with the basis and one pass over the
 * coefficients. What that leaves of the costs of the basic variables is the residual of the solve,
 * by which it is checked.
 */
final class Prices {

  private final SimplexState state;
  private final ScaledProgram program;
  private final double[] price;
  private final Residual residual;
  private boolean dualFeasible;

  Prices(SimplexState state) {
    this.state = state;
    program = state.program;
    price = new double[program.rows];
    residual = new Residual(program.rows);
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
    if (!solve()) {
      return false;
    }
    double after = Tolerances.largest(price);
    if (state.iterations == 0 && Tolerances.explodes(before, after)) {
      return false;
    }
    state.tolerances.setNoise(after);
    dualFeasible = !gains();
    return true;
  }

  private boolean solve() {
    if (!state.factor.solveTransposed(price)) {
      return false;
    }
    computeReducedCosts();
    boolean exact = residual.exact();
    for (int round = 0; round < Residual.REFINEMENTS && !exact; round++) {
      if (!state.factor.solveTransposed(residual.left)) {
        return false;
      }
      residual.correct(price);
      computeReducedCosts();
      exact = residual.exact();
    }
    return exact || residual.accepted();
  }

  /** One pass over the coefficients, and nothing in it but the sums. */
  private void computeReducedCosts() {
    int[] start = program.start;
    int[] row = program.row;
    double[] value = program.value;
    double[] cost = program.cost;
    double[] d = state.d;
    double[] terms = state.tolerances.terms;
    int structurals = program.structurals;
    int k = 0;
    for (int j = 0; j < structurals; j++) {
      double sum = cost[j];
      double size = Math.abs(sum);
      for (int end = start[j + 1]; k < end; k++) {
        double term = value[k] * price[row[k]];
        sum -= term;
        size += Math.abs(term);
      }
      d[j] = sum;
      terms[j] = size;
    }
    for (int i = 0; i < price.length; i++) {
      // A logical variable's only coefficient is -1.
      d[structurals + i] = price[i];
      terms[structurals + i] = Math.abs(price[i]);
    }
    for (int position = 0; position < price.length; position++) {
      int variable = state.head[position];
      residual.left[position] = d[variable];
      residual.terms[position] = terms[variable];
      d[variable] = 0;
    }
  }

  /** Takes rounding for zero, and looks for a variable that gains by moving. */
  private boolean gains() {
    double[] d = state.d;
    double[] terms = state.tolerances.terms;
    byte[] status = state.status;
    boolean gains = false;
    for (int j = 0; j < d.length; j++) {
      double reduced = Tolerances.withoutRounding(d[j], terms[j]);
      d[j] = reduced;
      // At the bound that it would move to, as nearly all are in the end, no tolerance is asked
      // for.
      int blocked =
          reduced > 0 ? 1 << SimplexState.UPPER : reduced < 0 ? 1 << SimplexState.LOWER : -1;
      if ((blocked >> status[j] & 1) == 0) {
        gains |= state.gain(j, reduced, state.tolerances.dual(j)) != 0;
      }
    }
    return gains;
  }
}
