package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Plans under conditions that can be worked out by hand. In the first village of the seed a hundred
 * people need one food each, of which a farmer makes 10; a digger makes 100 clay; a potter makes 10
 * pots of 20 clay. Neutral: 10 farmers, 15 diggers, 75 potters, 7.5 pots a head.
 */
class ConditionedPlanTest {

  private static final double EXACT = 1e-9;
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final int FARMER = 0;
  private static final int POTTER = 2;
  private static final int FOOD = 0;
  private static final int CLAY = 1;
  private static final int POTS = 2;

  private final Ruleset pottery = SeedVillage.rules("01-simple");
  private final Conditions conditions = new Conditions(pottery, 100);

  @Test
  void plan_isTheSameAsForPeople_whenConditionsAreNeutral() {
    for (String name : SeedVillage.names()) {
      Ruleset rules = SeedVillage.rules(name);
      double people = SeedVillage.people(name);
      Conditions used = new Conditions(rules, 3 * people).yields(0, 0.5).store(0, 7).kept(0, 0, 1);

      assertEquals(
          new SteadyPlanner(rules).plan(people),
          new SteadyPlanner(rules).plan(used.neutral(people)),
          name);
    }
  }

  @Test
  void plan_doublesFarmers_whenTheyAreBelievedToYieldHalf() {
    Plan plan = plan(conditions.yields(FARMER, 0.5));

    assertEquals(20, plan.workers("farmer"), EXACT);
    assertEquals(80 * 10 / 1.2 / 100, plan.level(), EXACT);
  }

  @Test
  void plan_needsMore_whenPeopleOfATradeAreAway() {
    Plan plan = plan(conditions.working(FARMER, 0.8));

    assertEquals(12.5, plan.workers("farmer"), EXACT);
  }

  @Test
  void plan_isForThePeopleOfEachTier() {
    Plan plan = plan(conditions.people(0, 50));

    assertEquals(50, plan.people());
    assertEquals(Map.of("worker", 50.0), plan.tiers());
    assertEquals(5, plan.workers("farmer"), EXACT);
    assertEquals(7.5, plan.level(), EXACT);
  }

  @Test
  void plan_isAFamine_whenNothingYields() {
    for (int j = 0; j < 3; j++) {
      conditions.yields(j, 0);
    }
    Plan plan = plan(conditions);

    assertEquals(PlanStatus.SHORTFALL, plan.status());
    assertEquals(0, plan.coverage().get("food"));
    assertEquals(100, plan.idle(), EXACT);
  }

  @Test
  void store_sparesLabour_whenItGives() {
    Plan plan = plan(conditions.store(FOOD, -50));

    assertEquals(5, plan.workers("farmer"), EXACT);
    assertEquals(-50, plan.goods().get("food").stored(), EXACT);
    assertEquals(0, plan.goods().get("food").surplus(), EXACT);
    assertSays(plan, "50 food a cycle comes out of the store.");
  }

  @Test
  void store_keepsWhatNobodyUses() {
    Plan plan = plan(conditions.store(FOOD, -500));

    assertEquals(0, plan.workers("farmer"), EXACT);
    assertEquals(-100, plan.goods().get("food").stored(), EXACT);
  }

  @Test
  void store_isFilledBeforeLuxuries() {
    Plan plan = plan(conditions.store(FOOD, 50));

    assertEquals(15, plan.workers("farmer"), EXACT);
    assertEquals(50, plan.goods().get("food").stored(), EXACT);
    assertEquals(PlanStatus.OPTIMAL, plan.status());
    assertSays(plan, "50 food a cycle is put by for the reserve.");
  }

  @Test
  void store_isFilledAsFarAsCanBe_afterNeeds() {
    Plan plan = plan(conditions.store(FOOD, 1000));

    assertEquals(PlanStatus.OPTIMAL, plan.status());
    assertEquals(1, plan.coverage().get("food"));
    assertEquals(900, plan.goods().get("food").stored(), 1e-6);
    assertEquals(0, plan.level(), EXACT);
    assertSays(plan, "900 of the 1,000 food a cycle that the reserve asks for can be put by.");
    assertSays(plan, "One more worker would put by 1 % more of what the reserve asks for.");
  }

