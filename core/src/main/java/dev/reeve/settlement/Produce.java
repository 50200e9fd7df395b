package dev.reeve.settlement;

/**
 * Fifth stage: work. Who works uses up inputs at once; what he makes of them ripens and is brought
 * in by the next stage. Short inputs slow the work of all who use them by the same share, and so
 * does a full storehouse.
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
    }
    double[] met = inputsMet(s);
    for (int j = 0; j < technology.industries; j++) {
      double share = 1;
      for (int g : technology.uses[j]) {
        share = Math.min(share, met[g]);
      }
      s.effort[j] *= share;
      work(s, j, s.workforce.craft[j]);
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

  private static void work(State s, int j, double craft) {
    if (s.effort[j] == 0) {
      return;
    }
    for (int g : s.technology.uses[j]) {
      double used = Math.min(s.stock[g], s.effort[j] * s.technology.input[j][g]);
      s.stock[g] -= used;
      s.flows.add(Flows.Kind.INPUT, g, used);
    }
    double made = s.effort[j] * craft * s.trueYield(j);
    double[] ring = s.ripening[j];
    ring[ring.length == 1 ? 0 : (int) ((s.tick + ring.length - 1) % ring.length)] += made;
    s.workSeen[j] += s.effort[j] * s.technology.seasonYield(j, s.cycle());
    s.yieldSeen[j] += made;
  }
}
