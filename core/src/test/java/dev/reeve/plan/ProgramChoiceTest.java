package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Programs that compete for the 10 pots a head which a potter makes: every set's happiness is known
 * by arithmetic, so that all sets can be tried.
 */
class ProgramChoiceTest {

  private static final double POTS = 10;
  private static final double SATIATION = 12;

  @Test
  void takesTheBestOfAllSets_ofTwelvePrograms_whenBalanced() {
    Random random = new Random(12);
    for (int trial = 0; trial < 30; trial++) {
      List<Program> programs = programs(random, 12);
      Plan plan = new SteadyPlanner(village(Objective.BALANCED, 0.01, programs)).plan(100);
      assertEquals(best(Objective.BALANCED, 0.01, programs), plan.happiness(), 1e-9);
      assertEquals(0, plan.programGap());
    }
  }

  @Test
  void takesTheBestOfAllSets_ofTwelvePrograms_whenDiminishing() {
    Random random = new Random(13);
    for (int trial = 0; trial < 30; trial++) {
      List<Program> programs = programs(random, 12);
      Plan plan = new SteadyPlanner(village(Objective.DIMINISHING, 1, programs)).plan(100);
      assertEquals(best(Objective.DIMINISHING, 1, programs), plan.happiness(), 1e-8);
      assertEquals(0, plan.programGap());
    }
  }

  @Test
  void saysHowFarTheBestCanBeOff_ofMoreThanTwelve() {
    Random random = new Random(14);
    for (int trial = 0; trial < 5; trial++) {
      List<Program> programs = programs(random, 18);
      Plan plan = new SteadyPlanner(village(Objective.BALANCED, 0.01, programs)).plan(100);
      double best = best(Objective.BALANCED, 0.01, programs);
      assertTrue(plan.happiness() <= best + 1e-9);
      assertTrue(
          best <= plan.happiness() + plan.programGap() + 1e-9, () -> "off by more than said");
      assertTrue(plan.happiness() > 0.99 * best, () -> plan.happiness() + " is no good choice");
    }
  }

  @Test
  void statesAGap_whereItStopsEarly() {
    // All alike: no bound tells one set from another, so that the search cannot end in time.
    List<Program> programs = new ArrayList<>();
    for (int p = 0; p < 40; p++) {
      programs.add(new Program("feast" + p, Map.of("pots", 0.3), 1));
    }
    Plan plan = new SteadyPlanner(village(Objective.BALANCED, 0.01, programs)).plan(100);
    double best = 33 + 0.01 * (POTS - 33 * 0.3);
    assertEquals(best, plan.happiness(), 1e-9);
    assertTrue(plan.programGap() > 0 && plan.programGap() < 1, () -> "gap " + plan.programGap());
    assertTrue(
        plan.why().stream().anyMatch(why -> why.contains("not every set was tried")),
        () -> plan.why().toString());
  }

  @Test
  void holdsNothing_thatWouldCostANeed() {
    Program feast = new Program("feast", Map.of("food", 0.5), 1000);
    Good food = new Good("food", 1, 1, 0, Double.POSITIVE_INFINITY, Map.of());
    Ruleset rules =
        rules(
            Objective.BALANCED,
            List.of(food),
            List.of(industry("farmer", "food", 1.2)),
            List.of(feast));
    Plan plan = new SteadyPlanner(rules).plan(10);
    assertEquals(1, plan.coverage().get("food"));
    assertFalse(plan.programs().get("feast"));
  }

  private static List<Program> programs(Random random, int count) {
    List<Program> programs = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      double cost = 0.5 + 3 * random.nextDouble();
      double happiness = cost * (0.4 + random.nextDouble());
      programs.add(new Program("feast" + p, Map.of("pots", cost), happiness));
    }
    return programs;
  }

  /** The most happiness of any set, each set by arithmetic. */
  private static double best(Objective objective, double delight, List<Program> programs) {
    double best = 0;
    for (int set = 0; set < 1 << programs.size(); set++) {
      double pots = POTS;
      double happiness = 0;
      for (int p = 0; p < programs.size(); p++) {
        if ((set >> p & 1) == 1) {
          pots -= programs.get(p).requires().get("pots");
          happiness += programs.get(p).happiness();
        }
      }
      if (pots >= 0) {
        double luxury =
            objective == Objective.BALANCED ? pots : pots - pots * pots / (2 * SATIATION);
        best = Math.max(best, happiness + delight * luxury);
      }
    }
    return best;
  }

  private static Ruleset village(Objective objective, double delight, List<Program> programs) {
    Good pots = new Good("pots", 0, 1, delight, SATIATION, Map.of());
    return rules(objective, List.of(pots), List.of(industry("potter", "pots", POTS)), programs);
  }

  private static Industry industry(String id, String product, double amount) {
    return new Industry(
        id, Map.of(product, amount), Map.of(), 0, Optional.empty(), Double.POSITIVE_INFINITY, 0);
  }

  private static Ruleset rules(
      Objective objective, List<Good> goods, List<Industry> industries, List<Program> programs) {
    return new Ruleset(
        "feasts",
        objective,
        People.INTERCHANGEABLE,
        Map.of(),
        0,
        goods,
        industries,
        programs,
        List.of(),
        List.of(),
        List.of());
  }
}
