package dev.reeve.settlement;

import dev.reeve.model.Objective;

/**
 * Eighth stage: needs by rank, the same share for everyone (or for everyone whom a shortfall
 * concerns, see {@link Portions}), and nobody eats the seed corn; then the programs of the plan and
 * those that the game has asked for, held as a whole or not at all; then, as luxuries, whatever is
 * wanted beyond what is kept.
 */
final class Consume {

  /** A need that is met but for rounding is met. */
  static final double FULL = 1 - 1e-9;

  private Consume() {}

  static void run(State s) {
    s.policy.consume(s);
  }

  /**
   * As a reeve does: the same share of each need for everyone, and no store runs dry for mere joy.
   */
  static void evenly(State s) {
    double ticks = s.ticksPerCycle();
    double[] x = s.amounts;
    Layout at = s.at;
    if (s.technology.profiles.count > 0) {
      s.technology.scratch().portions.handOut(s);
    } else {
      for (int q = 0; q < at.claims; q++) {
        x[at.coverage + q] = cover(s, s.technology.wants.ranks[q], x[at.ration + q]);
      }
    }
    for (int p = 0; p < s.technology.programs.count; p++) {
      int feast = s.counts[at.feastTicks + p];
      if (s.flags[at.programs + p] || feast > 0) {
        hold(s, p);
      }
    }
    tellFestivals(s);
    for (int g : s.technology.wants.luxuries) {
      double most = enough(s, g) * s.population.living() / ticks;
      double luxury = Math.min(most, Math.max(0, x[at.stock + g] - x[at.keep + g]));
      x[at.stock + g] -= luxury;
      s.flows.add(Flows.Kind.LUXURY, g, luxury);
    }
  }

  /** At the end of a cycle, which programs were held all through it. */
  static void tellFestivals(State s) {
    for (int p = 0; s.cycleEnds() && p < s.technology.programs.count; p++) {
      int feast = s.counts[s.at.feastTicks + p];
      int held = s.counts[s.at.heldTicks + p];
      if (held == s.ticksPerCycle() || (feast > 0 && held == feast)) {
        s.lastFestival = s.cycle();
        s.events.add(new Event.FestivalHeld(s.technology.rules.programs().get(p).id()));
      }
      s.counts[s.at.heldTicks + p] = 0;
    }
  }

  /** Units per person and cycle beyond which nobody wants more: only where delight diminishes. */
  private static double enough(State s, int good) {
    return s.objective() == Objective.DIMINISHING
        ? s.technology.wants.satiation[good]
        : Double.POSITIVE_INFINITY;
  }

  private static double cover(State s, int[] goods, double ration) {
    double[] x = s.amounts;
    Layout at = s.at;
    double covered = ration;
    double people = s.population.living() / (double) s.ticksPerCycle();
    for (int g : goods) {
      double need = s.need()[g] * people;
      double free = Math.max(0, x[at.stock + g] - x[at.seed + g]);
      covered = free < covered * need ? free / need : covered;
    }
    covered = covered >= FULL ? 1 : covered;
    for (int g : goods) {
      eat(s, g, covered * s.need()[g] * people);
    }
    return tellOf(s, goods, covered);
  }

  /** Takes out of the stores what is eaten of a good, or otherwise needed. */
  static void eat(State s, int good, double units) {
    double eaten = Math.min(s.stock(good), units);
    s.amounts[s.at.stock + good] -= eaten;
    s.flows.add(Flows.Kind.NEED, good, eaten);
  }

  /** Tells of famines of goods that are needed alike; returns the share that is covered. */
  static double tellOf(State s, int[] goods, double share) {
    double covered = share >= FULL ? 1 : share;
    for (int g : goods) {
      tell(s, g, covered);
    }
    return covered;
  }

  /** Tells when a famine of a good begins or ends, of whose need such a share is covered. */
  static void tell(State s, int good, double covered) {
    String id = s.technology.rules.goods().get(good).id();
    if (covered < 1 && !s.flags[s.at.famine + good]) {
      s.events.add(new Event.FamineBegun(id, covered));
    } else if (covered == 1 && s.flags[s.at.famine + good]) {
      s.events.add(new Event.FamineEnded(id));
    }
    s.flags[s.at.famine + good] = covered < 1;
  }

  /** Holds a program for a tick, if its goods are there. */
  static boolean hold(State s, int p) {
    double[] x = s.amounts;
    Layout at = s.at;
    for (int c = 0; c < at.claims; c++) {
      if (s.flags[at.met + c] && x[at.coverage + c] < 1) {
        return false;
      }
    }
    double people = s.population.living() / (double) s.ticksPerCycle();
    for (int g = 0; g < s.technology.goods; g++) {
      double needed = s.technology.programs.requires[p][g] * people;
      // What the plan holds it has counted in; any other feast leaves alone what work needs next.
      double kept = s.flags[at.programs + p] || needed == 0 ? 0 : x[at.seed + g];
      if (x[at.stock + g] - kept < needed) {
        return false;
      }
    }
    for (int g = 0; g < s.technology.goods; g++) {
      double used = s.technology.programs.requires[p][g] * people;
      x[at.stock + g] -= used;
      s.flows.add(Flows.Kind.PROGRAM, g, used);
    }
    s.flags[at.held + p] = true;
    s.counts[at.heldTicks + p]++;
    return true;
  }
}
