package dev.reeve.market;

import dev.reeve.plan.Plan;
import dev.reeve.settlement.Affairs;

/**
 * Where money comes from: it is issued once, the same to everybody, and what has no owner is shared
 * out ever after.
 */
final class Mint {

  /** Coins that a person-cycle of the plan's labour is worth as money is issued. */
  static final double COINS = 10;

  /** Coins issued a head, in cycles of such labour. */
  private static final double ISSUE = 5;

  private final Technique technique;
  private final Prices prices;
  private final Books books;
  private final Purses purses;

  Mint(Technique technique, Prices prices, Books books, Purses purses) {
    this.technique = technique;
    this.prices = prices;
    this.books = books;
    this.purses = purses;
  }

  /** Money begins: the same for everybody, at prices as if it had always been there. */
  void issue(Affairs affairs) {
    purses.endow(affairs, ISSUE * COINS);
    Plan plan = affairs.counsel();
    for (int g = 0; g < technique.goods; g++) {
      double value = plan.value().getOrDefault(technique.rules.goods().get(g).id(), 0.0);
      // A good that cannot be had has no labour value: it begins at a person-cycle.
      double labour = Double.isNaN(value) ? 1 : Math.max(1e-3, value);
      prices.settle(g, COINS * labour, plan.flow(g).produced());
    }
    for (int j = 0; j < technique.industries; j++) {
      for (int k = 0; k < technique.tiers; k++) {
        books.work[j] += plan.workers(j, k) * technique.productivity[j][k] * technique.working[j];
      }
      books.earnings[j] = COINS;
    }
  }

  /**
   * Shares out what is everybody's, or lets all bear it, half of what they have at most. Where
   * there is no money, it begins.
   */
  void share(Affairs affairs) {
    purses.fit(affairs.slots());
    books.pool += purses.escheat(affairs);
    if (purses.total() + books.total() == 0) {
      issue(affairs);
    }
    double due = Math.max(books.pool, -0.5 * purses.total());
    books.pool -= due;
    purses.share(affairs, due);
  }
}
