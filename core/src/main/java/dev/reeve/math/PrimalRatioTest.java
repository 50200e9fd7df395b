package dev.reeve.math;

/**
 * How far a nonbasic variable can move, and which basic variable stops it.
 *
 * <p>In phase 2 two passes: the first finds the longest step that leaves no bound by more than the
 * tolerance, the second takes, of all variables that stop within it, the one with the largest pivot
 * (Harris 1973, section 4). In phase 1 infeasible variables may be led to their bound and through
 * it for as long as the sum of infeasibilities falls (Maros, section 9.6.2). The variable's own
 * other bound stops it as well: a bound flip, without a change of basis.
 */
final class PrimalRatioTest {

  /**
   * A pivot this much smaller than the largest one is avoided if an earlier stop has a better one.
   */
  private static final double POOR_PIVOT = 1e-3;

  private final SimplexState state;
  private final Tableau tableau;
  private final Tolerances tolerances;

  /** Phase 1: stops found, each the step, the position and whether it is at the upper bound. */
  private final double[] stopStep;

  private final int[] stopPosition;
  private final boolean[] stopUpper;
  private int stops;

  private double step;
  private int position;
  private byte leavingStatus;

  PrimalRatioTest(SimplexState state) {
    this.state = state;
    tableau = state.tableau;
    tolerances = state.tolerances;
    stopStep = new double[2 * state.rows];
    stopPosition = new int[2 * state.rows];
    stopUpper = new boolean[2 * state.rows];
  }

  /** The length of the step, 0 or more. */
  double step() {
    return step;
  }

  /**
   * The position whose variable leaves the basis; -1: none, the moving variable goes to its other
   * bound.
   */
  int position() {
    return position;
  }

  /** The bound at which the leaving variable comes to rest. */
  byte leavingStatus() {
    return leavingStatus;
  }

  /**
   * Phase 2, along {@link Tableau#column}.
   *
   * @param strict Bland's rule: the exact minimum, ties by the least index
   * @return false if nothing stops the variable
   */
  boolean withinBounds(int entering, int direction, boolean strict) {
    double range = state.program.upper[entering] - state.program.lower[entering];
    double tolerance = strict ? 0 : tolerances.primal;
    double longest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < state.rows; i++) {
      longest = Math.min(longest, stop(i, direction, tolerance));
    }
    position = -1;
    step = range;
    if (longest >= range) {
      return range < Double.POSITIVE_INFINITY;
    }
    double bestPivot = 0;
    for (int i = 0; i < state.rows; i++) {
      double exact = stop(i, direction, 0);
      double pivot = Math.abs(tableau.column[i]);
      boolean better =
          strict ? position < 0 || state.head[i] < state.head[position] : pivot > bestPivot;
      if (exact <= longest && better) {
        bestPivot = pivot;
        position = i;
        step = exact;
      }
    }
    step = Math.max(0, step);
    leavingStatus =
        direction * tableau.column[position] > 0 ? SimplexState.LOWER : SimplexState.UPPER;
    return true;
  }

  /** The step at which the variable at a position has overrun its bound by a tolerance. */
  private double stop(int i, int direction, double tolerance) {
    double rate = direction * tableau.column[i];
    int variable = state.head[i];
    if (rate > tolerances.pivot) {
      return (state.x[variable] - state.program.lower[variable] + tolerance) / rate;
    }
    if (rate < -tolerances.pivot) {
      return (state.x[variable] - state.program.upper[variable] - tolerance) / rate;
    }
    return Double.POSITIVE_INFINITY;
  }

  /**
   * Phase 1, along {@link Tableau#column}.
   *
   * @param slope by how much the sum of infeasibilities falls for each unit of step, at first
   * @param strict Bland's rule: the first stop, ties by the least index
   * @return false if there is no stop with a pivot worth the name
   */
  boolean throughInfeasibility(int entering, int direction, double slope, boolean strict) {
    collectStops(direction);
    int last = strict ? firstStop() : lastStop(slope);
    double range = state.program.upper[entering] - state.program.lower[entering];
    if (last < 0 || range <= stopStep[last]) {
      position = -1;
      step = range;
      return range < Double.POSITIVE_INFINITY;
    }
    position = stopPosition[last];
    step = stopStep[last];
    leavingStatus = stopUpper[last] ? SimplexState.UPPER : SimplexState.LOWER;
    return true;
  }

  private void collectStops(int direction) {
    stops = 0;
    for (int i = 0; i < state.rows; i++) {
      double rate = direction * tableau.column[i];
      if (Math.abs(rate) > tolerances.pivot) {
        int variable = state.head[i];
        double excess = state.excess(variable);
        // Falling, the upper bound is met only from above it, the lower one from anywhere but below
        // it.
        if (rate > 0 ? excess > 0 : excess <= 0) {
          addStop(i, rate, true);
        }
        if (rate > 0 ? excess >= 0 : excess < 0) {
          addStop(i, rate, false);
        }
      }
    }
  }

  private void addStop(int i, double rate, boolean upper) {
    int variable = state.head[i];
    double bound = upper ? state.program.upper[variable] : state.program.lower[variable];
    if (Math.abs(bound) != Double.POSITIVE_INFINITY) {
      stopStep[stops] = Math.max(0, (state.x[variable] - bound) / rate);
      stopPosition[stops] = i;
      stopUpper[stops] = upper;
      stops++;
    }
  }

  private int firstStop() {
    int first = -1;
    for (int k = 0; k < stops; k++) {
      if (first < 0
          || stopStep[k] < stopStep[first]
          || (stopStep[k] == stopStep[first]
              && state.head[stopPosition[k]] < state.head[stopPosition[first]])) {
        first = k;
      }
    }
    return first;
  }

  /**
   * Brings the stops into order until the slope is spent, and takes the last one with a good pivot.
   */
  private int lastStop(double slope) {
    double rest = slope;
    double largest = 0;
    int passed = 0;
    while (passed < stops && rest > 0) {
      int next = passed;
      for (int k = passed + 1; k < stops; k++) {
        if (stopStep[k] < stopStep[next]) {
          next = k;
        }
      }
      swap(passed, next);
      double pivot = Math.abs(tableau.column[stopPosition[passed]]);
      largest = Math.max(largest, pivot);
      rest -= pivot;
      passed++;
    }
    int last = passed - 1;
    while (last >= 0 && Math.abs(tableau.column[stopPosition[last]]) < POOR_PIVOT * largest) {
      last--;
    }
    return last;
  }

  private void swap(int a, int b) {
    double s = stopStep[a];
    stopStep[a] = stopStep[b];
    stopStep[b] = s;
    int p = stopPosition[a];
    stopPosition[a] = stopPosition[b];
    stopPosition[b] = p;
    boolean u = stopUpper[a];
    stopUpper[a] = stopUpper[b];
    stopUpper[b] = u;
  }
}
