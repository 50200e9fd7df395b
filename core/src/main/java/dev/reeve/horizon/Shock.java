package dev.reeve.horizon;

import java.util.List;

/**
 * A part of some stocks vanishes now and then, of all of them at once.
 *
 * @param probability of a shock at the end of a tick, within [0, 1]
 * @param kept share of each stock that is left by it, within [0, 1]
 * @param goods whose stocks it strikes
 */
public record Shock(double probability, double kept, List<String> goods) {

  /** Nothing ever vanishes. */
  public static final Shock NONE = new Shock(0, 1, List.of());

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Shock {
    Require.fraction("probability of a shock", probability);
    Require.fraction("share kept in a shock", kept);
    goods = List.copyOf(goods);
  }
}
