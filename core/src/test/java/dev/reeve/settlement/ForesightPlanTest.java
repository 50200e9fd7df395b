package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import org.junit.jupiter.api.Test;

class ForesightPlanTest {

  @Test
  void best_isTheSteadyPlan_whenNothingEverChanges() {
    Ruleset rules = Villages.pottery();
    Plan steady = new SteadyPlanner(rules).plan(100);
    ForesightPlan foresight = new ForesightPlan(Foreseen.calm(rules, 100, 20));

    assertEquals(steady.happiness(), foresight.best().happiness(), 1e-6);
    assertEquals(1, foresight.bestWorstCoverage(), 1e-9);
  }
}
