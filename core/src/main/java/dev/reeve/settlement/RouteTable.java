package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import java.util.List;

/** The trade routes of a ruleset by position, a part of a {@link Technology}. */
final class RouteTable {

  final int count;

  /** The good that is given on each, the good that is got, and units got for one given. */
  final int[] give;

  final int[] get;
  final double[] rate;

  /** Carriers that a unit given in a cycle takes. */
  final double[] labor;

  RouteTable(Ruleset rules) {
    List<TradeRoute> routes = rules.trade();
    count = routes.size();
    give = routes.stream().mapToInt(each -> ByPosition.good(rules, each.give())).toArray();
    get = routes.stream().mapToInt(each -> ByPosition.good(rules, each.get())).toArray();
    rate = ByPosition.doubles(routes, TradeRoute::rate);
    labor = ByPosition.doubles(routes, TradeRoute::labor);
  }
}