  @Test
  void store_getsTheSameShareOfEveryGood() {
    Plan plan = plan(conditions.store(FOOD, 500).store(CLAY, 8000));

    // 90 people, for 50 farmers and 80 diggers.
    assertEquals(500 * 90 / 130.0, plan.goods().get("food").stored(), 1e-6);
    assertEquals(8000 * 90 / 130.0, plan.goods().get("clay").stored(), 1e-6);
  }

  @Test
  void store_isNotFilled_inAFamine() {
    Plan plan = plan(conditions.yields(FARMER, 0.05).store(FOOD, 10).store(POTS, -10));

    assertEquals(0.5, plan.coverage().get("food"), EXACT);
    assertEquals(0, plan.goods().get("food").stored());
    assertEquals(0.1, plan.level(), EXACT);
  }

  @Test
  void goodThatDelightsNobodyNow_isNotMade() {
    Plan plan = plan(conditions.delight(POTS, 0));

    assertEquals(0, plan.workers("potter"));
    assertEquals(90, plan.idle(), EXACT);
    assertEquals(0, plan.level());
  }

  @Test
  void goodThatDelightsNobodyNow_doesNotHoldTheOthersBack() {
    Ruleset rules = SeedVillage.rules("14-two-luxuries");
    Plan none = new SteadyPlanner(rules).plan(new Conditions(rules, 100).delight(2, 0));
    Plan twice = new SteadyPlanner(rules).plan(new Conditions(rules, 100).delight(2, 2));

    assertEquals(5, none.level(), EXACT);
    assertEquals(0, none.goods().get("chairs").consumed());
    assertEquals(0.6 / 0.21, twice.level(), EXACT);
    assertEquals(twice.level() / 2, twice.goods().get("chairs").consumed() / 100, EXACT);
  }

  @Test
  void programThatDelightsNobodyNow_isNotHeld() {
    Ruleset rules = SeedVillage.rules("18-festival");
    Plan plan = new SteadyPlanner(rules).plan(new Conditions(rules, 100).programDelight(0, 0));

    assertEquals(Map.of("festival", false), plan.programs());
    assertEquals(7.5, plan.happiness(), EXACT);
  }

  @Test
  void soldiers_areAsManyAsTheRaidersAreFeared() {
    Ruleset rules = SeedVillage.rules("09-barbarians");
    SteadyPlanner planner = new SteadyPlanner(rules);

    assertEquals(8, planner.plan(new Conditions(rules, 100).loss(0, 2)).workers("soldier"), EXACT);
    assertEquals(0, planner.plan(new Conditions(rules, 100).loss(0, 0)).workers("soldier"));
    Plan overwhelmed = planner.plan(new Conditions(rules, 100).loss(0, 100));
    assertEquals(1, overwhelmed.coverage().get("food"));
    assertEquals(0, overwhelmed.level());
  }

  @Test
  void orderOfAtMost_boundsNeeds_andSaysWhatOneMoreWouldDo() {
    Plan plan = plan(conditions.staff(FARMER, 0, 2));

    assertEquals(PlanStatus.SHORTFALL, plan.status());
    assertEquals(0.2, plan.coverage().get("food"), EXACT);
    Limit order = order(plan, Limit.Kind.ORDER_MOST);
    assertEquals("farmer", order.id());
    assertEquals(2, order.used(), EXACT);
    assertEquals(2, order.available());
    assertEquals(0.1, order.worth(), EXACT);
    assertSays(
        plan,
        "The order of at most 2 farmers binds: one more would meet the need of 10 more people.");
  }

