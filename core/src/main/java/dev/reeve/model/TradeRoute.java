package dev.reeve.model;

/**
 * A standing offer to trade.
 *
 * @param id the route's name; not blank
 * @param give id of the good given
 * @param get id of the good got; not the one given
 * @param rate units got per unit given; finite, &ge; 0
 * @param limit units given per cycle at most; &ge; 0, infinite where there is no limit
 * @param labor person-cycles of carriage per unit given, by any tier; finite, &ge; 0
 */
public record TradeRoute(
    String id, String give, String get, double rate, double limit, double labor) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public TradeRoute {
    Require.id("trade id", id);
    Require.id("trade." + id + ".give", give);
    Require.id("trade." + id + ".get", get);
    if (give.equals(get)) {
      throw new IllegalArgumentException("trade." + id + " gives and gets the same good: " + give);
    }
    Require.amount("trade." + id + ".rate", rate);
    Require.limit("trade." + id + ".limit", limit);
    Require.amount("trade." + id + ".labor", labor);
  }
}
