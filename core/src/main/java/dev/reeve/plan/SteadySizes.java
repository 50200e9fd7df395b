package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import java.util.Arrays;

/**
 * How large the variables and constraints of a steady program come out per head, roughly: people
 * are of size 1, and each good is as large as a worker's yield of it. A dual times a size is
 * counted in the aim whatever units the goods are counted in, and so can be told from rounding.
 */
final class SteadySizes {

  private final double[] column;
  private final double[] row;

  private final double[] unit;

  SteadySizes(SteadyLayout at) {
    column = new double[at.columns];
    row = new double[at.rows];
    unit = new double[at.goods];
    Arrays.fill(column, 1);
    Arrays.fill(row, 1);
  }

  /** Computes every size anew; the activities have been filled with these conditions before. */
  void fill(
      Conditions conditions, SteadyLayout at, ActivityMatrix activities, SideEffects effects) {
    Ruleset rules = conditions.rules();
    writeUnits(rules, at, activities);
    double delight = 0;
    for (int i = 0; i < at.wanted.length; i++) {
      double yield = unit[at.wanted[i]];
      delight = Math.max(delight, conditions.happiness(at.wanted[i]) * yield);
      for (int s = 0; s < at.segments; s++) {
        column[at.luxury(i, s)] = yield;
      }
    }
    for (int r = 0; r < at.routes; r++) {
      column[at.trade(r)] = unit[at.given[r]];
    }
    for (int t = 0; t < at.threats; t++) {
      double taken = unit[at.taken[t]];
      column[at.loss(t)] = taken;
      column[at.unfound(t)] = taken;
      row[at.threatRow(t)] = taken;
      for (int s = 0; s < at.services[t].length; s++) {
        column[at.mitigation(t, s)] = unit[at.services[t][s]];
      }
    }
    for (int g = 0; g < at.goods; g++) {
      row[at.goodRow(g)] = unit[g];
    }
    for (int i = 0; i < at.dug.length; i++) {
      row[at.depositRow(i)] = made(at.dug[i], at, activities);
    }
    for (int i = 0; i < at.scaled.length; i++) {
      row[at.scaleRow(i)] = made(at.scaled[i], at, activities);
    }
    for (int e = 0; e < at.emissions; e++) {
      double most = 0;
      for (int j = 0; j < at.industries; j++) {
        for (int k = 0; k < at.tiers; k++) {
          double net = effects.net(e, j, activities.effort(activities.activity(j, k)));
          most = Math.max(most, Math.abs(net));
        }
      }
      row[at.emissionRow(e)] = most > 0 ? most : 1;
      column[at.standing(e)] = row[at.emissionRow(e)] / effects.decay(e);
    }
    if (at.levelled()) {
      column[at.level()] = delight;
      for (int i = 0; i < at.wanted.length; i++) {
        row[at.levelRow(i)] = delight;
      }
    }
  }

  /** What the best worker of an industry makes of all goods together; 1 where he makes nothing. */
  private static double made(int j, SteadyLayout at, ActivityMatrix activities) {
    double most = 0;
    for (int k = 0; k < at.tiers; k++) {
      most = Math.max(most, activities.made(activities.activity(j, k)));
    }
    return most > 0 ? most : 1;
  }

  /** The largest yield of each good, or what its import brings where nobody makes it. */
  private void writeUnits(Ruleset rules, SteadyLayout at, ActivityMatrix activities) {
    Arrays.fill(unit, 0);
    for (int g = 0; g < at.goods; g++) {
      for (int a = 0; a < activities.activities(); a++) {
        unit[g] = Math.max(unit[g], Math.abs(activities.net(a, g)));
      }
    }
    for (int r = 0; r < at.routes; r++) {
      if (unit[at.got[r]] == 0) {
        unit[at.got[r]] = rules.trade().get(r).rate() * unit[at.given[r]];
      }
    }
    for (int g = 0; g < at.goods; g++) {
      unit[g] = unit[g] == 0 ? 1 : unit[g];
    }
  }

  double column(int j) {
    return column[j];
  }

  double row(int i) {
    return row[i];
  }
}
