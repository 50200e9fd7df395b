package dev.reeve.market;

import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Columns;

/** Trade with others: caravans go where they gain, more and more. */
final class Caravans {

  /** Share of the way to what pays best that trade with others goes in a cycle. */
  private static final double SPEED = 0.5;

  /** Gain, as a share of what is given, at which a route is used as far as it goes. */
  private static final double SURE_GAIN = 0.1;

  private final Technique technique;

  /** Units to be given per cycle, by route. */
  private final double[] given;

  Caravans(Technique technique) {
    this.technique = technique;
    given = new double[technique.give.length];
  }

  /** Says what is to be given on each route in this tick, carriers being paid what is usual. */
  void plan(Affairs affairs, Prices prices, double usual) {
    for (int r = 0; r < given.length; r++) {
      int give = technique.give[r];
      double gain = (gain(r, prices) - technique.labour[r] * usual) / prices.price[give];
      double most =
          technique.limit[r] < Double.POSITIVE_INFINITY
              ? technique.limit[r]
              : prices.asked[give] + affairs.stock(give);
      double goal = most * Math.max(0, Math.min(1, gain / SURE_GAIN));
      given[r] += SPEED * (goal - given[r]) / affairs.ticksPerCycle();
      affairs.trade(r, given[r]);
    }
  }

  /** Coins gained by giving one unit, before anybody has been paid for carrying. */
  private double gain(int r, Prices prices) {
    double got = technique.rate[r] * prices.price[technique.get[r]];
    return got - prices.price[technique.give[r]];
  }

  /** Carriers who find work. */
  int room() {
    double carried = 0;
    for (int r = 0; r < given.length; r++) {
      carried += technique.labour[r] * given[r];
    }
    return carried > 1e-3 ? (int) Math.ceil(carried - 1e-6) : 0;
  }

  /** Coins per cycle for each carrier, were there as many as find work. */
  double each(Prices prices) {
    double gained = 0;
    for (int r = 0; r < given.length; r++) {
      gained += given[r] * gain(r, prices);
    }
    int room = room();
    return room > 0 ? gained / room : 0;
  }

  void archive(Columns columns) {
    columns.numbers("market.caravans", given);
    Read.within("market.caravans", given, 0, Read.LARGEST, columns);
  }
}
