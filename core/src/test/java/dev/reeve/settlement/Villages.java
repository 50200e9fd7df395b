package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import dev.reeve.plan.PlanStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small economies, and plans for them that a test has thought out. */
final class Villages {

  static final Good FOOD = good("food", 1, 0, Map.of());
  static final Good CLAY = good("clay", 0, 0, Map.of());
  static final Good POTS = good("pots", 0, 1, Map.of());
  static final Industry FARMER = industry("farmer", Map.of("food", 10.0), Map.of());
  static final Industry DIGGER = industry("digger", Map.of("clay", 100.0), Map.of());
  static final Industry POTTER = industry("potter", Map.of("pots", 10.0), Map.of("clay", 20.0));

  private Villages() {}

  static Good good(String id, double need, double happiness, Map<String, Double> overhead) {
    return new Good(id, need, 1, happiness, Double.POSITIVE_INFINITY, overhead);
  }

  static Industry industry(String id, Map<String, Double> output, Map<String, Double> input) {
    return new Industry(id, output, input, 0, Optional.empty(), Double.POSITIVE_INFINITY, 0);
  }

  /** A farmer feeds ten; a potter uses a fifth of what a digger digs. */
  static Ruleset pottery() {
    return ruleset(
        People.INTERCHANGEABLE,
        List.of(FOOD, CLAY, POTS),
        List.of(FARMER, DIGGER, POTTER),
        List.of());
  }

  static Ruleset ruleset(
      People people, List<Good> goods, List<Industry> industries, List<Program> programs) {
    return new Ruleset(
        "test",
        Objective.BALANCED,
        people,
        Map.of(),
        0,
        goods,
        industries,
        programs,
        List.of(),
        List.of(),
        List.of());
  }

  static Tier tier(String id, double share, int level) {
    return new Tier(id, share, level, Map.of());
  }

  /** A plan with these shares of the people of every tier at work in each industry. */
  static Plan plan(
      Ruleset rules, double people, Map<String, Double> shares, Map<String, Boolean> programs) {
    Map<String, Map<String, Double>> workers = new LinkedHashMap<>();
    for (Industry industry : rules.industries()) {
      Map<String, Double> byTier = new LinkedHashMap<>();
      for (Tier tier : rules.people().tiers()) {
        byTier.put(tier.id(), shares.getOrDefault(industry.id(), 0.0) * tier.share() * people);
      }
      workers.put(industry.id(), byTier);
    }
    return new Plan(
        rules,
        people,
        rules.people().tiers().stream()
            .collect(Collectors.toMap(Tier::id, tier -> tier.share() * people)),
        PlanStatus.OPTIMAL,
        0,
        0,
        Map.of(),
        workers,
        Map.of(),
        Map.of(),
        shares,
        flows(rules, people, shares, programs),
        Map.of(),
        Map.of(),
        programs,
        0,
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Map<String, GoodFlow> flows(
      Ruleset rules, double people, Map<String, Double> shares, Map<String, Boolean> programs) {
    Map<String, GoodFlow> flows = new LinkedHashMap<>();
    for (Good good : rules.goods()) {
      double produced = 0;
      double input = 0;
      for (Industry industry : rules.industries()) {
        double workers = shares.getOrDefault(industry.id(), 0.0) * people;
        produced += workers * industry.output().getOrDefault(good.id(), 0.0);
        input += workers * industry.input().getOrDefault(good.id(), 0.0);
      }
      double held = 0;
      for (Program program : rules.programs()) {
        if (programs.getOrDefault(program.id(), false)) {
          held += program.requires().getOrDefault(good.id(), 0.0) * people;
        }
      }
      double need = good.need() * people;
      double consumed = good.wanted() ? Math.max(0, produced - input - held - need) : 0;
      flows.put(
          good.id(), new GoodFlow(produced, input, 0, 0, 0, 0, 0, need, consumed, 0, held, 0));
    }
    return flows;
  }
}
