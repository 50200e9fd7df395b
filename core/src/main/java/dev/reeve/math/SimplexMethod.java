package dev.reeve.math;

/**
 * Chooses between the primal and the dual method, and believes neither without proof: an outcome
 * counts only by numbers computed from factors that are fresh.
 */
final class SimplexMethod {

  /** Factorisations after which the tolerance is widened. */
  private static final int PATIENCE = 32;

  private final ScaledProgram program;
  private final SimplexState state;
  private final Farkas farkas;
  private final Ray ray;
  private final PrimalSimplex primal;
  private final DualSimplex dual;
  private final Snaps snaps;
  private boolean dualAllowed;

  /**
   * Makes the method that moves a state.
   *
   * @param farkas gets the proof that the program is infeasible, in the program's own units
   * @param ray gets the proof that it is unbounded
   */
  SimplexMethod(SimplexState state, Farkas farkas, Ray ray) {
    this.state = state;
    this.farkas = farkas;
    this.ray = ray;
    program = state.program;
    primal = new PrimalSimplex(state, farkas, ray);
    dual = new DualSimplex(state, farkas);
    snaps = new Snaps(state);
  }

  /** Goes from the present basis to an outcome, or until the iterations are used up. */
  SimplexSolver.Outcome run(int limit) {
    state.begin();
    dualAllowed = true;
    state.placeNonbasics();
    if (program.crossed > 0) {
      blameCrossing();
      return SimplexSolver.Outcome.INFEASIBLE;
    }
    return iterate(limit);
  }

  /** Finds a lower bound above its upper one; a row's is to blame, a column's own needs no row. */
  private void blameCrossing() {
    farkas.clear();
    int crossing = 0;
    while (program.lower[crossing] <= program.upper[crossing]) {
      crossing++;
    }
    if (crossing >= program.structurals) {
      farkas.blame(crossing - program.structurals);
    }
    state.refresh();
  }

  private SimplexSolver.Outcome iterate(int limit) {
    int resets = 0;
    int rounds = 0;
    while (true) {
      state.refresh();
      int before = state.iterations;
      boolean feasible = state.primalFeasible();
      if (feasible && state.dualFeasible()) {
        if (snaps.harmless() || !state.tolerances.tighten()) {
          return SimplexSolver.Outcome.OPTIMAL;
        }
        continue;
      }
      if (rounds == 0) {
        primal.reset();
        dual.reset();
      }
      Progress progress = feasible ? primal.maximise(limit) : restoreFeasibility(limit);
      boolean verdict = state.factor.updates() == 0;
      if (progress == Progress.LIMIT) {
        return SimplexSolver.Outcome.ITERATION_LIMIT;
      }
      if (progress == Progress.UNBOUNDED && verdict) {
        if (ray.proves() || !retry()) {
          return SimplexSolver.Outcome.UNBOUNDED;
        }
      }
      if (progress == Progress.INFEASIBLE && verdict) {
        if (state.tolerances.loosen()) {
          continue; // what tolerance allows is better than nothing
        }
        if (farkas.proves() || !retry()) {
          farkas.unscale();
          return SimplexSolver.Outcome.INFEASIBLE;
        }
      }
      if (++rounds % PATIENCE == 0) {
        // Factors that were fresh should have settled it: rounding errors are taken for gains.
        state.tolerances.relax();
      }
      if (progress == Progress.REFRESH && verdict && state.iterations == before) {
        // Not even fresh factors are of use: once more from the start, and then no more.
        if (resets++ > 0) {
          return SimplexSolver.Outcome.ITERATION_LIMIT;
        }
        state.slackBasis();
        state.placeNonbasics();
      }
    }
  }

  /**
   * After a proof that failed: other tolerances to try again with; returns false if none is left.
   */
  private boolean retry() {
    return state.tolerances.sharpen() || state.tolerances.relax();
  }

  private Progress restoreFeasibility(int limit) {
    if (dualAllowed && state.flipToDualFeasible()) {
      Progress progress = dual.restoreFeasibility(limit);
      dualAllowed = progress != Progress.STALLED;
      return progress;
    }
    dualAllowed = false;
    return primal.minimiseInfeasibility(limit);
  }
}
