package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Deposit;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans over several cycles against what can be worked out by hand. */
class HorizonPlannerTest {

  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final double EXACT = 1e-6;
  private static final int KILNS = 2;
  private static final int POTTER = 1;

  @Test
  void enoughKilns_areKeptAsTheyAre() {
    // Ten farm; of the others a potter wears out 1/40 kiln, which is 1/40 of a mason's cycle.
    Ruleset rules = pottery(Objective.BALANCED, 0, 20, Optional.empty());
    double potters = 90 / (1 + 1.0 / 40);
    HorizonPlan plan = plan(rules, 6, potters / 2, 0);
    for (int t = 0; t < 6; t++) {
      assertEquals(potters, plan.workers(t, POTTER), EXACT);
      assertEquals(potters / 2, plan.stock(t, KILNS), EXACT);
      assertEquals(1, plan.coverage(t, 0), EXACT);
    }
    assertEquals(0, plan.unsettled());
    assertEquals(1, plan.rounds());
  }

  @Test
  void withoutAKiln_masonsComeFirst() {
    Ruleset rules = pottery(Objective.BALANCED, 0, 20, Optional.empty());
    HorizonPlan plan = plan(rules, 6, 0, 0);
    assertEquals(0, plan.workers(0, POTTER), EXACT);
    // All ninety who need not farm build: half of what they build would do for all.
    assertTrue(plan.stock(0, KILNS) > 40, () -> "kilns " + plan.stock(0, KILNS));
    assertTrue(plan.happiness(1) > 0 && plan.happiness(0) == 0);
    assertEquals(
        "Kilns: 0 stand; "
            + Words.number(plan.stock(0, KILNS))
            + " after this cycle and "
            + Words.number(plan.stock(5, KILNS))
            + " after 6.",
        plan.why().get(0));
  }

  @Test
  void peopleWhoGrow_haveKilnsBuiltForThem() {
    Ruleset rules = pottery(Objective.BALANCED, 0.05, 20, Optional.empty());
    double potters = 90 / (1 + 1.0 / 40);
    HorizonPlan plan = plan(rules, 8, potters / 2, 0);
    for (int t = 1; t < 8; t++) {
      assertEquals(100 * Math.pow(1.05, t), plan.people(t), EXACT);
      assertTrue(plan.stock(t - 1, KILNS) >= plan.workers(t, POTTER) / 2 - EXACT);
    }
    assertTrue(plan.stock(6, KILNS) > 1.25 * potters / 2);
  }

  @Test
  void landThatIsUsedUp_isSharedOut_whereDelightDiminishes() {
    // One more pot delights by 1 - q/12 where everybody has q, and a cycle later by 3 % less. So
    // 1 - q_t/12 = λ/0.97^t as far as there is clay: λ = 0.9374, and 75 pots come first, then 40.
    Ruleset rules = pottery(Objective.DIMINISHING, 0, NONE, Optional.of(new Deposit(120, 0, 0)));
    HorizonPlan plan = plan(rules, 6, 1000, 120);
    double sum = 0;
    for (int t = 0; t < 6; t++) {
      sum += plan.dug(t, POTTER);
      assertEquals(
          t == 0 ? 120 : plan.left(t - 1, POTTER),
          plan.left(t, POTTER) + plan.dug(t, POTTER),
          EXACT);
    }
    assertEquals(120, sum, EXACT);
    assertEquals(0, plan.dug(5, POTTER), EXACT);
    assertEquals(75, plan.dug(0, POTTER), 3);
    assertEquals(40, plan.dug(1, POTTER), 3);
    assertEquals(4.5, plan.dug(2, POTTER), 3);
  }

  @Test
  void landThatYieldsLess_isSpared_againstThePlanOfOneCycle() {
    Deposit deposit = new Deposit(2000, 0.9, 30);
    Ruleset rules = pottery(Objective.DIMINISHING, 0, NONE, Optional.of(deposit));
    double now = plan(rules, 1, 1000, 1000).dug(0, POTTER);
    HorizonPlan plan = plan(rules, 12, 1000, 1000);
    assertTrue(plan.unsettled() < 0.05, () -> "unsettled by " + plan.unsettled());
    assertTrue(plan.rounds() > 1);
    Conditions steady = new Conditions(rules, 100).yields(POTTER, deposit.yieldOf(1000));
    double greedy = new SteadyPlanner(rules).plan(steady).flow(1).produced();
    assertTrue(plan.dug(0, POTTER) < greedy, () -> plan.dug(0, POTTER) + " of " + greedy);
    assertEquals(30, now, EXACT);
  }

