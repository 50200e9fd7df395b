package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;

/** Tells of a round of trades that gains without limit, for which there is no best plan. */
final class TradeLoop {

  private TradeLoop() {}

  /**
   * What is wrong with the ruleset.
   *
   * @param ray the direction in which its steady program grows for ever
   */
  static String told(Ruleset rules, SteadyLayout at, double[] ray) {
    StringBuilder loop = new StringBuilder();
    for (int r = 0; r < at.routes; r++) {
      if (ray[at.trade(r)] > 0) {
        TradeRoute route = rules.trade().get(r);
        loop.append(loop.isEmpty() ? "" : ", ")
            .append("trade.")
            .append(route.id())
            .append(" (")
            .append(route.give())
            .append(" → ")
            .append(route.get())
            .append(")");
      }
    }
    return "'"
        + rules.name()
        + "' makes goods from nothing by trade without limit or labour: "
        + loop
        + "; maybe a rate is too high";
  }
}