  @Test
  void orderOfAtLeast_makesPeopleStandBy_andSaysWhatItCosts() {
    Plan plan = plan(conditions.staff(POTTER, 80, NONE));

    // Ten farmers leave ten diggers, whose clay is enough for fifty potters.
    assertEquals(5, plan.level(), EXACT);
    assertEquals(50, plan.workers("potter"), EXACT);
    assertEquals(30, plan.standby().get("potter").get("worker"), EXACT);
    assertEquals(List.of("potter"), List.copyOf(plan.standby().keySet()));
    assertEquals(0, plan.idle());
    assertEquals(0.3, plan.ledger().get("standby of potter"), EXACT);
    assertEquals(0.5, order(plan, Limit.Kind.ORDER_LEAST).worth(), EXACT);
    assertSays(
        plan,
        "The order of at least 80 potters costs 0.5 pots a head for each of the last of them.");
    assertSays(
        plan,
        "30 potters stand by: ordered there, with no work that would add to needs or happiness.");
  }

  @Test
  void orderOfAtLeast_comesBeforeNeeds() {
    Plan plan = plan(conditions.staff(POTTER, 95, NONE));

    assertEquals(0.5, plan.coverage().get("food"), EXACT);
    assertSays(
        plan,
        "The order of at least 95 potters costs the needs of 10 people for each of the last of"
            + " them.");
  }

  @Test
  void orderThatDoesNotBind_costsNothing() {
    Plan plan = plan(conditions.staff(POTTER, 20, 90).staff(FARMER, 0, 50));

    assertEquals(7.5, plan.level(), EXACT);
    assertTrue(plan.standby().isEmpty());
    assertTrue(
        plan.limits().stream()
            .noneMatch(limit -> limit.id().equals("potter") && limit.worth() > 0));
    assertTrue(plan.why().stream().noneMatch(sentence -> sentence.contains("order")));
  }

  @Test
  void keptPeople_stayInTheirTrade() {
    Plan plan = plan(conditions.kept(POTTER, 0, 80));

    assertEquals(5, plan.level(), EXACT);
    assertEquals(50, plan.workers("potter"), EXACT);
    assertEquals(30, plan.standby().get("potter").get("worker"), EXACT);
  }

  @Test
  void keptPeople_countForTheStaffThatIsOrdered() {
    Plan plan = plan(conditions.kept(POTTER, 0, 60).staff(POTTER, 80, 80));

    assertEquals(50, plan.workers("potter"), EXACT);
    assertEquals(30, plan.standby().get("potter").get("worker"), EXACT);
  }

  @Test
  void everybodyKept_isAPlanToo() {
    Plan plan = plan(conditions.kept(POTTER, 0, 100));

    assertEquals(0, plan.coverage().get("food"));
    assertEquals(100, plan.standby().get("potter").get("worker"), EXACT);
  }

  @Test
  void carriers_standByOnOrder() {
    Ruleset rules = SeedVillage.rules("16-trade-with-carriage");
    Plan ten = new SteadyPlanner(rules).plan(new Conditions(rules, 100).carriers(10, NONE));

    // Fifty potters, half of whose pots are traded for chairs at 0.025 person-cycles each.
    assertEquals(50 / 0.12 / 2 / 100, ten.level(), EXACT);
    assertEquals(10 - 50 / 0.12 / 2 * 0.025, ten.standby().get("carrier").get("worker"), EXACT);
  }

  @Test
  void carriers_areBoundedByOrder() {
    Ruleset rules = SeedVillage.rules("16-trade-with-carriage");
    Plan two = new SteadyPlanner(rules).plan(new Conditions(rules, 100).carriers(0, 2));

    assertEquals(80, two.trade().get("market"), EXACT);
    assertEquals(2, order(two, Limit.Kind.ORDER_MOST).used(), EXACT);
    assertEquals("carrier", order(two, Limit.Kind.ORDER_MOST).id());
  }

  private Plan plan(Conditions as) {
    return new SteadyPlanner(pottery).plan(as);
  }

  private static Limit order(Plan plan, Limit.Kind kind) {
    return plan.limits().stream().filter(limit -> limit.kind() == kind).findFirst().orElseThrow();
  }

  private static void assertSays(Plan plan, String sentence) {
    assertTrue(plan.why().contains(sentence), () -> sentence + " is not among " + plan.why());
  }
}
