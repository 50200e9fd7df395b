package dev.reeve.desktop;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Income;
import dev.reeve.plan.IncomeRule;
import dev.reeve.plan.Plan;
import dev.reeve.plan.PlanStatus;
import dev.reeve.plan.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans written by hand, with every part that a report can show. */
final class Plans {

  private static final double NOWHERE = Double.POSITIVE_INFINITY;

  private Plans() {}

  /** A hundred people who are fed; {@code name} is the ruleset's. */
  static Plan fed(String name) {
    return plan(name, PlanStatus.OPTIMAL, 1, List.of("Labour is what binds."));
  }

  static Plan hungry() {
    return plan("A dry year", PlanStatus.SHORTFALL, 0.8333, List.of("Land for farmers is scarce."));
  }

  static Plan fedBecause(String... why) {
    return plan("Village", PlanStatus.OPTIMAL, 1, List.of(why));
  }

  static Income income() {
    return new Income(
        IncomeRule.LOW_SKILL,
        List.of(
            new Income.Earner("farmer", "low", 10, 0.9, Map.of("pots", 6.75)),
            new Income.Earner("potter", "high", 72.5, 1.02, Map.of("pots", 7.65))),
        0.25);
  }

  private static Plan plan(String name, PlanStatus status, double food, List<String> why) {
    return new Plan(
        rules(name),
        100,
        ordered("low", 25.0, "high", 75.0),
        status,
        7.5,
        7.75,
        Map.of("food", food),
        ordered(
            "farmer", ordered("low", 10.0, "high", 0.0),
            "digger", ordered("low", 15.0, "high", 0.0),
            "potter", ordered("low", 0.0, "high", 72.5)),
        ordered("low", 0.0, "high", 1.5),
        Map.of(),
        ordered("farmer", 0.1, "digger", 0.15, "potter", 0.725),
        ordered(
            "food", new GoodFlow(100, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0),
            "clay", new GoodFlow(1500, 1500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            "pots", new GoodFlow(750, 0, 0, 0, 0.001, 0, 12.5, 0, 737.499, 0, 0, 0)),
        Map.of("market", 12.5),
        Map.of("raiders", 0.001),
        Map.of("festival", true),
        0,
        ordered("food", 0.1, "clay", 0.01, "pots", Double.NaN),
        ordered("food", 0.1, "direct labour of potter", 0.9, "nothing", 0.0),
        List.of(),
        why.stream().map(Reason::remark).toList());
  }

  private static Ruleset rules(String name) {
    Map<String, Double> none = Map.of();
    return new Ruleset(
        name,
        Objective.BALANCED,
        new People(
            NOWHERE,
            List.of(new Tier("low", 0.25, 0, none), new Tier("high", 0.75, 1, none)),
            0,
            0),
        none,
        0,
        List.of(
            new Good("food", 1, 1, 0, NOWHERE, none),
            new Good("clay", 0, 1, 0, NOWHERE, none),
            new Good("pots", 0, 1, 1, NOWHERE, none)),
        List.of(
            industry("farmer", Map.of("food", 10.0), none),
            industry("digger", Map.of("clay", 100.0), none),
            industry("potter", Map.of("pots", 10.0), Map.of("clay", 20.0))),
        List.of(new Program("festival", Map.of("pots", 0.1), 0.25)),
        List.of(new Threat("raiders", "pots", 0.001, Threat.Per.CYCLE, Optional.empty(), 1, none)),
        List.of(new TradeRoute("market", "pots", "food", 2, NOWHERE, 0.1)),
        List.of());
  }

  private static Industry industry(String id, Map<String, Double> output, Map<String, Double> in) {
    return new Industry(id, output, in, 0, Optional.empty(), NOWHERE, 0);
  }

  private static <T> Map<String, T> ordered(String a, T x, String b, T y) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(a, x);
    map.put(b, y);
    return map;
  }

  private static <T> Map<String, T> ordered(String a, T x, String b, T y, String c, T z) {
    Map<String, T> map = ordered(a, x, b, y);
    map.put(c, z);
    return map;
  }
}
