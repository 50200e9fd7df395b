package dev.reeve.math;

/**
 * What the last solve found, in the program's own units: computed from where the solver stands,
 * when it is asked for. Variables are numbered as in {@link ScaledProgram}: the columns, then the
 * rows.
 */
final class SimplexResult {

  private final LinearProgram program;
  private final ScaledProgram scaled;
  private final SimplexState state;

  SimplexResult(LinearProgram program, SimplexState state) {
    this.program = program;
    this.state = state;
    scaled = state.program;
  }

  double objective() {
    double sum = 0;
    for (int j = 0; j < scaled.structurals; j++) {
      if (state.x[j] != 0 && scaled.cost[j] != 0) {
        sum += scaled.cost[j] * snapped(j);
      }
    }
    return scaled.unscaleObjective(sum);
  }

  double value(int variable) {
    return scaled.unscaleValue(variable, snapped(variable));
  }

  /** What rests at a bound gets exactly that bound. */
  private double snapped(int variable) {
    return Tolerances.snapped(state.x[variable], scaled.lower[variable], scaled.upper[variable]);
  }

  /** A variable's reduced cost; a logical variable's is the shadow price of its row. */
  double reducedCost(int variable) {
    return scaled.unscaleReducedCost(variable, state.d[variable]);
  }

  boolean basic(int variable) {
    return state.status[variable] == SimplexState.BASIC;
  }

  /**
   * As {@link SimplexSolver#rightHandSideRange}, after an optimum and with its arguments checked.
   */
  void rightHandSideRange(int row, double[] range) {
    int logical = scaled.structurals + row;
    if (basic(logical)) {
      double value = value(logical);
      double below = value - program.rowLower(row);
      double above = program.rowUpper(row) - value;
      boolean upper = above < Double.POSITIVE_INFINITY && above <= below;
      boolean lower = below < Double.POSITIVE_INFINITY && !upper;
      range[0] = upper ? value : Double.NEGATIVE_INFINITY;
      range[1] = lower ? value : Double.POSITIVE_INFINITY;
    } else {
      basicRange(logical, range);
      range[0] = scaled.unscaleValue(logical, range[0]);
      range[1] = scaled.unscaleValue(logical, range[1]);
    }
  }

  /**
   * Between which scaled values a nonbasic logical variable can be moved before a basic one meets a
   * bound.
   */
  private void basicRange(int logical, double[] range) {
    range[0] = Double.NEGATIVE_INFINITY;
    range[1] = Double.POSITIVE_INFINITY;
    state.tableau.computeColumn(logical);
    for (int position = 0; position < scaled.rows; position++) {
      int basic = state.head[position];
      double rate = state.tableau.column[position];
      if (Math.abs(rate) > state.tolerances.pivot) {
        double toLower = Math.max(0, state.x[basic] - scaled.lower[basic]) / rate;
        double toUpper = Math.min(0, state.x[basic] - scaled.upper[basic]) / rate;
        range[0] = Math.max(range[0], state.x[logical] + Math.min(toLower, toUpper));
        range[1] = Math.min(range[1], state.x[logical] + Math.max(toLower, toUpper));
      }
    }
  }
}
