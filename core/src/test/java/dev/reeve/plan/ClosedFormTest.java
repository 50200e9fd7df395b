package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClosedFormTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void planOfTheSimpleVillageIsTheSeeds() {
    ClosedForm form = ClosedForm.of(simpleVillage(), LinearSolvers.portable()).orElseThrow();
    double[] workers = new double[3];
    assertEquals(7.5, form.plan(100, workers), 1e-12);
    assertEquals(10, workers[0], 1e-10);
    assertEquals(15, workers[1], 1e-10);
    assertEquals(75, workers[2], 1e-10);
    assertEquals(0.12, form.value(2), 1e-15);
  }

  @Test
  void agreesWithTheLinearProgram_onRandomLeontiefEconomies() {
    Random random = new Random(7);
    int applied = 0;
    for (int trial = 0; trial < 300; trial++) {
      Ruleset rules = leontief(random, 1 + random.nextInt(12));
      Optional<ClosedForm> form = ClosedForm.of(rules, LinearSolvers.portable());
      double people = 1 + random.nextInt(5000);
      Plan plan = new SteadyPlanner(rules).plan(people);
      if (form.isEmpty()) {
        continue;
      }
      double[] workers = new double[rules.industries().size()];
      double level = form.get().plan(people, workers);
      if (Double.isNaN(level)) {
        assertEquals(PlanStatus.SHORTFALL, plan.status());
        continue;
      }
      applied++;
      assertEquals(plan.level(), level, 1e-9 * Math.max(1, level), rules::name);
      for (int j = 0; j < workers.length; j++) {
        String industry = rules.industries().get(j).id();
        assertEquals(plan.workers(industry), workers[j], 1e-9 * people, industry);
        String good = rules.goods().get(j).id();
        double value = form.get().value(j);
        if (plan.idle() < 1e-9 * people) {
          assertEquals(plan.value().get(good), value, 1e-9 * Math.max(1, value), good);
        }
      }
    }
    assertTrue(applied > 150, () -> "the closed form applied too rarely to prove anything");
  }

  @Test
  void manySettlementsInOneProductAreTheSameAsEachAlone() {
    Random random = new Random(11);
    Ruleset rules = simpleVillage();
    for (LinearSolver solver :
        List.of(LinearSolvers.portable(), LinearSolvers.nativeOrPortable())) {
      ClosedForm form = ClosedForm.of(rules, solver).orElseThrow();
      int n = 257;
      double[] people = new double[n];
      double[] weights = new double[3 * n];
      double[] workers = new double[3 * n];
      double[] levels = new double[n];
      for (int s = 0; s < n; s++) {
        people[s] = 1 + random.nextInt(1000);
        weights[3 * s + 2] = 0.1 + random.nextDouble();
        weights[3 * s] = s % 2 == 0 ? 1 : 0;
      }
      form.plan(n, people, weights, workers, levels);
      for (int s = 0; s < n; s++) {
        Ruleset own =
            rules.withHappiness("pots", weights[3 * s + 2]).withHappiness("food", weights[3 * s]);
        Plan plan = new SteadyPlanner(own).plan(people[s]);
        assertEquals(plan.level(), levels[s], 1e-9 * plan.level());
        assertEquals(plan.workers("potter"), workers[3 * s + 2], 1e-9 * people[s]);
      }
    }
  }

  @Test
  void saysSoWhenLabourDoesNotReach() {
    Ruleset rules = village(new Good("food", 20, 1, 0, INFINITE, Map.of()), List.of());
    double[] workers = new double[3];
    assertTrue(
        Double.isNaN(
            ClosedForm.of(rules, LinearSolvers.portable()).orElseThrow().plan(100, workers)));
  }

  @Test
  void doesNotApply_whereThereIsTradeOrNoProductiveEconomy() {
    Good food = new Good("food", 1, 1, 0, INFINITE, Map.of());
    Ruleset trading =
        village(food, List.of(new TradeRoute("market", "pots", "food", 1, INFINITE, 0)));
    assertFalse(ClosedForm.of(trading, LinearSolvers.portable()).isPresent());
    Ruleset eatsItself =
        village(new Good("food", 1, 1, 0, INFINITE, Map.of("food", 1.1)), List.of());
    assertFalse(ClosedForm.of(eatsItself, LinearSolvers.portable()).isPresent());
  }

  @Test
  void refusesWrongNumbersByName() {
    ClosedForm form = ClosedForm.of(simpleVillage(), LinearSolvers.portable()).orElseThrow();
    double[] three = new double[3];
    double[] one = new double[1];
    var shortArray =
        assertThrows(
            IllegalArgumentException.class,
            () -> form.plan(2, new double[] {1, 1}, three, three, one));
    assertEquals("weights has length 3; it must be at least 6", shortArray.getMessage());
    var nobody = assertThrows(IllegalArgumentException.class, () -> form.plan(0, three));
    assertEquals("people[0] is 0.0; it must be finite and > 0", nobody.getMessage());
  }

  private static Ruleset simpleVillage() {
    return village(new Good("food", 1, 1, 0, INFINITE, Map.of()), List.of());
  }

  private static Ruleset village(Good food, List<TradeRoute> trade) {
    return new Ruleset(
        "village",
        Objective.BALANCED,
        People.INTERCHANGEABLE,
        Map.of(),
        0,
        List.of(
            food,
            new Good("clay", 0, 1, 0, INFINITE, Map.of()),
            new Good("pots", 0, 1, 1, INFINITE, Map.of())),
        List.of(
            industry("farmer", "food", 10, Map.of(), 0),
            industry("digger", "clay", 100, Map.of(), 0),
            industry("potter", "pots", 10, Map.of("clay", 20.0), 0)),
        List.of(),
        List.of(),
        trade,
        List.of());
  }

  private static Industry industry(
      String id, String product, double amount, Map<String, Double> input, double education) {
    return new Industry(
        id, Map.of(product, amount), input, education, Optional.empty(), INFINITE, 0);
  }

  private static Ruleset leontief(Random random, int n) {
    List<Good> goods = new ArrayList<>();
    List<Industry> industries = new ArrayList<>();
    for (int g = 0; g < n; g++) {
      Map<String, Double> input = new LinkedHashMap<>();
      Map<String, Double> overhead = new LinkedHashMap<>();
      for (int h = 0; h < n; h++) {
        if (random.nextInt(3) == 0 && h != g) {
          input.put("good" + h, 6 * random.nextDouble() / n);
        }
        if (random.nextInt(4) == 0) {
          overhead.put("good" + h, 0.4 * random.nextDouble() / n);
        }
      }
      boolean wanted = random.nextBoolean();
      boolean needed = random.nextInt(3) == 0;
      goods.add(
          new Good(
              "good" + g,
              needed ? 2 * random.nextDouble() : 0,
              1,
              wanted ? 0.1 + random.nextDouble() : 0,
              INFINITE,
              overhead));
      industries.add(
          industry(
              "maker" + g, "good" + g, 4 + 8 * random.nextDouble(), input, random.nextInt(50)));
    }
    return new Ruleset(
        "leontief of " + n,
        Objective.BALANCED,
        new People(100, List.of(Tier.WORKER), 0.25, 0.25),
        Map.of("good0", random.nextDouble()),
        0.1,
        goods,
        industries,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
