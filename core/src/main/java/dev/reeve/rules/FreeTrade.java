package dev.reeve.rules;

import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds loops of trade that make goods out of nothing: routes without limit or labour whose rates
 * multiply to more than 1 around a loop.
 *
 * <p>The logarithm of the rate is the length of a route, and a loop of positive length is found the
 * way R. Bellman ("On a routing problem", Quart. Appl. Math. 16, 1958) finds longest ways: they
 * still grow after as many rounds as there are goods. Takes time goods times routes.
 */
final class FreeTrade {

  /** Taken off each route, so that 3 times a third is not more than 1. */
  private static final double ROUNDING = 1e-9;

  private FreeTrade() {}

  static void check(List<TradeRoute> trade, Node root, Problems problems) {
    List<TradeRoute> free =
        trade.stream()
            .filter(r -> r.limit() == Double.POSITIVE_INFINITY && r.labor() == 0 && r.rate() > 0)
            .toList();
    Graph graph = new Graph();
    free.forEach(route -> graph.add(route.give(), route.get()));
    Map<String, Integer> knotOf = new HashMap<>();
    List<List<TradeRoute>> knots = new ArrayList<>();
    for (Set<String> goods : graph.knots()) {
      goods.forEach(good -> knotOf.put(good, knots.size()));
      knots.add(new ArrayList<>());
    }
    for (TradeRoute route : free) {
      Integer knot = knotOf.get(route.give());
      if (knot != null && knot.equals(knotOf.get(route.get()))) {
        knots.get(knot).add(route);
      }
    }
    for (List<TradeRoute> routes : knots) {
      List<TradeRoute> loop = gainful(routes);
      if (!loop.isEmpty()) {
        report(loop, root, problems);
      }
    }
  }

  /** A loop whose rates multiply to more than 1; empty if there is none. */
  private static List<TradeRoute> gainful(List<TradeRoute> routes) {
    Map<String, Integer> index = new HashMap<>();
    routes.forEach(route -> index.putIfAbsent(route.give(), index.size()));
    int[] from = routes.stream().mapToInt(route -> index.get(route.give())).toArray();
    int[] to = routes.stream().mapToInt(route -> index.get(route.get())).toArray();
    double[] length =
        routes.stream().mapToDouble(route -> Math.log(route.rate()) - ROUNDING).toArray();
    double[] gain = new double[index.size()];
    int[] last = new int[index.size()];
    int grown = 0;
    for (int round = 0; round <= gain.length && grown >= 0; round++) {
      grown = -1;
      for (int route = 0; route < length.length; route++) {
        double through = gain[from[route]] + length[route];
        if (through > gain[to[route]]) {
          gain[to[route]] = through;
          last[to[route]] = route;
          grown = to[route];
        }
      }
    }
    if (grown < 0) {
      return List.of();
    }
    // Going back as many routes as there are goods ends within the loop.
    int within = grown;
    for (int i = 0; i < gain.length; i++) {
      within = from[last[within]];
    }
    List<TradeRoute> loop = new ArrayList<>();
    int at = within;
    do {
      loop.add(routes.get(last[at]));
      at = from[last[at]];
    } while (at != within);
    Collections.reverse(loop);
    return loop;
  }

  private static void report(List<TradeRoute> loop, Node root, Problems problems) {
    double product = loop.stream().mapToDouble(TradeRoute::rate).reduce(1, (a, b) -> a * b);
    problems.error(
        root.nearest("trade", loop.get(0).id(), "rate"),
        () ->
            "trade makes goods out of nothing: 1 "
                + Words.show(loop.get(0).give())
                + " becomes "
                + Words.show(product)
                + " ("
                + Words.arrows(loop.stream().map(TradeRoute::give).toList())
                + ", by "
                + Words.list(loop.stream().map(TradeRoute::id).toList())
                + "); without limit or labor, rates around a loop must multiply to at most 1");
  }
}
