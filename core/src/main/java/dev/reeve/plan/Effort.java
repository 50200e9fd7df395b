package dev.reeve.plan;

import dev.reeve.model.Ruleset;

/** The last aim of every plan: the least labour, of the lowest skill, the fewest goods carried. */
final class Effort {

  /** Effort that a level of skill adds to a person-cycle: enough to prefer the lower tier. */
  private static final double SKILL = 1e-6;

  /** Effort of a unit on the road, in person-cycles: enough to carry nothing in a circle. */
  private static final double TRADE = 1e-6;

  /** Effort of standing by: less than to work for nothing, and more than to be free. */
  private static final double STANDBY = 0.5;

  private final SteadyLayout at;

  /** Effort of a person-cycle, by tier. */
  private final double[] effort;

  Effort(SteadyLayout at, Ruleset rules) {
    this.at = at;
    effort = rules.people().tiers().stream().mapToDouble(t -> 1 + SKILL * t.level()).toArray();
  }

  /** Aims at the least effort. */
  void aimAtLeast(SteadyProgram program) {
    program.clearAim();
    for (int k = 0; k < at.tiers; k++) {
      for (int j = 0; j < at.industries; j++) {
        program.aim(at.worker(j, k), -effort[k]);
      }
      if (at.carriage) {
        program.aim(at.carrier(k), -effort[k]);
      }
      if (at.ordered) {
        aimAtOrdered(program, k);
      }
    }
    for (int r = 0; r < at.routes; r++) {
      program.aim(at.trade(r), -TRADE);
    }
  }

  /** Who is kept stands by if he does not work, so that his work is only the more of the two. */
  private void aimAtOrdered(SteadyProgram program, int k) {
    for (int j = 0; j < at.industries; j++) {
      program.aim(at.keptWorker(j, k), -effort[k] * (1 - STANDBY));
    }
    for (int trade = 0; trade < at.trades; trade++) {
      program.aim(at.standby(trade, k), -effort[k] * STANDBY);
    }
  }
}
