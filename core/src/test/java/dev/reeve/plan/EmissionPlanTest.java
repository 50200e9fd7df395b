package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Side effects in the steady plan, against what can be worked out by hand. */
class EmissionPlanTest {

  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final double EXACT = 1e-7;

  /** A burner makes 8 pots and 4 smoke, a furnaceman 6 pots and none; 100 people. */
  private static Plan pots(Objective objective, double harm, double most, double clean) {
    Industry burner = maker("burner", 8).withEmission(Map.of("smoke", 4.0), Map.of());
    List<Industry> industries =
        clean > 0 ? List.of(burner, maker("furnaceman", clean)) : List.of(burner);
    return new SteadyPlanner(rules(objective, harm, most, industries)).plan(100);
  }

  private static Industry maker(String id, double pots) {
    return new Industry(
        id, pots > 0 ? Map.of("pots", pots) : Map.of(), Map.of(), 0, Optional.empty(), NONE, 0);
  }

  private static Ruleset rules(
      Objective objective, double harm, double most, List<Industry> industries) {
    Good pots = new Good("pots", 0, 1, 1, 4, Map.of());
    return new Ruleset(
        "pots",
        objective,
        new People(NONE, List.of(Tier.WORKER), 0.25, 0.25),
        Map.of(),
        0,
        List.of(pots),
        industries,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Emission("smoke", harm, 0.25, most)));
  }

  /** A burner gains 2 pots among 100 and leaves 4/0.25 smoke to stand: worth it below 0.00125. */
  @Test
  void harm_pricesADirtyTechniqueOut_whereItCostsMoreThanItGains() {
    Plan dirty = pots(Objective.BALANCED, 0.00124, NONE, 6);
    assertEquals(100, dirty.workers("burner"), EXACT);
    assertEquals(1600, dirty.emissions().get("smoke").standing(), 1e-4);
    assertEquals(8 - 1600 * 0.00124, dirty.happiness(), EXACT);
    Plan clean = pots(Objective.BALANCED, 0.00126, NONE, 6);
    assertEquals(100, clean.workers("furnaceman"), EXACT);
    assertEquals(6, clean.happiness(), EXACT);
    assertEquals(0, clean.emissions().get("smoke").standing(), EXACT);
  }

  /** 8/100 (1 - q/4) = 4 · 0.0025 / 0.25 at q = 2 a head, made by 25. */
  @Test
  void harm_stopsWorkWhereDelightIsNoLongerWorthIt() {
    Plan plan = pots(Objective.DIMINISHING, 0.0025, NONE, 0);
    assertEquals(25, plan.workers("burner"), 1e-4);
    assertEquals(75, plan.idle(), 1e-4);
    assertEquals(1.5, plan.level(), 1e-6);
    assertEquals(1.5 - 400 * 0.0025, plan.happiness(), 1e-6);
  }

  /** Of 16 smoke that stand a burner comes, who makes 2 pots more than a furnaceman would. */
  @Test
  void law_binds_andOneUnitMoreHasItsPrice() {
    Plan plan = pots(Objective.BALANCED, 0, 40, 6);
    assertEquals(2.5, plan.workers("burner"), EXACT);
    assertEquals(97.5, plan.workers("furnaceman"), EXACT);
    Limit law =
        plan.limits().stream()
            .filter(limit -> limit.kind() == Limit.Kind.EMISSION)
            .findFirst()
            .orElseThrow();
    assertEquals(2.0 / 16 / 100, law.worth(), 1e-9);
    assertTrue(
        plan.why()
            .contains(
                "No more than 40 smoke may stand; one more unit allowed would add 0.00125 pots a"
                    + " head."),
        () -> plan.why().toString());
    assertTrue(
        plan.reasons().stream().noneMatch(r -> r.kind() == Reason.Kind.EMISSION_STANDS),
        "it harms nobody");
  }

  /** 20 smoke is taken by one sweeper: five burners and he beat six furnacemen, 40 to 36. */
  @Test
  void whoCleans_worksWhereThatIsWorthIt() {
    Industry burner = maker("burner", 8).withEmission(Map.of("smoke", 4.0), Map.of());
    Industry sweeper = maker("sweeper", 0).withEmission(Map.of(), Map.of("smoke", 20.0));
    List<Industry> industries = List.of(burner, maker("furnaceman", 6), sweeper);
    Plan plan = new SteadyPlanner(rules(Objective.BALANCED, 1, NONE, industries)).plan(120);
    assertEquals(100, plan.workers("burner"), EXACT);
    assertEquals(20, plan.workers("sweeper"), EXACT);
    assertEquals(0, plan.emissions().get("smoke").standing(), 1e-6);
    String why = "Of 400 smoke that is given off a cycle, work takes 400 away.";
    assertTrue(plan.why().contains(why), () -> plan.why().toString());
  }

  /**
   * In random villages nothing beats the plan among plans that a law holds to less smoke. Threats
   * aside: what a law makes impossible to save is given up to them, and need not be made.
   */
  @Test
  void noLawImprovesOnAPlanThatWeighsHarm() {
    int compared = 0;
    for (long seed = 0; seed < 150; seed++) {
      RandomVillage village = RandomVillage.of(seed);
      Ruleset rules = smoking(village, NONE);
      if (rules.objective() != Objective.DIMINISHING || !rules.threats().isEmpty()) {
        continue;
      }
      Plan best = new SteadyPlanner(rules).plan(village.people());
      double without =
          new SteadyPlanner(rules.withEmissions(List.of(new Emission("smoke", 0, 0.5, NONE))))
              .plan(village.people())
              .emissions()
              .get("smoke")
              .standing();
      for (double part : new double[] {0, 0.25, 0.5, 0.75, 1}) {
        Plan held = new SteadyPlanner(smoking(village, part * without)).plan(village.people());
        if (best.status() == PlanStatus.OPTIMAL && held.status() == PlanStatus.OPTIMAL) {
          long at = seed;
          compared++;
          assertTrue(
              held.happiness() <= best.happiness() + 1e-6 * (1 + Math.abs(best.happiness())),
              () -> "village " + at + ", law " + part + ": " + held.happiness() + " beats " + best);
        }
      }
      assertTrue(
          best.coverage()
              .equals(new SteadyPlanner(village.rules()).plan(village.people()).coverage()),
          "needs come before harm");
    }
    assertTrue(compared > 40, compared + " compared");
  }

  private static Ruleset smoking(RandomVillage village, double most) {
    Random random = new Random(31 * village.seed());
    Ruleset rules = village.rules();
    List<Industry> industries =
        rules.industries().stream()
            .map(
                industry ->
                    industry.withEmission(
                        Map.of("smoke", (double) random.nextInt(5)),
                        Map.of("smoke", (double) random.nextInt(2))))
            .toList();
    double harm = 0.3 * random.nextDouble() / village.people();
    return rules
        .withEmissions(List.of(new Emission("smoke", harm, 0.5, most)))
        .withIndustries(industries);
  }
}
