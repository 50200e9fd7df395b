package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reeve.model.Ruleset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Wrong conditions are refused by name, value and rule. */
class ConditionsTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Ruleset rules = SeedVillage.rules("09-barbarians");
  private final Conditions conditions = new Conditions(rules, 100);

  @Test
  void people_mustBeFiniteAndSome() {
    refused("people is 0.0; it must be finite and > 0", () -> new Conditions(rules, 0));
    refused("people is NaN; it must be finite and > 0", () -> conditions.neutral(Double.NaN));
    refused("people of worker is -1.0; it must be finite and >= 0", () -> conditions.people(0, -1));
    refusedPlan(
        "people of all tiers are 0.0; they must be finite and > 0", conditions.people(0, 0));
  }

  @Test
  void factors_mustBeFiniteAndAtLeastNothing() {
    refused("yield of farmer is -1.0; it must be within [0, 1e20]", () -> conditions.yields(0, -1));
    refused(
        "loss to barbarians is Infinity; it must be within [0, 1e20]",
        () -> conditions.loss(0, NONE));
    refused(
        "delight of pots is NaN; it must be within [0, 1e20]",
        () -> conditions.delight(3, Double.NaN));
    refused(
        "kept people of potter is -2.0; it must be finite and >= 0",
        () -> conditions.kept(2, 0, -2));
    Conditions festive = new Conditions(SeedVillage.rules("18-festival"), 1);
    refused(
        "delight of festival is -1.0; it must be within [0, 1e20]",
        () -> festive.programDelight(0, -1));
  }

  @Test
  void shares_mustBeWithinOne() {
    refused(
        "working share of farmer is 1.5; it must be within [0, 1]",
        () -> conditions.working(0, 1.5));
    refused(
        "learning share of farmer is -0.5; it must be within [0, 1]",
        () -> conditions.learning(0, -0.5));
  }

  @Test
  void store_mustBeFinite() {
    refused("store of food is -Infinity; it must be finite", () -> conditions.store(0, -NONE));
  }

  @Test
  void positions_mustBeThoseOfTheRuleset() {
    assertEquals(
        "industry is 4; it must be >= 0 and < 4",
        assertThrows(IndexOutOfBoundsException.class, () -> conditions.yields(4, 1)).getMessage());
    assertEquals(
        "field is 0; it must be >= 0 and < 0",
        assertThrows(IndexOutOfBoundsException.class, () -> conditions.research(0, 1))
            .getMessage());
    assertEquals(
        "tier is -1; it must be >= 0 and < 1",
        assertThrows(IndexOutOfBoundsException.class, () -> conditions.kept(0, -1, 1))
            .getMessage());
  }

  @Test
  void staff_mustHaveALeastBelowItsMost() {
    refused(
        "the least staff of farmer is Infinity; it must be finite and >= 0",
        () -> conditions.staff(0, NONE, NONE));
    refused(
        "the most staff of farmer is 2.0; it must be >= the least, 3.0",
        () -> conditions.staff(0, 3, 2));
    refused(
        "at least 1.0 carriers are ordered; no trade route of this ruleset asks for any",
        () -> conditions.carriers(1, NONE));
  }

  @Test
  void orders_mustGoTogether() {
    refusedPlan(
        "all orders together ask for 110.0 people; there are 100.0",
        new Conditions(rules, 100).staff(0, 60, NONE).kept(1, 0, 50));
    refusedPlan(
        "110.0 people of tier worker are to stay in their trades; there are 100.0",
        new Conditions(rules, 100).kept(0, 0, 60).kept(1, 0, 50));
    refusedPlan(
        "60.0 people are to stay with the farmer; at most 50.0 are allowed there",
        new Conditions(rules, 100).staff(0, 0, 50).kept(0, 0, 60));
  }

  @Test
  void conditionsOfAnotherRuleset_areRefused() {
    Ruleset other = SeedVillage.rules("18-festival");
    refusedPlan(
        "conditions are of ruleset 'A festival for 0.1 food and 0.1 pots a head'; this planner"
            + " plans for '"
            + rules.name()
            + "'; maybe the rules have changed since",
        new Conditions(other, 100));
  }

  private void refusedPlan(String message, Conditions as) {
    refused(message, () -> new SteadyPlanner(rules).plan(as));
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
