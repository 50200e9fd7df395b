package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Good;
import dev.reeve.model.People;
import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Profiles in the steady plan, against what can be worked out by hand. */
class ProfilePlanTest {

  private static final double EXACT = 1e-9;

  /**
   * Of 100 people 80 are peasants, 15 monks and 5 smiths. A farmer makes 2 bread, a fisher 1 fish
   * and a brewer 1 ale of 1 bread.
   */
  private static Ruleset manor(int fields, int ponds) {
    return Rulesets.parse(
        "manor",
        """
        {format:1, people:{profiles:{
          peasant:{share:0.8},
          monk:{share:0.15, need:{bread:0.6, fish:0.5}},
          smith:{share:0.05, need:{ale:1}}}},
        goods:{bread:{need:1}, fish:{}, ale:{rank:2}, cake:{happiness:1}},
        industries:{
          farmer:{output:{bread:2}, sites:%d},
          fisher:{output:{fish:1}, sites:%d},
          brewer:{output:{ale:1}, input:{bread:1}},
          baker:{output:{cake:1}, input:{bread:0.5}}}}
        """
            .formatted(fields, ponds));
  }

  private static Plan plan(Ruleset rules, double people) {
    return new SteadyPlanner(rules).plan(people);
  }

  /** 80 + 15 · 0.6 + 5 bread, 15 · 0.5 fish and 5 ale, and whoever is left bakes. */
  @Test
  void demand_isHeadsTimesBaskets() {
    Plan plan = plan(manor(100, 10), 100);
    assertEquals(PlanStatus.OPTIMAL, plan.status());
    assertEquals(94, plan.goods().get("bread").need(), EXACT);
    assertEquals(7.5, plan.goods().get("fish").need(), EXACT);
    assertEquals(5, plan.goods().get("ale").need(), EXACT);
    assertEquals(0.94, plan.basket(0), EXACT);
    assertEquals(7.5, plan.workers("fisher"), EXACT);
    assertEquals(5, plan.workers("brewer"), EXACT);
    // x bakers: (94 + 5 + x/2)/2 + 7.5 + 5 + x = 100.
    assertEquals(38 / 1.25, plan.workers("baker"), EXACT);
    assertEquals(OptionalDouble.of(1), plan.egalitarianism());
    assertEquals(80, plan.heads(0), EXACT);
  }

  /** 3 fish for 15 monks who need 7.5: they alone go short, of the whole basket of the rank. */
  @Test
  void shortage_fallsOnWhomItConcerns() {
    Plan plan = plan(manor(100, 3), 100);
    assertEquals(PlanStatus.SHORTFALL, plan.status());
    assertEquals(List.of("peasant", "monk", "smith"), List.copyOf(plan.fulfilment().keySet()));
    assertEquals(Map.of("bread", 1.0), plan.fulfilment().get("peasant"));
    assertEquals(Map.of("bread", 1.0, "ale", 1.0), plan.fulfilment().get("smith"));
    assertEquals(0.4, plan.fulfilment(1, 1), EXACT);
    assertEquals(0.4, plan.fulfilment(1, 0), EXACT);
    assertEquals(1, plan.fulfilment(0, 1));
    assertEquals(0.4, plan.egalitarianism().orElseThrow(), EXACT);
    assertEquals(0.4, plan.coverage().get("fish"), EXACT);
    assertEquals((80 + 5 + 9 * 0.4) / 94, plan.coverage().get("bread"), EXACT);
    assertEquals(88.6, plan.goods().get("bread").need(), EXACT);
    assertTrue(plan.level() > 0, "the labour left still bakes");
    assertTrue(
        plan.why().contains("Each monk has 40 % of the needed bread and fish."),
        plan.why().toString());
    // A pond more is 1 fish more, of which a monk needs 0.5.
    assertTrue(
        plan.why().stream().anyMatch(w -> w.contains("would meet the need of 2 more people")),
        plan.why().toString());
  }

  /**
   * Fields for 60 bread and ponds for 3 fish: the monks have 0.4 of theirs and so eat 3.6 bread;
   * the others share the rest of it.
   */
  @Test
  void othersGoOn_untilTheyAreStoppedInTheirTurn() {
    Plan plan = plan(manor(30, 3), 100);
    assertEquals(0.4, plan.fulfilment(1, 0), EXACT);
    assertEquals((60 - 3.6) / 85, plan.fulfilment(0, 0), EXACT);
    assertEquals((60 - 3.6) / 85, plan.fulfilment(2, 0), EXACT);
    assertEquals(0, plan.fulfilment(2, 2));
    assertEquals(OptionalDouble.of(0), plan.egalitarianism());
    // A field more is 2 bread more for whoever needs 1.
    List<Limit> fields =
        plan.limits().stream().filter(limit -> limit.id().equals("farmer")).toList();
    assertEquals(2, fields.get(0).worth() * 100, 1e-6);
  }

  /** Fields for 60 bread alone: everybody has the same share of his. */
  @Test
  void whatAllNeed_isSharedEvenly() {
    Plan plan = plan(manor(30, 10), 100);
    for (int profile = 0; profile < 3; profile++) {
      assertEquals(60 / 94.0, plan.fulfilment(profile, 0), EXACT);
    }
    assertTrue(
        plan.why().stream().anyMatch(w -> w.endsWith("of the need, the same share for everyone.")),
        plan.why().toString());
  }

