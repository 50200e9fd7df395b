package dev.reeve.horizon;

import dev.reeve.math.SimplexSolver;

/**
 * Plans ahead: every day as many ticks as its {@link Horizon} has, open loop, of which the first is
 * to be executed, and tomorrow, from what is then observed, anew (receding horizon; Samothrakis
 * 2021, section 3.5).
 *
 * <p>A day {@code t} of the plan serves a share {@code s_t} of everybody's wants {@code d} and puts
 * {@code z_t} into growth. It makes {@code x_t = F x_t + s_t d + z_t}, of no good more than is in
 * stock; where growth is {@link Growth#INVESTED}, {@code z_t} is no use beside others but at most
 * what is made. The stocks change as in a run, with gestation, lifetime and depletion. The plan
 * maximises
 *
 * <pre>
 * Σ_t γ^t (s_t - ρ(e x_t))
 * </pre>
 *
 * <p>discounted egalitarianism less what each day adds to the running sum of equation 6. Of plans
 * of the same worth it takes one that serves sooner, so that nothing is put off for ever, and puts
 * less into growth. What comes after the horizon is worth nothing to it.
 *
 * <p>This is a {@link StaircaseProgram}, but for coefficients that vary with scale. They are taken
 * at the activities of the last plan, and again at those of the new one, until no day moves.
 * Whatever the plan gets wrong, a day that is executed makes no more than the stock allows.
 *
 * <p>One planner for each run. What it decides depends on the run's state and on its own last plan
 * alone. Not thread-safe.
 */
public final class RecedingPlanner {

  /** Rounds after which coefficients are taken as they are, though they would still move. */
  private static final int MOST_ROUNDS = 8;

  private final OlinEconomy economy;
  private final PlannedDays days;
  private SimplexSolver.Outcome outcome = SimplexSolver.Outcome.ITERATION_LIMIT;

  /**
   * A planner.
   *
   * @param economy what is planned for
   * @param horizon how far and how carefully it looks ahead
   */
  public RecedingPlanner(OlinEconomy economy, Horizon horizon) {
    this.economy = economy;
    days = new PlannedDays(economy, horizon);
  }

  /**
   * Plans from where a run is.
   *
   * @param run of the same economy; left untouched
   * @return what the plan does on its first day
   * @throws IllegalArgumentException if the run is of another economy
   */
  public Decision decide(OlinRun run) {
    if (!run.economy().equals(economy)) {
      throw new IllegalArgumentException(
          "the run is of another economy; a planner plans for the runs of its own");
    }
    int round = 0;
    do {
      days.tell();
      outcome = days.solve(run);
      round++;
    } while (days.learn(run) || (round < MOST_ROUNDS && days.moved()));
    return days.first();
  }

  /**
   * How the last plan's program ended.
   *
   * @return {@link SimplexSolver.Outcome#OPTIMAL}, or why the plan is only some plan
   */
  public SimplexSolver.Outcome outcome() {
    return outcome;
  }

  /**
   * What the last plan is worth.
   *
   * @return discounted egalitarianism less weighted emissions, over the horizon
   */
  public double worth() {
    return days.worth();
  }
}