  @Test
  void hunger_isAShortfall_andNoReasonToGiveUp() {
    Ruleset rules = pottery(Objective.BALANCED, 0, 20, Optional.empty());
    Conditions famine = new Conditions(rules, 100).yields(0, 0.05);
    HorizonPlan plan = planner(rules, 4).plan(famine, new double[3], new double[3]).orElseThrow();
    for (int t = 0; t < 4; t++) {
      assertEquals(0.5, plan.coverage(t, 0), EXACT);
      assertEquals(0, plan.happiness(t), EXACT);
    }
  }

  @Test
  void planDoesNotDependOnThoseBefore() {
    Ruleset rules = pottery(Objective.DIMINISHING, 0.02, 20, Optional.of(new Deposit(900, 1, 5)));
    HorizonPlanner planner = planner(rules, 7);
    double[] stock = {0, 0, 9};
    double[] left = {0, 500, 0};
    List<Double> first = figures(planner.plan(new Conditions(rules, 100), stock, left));
    planner.plan(new Conditions(rules, 40), new double[3], new double[3]);
    assertEquals(first, figures(planner.plan(new Conditions(rules, 100), stock, left)));
    assertEquals(first, figures(planner(rules, 7).plan(new Conditions(rules, 100), stock, left)));
  }

  @Test
  void wrongArguments_areRefused() {
    Ruleset rules = pottery(Objective.BALANCED, 0, 20, Optional.of(new Deposit(10, 0, 0)));
    Conditions ten = new Conditions(rules, 10);
    HorizonPlanner planner = planner(rules, 3);
    refused("cycles is 0; it must be within [1, 60]", () -> planner(rules, 0));
    refused("cycles is 61; it must be within [1, 60]", () -> planner(rules, 61));
    refused(
        "stock has 1 numbers; it must have 3",
        () -> planner.plan(ten, new double[1], new double[3]));
    refused(
        "stock of kilns is NaN; it must be within [0, 1.7976931348623157E308]",
        () -> planner.plan(ten, new double[] {0, 0, Double.NaN}, new double[3]));
    refused(
        "what is left to potter is 11.0; it must be within [0, 10.0]",
        () -> planner.plan(ten, new double[3], new double[] {0, 11, 0}));
    Ruleset other = pottery(Objective.BALANCED, 0, 21, Optional.empty());
    refused(
        "conditions are of ruleset 'pottery'; this planner plans for 'pottery'",
        () -> planner.plan(new Conditions(other, 10), new double[3], new double[3]));
  }

  @Test
  void rulesetsWithoutCapitalOrLand_areNoConcern() {
    assertTrue(HorizonPlanner.concerns(pottery(Objective.BALANCED, 0, NONE, Optional.empty())));
    Ruleset plain = SeedVillage.rules("01-simple");
    assertFalse(HorizonPlanner.concerns(plain));
  }

  private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  private static List<Double> figures(Optional<HorizonPlan> made) {
    HorizonPlan plan = made.orElseThrow();
    return List.of(
        plan.stock(0, KILNS),
        plan.stock(6, KILNS),
        plan.dug(0, POTTER),
        plan.left(6, POTTER),
        plan.happiness(3),
        plan.workers(2, POTTER));
  }

  private static HorizonPlan plan(Ruleset rules, int cycles, double kilns, double left) {
    double[] stock = {0, 0, kilns};
    double[] land = {0, left, 0};
    return planner(rules, cycles).plan(new Conditions(rules, 100), stock, land).orElseThrow();
  }

  private static HorizonPlanner planner(Ruleset rules, int cycles) {
    return new HorizonPlanner(rules, cycles, LinearSolvers::portable);
  }

  private static Ruleset pottery(
      Objective objective, double growth, double lifetime, Optional<Deposit> land) {
    return new Ruleset(
        "pottery",
        objective,
        new People(NONE, List.of(Tier.WORKER), 0.25, 0.25, growth, NONE),
        Map.of(),
        0,
        List.of(
            new Good("food", 1, 1, 0, NONE, Map.of()),
            new Good("pots", 0, 1, 1, 12, Map.of()),
            new Good("kilns", 0, 1, 0, NONE, Map.of()).withLifetime(lifetime)),
        List.of(
            industry("farmer", Map.of("food", 10.0)),
            industry("potter", Map.of("pots", 10.0))
                .withCapital(Map.of("kilns", 0.5))
                .withDeposit(land),
            industry("mason", Map.of("kilns", 1.0))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Industry industry(String id, Map<String, Double> output) {
    return new Industry(id, output, Map.of(), 0, Optional.empty(), NONE, 0);
  }
}