  @Test
  void conditions_sayHowManyThereAreOfEach() {
    Ruleset rules = manor(100, 10);
    Conditions conditions = new Conditions(rules, 100).profiles(0, 3, 1);
    Plan plan = new SteadyPlanner(rules).plan(conditions);
    assertEquals(0.75 * 0.6 + 0.25, plan.basket(0), EXACT);
    assertEquals(10 / 37.5, plan.fulfilment(1, 1), EXACT);
    assertEquals(75 * 0.6 * 10 / 37.5 + 25, plan.goods().get("bread").need(), EXACT);
    assertEquals(List.of("monk", "smith"), List.copyOf(plan.fulfilment().keySet()));
    assertEquals(25, plan.heads(2), EXACT);
    conditions.neutral(100);
    assertEquals(plan(rules, 100), new SteadyPlanner(rules).plan(conditions));
  }

  @Test
  void conditions_refuseWhatIsNoMix() {
    Conditions conditions = new Conditions(manor(100, 10), 100);
    assertEquals(
        "people of 2 profiles are given; the ruleset has 3",
        assertThrows(IllegalArgumentException.class, () -> conditions.profiles(1, 2)).getMessage());
    assertEquals(
        "people of all profiles are 0.0; they must be finite and > 0",
        assertThrows(IllegalArgumentException.class, () -> conditions.profiles(0, 0, 0))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> conditions.profiles(-1, 2, 3));
    Conditions alike = new Conditions(manor(1, 1).withPeople(People.INTERCHANGEABLE), 9);
    assertThrows(IllegalArgumentException.class, () -> alike.profiles());
  }

  /** 40 people need 1 bread and 60 need 0.5, which 35 farmers make. */
  @Test
  void closedForm_countsEverybodysNeeds() {
    Ruleset rules =
        Rulesets.parse(
            "bread",
            "{format:1, people:{profiles:{a:{share:0.4}, b:{share:0.6, need:{bread:0.5}}}},"
                + "goods:{bread:{need:1}, cake:{happiness:1}},"
                + "industries:{farmer:{output:{bread:2}}, baker:{output:{cake:1}}}}");
    ClosedForm form = ClosedForm.of(rules, LinearSolvers.portable()).orElseThrow();
    double[] workers = new double[2];
    assertEquals(0.65, form.plan(100, workers), EXACT);
    assertEquals(35, workers[0], EXACT);
    assertEquals(0.65, plan(rules, 100).level(), EXACT);
  }

  /** Profiles over a horizon: the kilns that stand are for the pots that potters' people need. */
  @Test
  void horizon_countsEverybodysNeeds() {
    Ruleset rules =
        Rulesets.parse(
            "kilns",
            """
            {format:1, people:{profiles:{plain:{share:0.5}, fine:{share:0.5, need:{pots:0.4}}}},
            goods:{food:{need:1}, pots:{}, kilns:{lifetime:10}, ale:{happiness:1}},
            industries:{
              farmer:{output:{food:5}},
              potter:{output:{pots:2}, capital:{kilns:1}},
              builder:{output:{kilns:1}},
              brewer:{output:{ale:1}}}}
            """);
    HorizonPlan plan =
        new HorizonPlanner(rules, 5, LinearSolvers::portable)
            .plan(new Conditions(rules, 100), new double[] {0, 0, 10, 0}, new double[4])
            .orElseThrow();
    // 50 people need 20 pots, which 10 potters with a kiln each make.
    assertEquals(10, plan.workers(2, 1), 1e-6);
    assertEquals(1, plan.coverage(2, 1), 1e-9);
    HorizonPlan bare =
        new HorizonPlanner(rules, 1, LinearSolvers::portable)
            .plan(new Conditions(rules, 100), new double[] {0, 0, 4, 0}, new double[4])
            .orElseThrow();
    assertEquals(0.4, bare.coverage(0, 1), 1e-6);
    assertEquals(0.5 + 0.5 * 0.4, bare.coverage(0, 0), 1e-6);
  }

  @Test
  void handWrittenPlan_coversEveryProfileAlike() {
    Plan made = plan(manor(30, 10), 100);
    Plan written =
        new Plan(
            made.rules(),
            100,
            made.tiers(),
            made.status(),
            made.level(),
            made.happiness(),
            made.coverage(),
            made.workers(),
            made.carriers(),
            made.standby(),
            made.shares(),
            made.goods(),
            made.trade(),
            made.losses(),
            made.programs(),
            made.programGap(),
            made.value(),
            made.ledger(),
            made.limits(),
            made.reasons());
    assertEquals(made.fulfilment(), written.fulfilment());
    assertEquals(made, written);
  }

  @Test
  void profile_needsWhatItsGoodSays_whereItSaysNothing() {
    Profile monk = new Profile("monk", 1, Map.of("bread", 0.5));
    Good bread = new Good("bread", 1, 1, 0, 1, Map.of());
    Good ale = new Good("ale", 2, 1, 0, 1, Map.of());
    assertEquals(0.5, monk.need(bread));
    assertEquals(2, monk.need(ale));
  }
}
