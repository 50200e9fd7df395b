package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.plan.Income.Earner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Ten people, half of low and half of high skill, who eat one food each, worth 0.1 person-cycles;
 * what they have besides are pots, worth 0.2.
 */
class IncomesTest {

  private static final double EXACT = 1e-12;

  @Test
  void equal_givesEveryoneTheSame_whateverTheyYield() {
    Income income = Incomes.share(potters(1, 1.5, 40), IncomeRule.EQUAL);

    assertEquals(IncomeRule.EQUAL, income.rule());
    assertEquals(0, income.transfer());
    for (Earner earner : income.earners()) {
      assertEquals(5, earner.people());
      assertEquals(1, earner.share(), EXACT);
      assertEquals(4, earner.luxuries().get("pots"), EXACT);
    }
  }

  @Test
  void productivity_givesInProportionToYield_needsFirst() {
    // 10 food and 40 pots are worth 9, 0.9 a head; 1 and 1.5 against 1.25 earn 0.72 and 1.08,
    // of which 0.1 is food.
    Income income = Incomes.share(potters(1, 1.5, 40), IncomeRule.PRODUCTIVITY);

    assertEarns(0.8, 3.1, income.earners().get(0));
    assertEarns(1.2, 4.9, income.earners().get(1));
    assertEquals(0, income.transfer());
  }

  @Test
  void productivity_topsUpWhoCannotEarnTheNeeds_fromTheOthersLuxuries() {
    // 10 food and 5 pots are worth 2, 0.2 a head; yields of 0.05 and 1.95 earn 0.01 and 0.39.
    // The first five lack 0.09 each of their food.
    Income income = Incomes.share(potters(0.05, 1.95, 5), IncomeRule.PRODUCTIVITY);

    assertEarns(0.5, 0, income.earners().get(0));
    assertEarns(1.5, 1, income.earners().get(1));
    assertEquals(0.45, income.transfer(), EXACT);
  }

  @Test
  void productivity_spreadsTheTransfer_inProportionToWhatIsAboveTheNeeds() {
    // 0.05, 1 and 2 with 2, 4 and 4 people; 10 food and 15 pots are worth 4, 0.4 a head; mean yield
    // 1.21. Above the 0.1 of food: 0.4/1.21 - 0.1 and 0.8/1.21 - 0.1.
    Ruleset rules = rules(List.of(tier("a", 0.2, 0.05), tier("b", 0.4, 1), tier("c", 0.4, 2)));
    Plan plan = plan(rules, Map.of("a", 2.0, "b", 4.0, "c", 4.0), 15, 0.1, 0.2);

    Income income = Incomes.share(plan, IncomeRule.PRODUCTIVITY);

    double second = 0.4 / 1.21 - 0.1;
    double third = 0.8 / 1.21 - 0.1;
    double all = 4 * (second + third);
    assertEquals(2 * (0.1 - 0.02 / 1.21), income.transfer(), EXACT);
    assertEarns(0.25, 0, income.earners().get(0));
    assertEarns((0.1 + 3 * second / all) / 0.4, 15 * second / all, income.earners().get(1));
    assertEarns((0.1 + 3 * third / all) / 0.4, 15 * third / all, income.earners().get(2));
  }

  @Test
  void lowSkill_countsAgainstALowSkilledWorkerOfTheSameJob() {
    // The low yield 0.5 and the high 1 of what the job asks: twice a low-skilled worker.
    Income income = Incomes.share(potters(0.5, 1, 40), IncomeRule.LOW_SKILL);

    assertEarns(1 / 1.5, (0.6 - 0.1) / 0.2, income.earners().get(0));
    assertEarns(2 / 1.5, (1.2 - 0.1) / 0.2, income.earners().get(1));
  }

  @Test
  void lowSkill_earnsAHundredPercent_inEveryJob() {
    Plan fromPotters = potters(0.25, 0.25, 40);

    Income income = Incomes.share(fromPotters, IncomeRule.LOW_SKILL);

    income.earners().forEach(earner -> assertEquals(1, earner.share(), EXACT));
  }

