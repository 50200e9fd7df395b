package dev.reeve.demo.book;

import dev.reeve.demo.book.FlowLayout.Stream;
import dev.reeve.model.Industry;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plan's goods as streams: from trades, roads and the store to goods, and from goods to their
 * uses. A stream's weight is the labour in it; a good that costs none counts as if it cost a
 * little.
 *
 * @param columns ids of makers, goods and uses, each with its kind before a colon
 * @param streams what flows
 * @param units how much of the good each stream is, a cycle
 */
record PlanFlow(List<List<String>> columns, List<Stream> streams, Map<Stream, Double> units) {
  static final String TRADE = "trade:";
  static final String ROUTE = "route:";
  static final String STORE = "store:";
  static final String GOOD = "good:";
  static final String USE = "use:";

  private static final double LEAST = 0.005;

  /** What a good that costs no labour is drawn as, as a share of all labour. */
  private static final double FREE = 0.01;

  /** An id without its kind. */
  static String name(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  static PlanFlow of(Plan plan) {
    Set<String> makers = new LinkedHashSet<>();
    Set<String> goods = new LinkedHashSet<>();
    Set<String> used = new LinkedHashSet<>();
    Map<Stream, Double> units = new LinkedHashMap<>();
    for (Map.Entry<String, GoodFlow> entry : plan.goods().entrySet()) {
      String good = entry.getKey();
      Map<String, Double> sources = sources(plan, good, entry.getValue());
      Map<String, Double> uses = uses(entry.getValue());
      double supply = sum(sources);
      if (supply > LEAST && sum(uses) > LEAST) {
        double value = plan.value().getOrDefault(good, Double.NaN);
        double each = value * supply > FREE ? value : FREE * plan.people() / supply;
        sources.forEach((id, n) -> units.put(new Stream(id, GOOD + good, n * each), n));
        uses.forEach((id, n) -> units.put(new Stream(GOOD + good, id, n * each), n));
        makers.addAll(sources.keySet());
        goods.add(GOOD + good);
        used.addAll(uses.keySet());
      }
    }
    List<String> order = new ArrayList<>();
    for (Industry industry : plan.rules().industries()) {
      order.add(TRADE + industry.id());
    }
    List<String> sorted = new ArrayList<>(order);
    sorted.retainAll(makers);
    makers.removeAll(order);
    sorted.addAll(makers);
    return new PlanFlow(
        List.of(sorted, List.copyOf(goods), List.copyOf(used)), List.copyOf(units.keySet()), units);
  }

  private static double sum(Map<String, Double> amounts) {
    return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Where a good comes from; trades share it by what their workers make in full skill. */
  private static Map<String, Double> sources(Plan plan, String good, GoodFlow flow) {
    Map<String, Double> sources = new LinkedHashMap<>();
    for (Industry industry : plan.rules().industries()) {
      double makes = industry.output().getOrDefault(good, 0.0);
      double hands = 0;
      for (Tier tier : plan.rules().people().tiers()) {
        hands +=
            plan.workers().get(industry.id()).getOrDefault(tier.id(), 0.0)
                * plan.rules().productivity(tier, industry);
      }
      if (makes * hands > 0) {
        sources.put(TRADE + industry.id(), makes * hands);
      }
    }
    double made = sum(sources);
    sources.replaceAll((id, amount) -> amount / made * flow.produced());
    for (TradeRoute route : plan.rules().trade()) {
      if (route.get().equals(good)) {
        sources.merge(
            ROUTE + route.id(),
            route.rate() * plan.trade().getOrDefault(route.id(), 0.0),
            Double::sum);
      }
    }
    sources.put(STORE, Math.max(0, -flow.stored()));
    sources.values().removeIf(amount -> !(amount > LEAST));
    return sources;
  }

  private static Map<String, Double> uses(GoodFlow flow) {
    Map<String, Double> uses = new LinkedHashMap<>();
    Uses.of(flow).forEach((use, amount) -> uses.put(USE + use, amount));
    double rest = flow.surplus() + Math.max(0, flow.stored());
    if (rest > LEAST) {
      uses.put(USE + "stored", rest);
    }
    return uses;
  }
}
