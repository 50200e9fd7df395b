package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Threat.Per;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Villages with some of every feature: whatever the rules, the plan is allowed and is the best. */
class RandomPlanProperties {

  private static final String SEED = "1066";

  /** How closely the reference's own solver comes to the optimum. */
  private static final double EXACT = 1e-6;

  @Property(
      tries = 2000,
      seed = SEED,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isCertified_andAsGoodAsTheReference(@ForAll("villages") RandomVillage village) {
    Plan plan = new SteadyPlanner(village.rules()).plan(village.people());

    ReferencePlan reference = new ReferencePlan(village.rules(), village.people());
    Set<String> givenUp = givenUp(plan, reference);
    assertEquals(List.of(), PlanCertificate.violations(plan, givenUp));
    if (givenUp.isEmpty()) {
      assertNothingIsBetter(reference, plan);
    }
  }

  @Property(tries = 500, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void plan_isCertified_andAsGoodAsTheReference_underAnyConditions(
      @ForAll("villages") RandomVillage village, @ForAll long draw) {
    Conditions conditions = RandomConditions.of(new Random(draw), village);

    Plan plan = new SteadyPlanner(village.rules()).plan(conditions);

    ReferencePlan reference = new ReferencePlan(conditions);
    Set<String> givenUp = givenUp(plan, reference);
    assertEquals(List.of(), PlanCertificate.violations(plan, conditions, givenUp));
    if (givenUp.isEmpty()) {
      assertNothingIsBetter(reference, plan);
    }
  }

  /** Where raids overwhelm, or people would starve to meet them, some of what they take is left. */
  private static Set<String> givenUp(Plan plan, ReferencePlan reference) {
    boolean givesUp = reference.overwhelmed() || betterFed(plan, reference);
    return givesUp ? raided(plan.rules()) : Set.of();
  }

  private static void assertNothingIsBetter(ReferencePlan reference, Plan plan) {
    assertNeedsAreMetInOrder(reference, plan);
    assertNoMoreCanBePutBy(reference, plan);
    assertNothingIsHappier(reference, plan);
  }

  private static void assertNoMoreCanBePutBy(ReferencePlan reference, Plan plan) {
    reference.putByBeyond(plan).forEach((good, more) -> assertEquals(0, more, EXACT, good));
  }

  /** Raids are not met at the cost of a need, which the program as such would demand. */
  private static boolean betterFed(Plan plan, ReferencePlan reference) {
    return reference.coverage().entrySet().stream()
        .sorted(Comparator.comparing(need -> plan.rules().good(need.getKey()).rank()))
        .map(need -> plan.coverage().get(need.getKey()) - need.getValue())
        .filter(more -> Math.abs(more) > EXACT)
        .findFirst()
        .filter(more -> more > 0)
        .isPresent();
  }

  @Property(tries = 500, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void plan_isTheSame_fromEveryFreshPlanner(@ForAll("villages") RandomVillage village) {
    assertEquals(
        new SteadyPlanner(village.rules()).plan(village.people()),
        new SteadyPlanner(village.rules()).plan(village.people()));
  }

  @Property(tries = 500, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void plan_isAsGoodAsAFirstOne_whenThePlannerHasPlannedForOthersBefore(
      @ForAll("villages") RandomVillage village) {
    SteadyPlanner planner = new SteadyPlanner(village.rules());
    planner.plan(3 * village.people());
    planner.plan(village.people() / 2);
    Plan warm = planner.plan(village.people());
    Plan cold = new SteadyPlanner(village.rules()).plan(village.people());

    assertEquals(cold.status(), warm.status());
    assertClose(cold.level(), warm.level());
    assertClose(cold.happiness(), warm.happiness());
    cold.coverage().forEach((need, share) -> assertClose(share, warm.coverage().get(need)));
  }

  @Property(tries = 300, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void income_givesAwayEveryLuxury_andNothingElse(
      @ForAll("villages") RandomVillage village, @ForAll IncomeRule rule) {
    Plan plan = new SteadyPlanner(village.rules()).plan(village.people());

    Income income = Incomes.share(plan, rule);

    double people = 0;
    double shares = 0;
    for (Income.Earner earner : income.earners()) {
      people += earner.people();
      shares += earner.people() * earner.share();
      assertTrue(earner.share() >= 0, () -> "share of " + earner);
      earner
          .luxuries()
          .forEach((good, each) -> assertTrue(each >= 0, () -> good + " of " + earner));
    }
    assertEquals(plan.people(), people, 1e-6 * plan.people());
    assertEquals(people, shares, 1e-9 * people);
    assertTrue(income.transfer() >= 0);
    assertEquals(0, rule == IncomeRule.EQUAL ? income.transfer() : 0);
    for (Good good : village.rules().goods()) {
      double made = plan.goods().get(good.id()).consumed();
      double given = 0;
      for (Income.Earner earner : income.earners()) {
        given += earner.people() * earner.luxuries().getOrDefault(good.id(), 0.0);
      }
      assertEquals(made, given, 1e-9 * made, good.id());
    }
  }

  @Provide
  Arbitrary<RandomVillage> villages() {
    return Arbitraries.longs().between(0, Integer.MAX_VALUE).map(RandomVillage::of);
  }

  /** Goods that some threat takes whatever people do. */
  private static Set<String> raided(Ruleset rules) {
    return rules.threats().stream()
        .filter(threat -> threat.per() == Per.CYCLE || threat.per() == Per.PERSON)
        .map(Threat::takes)
        .collect(Collectors.toSet());
  }

  private static void assertNeedsAreMetInOrder(ReferencePlan reference, Plan plan) {
    Map<String, Double> best = reference.coverage();
    best.forEach((need, share) -> assertEquals(share, plan.coverage().get(need), EXACT, need));
  }

  /**
   * Each aim is held against the reference where the plan has got to with those before, for a
   * billionth of one aim can be worth a thousandth of the next.
   */
  private static void assertNothingIsHappier(ReferencePlan reference, Plan plan) {
    Set<String> held = new TreeSet<>(plan.programs().keySet());
    held.removeIf(program -> !plan.programs().get(program));
    reference.keep(plan);
    ReferencePlan.Worth worth = reference.worth(held).orElseThrow();
    assertAtLeast("happiness of the programs held", reference.happiness(), worth.happiness());
    assertSame("level", worth.level(), plan.level());
    double best = reference.happiness(held, plan.level()).orElseThrow();
    assertSame("happiness", best, plan.happiness());
  }

  private static void assertAtLeast(String what, double least, double actual) {
    assertTrue(
        actual >= least - EXACT * Math.max(1, least),
        () -> what + " is " + actual + ", but " + least + " can be had");
  }

  private static void assertSame(String what, double best, double actual) {
    assertEquals(best, actual, EXACT * Math.max(1, best), what);
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, EXACT * Math.max(1, Math.abs(expected)));
  }
}