  @Test
  void idleAndCarriers_weighLikeAnAverageHand() {
    Ruleset rules = rules(List.of(tier("a", 1, 2)));
    Plan plan = plan(rules, Map.of("a", 6.0), 40, 0.1, 0.2, Map.of("a", 1.0));

    List<Earner> earners = Incomes.share(plan, IncomeRule.PRODUCTIVITY).earners();

    assertEquals(
        List.of("potter", "carrier", "idle"), earners.stream().map(Earner::industry).toList());
    assertEquals(List.of(6.0, 1.0, 3.0), earners.stream().map(Earner::people).toList());
    assertEquals(2 / 1.6, earners.get(0).share(), EXACT);
    assertEquals(1 / 1.6, earners.get(1).share(), EXACT);
    assertEquals(1 / 1.6, earners.get(2).share(), EXACT);
  }

  @Test
  void goodsThatCostNoLabour_areSharedByWeightAlone() {
    Ruleset rules = rules(List.of(tier("low", 0.5, 1), tier("high", 0.5, 3)));
    Map<String, Double> workers = Map.of("low", 5.0, "high", 5.0);
    Plan plan = plan(rules, workers, 40, Double.NaN, Double.NaN);

    Income income = Incomes.share(plan, IncomeRule.PRODUCTIVITY);

    assertEarns(0.5, 2, income.earners().get(0));
    assertEarns(1.5, 6, income.earners().get(1));
    assertEquals(0, income.transfer());
  }

  @Test
  void withNothingButNeeds_thereAreNoLuxuriesToTakeFrom() {
    Income income = Incomes.share(potters(0.5, 1.5, 0), IncomeRule.PRODUCTIVITY);

    for (Earner earner : income.earners()) {
      assertEquals(0, earner.luxuries().get("pots"));
      assertEquals(1, earner.share(), EXACT);
    }
    assertEquals(0.25, income.transfer(), EXACT);
  }

  @Test
  void withoutAPlanOrARule_nothingIsShared() {
    Plan plan = potters(1, 1, 1);
    assertThrows(NullPointerException.class, () -> Incomes.share(null, IncomeRule.EQUAL));
    assertThrows(NullPointerException.class, () -> Incomes.share(plan, null));
  }

  private static void assertEarns(double share, double pots, Earner earner) {
    assertEquals(share, earner.share(), EXACT);
    assertEquals(pots, earner.luxuries().get("pots"), EXACT);
  }

  private static Plan potters(double low, double high, double pots) {
    Ruleset rules = rules(List.of(tier("low", 0.5, low), tier("high", 0.5, high)));
    return plan(rules, Map.of("low", 5.0, "high", 5.0), pots, 0.1, 0.2);
  }

  private static Tier tier(String id, double share, double potter) {
    return new Tier(id, share, 0, Map.of("potter", potter));
  }

  private static Ruleset rules(List<Tier> tiers) {
    double none = Double.POSITIVE_INFINITY;
    return new Ruleset(
        "potters",
        Objective.BALANCED,
        new People(none, tiers, 0.25, 0.25),
        Map.of(),
        0,
        List.of(
            new Good("food", 1, 1, 0, none, Map.of()), new Good("pots", 0, 1, 1, none, Map.of())),
        List.of(
            new Industry("potter", Map.of("pots", 1.0), Map.of(), 0, Optional.empty(), none, 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Plan plan(
      Ruleset rules, Map<String, Double> workers, double pots, double foodValue, double potValue) {
    return plan(rules, workers, pots, foodValue, potValue, Map.of());
  }

  private static Plan plan(
      Ruleset rules,
      Map<String, Double> workers,
      double pots,
      double foodValue,
      double potValue,
      Map<String, Double> carriers) {
    Map<String, GoodFlow> goods = new LinkedHashMap<>();
    goods.put("food", new GoodFlow(10, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0));
    goods.put("pots", new GoodFlow(pots, 0, 0, 0, 0, 0, 0, 0, pots, 0, 0, 0));
    return new Plan(
        rules,
        10,
        rules.people().tiers().stream()
            .collect(Collectors.toMap(Tier::id, tier -> 10 * tier.share())),
        PlanStatus.OPTIMAL,
        pots / 10,
        pots / 10,
        Map.of("food", 1.0),
        Map.of("potter", workers),
        carriers,
        Map.of(),
        Map.of("potter", 1.0),
        goods,
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        Map.of("food", foodValue, "pots", potValue),
        Map.of("food", 1.0),
        List.of(),
        List.of(Reason.remark("so it is")));
  }
}
