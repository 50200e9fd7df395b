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
    double[] x = s.amounts;
    Layout at = s.at;
    s.workforce.measure(s);
    for (int j = 0; j < technology.industries; j++) {
      x[at.effort + j] = x[at.hands + j] * x[at.pace + j];
      x[at.effort + j] *= room(s, j);
    }
    double[] met = inputsMet(s);
    for (int j = 0; j < technology.industries; j++) {
      double share = 1;
      for (int g : technology.uses[j]) {
        share = Math.min(share, met[g]);
      }
      x[at.effort + j] *= share;
      work(s, j);
    }
  }

  /** Share of the work that there is room for in the storehouses, within [0, 1]. */
  private static double room(State s, int j) {
    double[] x = s.amounts;
    Layout at = s.at;
    double most = 0;
    boolean makes = false;
    for (int g : s.technology.makes[j]) {
      double made = s.technology.output[j][g] * x[at.effort + j];
      if (made > 0) {
        makes = true;
        double use = s.technology.need[g] * s.population.living() / s.ticksPerCycle();
        double free = x[at.ceiling + g] + use - x[at.stock + g];
        most = Math.max(most, free >= made ? 1 : Math.max(0, free / made));
      }
    }
    return makes ? most : 1;
  }

  /** Share of all input asked for that the stock can give, by good. */
  private static double[] inputsMet(State s) {
    double[] met = s.technology.scratch().met;
    for (int g : s.technology.used) {
      double asked = 0;
      for (int j = 0; j < s.technology.industries; j++) {
        asked += s.amounts[s.at.effort + j] * s.technology.input[j][g];
      }
      met[g] = asked > s.stock(g) ? s.stock(g) / asked : 1;
    }
    return met;
  }

  private static void work(State s, int j) {
    double[] x = s.amounts;
    Layout at = s.at;
    double effort = x[at.effort + j];
    if (effort == 0) {
      return;
    }
    for (int g : s.technology.uses[j]) {
      double used = Math.min(x[at.stock + g], effort * s.technology.input[j][g]);
      x[at.stock + g] -= used;
      s.flows.add(Flows.Kind.INPUT, g, used);
    }
    double made = effort * x[at.craft + j] * s.trueYield(j);
    x[at.ripening(j, s.tick, s.technology.gestation[j])] += made;
    x[at.workSeen + j] += effort * s.technology.seasonYield(j, s.cycle());
    x[at.yieldSeen + j] += made;
  }
}
