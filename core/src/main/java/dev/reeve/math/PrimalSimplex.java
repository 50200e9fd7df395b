package dev.reeve.math;

import java.util.Arrays;

/**
 * The primal simplex method with bounded variables: phase 1 brings the sum of infeasibilities to
 * zero, phase 2 the objective to its maximum.
 *
 * <p>Phase 2 prices by the Devex rule (Harris, "Pivot selection methods of the Devex LP code",
 * <i>Mathematical Programming</i> 5, 1973), phase 1 by the largest reduced cost. When the objective
 * has not moved for a while, the least index enters and the least index leaves until it moves again
 * (Bland, "New finite pivoting rules for the simplex method", <i>Mathematics of Operations
 * Research</i> 2, 1977), so that no cycle can last. Cost of an iteration: two or three solves with
 * the basis and one pass over the coefficients.
 */
final class PrimalSimplex {

  /** Gains below this, relative to the numbers at hand, are no progress. */
  private static final double NEGLIGIBLE = 1e-12;

  private final SimplexState state;
  private final ScaledProgram program;
  private final Tableau tableau;
  private final Tolerances tolerances;
  private final PrimalRatioTest ratioTest;
  private final Farkas farkas;
  private final Ray ray;
  private final double[] weight;
  private final double[] y;
  private final boolean[] rejected;
  private int stalled;

  PrimalSimplex(SimplexState state, Farkas farkas, Ray ray) {
    this.state = state;
    this.farkas = farkas;
    this.ray = ray;
    program = state.program;
    tableau = state.tableau;
    tolerances = state.tolerances;
    ratioTest = new PrimalRatioTest(state);
    weight = new double[state.variables];
    y = new double[state.rows];
    rejected = new boolean[state.variables];
  }

  /** Forgets what earlier iterations taught: weights and stalls. */
  void reset() {
    Arrays.fill(weight, 1);
    Arrays.fill(rejected, false);
    stalled = 0;
  }

  /** Phase 1. */
  Progress minimiseInfeasibility(int limit) {
    while (true) {
      if (!priceInfeasibility()) {
        return Progress.DONE;
      }
      if (!state.factor.solveTransposed(y)) {
        return Progress.REFRESH;
      }
      double tolerance = Math.min(tolerances.widened(Tolerances.largest(y)), tolerances.pivot);
      int entering = -1;
      int direction = 0;
      double best = 0;
      for (int j = 0; j < state.variables; j++) {
        if (state.status[j] == SimplexState.BASIC || rejected[j]) {
          continue;
        }
        double d = -program.dot(j, y);
        int gain = state.gain(j, d, tolerance);
        if (gain != 0 && Math.abs(d) > best) {
          entering = j;
          direction = gain;
          best = Math.abs(d);
          if (bland()) {
            break;
          }
        }
      }
      if (entering < 0) {
        farkas.take(y, -1);
        return Progress.INFEASIBLE;
      }
      if (state.iterations >= limit) {
        return Progress.LIMIT;
      }
      if (state.factor.full() || !tableau.computeColumn(entering)) {
        return Progress.REFRESH;
      }
      if (!ratioTest.throughInfeasibility(entering, direction, best, bland())) {
        if (state.factor.updates() > 0) {
          return Progress.REFRESH;
        }
        rejected[entering] = true;
        continue;
      }
      count(best * ratioTest.step());
      exchange(entering, direction);
    }
  }

  /**
   * Puts the gradient of the infeasibilities into {@link #y}, by position. Returns false if there
   * are none.
   */
  private boolean priceInfeasibility() {
    boolean infeasible = false;
    for (int position = 0; position < state.rows; position++) {
      double excess = state.excess(state.head[position]);
      y[position] = -Math.signum(excess);
      infeasible |= excess != 0;
    }
    return infeasible;
  }

  /** Phase 2. */
  Progress maximise(int limit) {
    while (true) {
      int entering = price();
      if (entering < 0) {
        return Progress.DONE;
      }
      if (state.iterations >= limit) {
        return Progress.LIMIT;
      }
      if (state.factor.full() || !tableau.computeColumn(entering)) {
        return Progress.REFRESH;
      }
      int direction = state.d[entering] > 0 ? 1 : -1;
      if (!ratioTest.withinBounds(entering, direction, bland())) {
        ray.take(state, entering, direction);
        return Progress.UNBOUNDED;
      }
      int position = ratioTest.position();
      if (position >= 0) {
        if (!tableau.computeRow(position) || tableau.stale(position, entering)) {
          return Progress.REFRESH;
        }
        updateWeights(entering, position);
        count(Math.abs(state.d[entering]) * ratioTest.step());
        state.updateReducedCosts(position, entering, state.d[entering] / tableau.column[position]);
      } else {
        count(Math.abs(state.d[entering]) * ratioTest.step());
      }
      exchange(entering, direction);
    }
  }

  private int price() {
    int entering = -1;
    double best = 0;
    for (int j = 0; j < state.variables; j++) {
      if (state.gain(j, state.d[j], tolerances.dual(j)) != 0) {
        double merit = state.d[j] * state.d[j] / weight[j];
        if (merit > best) {
          entering = j;
          best = merit;
          if (bland()) {
            break;
          }
        }
      }
    }
    return entering;
  }

  /** Devex reference weights; Harris, equations 3.4 to 3.6. */
  private void updateWeights(int entering, int position) {
    double pivot = tableau.column[position];
    double reference = weight[entering];
    for (int j = 0; j < state.variables; j++) {
      if (tableau.row[j] != 0) {
        double ratio = tableau.row[j] / pivot;
        weight[j] = Math.max(weight[j], ratio * ratio * reference);
      }
    }
    weight[state.head[position]] = Math.max(1, reference / (pivot * pivot));
  }

  private void exchange(int entering, int direction) {
    state.move(entering, direction * ratioTest.step());
    if (ratioTest.position() < 0) {
      state.flip(entering);
      state.iterations++;
    } else {
      state.pivot(ratioTest.position(), entering, ratioTest.leavingStatus());
    }
    Arrays.fill(rejected, false);
  }

  private void count(double gain) {
    stalled = gain > NEGLIGIBLE ? 0 : stalled + 1;
  }

  private boolean bland() {
    return stalled > 20 + state.rows;
  }
}
