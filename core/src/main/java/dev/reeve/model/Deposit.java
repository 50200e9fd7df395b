package dev.reeve.model;

/**
 * What the land of an industry holds and its work digs up: clay, ore, an old forest. It is counted
 * in units of all that the industry makes, together.
 *
 * @param units what is there at first; finite, &gt; 0
 * @param decline share of its yield that the work has lost when the last unit is dug, in a straight
 *     line from none at first; within [0, 1], 0 where it yields in full to the end
 * @param regrowth units that come back in a cycle, up to {@code units}; finite, &ge; 0
 */
public record Deposit(double units, double decline, double regrowth) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Deposit {
    Require.positive("deposit.units", units);
    Require.amount("deposit.units", units);
    Require.fraction("deposit.decline", decline);
    Require.amount("deposit.regrowth", regrowth);
  }

  /**
   * Factor on the yield of the work where so much is left.
   *
   * @param left units left; within [0, {@code units}]
   * @return within [0, 1]
   */
  public double yieldOf(double left) {
    return 1 - decline * (1 - left / units);
  }
}
