package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steady plan counts on the year's mean yield. All factors are exact in binary. */
class SeasonTest {

  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final List<Season> ALWAYS = List.of();

  @Test
  void plan_isTheSame_whenTheSeasonsComeOutAtOne() {
    List<Season> year =
        List.of(
            season("spring", 1, 1, 1),
            season("summer", 1, 1.5, 0.5),
            season("winter", 2, 0.75, 1.25));
    assertSamePlan(village(10, 8, ALWAYS), village(10, 8, year));
  }

  @Test
  void plan_isThatOfHalfTheOutputFromTheSameInput_whenTheSeasonsComeOutAtHalf() {
    List<Season> lean = List.of(season("summer", 3, 0.625, 0.25), season("winter", 1, 0.125, 1.25));
    assertSamePlan(village(5, 4, ALWAYS), village(10, 8, lean));
    Plan plan = plan(village(10, 8, lean));
    assertEquals(4, plan.goods().get("pots").produced() / plan.workers("potter"), 1e-12);
    assertEquals(16, plan.goods().get("clay").input() / plan.workers("potter"), 1e-12);
  }

  @Test
  void plan_goesWithout_whatNoSeasonYields() {
    Plan plan = plan(village(10, 8, List.of(season("night", 1, 1, 0))));
    assertEquals(PlanStatus.OPTIMAL, plan.status());
    assertEquals(0, plan.goods().get("pots").produced());
    assertEquals(0, plan.level());
  }

  private static void assertSamePlan(Ruleset expected, Ruleset actual) {
    Plan plan = plan(expected);
    Plan same = plan(actual);
    assertEquals(plan.workers(), same.workers());
    assertEquals(plan.goods(), same.goods());
    assertEquals(plan.value(), same.value());
    assertEquals(plan.why(), same.why());
  }

  private static Plan plan(Ruleset rules) {
    return new SteadyPlanner(rules).plan(100);
  }

  private static Season season(String id, int cycles, double farmer, double potter) {
    return new Season(id, cycles, Map.of("farmer", farmer, "potter", potter));
  }

  private static Ruleset village(double food, double pots, List<Season> seasons) {
    return new Ruleset(
        "village",
        Objective.BALANCED,
        People.INTERCHANGEABLE,
        Map.of(),
        0,
        List.of(
            new Good("food", 1, 1, 0, NONE, Map.of("food", 0.125)),
            new Good("clay", 0, 1, 0, NONE, Map.of()),
            new Good("pots", 0, 1, 1, NONE, Map.of())),
        List.of(
            industry("farmer", Map.of("food", food), Map.of()),
            industry("digger", Map.of("clay", 64.0), Map.of()),
            industry("potter", Map.of("pots", pots), Map.of("clay", 16.0))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        seasons);
  }

  private static Industry industry(
      String id, Map<String, Double> output, Map<String, Double> input) {
    return new Industry(id, output, input, 0, Optional.empty(), NONE, 0);
  }
}
