package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.OjalgoProgram;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.settlement.Foreseen.Cohort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Is the yardstick itself right? It must find what can be worked out by hand. */
class ForesightPlanTest {

  /** How closely figures are known. */
  private static final double EXACT = 1e-4;

  @Test
  void best_isTheSteadyPlan_whenNothingEverChanges() {
    Ruleset rules = Villages.pottery();
    Plan steady = new SteadyPlanner(rules).plan(100);
    ForesightPlan foresight = new ForesightPlan(Foreseen.calm(rules, 100, 20));

    assertEquals(steady.happiness(), foresight.best().happiness(), EXACT);
    assertEquals(steady.level(), foresight.best().level(), EXACT);
    assertEquals(1, foresight.bestWorstCoverage(), EXACT);
  }

  @Test
  void best_isTheSteadyPlan_inTheLongRun_whenTradesMustBeLearned() {
    Ruleset rules = learning(3, 6);
    Plan steady = new SteadyPlanner(rules).plan(100);
    double happiness = new ForesightPlan(Foreseen.settled(steady, 400)).best().happiness();

    assertTrue(happiness >= steady.happiness() - EXACT);
    assertEquals(steady.happiness(), happiness, 0.01 * steady.happiness());
  }

  @Test
  void mostHappiness_isNoLessThanASteadyPlans_inAnyVillageAtRest() {
    for (long seed = 0; seed < 60; seed++) {
      Ruleset rules = RandomLivingRuleset.atRest(seed);
      Plan steady = new SteadyPlanner(rules).plan(RandomLivingRuleset.people(seed));
      Map<Integer, Double> coverage = new TreeMap<>();
      for (Good good : rules.goods()) {
        if (good.need() > 0) {
          coverage.put(good.rank(), steady.coverage().get(good.id()));
        }
      }
      double most =
          new ForesightPlan(Foreseen.settled(steady, 6)).mostHappiness(coverage, zed(steady));
      assertTrue(
          most >= steady.happiness() - EXACT * Math.max(1, steady.happiness()),
          rules.name() + ": " + most + " < " + steady.happiness());
    }
  }

  @Test
  void bestWorstCoverage_isFull_whenEverybodyCanFarmAtOnce() {
    assertEquals(1, famine(0, 0, 2), EXACT);
  }

  @Test
  void bestWorstCoverage_isTheRationOfStoreAndHalfAHarvest_whenTrainingTakesLongerThanTheFamine() {
    // Five cycles live on five halves of a harvest and two in store.
    assertEquals(0.9, famine(6, 0, 2), EXACT);
    assertEquals(0.5, famine(6, 0, 0), EXACT);
  }

  @Test
  void bestWorstCoverage_isFull_whenThereIsTimeToTrainForTheFamine() {
    assertEquals(1, famine(6, 7, 2), EXACT);
  }

  @Test
  void bestWorstCoverage_neverFalls_whenMoreIsInStore() {
    double before = 0;
    for (double cycles = 0; cycles <= 3; cycles += 0.5) {
      double now = famine(6, 0, cycles);
      assertTrue(now >= before - EXACT, before + " with less, " + now + " with " + cycles);
      before = now;
    }
  }

  @Test
  void program_hasTheOptimumThatOjalgoFinds() {
    for (long seed = 0; seed < 40; seed++) {
      Ruleset rules = RandomLivingRuleset.of(seed);
      Foreseen calm = Foreseen.calm(rules, RandomLivingRuleset.people(seed), 4);
      double[][] raids = calm.raids();
      for (double[] cycle : raids) {
        for (int i = 0; i < cycle.length; i++) {
          cycle[i] = rules.threats().get(i).amount();
        }
      }
      ForesightPlan plan = new ForesightPlan(calm.withRaids(raids));
      Map<Integer, Double> aim = plan.wants().happiness();
      double[] values = plan.program().forOjalgo().maximise(aim).orElseThrow();
      double expected = OjalgoProgram.value(aim, values);
      double bound = plan.program().maximise(aim).bound();
      assertEquals(expected, bound, EXACT * Math.max(1, expected), rules.name());
    }
  }

  /** The worst coverage of 20 cycles, with half the harvest in five of them. */
  private static double famine(double education, int from, double reserve) {
    Industry farmer = farmer(education);
    Ruleset rules =
        Villages.ruleset(
            new People(60, List.of(Villages.tier("worker", 1, 0)), 0, 0),
            List.of(Villages.FOOD),
            List.of(farmer),
            List.of());
    Foreseen foreseen =
        Foreseen.calm(rules, 120, 20)
            .withTrained(List.of(new Cohort(0, 0, 60, 0, Double.POSITIVE_INFINITY)))
            .withStock(reserve * 120)
            .withYield("farmer", from, from + 5, 0.5);
    return new ForesightPlan(foreseen).bestWorstCoverage();
  }

  /** Half the people feed all. */
  private static Industry farmer(double education) {
    return new Industry(
        "farmer",
        Map.of("food", 2.0),
        Map.of(),
        education,
        Optional.empty(),
        Double.POSITIVE_INFINITY,
        0);
  }

  private static Ruleset learning(double farming, double pottery) {
    Industry potter =
        new Industry(
            "potter",
            Map.of("pots", 5.0),
            Map.of(),
            pottery,
            Optional.empty(),
            Double.POSITIVE_INFINITY,
            0);
    return Villages.ruleset(
        new People(40, List.of(Villages.tier("worker", 1, 0)), 0, 0),
        List.of(Villages.FOOD, Villages.POTS),
        List.of(farmer(farming), potter),
        List.of());
  }

  /** The level that a balanced plan keeps; 0 where there is none. */
  private static double zed(Plan steady) {
    boolean levelled =
        steady.rules().objective() == Objective.BALANCED
            && steady.rules().goods().stream().anyMatch(Good::wanted);
    return levelled ? steady.level() : 0;
  }
}
