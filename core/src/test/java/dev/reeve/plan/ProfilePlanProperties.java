package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.People;
import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Villages with people of several profiles. */
class ProfilePlanProperties {

  private static final String SEED = "1348";

  /** How closely the oracle's own solver comes to an optimum. */
  private static final double EXACT = 1e-6;

  /** Claims that were drawn, and those of which the oracle could tell. */
  private static int claims;

  private static int told;

  @AfterContainer
  static void theOracleToldOfNearlyAll() {
    assertTrue(told >= 0.99 * claims, told + " of " + claims);
  }

  @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void oneProfileOfEverybody_changesNothing(@ForAll long seed) {
    RandomVillage village = RandomVillage.of(seed);
    Ruleset one = village.rules().withPeople(alike(village.rules(), 1));
    Plan plan = new SteadyPlanner(one).plan(village.people());
    Plan without = new SteadyPlanner(village.rules()).plan(village.people());
    assertAlike(without, plan);
  }

  private static void assertAlike(Plan without, Plan plan) {
    assertEquals(without.status(), plan.status());
    without
        .coverage()
        .forEach((good, share) -> assertEquals(share, plan.coverage().get(good), EXACT, good));
    assertEquals(without.level(), plan.level(), EXACT * Math.max(1, without.level()));
    double happiness = without.happiness();
    assertEquals(happiness, plan.happiness(), EXACT * Math.max(1, happiness));
  }

  private static People alike(Ruleset rules, int count) {
    List<Profile> profiles = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      profiles.add(new Profile("kind" + k, 1.0 / count, Map.of()));
    }
    return rules.people().withProfiles(profiles);
  }

  @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void likeProfiles_areCoveredAlike(@ForAll long seed) {
    RandomVillage village = RandomVillage.of(seed);
    Plan plan =
        new SteadyPlanner(village.rules().withPeople(alike(village.rules(), 4)))
            .plan(village.people());
    Plan without = new SteadyPlanner(village.rules()).plan(village.people());
    assertAlike(without, plan);
    plan.fulfilment().values().forEach(met -> assertEquals(plan.fulfilment().get("kind0"), met));
  }

  @Property(tries = 250, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void plan_isCertified_andNobodyCouldHaveMoreButForSomebodyWhoHasNoMore(@ForAll long seed) {
    RandomVillage village = RandomVillage.of(seed);
    Ruleset rules = RandomProfiles.of(unraided(village.rules()), new Random(~seed));
    Plan plan = new SteadyPlanner(rules).plan(village.people());
    assertEquals(List.of(), PlanCertificate.violations(plan));
    ReferencePlan reference = new ReferencePlan(rules, village.people());
    Map<ReferencePlan.Claim, Double> envy = reference.envy(plan);
    envy.forEach((claim, more) -> assertEquals(0, Math.max(0, more), EXACT, claim.toString()));
    told += envy.size();
    claims += reference.claims();
    reference.keep(plan);
    Set<String> held = new TreeSet<>(plan.programs().keySet());
    held.removeIf(program -> !plan.programs().get(program));
    ReferencePlan.Worth worth = reference.worth(held).orElseThrow();
    double best = reference.happiness();
    assertTrue(worth.happiness() >= best - EXACT * Math.max(1, best), held + " are not the best");
    assertEquals(worth.level(), plan.level(), EXACT * Math.max(1, worth.level()));
  }

  /** Raids that overwhelm a village are looked at where there are no profiles. */
  private static Ruleset unraided(Ruleset rules) {
    return new Ruleset(
        rules.name(),
        rules.objective(),
        rules.people(),
        rules.upkeep(),
        rules.corruption(),
        rules.goods(),
        rules.industries(),
        rules.programs(),
        List.of(),
        rules.trade(),
        rules.research(),
        rules.seasons());
  }

  /** From any basis the same plan comes, as far as needs go, and again from its own, bit by bit. */
  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void replanned_isTheSame(@ForAll long seed) {
    RandomVillage village = RandomVillage.of(seed);
    Random random = new Random(~seed);
    Ruleset rules = RandomProfiles.of(village.rules(), random);
    SteadyPlanner planner = new SteadyPlanner(rules);
    planner.plan(village.people() * (1 + random.nextInt(4)));
    double[] mix = new double[rules.people().profiles().size()];
    for (int k = 0; k < mix.length; k++) {
      mix[k] = 1 + random.nextInt(9);
    }
    Conditions conditions = new Conditions(rules, village.people()).profiles(mix);
    var start = planner.basis();
    Plan plan = planner.plan(conditions);
    SteadyPlanner other = new SteadyPlanner(rules);
    other.restore(start);
    assertEquals(plan, other.plan(conditions));
    Plan afresh = new SteadyPlanner(rules).plan(conditions);
    for (int k = 0; k < mix.length; k++) {
      for (int g = 0; g < rules.goods().size(); g++) {
        assertEquals(afresh.fulfilment(k, g), plan.fulfilment(k, g), 1e-6);
      }
    }
  }
}
