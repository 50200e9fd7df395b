package dev.reeve.horizon;

/**
 * How far and how carefully a {@link RecedingPlanner} looks ahead.
 *
 * @param ticks planned in one go; &ge; 1. Whatever ripens later than that is not worth anything to
 *     the plan
 * @param discount by what a tick counts less than the one before, within (0, 1]
 * @param caution share of a shock's loss that the plan counts on at the end of every tick, within
 *     [0, 1]: 0 as if no shock ever came, the shock's probability for the mean, 1 as if one came
 *     every time
 */
public record Horizon(int ticks, double discount, double caution) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Horizon {
    if (ticks < 1) {
      throw new IllegalArgumentException("ticks is " + ticks + "; it must be >= 1");
    }
    if (!(discount > 0 && discount <= 1)) {
      throw new IllegalArgumentException("discount is " + discount + "; it must be within (0, 1]");
    }
    Require.fraction("caution", caution);
  }
}
