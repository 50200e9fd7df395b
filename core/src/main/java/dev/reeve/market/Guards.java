package dev.reeve.market;

import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Affairs.Flow;

/** Who makes a good that is threatened keeps guards while they cost less than they save. */
final class Guards {

  /** Gain, as a share of what a guard costs, at which he is kept for sure. */
  private static final double SURE_GAIN = 0.1;

  private final Technique technique;
  private final Prices prices;
  private final Books books;

  Guards(Technique technique, Prices prices, Books books) {
    this.technique = technique;
    this.prices = prices;
    this.books = books;
  }

  /**
   * Pays for the guards of a tick, and writes off what was lost in spite of them.
   *
   * @param demand units asked for in this tick, by good; guards are added
   */
  void pay(Affairs affairs, double[] demand) {
    for (int t = 0; t < technique.taken.length; t++) {
      int taken = technique.taken[t];
      int best = best(t);
      double comes = affairs.expectedLoss(t);
      double sure = 0;
      if (best >= 0 && comes > 0) {
        double gain = technique.saves[t][best] * prices.price[taken] / prices.price[best] - 1;
        sure = Math.max(0, Math.min(1, 0.5 + gain / (2 * SURE_GAIN)));
        double units = sure * comes / technique.saves[t][best];
        demand[best] += units / affairs.ticksPerCycle();
        double paid = Math.min(units / affairs.ticksPerCycle(), affairs.flow(Flow.PRODUCED, best));
        books.charge(taken, prices.price[best] * paid);
        books.sold(best, prices.price[best] * paid);
      }
      if (best >= 0) {
        affairs.guard(best, sure > 0);
      }
    }
    for (int g = 0; g < technique.goods; g++) {
      books.lost(g, prices.price[g] * affairs.flow(Flow.LOST, g));
    }
  }

  /** The service that saves most for its price from a threat; -1: none does. */
  private int best(int threat) {
    double[] saves = technique.saves[threat];
    int best = -1;
    for (int g = 0; g < technique.goods; g++) {
      if (saves[g] > 0
          && (best < 0 || saves[g] / prices.price[g] > saves[best] / prices.price[best])) {
        best = g;
      }
    }
    return best;
  }
}
