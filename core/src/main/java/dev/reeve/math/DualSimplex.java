package dev.reeve.math;

import java.util.Arrays;

/**
 * The dual simplex method with bounded variables: from a dual feasible basis to a primal feasible
 * one.
 *
 * <p>The leaving row has the largest infeasibility by dual Devex weights; the entering variable
 * comes from a ratio test that sends boxed variables to their other bound for as long as the dual
 * objective gains by it (the bound flipping ratio test), in groups within the tolerance, of which
 * the largest pivot is taken (Koberstein, <i>The dual simplex method, techniques for a fast and
 * stable implementation</i>, thesis, Paderborn 2005, sections 3.3 and 6.2). Cost of an iteration:
 * two or three solves with the basis and one pass over the coefficients.
 */
final class DualSimplex {

  private final SimplexState state;
  private final ScaledProgram program;
  private final Tableau tableau;
  private final Tolerances tolerances;
  private final Farkas farkas;
  private final double[] weight;
  private final double[] shift;

  /** Variables that may enter, and those of them sent to their other bound at the front. */
  private final int[] candidate;

  private int candidates;
  private int flips;
  private int stalled;

  DualSimplex(SimplexState state, Farkas farkas) {
    this.state = state;
    this.farkas = farkas;
    program = state.program;
    tableau = state.tableau;
    tolerances = state.tolerances;
    weight = new double[state.rows];
    shift = new double[state.rows];
    candidate = new int[state.variables];
  }

  /** Forgets what earlier iterations taught: weights and stalls. */
  void reset() {
    Arrays.fill(weight, 1);
    stalled = 0;
  }

  /** Iterates. */
  Progress restoreFeasibility(int limit) {
    while (true) {
      int position = worst();
      if (position < 0) {
        return Progress.DONE;
      }
      if (state.iterations >= limit) {
        return Progress.LIMIT;
      }
      if (stalled > 50 + 2 * state.rows) {
        return Progress.STALLED;
      }
      if (state.factor.full() || !tableau.computeRow(position)) {
        return Progress.REFRESH;
      }
      double excess = state.excess(state.head[position]);
      int entering = choose(excess);
      if (entering < 0) {
        farkas.take(tableau.rho, Math.signum(excess));
        return Progress.INFEASIBLE;
      }
      if (!tableau.computeColumn(entering) || tableau.stale(position, entering)) {
        return Progress.REFRESH;
      }
      if (flips > 0 && !flipPassed()) {
        return Progress.REFRESH;
      }
      exchange(position, entering, excess);
    }
  }

  private int worst() {
    int worst = -1;
    double most = 0;
    for (int position = 0; position < state.rows; position++) {
      double excess = state.excess(state.head[position]);
      double merit = excess * excess / weight[position];
      if (merit > most) {
        worst = position;
        most = merit;
      }
    }
    return worst;
  }

  /** The ratio test; returns -1 if no choice brings the row's variable back to its bound. */
  private int choose(double excess) {
    int sign = excess > 0 ? 1 : -1;
    collect(sign);
    double slope = Math.abs(excess);
    flips = 0;
    while (flips < candidates) {
      double longest = Double.POSITIVE_INFINITY;
      for (int k = flips; k < candidates; k++) {
        int j = candidate[k];
        longest =
            Math.min(
                longest, (Math.abs(state.d[j]) + tolerances.dual(j)) / Math.abs(tableau.row[j]));
      }
      int end = flips;
      int best = -1;
      double worth = 0;
      for (int k = flips; k < candidates; k++) {
        int j = candidate[k];
        double pivot = Math.abs(tableau.row[j]);
        if (Math.abs(state.d[j]) / pivot <= longest) {
          worth += pivot * (program.upper[j] - program.lower[j]);
          if (best < 0 || pivot > Math.abs(tableau.row[best])) {
            best = j;
          }
          candidate[k] = candidate[end];
          candidate[end++] = j;
        }
      }
      if (slope - worth <= tolerances.primal) {
        return best;
      }
      slope -= worth;
      flips = end;
    }
    return -1;
  }

  /** Nonbasic variables whose move within their bounds reduces the excess. */
  private void collect(int sign) {
    candidates = 0;
    for (int j = 0; j < state.variables; j++) {
      double rate = sign * tableau.row[j];
      if (Math.abs(rate) > tolerances.pivot
          && state.status[j] != SimplexState.BASIC
          && !state.fixed(j)) {
        boolean up = state.status[j] != SimplexState.UPPER && rate > 0;
        boolean down = state.status[j] != SimplexState.LOWER && rate < 0;
        if (up || down) {
          candidate[candidates++] = j;
        }
      }
    }
  }

  private boolean flipPassed() {
    Arrays.fill(shift, 0);
    for (int k = 0; k < flips; k++) {
      int j = candidate[k];
      double before = state.x[j];
      state.flip(j);
      program.add(j, state.x[j] - before, shift, 0);
    }
    if (!state.factor.solve(shift)) {
      return false;
    }
    for (int position = 0; position < state.rows; position++) {
      state.x[state.head[position]] -= shift[position];
    }
    return true;
  }

  private void exchange(int position, int entering, double excess) {
    int leaving = state.head[position];
    double pivot = tableau.column[position];
    byte leavingStatus = excess > 0 ? SimplexState.UPPER : SimplexState.LOWER;
    double bound = excess > 0 ? program.upper[leaving] : program.lower[leaving];
    double dualStep = state.d[entering] / tableau.row[entering];
    stalled = Math.abs(dualStep) > tolerances.dual(entering) ? 0 : stalled + 1;
    updateWeights(position, pivot);
    state.updateReducedCosts(position, entering, dualStep);
    state.move(entering, (state.x[leaving] - bound) / pivot);
    state.pivot(position, entering, leavingStatus);
  }

  /** Dual Devex weights; Koberstein, section 3.3.1. */
  private void updateWeights(int position, double pivot) {
    double reference = weight[position];
    for (int i = 0; i < state.rows; i++) {
      if (tableau.column[i] != 0) {
        double ratio = tableau.column[i] / pivot;
        weight[i] = Math.max(weight[i], ratio * ratio * reference);
      }
    }
    weight[position] = Math.max(1, reference / (pivot * pivot));
  }
}
