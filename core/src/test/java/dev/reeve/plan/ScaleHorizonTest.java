package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans over several cycles in which inputs depend on how much is made. */
class ScaleHorizonTest {

  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final int CYCLES = 6;

  private static Industry maker(String id, String good, double units) {
    return new Industry(id, Map.of(good, units), Map.of(), 0, Optional.empty(), NONE, 0);
  }

  /** Farmers make 4 grain, millers at a millstone each 10 flour; people become more. */
  private static Ruleset mill(double growth, double lifetime) {
    ScaleCurve curve = ScaleCurve.of(new double[] {0, 200}, new double[] {3, 2});
    return new Ruleset(
        "mill",
        Objective.BALANCED,
        new People(NONE, List.of(Tier.WORKER), 0.25, 0.25, growth, NONE),
        Map.of(),
        0,
        List.of(
            new Good("grain", 0, 1, 0, NONE, Map.of()),
            new Good("flour", 0, 1, 1, NONE, Map.of()),
            new Good("stones", 0, 1, 0, NONE, Map.of()).withLifetime(lifetime)),
        List.of(
            maker("farmer", "grain", 4),
            maker("miller", "flour", 10)
                .withScale(Map.of("grain", curve))
                .withCapital(Map.of("stones", 1.0)),
            maker("mason", "stones", 5)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static HorizonPlan plan(Ruleset rules, double stones) {
    HorizonPlanner planner = new HorizonPlanner(rules, CYCLES, LinearSolvers::portable);
    return planner
        .plan(new Conditions(rules, 100), new double[] {0, 0, stones}, new double[3])
        .orElseThrow();
  }

  /** Stones that never wear and are there: each cycle is the steady plan, x/10 + x c(x)/4 = 100. */
  @Test
  void cyclesAlike_areAllTheSteadyPlan() {
    Ruleset rules = mill(0, NONE);
    HorizonPlan plan = plan(rules, 50);
    double flour = 400 * (0.85 - Math.sqrt(0.85 * 0.85 - 0.5));
    double steady = new SteadyPlanner(rules).plan(100).goods().get("flour").produced();
    assertEquals(flour, steady, 1e-9 * flour);
    assertTrue(plan.unsettled() <= 1e-3, () -> "unsettled " + plan.unsettled());
    assertTrue(plan.rounds() > 1);
    for (int t = 0; t < CYCLES; t++) {
      assertEquals(flour / 10, plan.workers(t, 1), 2e-3 * flour / 10, "cycle " + t);
    }
  }

  /** More people in each cycle: what each flour takes falls, so that each has more. */
  @Test
  void peopleWhoGrow_workAtAGrowingScale() {
    HorizonPlan plan = plan(mill(0.03, NONE), 500);
    for (int t = 1; t < CYCLES; t++) {
      assertTrue(plan.happiness(t) > plan.happiness(t - 1), "cycle " + t);
      double grown = plan.people(t) / plan.people(t - 1);
      assertTrue(plan.workers(t, 1) > grown * plan.workers(t - 1, 1), "cycle " + t);
    }
    assertTrue(plan.unsettled() <= 0.02, () -> "unsettled " + plan.unsettled());
  }

  /** What is used up in a cycle of the course is what its own workers take there. */
  @Test
  void inputsAreThoseOfTheCourse_whereStonesWear() {
    HorizonPlan plan = plan(mill(0, 10), 15);
    assertTrue(plan.unsettled() <= 5e-3, () -> "unsettled " + plan.unsettled());
    for (int t = 0; t < CYCLES; t++) {
      double flour = 10 * plan.workers(t, 1);
      double grain = 4 * plan.workers(t, 0);
      assertEquals(flour * (3 - Math.min(flour, 200) / 200), grain, 0.02 * grain, "cycle " + t);
    }
  }
}
