package dev.reeve.plan;

import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a plan decides, by the ids of the ruleset's things; see {@link Plan}. */
record PlanMaps(
    Map<String, Double> tiers,
    Map<String, Double> coverage,
    Map<String, Map<String, Double>> workers,
    Map<String, Double> carriers,
    Map<String, Map<String, Double>> standby,
    Map<String, Double> shares,
    Map<String, GoodFlow> goods,
    Map<String, Double> trade,
    Map<String, Double> losses,
    Map<String, Boolean> programs,
    Map<String, EmissionFlow> emissions) {

  /** The figures of a plan by id, each map in the order of the ruleset. */
  static PlanMaps of(Ruleset rules, double people, Figures figures) {
    List<String> tiers = ids(rules.people().tiers(), Tier::id);
    List<String> industries = ids(rules.industries(), Industry::id);
    return new PlanMaps(
        byId(tiers, k -> figures.people[k]),
        coverage(rules, figures),
        byId(industries, j -> byId(tiers, k -> figures.workers(j, k))),
        byId(tiers, k -> figures.carriers[k]),
        standby(tiers, industries, figures),
        byId(industries, j -> figures.workers(j) / people),
        byId(ids(rules.goods(), Good::id), figures::flow),
        byId(ids(rules.trade(), TradeRoute::id), r -> figures.trade[r]),
        byId(ids(rules.threats(), Threat::id), t -> figures.losses[t]),
        byId(ids(rules.programs(), Program::id), p -> figures.programs[p]),
        byId(ids(rules.emissions(), Emission::id), e -> figures.emissions[e]));
  }

  private static Map<String, Double> coverage(Ruleset rules, Figures figures) {
    Map<String, Double> coverage = new LinkedHashMap<>();
    for (int g = 0; g < rules.goods().size(); g++) {
      if (rules.needed(rules.goods().get(g))) {
        coverage.put(rules.goods().get(g).id(), figures.coverage[g]);
      }
    }
    return Collections.unmodifiableMap(coverage);
  }

  private static Map<String, Map<String, Double>> standby(
      List<String> tiers, List<String> industries, Figures figures) {
    Map<String, Map<String, Double>> standby = new LinkedHashMap<>();
    for (int i = 0; i <= industries.size(); i++) {
      if (figures.standby(i) > 0) {
        int trade = i;
        String name = i < industries.size() ? industries.get(i) : Orders.CARRIER;
        standby.put(name, byId(tiers, k -> figures.standby(trade, k)));
      }
    }
    return Collections.unmodifiableMap(standby);
  }

  static <T> List<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).toList();
  }

  static <T> Map<String, T> byId(List<String> ids, IntFunction<T> of) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      map.put(ids.get(i), of.apply(i));
    }
    return Collections.unmodifiableMap(map);
  }

  /** The figures by position; of what is left out there is none, and no need of it. */
  Figures figures(Ruleset rules) {
    Figures figures = new Figures(new SteadyLayout(rules, 1, !standby.isEmpty()));
    List<String> tierIds = ids(rules.people().tiers(), Tier::id);
    fill(figures.people, 0, tierIds, tiers);
    fill(figures.carriers, 0, tierIds, carriers);
    int at = 0;
    for (Industry industry : rules.industries()) {
      fill(figures.workers, at, tierIds, workers.getOrDefault(industry.id(), Map.of()));
      if (!standby.isEmpty()) {
        fill(figures.standby, at, tierIds, standby.getOrDefault(industry.id(), Map.of()));
      }
      at += tierIds.size();
    }
    if (!standby.isEmpty()) {
      fill(figures.standby, at, tierIds, standby.getOrDefault(Orders.CARRIER, Map.of()));
    }
    fill(figures.trade, 0, ids(rules.trade(), TradeRoute::id), trade);
    fill(figures.losses, 0, ids(rules.threats(), Threat::id), losses);
    for (int g = 0; g < figures.coverage.length; g++) {
      String id = rules.goods().get(g).id();
      figures.coverage[g] = coverage.getOrDefault(id, 1.0);
      figures.flow(g, goods.getOrDefault(id, GoodFlow.NONE));
    }
    for (int p = 0; p < figures.programs.length; p++) {
      figures.programs[p] = programs.getOrDefault(rules.programs().get(p).id(), false);
    }
    for (int e = 0; e < figures.emissions.length; e++) {
      String id = rules.emissions().get(e).id();
      figures.emissions[e] = emissions.getOrDefault(id, EmissionFlow.NONE);
    }
    return figures;
  }

  private static void fill(double[] into, int from, List<String> ids, Map<String, Double> amounts) {
    for (int i = 0; i < ids.size(); i++) {
      into[from + i] = amounts.getOrDefault(ids.get(i), 0.0);
    }
  }
}
