package dev.reeve.settlement;

/**
 * Fifth stage: work. Who works uses up inputs at once; what he makes of them ripens and is brought
 * in by the next stage. Short inputs slow the work of all who use them by the same share, and so do
 * too few kilns and tools that it needs, land that is dug out, and a full storehouse. What stands
 * there wears with the work.
 */
final class Produce {

  private Produce() {}

  static void run(State s) {
    Technology technology = s.technology;
    s.workforce.measure(s.population);
    System.arraycopy(s.workforce.effort, 0, s.effort, 0, s.effort.length);
    for (int j = 0; j < technology.industries; j++) {
      s.effort[j] *= s.decision.pace[j];
      s.effort[j] *= room(s, j);
      if (s.land.runsLow(j)) {
        s.effort[j] *= s.land.share(j, dug(s, j, made(s, j)));
      }
    }
    double[] met = inputsMet(s);
    double[] there = s.scratch.there;
    for (int g : technology.standing) {
      there[g] = there(s, g);
    }
    for (int j = 0; j < technology.industries; j++) {
      double share = 1;
      for (int g : technology.uses[j]) {
        share = Math.min(share, met[g]);
      }
      for (int g : technology.stands[j]) {
        share = Math.min(share, there[g]);
      }
      s.effort[j] *= share;
      work(s, j);
    }
  }

  /** Share of the work that there is room for in the storehouses, within [0, 1]. */
  private static double room(State s, int j) {
    double most = 0;
    boolean makes = false;
    for (int g : s.technology.makes[j]) {
      double made = s.technology.output[j][g] * s.effort[j];
      if (made > 0) {
        makes = true;
        double use = s.technology.need[g] * s.population.living() / s.ticksPerCycle();
        double free = s.decision.ceiling[g] + use - s.stock[g];
        most = Math.max(most, free >= made ? 1 : Math.max(0, free / made));
      }
    }
    return makes ? most : 1;
  }

  /** Share of all input asked for that the stock can give, by good. */
  private static double[] inputsMet(State s) {
    double[] met = s.scratch.met;
    for (int g : s.technology.used) {
      double asked = 0;
      for (int j = 0; j < s.technology.industries; j++) {
        asked += s.effort[j] * s.technology.input[j][g];
      }
      met[g] = asked > s.stock[g] ? s.stock[g] / asked : 1;
    }
    return met;
  }

  /** Share of the capital asked for that there is of a good. */
  private static double there(State s, int g) {
    double asked = 0;
    for (int j = 0; j < s.technology.industries; j++) {
      asked += s.effort[j] * s.ticksPerCycle() * s.technology.capital[j][g];
    }
    return asked > s.stock[g] ? s.stock[g] / asked : 1;
  }

  /** What comes of an industry's effort, in workers of the asked skill times their yield. */
  private static double made(State s, int j) {
    return s.effort[j] * s.workforce.craft[j] * s.trueYield(j) * s.land.yields(j);
  }

  /** Units of all goods together that come of it. */
  private static double dug(State s, int j, double made) {
    double units = 0;
    for (int g : s.technology.makes[j]) {
      units += made * s.technology.output[j][g];
    }
    return units;
  }

  private static void work(State s, int j) {
    if (s.effort[j] == 0) {
      return;
    }
    for (int g : s.technology.uses[j]) {
      double used = Math.min(s.stock[g], s.effort[j] * s.technology.input[j][g]);
      s.stock[g] -= used;
      double worn = Math.min(used, s.effort[j] * s.technology.wear[j][g]);
      s.flows.add(Flows.Kind.WORN, g, worn);
      s.flows.add(Flows.Kind.INPUT, g, used - worn);
    }
    double made = made(s, j);
    if (s.land.runsLow(j)) {
      s.land.dig(j, dug(s, j, made));
    }
    double[] ring = s.ripening[j];
    ring[ring.length == 1 ? 0 : (int) ((s.tick + ring.length - 1) % ring.length)] += made;
    s.workSeen[j] += s.effort[j] * s.technology.seasonYield(j, s.cycle()) * s.land.yields(j);
    s.yieldSeen[j] += made;
  }
}
