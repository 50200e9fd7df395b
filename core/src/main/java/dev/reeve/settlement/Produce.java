package dev.reeve.settlement;

import dev.reeve.model.ScaleCurve;

/**
 * Fifth stage: work. Who works uses up inputs at once; what he makes of them ripens and is brought
 * in by the next stage. Short inputs slow the work of all who use them by the same share, and so do
 * too few kilns and tools that it needs, land that is dug out, a full storehouse, and a law on what
 * the work gives off. Researchers work on where the storehouse is full; what they make besides is
 * then not kept. What stands there wears with the work. What the work gives off besides goods, see
 * {@link Emit}, is there at once.
 */
final class Produce {

  private Produce() {}

  static void run(State s) {
    Technology technology = s.technology;
    double[] x = s.amounts;
    Layout at = s.at;
    s.workforce.measure(s);
    s.drawYields();
    double[] kept = technology.scratch().kept;
    for (int j = 0; j < technology.industries; j++) {
      x[at.effort + j] = x[at.hands + j] * x[at.pace + j];
      kept[j] = room(s, j);
      if (!technology.fields.researches[j]) {
        x[at.effort + j] *= kept[j];
        kept[j] = 1;
      }
      if (s.land.runsLow(j)) {
        x[at.effort + j] *= s.land.share(j, dug(s, j, made(s, j)));
      }
    }
    double[] met = inputsMet(s);
    double[] there = technology.scratch().there;
    for (int g : technology.standing) {
      there[g] = there(s, g);
    }
    for (int j = 0; j < technology.industries; j++) {
      double share = 1;
      for (int g : technology.uses[j]) {
        share = technology.curve(j, g) == null ? Math.min(share, met[g]) : share;
      }
      for (int g : technology.stands[j]) {
        share = Math.min(share, there[g]);
      }
      if (technology.curves != null && technology.curves[j] != null) {
        share = atScale(s, j, met, share);
      }
      x[at.effort + j] *= share;
    }
    Emit.obeyLaws(s);
    for (int j = 0; j < technology.industries; j++) {
      work(s, j, kept[j]);
    }
    Emit.run(s);
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
        double use = s.need()[g] * s.population.living() / s.ticksPerCycle();
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
      for (int j : s.technology.users[g]) {
        asked += used(s, j, g);
      }
      met[g] = asked > s.stock(g) ? s.stock(g) / asked : 1;
    }
    return met;
  }

  /**
   * Units of a good that an industry uses up with its effort as it is. What depends on scale is
   * that of a cycle in which as much is made in every tick as in this one.
   */
  static double used(State s, int j, int g) {
    double effort = s.amounts[s.at.effort + j];
    ScaleCurve curve = s.technology.curve(j, g);
    if (curve == null) {
      return effort * s.technology.input[j][g];
    }
    double units = dug(s, j, made(s, j));
    return units * curve.at(units * s.ticksPerCycle()) + effort * s.technology.wear[j][g];
  }

  /**
   * The share of its work that an industry can do with its part of the inputs, where some depend on
   * how much it makes: with less of it each unit may need more.
   *
   * @param met share of all that is asked for that is there, by good: its part of what it asks for
   * @param most the share that other inputs and capital allow
   */
  private static double atScale(State s, int j, double[] met, double most) {
    int ticks = s.ticksPerCycle();
    double effort = s.amounts[s.at.effort + j];
    double all = ticks * dug(s, j, made(s, j));
    if (all == 0) {
      return most;
    }
    double units = most * all;
    double before;
    do {
      before = units;
      for (int g : s.technology.uses[j]) {
        ScaleCurve curve = s.technology.curve(j, g);
        if (curve != null) {
          double worn = ticks * effort * s.technology.wear[j][g] / all;
          units = curve.units(ticks * met[g] * used(s, j, g), units, worn);
        }
      }
    } while (units < before);
    return units / all;
  }

  /** Share of the capital asked for that there is of a good. */
  private static double there(State s, int g) {
    double asked = 0;
    for (int j = 0; j < s.technology.industries; j++) {
      asked += s.amounts[s.at.effort + j] * s.ticksPerCycle() * s.technology.capital[j][g];
    }
    double stock = s.amounts[s.at.stock + g];
    return asked > stock ? stock / asked : 1;
  }

  /** What comes of an industry's effort, in workers of the asked skill times their yield. */
  private static double made(State s, int j) {
    double effort = s.amounts[s.at.effort + j];
    return effort * s.amounts[s.at.craft + j] * s.amounts[s.at.yield + j] * s.land.yields(j);
  }

  /** Units of all goods together that come of it. */
  private static double dug(State s, int j, double made) {
    double units = 0;
    for (int g : s.technology.makes[j]) {
      units += made * s.technology.output[j][g];
    }
    return units;
  }

  private static void work(State s, int j, double kept) {
    double[] x = s.amounts;
    Layout at = s.at;
    double effort = x[at.effort + j];
    if (effort == 0) {
      return;
    }
    for (int g : s.technology.uses[j]) {
      double used = Math.min(x[at.stock + g], used(s, j, g));
      x[at.stock + g] -= used;
      double worn = Math.min(used, effort * s.technology.wear[j][g]);
      if (worn > 0) {
        s.flows.add(Flows.Kind.WORN, g, worn);
      }
      s.flows.add(Flows.Kind.INPUT, g, used - worn);
    }
    double made = made(s, j);
    if (s.land.runsLow(j)) {
      s.land.dig(j, dug(s, j, made));
    }
    x[at.ripening(j, s.tick, s.technology.gestation[j])] += kept * made;
    x[at.workSeen + j] += effort * s.technology.seasonYield(j, s.cycle()) * s.land.yields(j);
    x[at.yieldSeen + j] += made;
  }
}
