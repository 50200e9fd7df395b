package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Sixth stage: ripe goods are brought in at the price of their overheads (corruption included),
 * students get their upkeep, caravans go out, and what keeps badly spoils where it is left over
 * from the tick before. Goods whose overheads cannot be paid wait.
 */
final class Deliver {

  private static final double SLOWEST_SCHOOL = 0.5;

  private Deliver() {}

  static void run(State s) {
    double[] x = s.amounts;
    Layout at = s.at;
    Scratch scratch = s.technology.scratch();
    double[] old = scratch.old;
    for (int g : s.technology.perishable) {
      old[g] = x[at.stock + g];
    }
    for (int j = 0; j < at.industries; j++) {
      int now = at.ripening(j, s.tick, 0);
      x[at.ripe + j] += x[now];
      x[now] = 0;
    }
    Arrays.fill(x, at.delivered, at.delivered + at.goods, 0);
    s.drawYields();
    for (int j : s.technology.deliveryOrder) {
      if (x[at.ripe + j] > 0) {
        bringIn(s, j, scratch);
      }
    }
    teach(s);
    trade(s);
    spoil(s, old);
  }

  /** What is old is used first, so that goods which need each other can be had without a store. */
  private static void spoil(State s, double[] old) {
    for (int g : s.technology.perishable) {
      double used = s.flows.of(Flows.Kind.OVERHEAD, g);
      used += s.flows.of(Flows.Kind.EDUCATION, g) + s.flows.of(Flows.Kind.EXPORTED, g);
      double left = Math.min(s.stock(g), Math.max(0, old[g] - used));
      double spoiled = left * s.technology.perishPerTick[g];
      s.amounts[s.at.stock + g] -= spoiled;
      s.flows.add(Flows.Kind.SPOILED, g, spoiled);
    }
  }

  private static void bringIn(State s, int j, Scratch scratch) {
    Technology technology = s.technology;
    double[] x = s.amounts;
    Layout at = s.at;
    double[] net = scratch.net;
    double[] asked = scratch.asked;
    double[] output = technology.output[j];
    int[] carriage = technology.carriage[j];
    double ripe = x[at.ripe + j];
    for (int h : carriage) {
      asked[h] = 0;
    }
    for (int g : technology.makes[j]) {
      double made = ripe * output[g];
      net[g] = technology.spends[j] ? Math.max(0, made - spent(s, j, g)) : made;
      for (int h : technology.carriedWith[g]) {
        asked[h] += technology.overhead[g][h] * net[g];
      }
    }
    double share = 1;
    for (int h : carriage) {
      // Part of what is brought in can pay for itself.
      double lacking = asked[h] - ripe * output[h];
      if (lacking > x[at.stock + h]) {
        share = Math.min(share, x[at.stock + h] / lacking);
      }
    }
    for (int g : technology.makes[j]) {
      double produced = share * ripe * output[g];
      x[at.stock + g] += produced;
      s.flows.add(Flows.Kind.PRODUCED, g, produced);
      x[at.delivered + g] += share * net[g];
    }
    for (int h : carriage) {
      double paid = Math.min(x[at.stock + h], share * asked[h]);
      x[at.stock + h] -= paid;
      s.flows.add(Flows.Kind.OVERHEAD, h, paid);
    }
    x[at.ripe + j] = ripe * (1 - share);
  }

  /** Units of its own product that an industry and its students use up. */
  private static double spent(State s, int j, int g) {
    double students = s.learning(j) * s.technology.upkeep[g] / s.technology.ticksPerCycle;
    return Produce.used(s, j, g) + students;
  }

  /**
   * Students share what there is; short upkeep slows them all alike, at worst to half the pace, so
   * that a settlement that has nothing left can still learn to feed itself.
   */
  private static void teach(State s) {
    s.schoolRatio = 1;
    double met = 1;
    if (s.technology.taught.length == 0) {
      return;
    }
    double students = 0;
    for (int j = 0; j < s.technology.industries; j++) {
      students += s.learning(j);
    }
    for (int g : s.technology.taught) {
      double asked = students * s.technology.upkeep[g] / s.ticksPerCycle();
      if (asked > s.stock(g)) {
        met = Math.min(met, s.stock(g) / asked);
      }
    }
    for (int g : s.technology.taught) {
      double asked = students * s.technology.upkeep[g] / s.ticksPerCycle();
      double used = Math.min(s.stock(g), met * asked);
      s.amounts[s.at.stock + g] -= used;
      s.flows.add(Flows.Kind.EDUCATION, g, used);
    }
    s.schoolRatio = Math.max(SLOWEST_SCHOOL, met);
  }

  /** Caravans go as planned, as far as there are carriers and goods beyond the needs. */
  private static void trade(State s) {
    double labour = 0;
    for (int r = 0; r < s.technology.routes.count; r++) {
      labour += s.technology.routes.labor[r] * s.amounts[s.at.trade + r];
    }
    double carriers = s.working(s.jobs.carrier());
    double share = labour > carriers ? carriers / labour : 1;
    for (int r = 0; r < s.technology.routes.count; r++) {
      boolean carried = s.technology.routes.labor[r] > 0;
      int give = s.technology.routes.give[r];
      int get = s.technology.routes.get[r];
      double needed = s.need()[give] * s.population.living() / s.ticksPerCycle();
      double sent = (carried ? share : 1) * s.amounts[s.at.trade + r] / s.ticksPerCycle();
      sent = Math.min(sent, Math.max(0, s.stock(give) - needed));
      s.amounts[s.at.stock + give] -= sent;
      s.flows.add(Flows.Kind.EXPORTED, give, sent);
      s.amounts[s.at.stock + get] += sent * s.technology.routes.rate[r];
      s.flows.add(Flows.Kind.IMPORTED, get, sent * s.technology.routes.rate[r]);
    }
  }
}
