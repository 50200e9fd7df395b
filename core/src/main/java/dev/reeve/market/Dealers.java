package dev.reeve.market;

import dev.reeve.model.Threat;
import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Affairs.Flow;

/** What firms make and dealers keep in store, at the prices there are, and how those move. */
final class Dealers {

  /** Cycles of sales that dealers want in store. */
  private static final double WORKING_STOCK = 0.25;

  /** Cycles of sales beyond that, where nobody makes more; prices have been falling long before. */
  private static final double GLUT = 3;

  private final Technique technique;
  private final Prices prices;

  Dealers(Technique technique, Prices prices) {
    this.technique = technique;
    this.prices = prices;
  }

  /** Says at which pace each trade works, and how much of each good is enough. */
  void plan(Affairs affairs, Treasury treasury) {
    for (int j = 0; j < technique.industries; j++) {
      affairs.pace(j, treasury.serves(j) ? 1 : pace(affairs, j));
    }
    for (int g = 0; g < technique.goods; g++) {
      affairs.enough(
          g,
          treasury.free(g)
              ? Double.POSITIVE_INFINITY
              : wanted(affairs, g) + GLUT * prices.asked[g]);
    }
  }

  /** Work stops where goods fetch less than what they are made and carried of. */
  private double pace(Affairs affairs, int j) {
    double worth = 0;
    for (int g = 0; g < technique.goods; g++) {
      worth += prices.price[g] * technique.output[j][g];
    }
    double scale = technique.scale(affairs, j);
    double added = technique.valueAdded(j, scale, prices.price, prices.price);
    return worth > 0 ? Math.max(0, Math.min(1, 0.5 + 10 * added / worth)) : 1;
  }

  /** Units that dealers want in store, and guards for the day that raiders come. */
  double wanted(Affairs affairs, int g) {
    if (!technique.storable[g]) {
      return 0;
    }
    double most = technique.reserve[g] * technique.need[g] * affairs.people();
    for (int t = 0; t < technique.taken.length; t++) {
      if (technique.saves[t][g] > 0) {
        Threat threat = technique.rules.threats().get(t);
        double comes = threat.chance() > 0 ? affairs.expectedLoss(t) / threat.chance() : 0;
        most = Math.max(most, comes * (1 + threat.deviation()) / technique.saves[t][g]);
      }
    }
    return Math.max(most, WORKING_STOCK * prices.asked[g]);
  }

  /** Units that all who are at work would use of a good in this tick, were there enough of it. */
  double inputs(Affairs affairs, int good) {
    double sum = 0;
    for (int j = 0; j < technique.industries; j++) {
      if (technique.uses(j, good)) {
        double hands = technique.workers(affairs, j);
        double input = technique.input(j, good, hands);
        sum += pace(affairs, j) * hands * input / affairs.ticksPerCycle();
      }
    }
    return sum;
  }

  /** Moves prices by what was asked for in this tick, and what came. */
  void movePrices(Affairs affairs, double[] demand) {
    int ticks = affairs.ticksPerCycle();
    for (int g = 0; g < technique.goods; g++) {
      double comes = affairs.flow(Flow.PRODUCED, g) + affairs.flow(Flow.IMPORTED, g);
      comes -= Math.min(comes, affairs.flow(Flow.LOST, g));
      double exported = affairs.flow(Flow.EXPORTED, g);
      prices.move(
          g,
          (demand[g] + exported) * ticks,
          comes * ticks,
          affairs.stockBefore(g),
          wanted(affairs, g),
          ticks);
    }
  }
}
