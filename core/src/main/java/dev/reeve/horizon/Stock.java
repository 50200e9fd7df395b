package dev.reeve.horizon;

import java.util.Objects;

/**
 * A good's stock. It bounds the day: no more of a good can be made than is in stock of it.
 *
 * @param good the good
 * @param initial units in stock before the first tick; finite, &ge; 0
 * @param growth what becomes of the units made
 * @param gestation ticks until what was put to the stock is there; 0 is the same tick's end
 * @param lifetime ticks that a unit lasts in the mean: one in so many perishes in every tick; &ge;
 *     1, infinite if none does
 * @param depletion units of the stock that are used up for good by each unit made; finite, &ge; 0
 */
public record Stock(
    String good, double initial, Growth growth, int gestation, double lifetime, double depletion) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Stock {
    Require.id("good of a stock", good);
    Require.amount("initial stock of '" + good + "'", initial);
    Objects.requireNonNull(growth, "growth");
    if (gestation < 0) {
      throw new IllegalArgumentException(
          "gestation of '" + good + "' is " + gestation + "; it must be >= 0 ticks");
    }
    if (!(lifetime >= 1)) {
      throw new IllegalArgumentException(
          "lifetime of '" + good + "' is " + lifetime + "; it must be >= 1 tick, or infinite");
    }
    Require.amount("depletion of '" + good + "'", depletion);
  }

  /**
   * A stock that is ready at once, lasts, and is not used up.
   *
   * @param good the good
   * @param initial units in stock before the first tick; finite, &ge; 0
   * @param growth what becomes of the units made
   */
  public Stock(String good, double initial, Growth growth) {
    this(good, initial, growth, 0, Double.POSITIVE_INFINITY, 0);
  }
}
