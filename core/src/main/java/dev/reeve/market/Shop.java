package dev.reeve.market;

import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Affairs.Flow;

/**
 * Where people buy: what is there in a tick, what has been asked for, who comes with how much, and
 * whom it is paid to. {@link Needs} come first, then {@link Subscriptions}, then {@link Luxuries}.
 */
final class Shop {

  final Technique technique;
  final Prices prices;
  final Books books;
  final Treasury treasury;
  final Purses purses;
  final Shoppers shoppers;

  /** Units that would have been taken in this tick, had there been enough, by good. */
  final double[] demand;

  /** Units that are still there, by good. */
  final double[] left;

  Shop(
      Technique technique,
      Prices prices,
      Books books,
      Treasury treasury,
      Purses purses,
      Shoppers shoppers) {
    this.technique = technique;
    this.prices = prices;
    this.books = books;
    this.treasury = treasury;
    this.purses = purses;
    this.shoppers = shoppers;
    demand = new double[technique.goods];
    left = new double[technique.goods];
  }

  /** The tick begins: there is what firms have not used up themselves. */
  void open(Affairs affairs, Dealers dealers) {
    shoppers.fit(affairs.slots());
    for (int g = 0; g < technique.goods; g++) {
      double used =
          affairs.flow(Flow.INPUT, g)
              + affairs.flow(Flow.OVERHEAD, g)
              + affairs.flow(Flow.EDUCATION, g);
      left[g] = Math.max(0, affairs.stock(g) - used);
      demand[g] = used - affairs.flow(Flow.INPUT, g) + dealers.inputs(affairs, g);
    }
  }

  /** A person pays so much of what he means to spend, or what he has; returns it. */
  double pay(int person, double amount) {
    double coins = purses.take(person, amount);
    shoppers.budget[person] -= coins;
    return coins;
  }

  /** So many units of a good leave the shop. */
  void hand(int good, double units) {
    left[good] = Math.max(0, left[good] - units);
  }
}
