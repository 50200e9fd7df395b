package dev.reeve.settlement;

import dev.reeve.model.Threat;

/**
 * Seventh stage: threats that are here take their goods, services on hand keep them off, and the
 * dangers of a job kill.
 */
final class Suffer {

  /** What is smaller than this part of a threat is not told of. */
  private static final double NOTHING = 1e-9;

  private Suffer() {}

  static void run(State s) {
    for (int t = 0; t < s.technology.threats.count; t++) {
      if (s.amounts[s.at.raid + t] > 0) {
        strike(s, t);
      }
    }
    if (s.technology.trades.dangerous) {
      kill(s);
    }
  }

  private static void strike(State s, int t) {
    Threat threat = s.technology.rules.threats().get(t);
    int taken = s.technology.threats.taken[t];
    double comes = threat.amount() * s.amounts[s.at.raid + t] * basis(s, t, threat);
    double left = comes;
    for (int g = 0; g < s.technology.goods; g++) {
      double saves = s.technology.threats.mitigation[t][g];
      // A service that people want for itself is spent only where the plan thinks it worth it.
      if (saves > 0 && left > 0 && (!s.technology.wants.wanted(g) || s.flags[s.at.serves + g])) {
        double spent = Math.min(s.stock(g), left / saves);
        s.amounts[s.at.stock + g] -= spent;
        s.flows.add(Flows.Kind.MITIGATION, g, spent);
        left = Math.max(0, left - spent * saves);
      }
    }
    double lost = Math.min(s.stock(taken), left);
    s.amounts[s.at.stock + taken] -= lost;
    s.flows.add(Flows.Kind.LOST, taken, lost);
    s.amounts[s.at.raidLoss + t] += lost;
    if (comes > NOTHING * threat.amount() && s.flags[s.at.raidTold + t]) {
      s.events.add(new Event.RaidFought(threat.id(), lost, comes - left));
    }
  }

  /** What the amount is counted by, for one tick. */
  static double basis(State s, int t, Threat threat) {
    double ticks = s.ticksPerCycle();
    return switch (threat.per()) {
      case CYCLE -> 1 / ticks;
      case PERSON -> s.population.living() / ticks;
      case WORKER -> s.working(s.technology.threats.industry[t]) / ticks;
      case OUTPUT -> s.amounts[s.at.delivered + s.technology.threats.taken[t]];
      case OVERHEAD -> s.flows.of(Flows.Kind.OVERHEAD, s.technology.threats.taken[t]);
    };
  }

  private static void kill(State s) {
    Workforce workforce = s.workforce;
    workforce.measure(s);
    for (int i = 0; i < workforce.inDanger(); i++) {
      int person = workforce.endangered(i);
      double hazard = s.technology.trades.hazard[workforce.danger(i)];
      if (s.luck.uniform(Luck.Channel.HAZARD, s.tick, person) < hazard) {
        s.die(person, Event.Cause.HAZARD);
      }
    }
  }
}
