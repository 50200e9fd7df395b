package dev.reeve.market;

import dev.reeve.settlement.Columns;
import java.util.Arrays;

/**
 * Prices that grope for what clears the market (L. Walras's tâtonnement, in its discrete form):
 * each tick a price moves with the excess of what is asked over what is offered, as a share of
 * both, and with the change of that excess, so that it settles instead of swinging about: a
 * controller with an integral and a proportional part. Where people want goods in fixed proportions
 * the first alone swings for ever (H. Scarf, "Some examples of global instability of the
 * competitive equilibrium", International Economic Review 1, 1960).
 *
 * <p>What is offered is what comes in, and within some cycles whatever is in store beyond what
 * dealers want there.
 */
final class Prices {

  /** Logarithm of a price that an excess of everything moves in a cycle. */
  private static final double INTEGRAL = 0.4;

  /** The same at once, of a change of excess. */
  private static final double PROPORTIONAL = 1.0;

  /** The most that a logarithm moves in a tick. */
  private static final double BOLDEST = 0.03;

  /** Cycles over which asking and offering are averaged. */
  private static final double MEMORY = 0.25;

  /** Cycles in which dealers sell what is too much, or buy what is too little. */
  private static final double RESTOCK = 2;

  /** Coins in a cycle that are no market. */
  private static final double NEGLIGIBLE = 0.01;

  private static final double LEAST = 1e-9;
  private static final double MOST = 1e9;

  /** Coins for a unit. */
  final double[] price;

  /** Units in a cycle, averaged. */
  final double[] asked;

  private final double[] offered;
  private final double[] excess;

  Prices(int goods) {
    price = new double[goods];
    asked = new double[goods];
    offered = new double[goods];
    excess = new double[goods];
    Arrays.fill(price, 1);
  }

  /**
   * What was asked and offered in a tick moves a price.
   *
   * @param good which
   * @param demand units per cycle that would be bought at this price
   * @param comes units per cycle that come in
   * @param stock units in store
   * @param wanted units that dealers want in store
   * @param ticks in a cycle
   */
  void move(int good, double demand, double comes, double stock, double wanted, int ticks) {
    double weight = 1 / (1 + MEMORY * ticks);
    asked[good] += weight * (demand - asked[good]);
    double offer = Math.max(0, comes + (stock - wanted) / RESTOCK);
    offered[good] += weight * (offer - offered[good]);
    double both = asked[good] + offered[good];
    // What nobody pays for and nobody makes is too dear.
    double now = both * price[good] > NEGLIGIBLE ? (asked[good] - offered[good]) / both : -1;
    double step = INTEGRAL * now / ticks + PROPORTIONAL * (now - excess[good]);
    excess[good] = now;
    step = Math.max(-BOLDEST, Math.min(BOLDEST, step));
    price[good] = Math.max(LEAST, Math.min(MOST, price[good] * StrictMath.exp(step)));
  }

  /** Begins where asking and offering agree. */
  void settle(int good, double coins, double units) {
    price[good] = Math.max(LEAST, Math.min(MOST, coins));
    asked[good] = units;
    offered[good] = units;
    excess[good] = 0;
  }

  /** The same by the places of other rules; a new good costs as much as the mean of the others. */
  Prices renumbered(int[] before) {
    Prices next = new Prices(before.length);
    double mean = Arrays.stream(price).average().orElse(1);
    for (int g = 0; g < before.length; g++) {
      int old = before[g];
      next.price[g] = old < 0 ? mean : price[old];
      next.asked[g] = old < 0 ? 0 : asked[old];
      next.offered[g] = old < 0 ? 0 : offered[old];
      next.excess[g] = old < 0 ? 0 : excess[old];
    }
    return next;
  }

  void archive(Columns columns) {
    columns.numbers("market.price", price);
    columns.numbers("market.asked", asked);
    columns.numbers("market.offered", offered);
    columns.numbers("market.excess", excess);
    Read.within("market.price", price, LEAST, MOST, columns);
    Read.within("market.asked", asked, 0, Double.MAX_VALUE, columns);
    Read.within("market.offered", offered, 0, Double.MAX_VALUE, columns);
    Read.within("market.excess", excess, -1, 1, columns);
  }
}
