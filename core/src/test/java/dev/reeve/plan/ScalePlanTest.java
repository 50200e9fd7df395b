package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Inputs that depend on scale in the steady plan, against what can be worked out by hand. */
class ScalePlanTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private static Industry maker(String id, String good, double units) {
    return new Industry(id, Map.of(good, units), Map.of(), 0, Optional.empty(), NONE, 0);
  }

  private static ScaleCurve curve(double... points) {
    double[] made = new double[points.length / 2];
    double[] perUnit = new double[made.length];
    for (int i = 0; i < made.length; i++) {
      made[i] = points[2 * i];
      perUnit[i] = points[2 * i + 1];
    }
    return ScaleCurve.of(made, perUnit);
  }

  /** An industry that makes nothing. */
  private static final Industry IDLER =
      new Industry("idler", Map.of(), Map.of(), 0, Optional.empty(), NONE, 0);

  /** A farmer makes 4 grain, a miller 10 flour of it; flour is all that is wanted. */
  private static Ruleset mill(ScaleCurve curve, Industry... others) {
    List<Industry> industries = new ArrayList<>();
    industries.add(maker("farmer", "grain", 4));
    industries.add(maker("miller", "flour", 10).withScale(Map.of("grain", curve)));
    industries.addAll(List.of(others));
    return new Ruleset(
        "mill",
        Objective.BALANCED,
        new People(NONE, List.of(Tier.WORKER), 0.25, 0.25),
        Map.of(),
        0,
        List.of(
            new Good("grain", 0, 1, 0, NONE, Map.of()), new Good("flour", 0, 1, 1, 10, Map.of())),
        industries,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void assertFlour(double flour, double grainEach, Plan plan) {
    assertEquals(flour, plan.scale().orElseThrow().made().get("miller"), 1e-12 * flour);
    double grain = flour * grainEach;
    assertEquals(grain, plan.goods().get("grain").input(), 1e-11 * grain);
    assertEquals(flour / 10, plan.workers("miller"), 1e-12 * flour);
    assertEquals(100, plan.workers("miller") + plan.workers("farmer") + plan.workers(2), 1e-10);
    assertTrue(plan.scale().get().settled(), () -> plan.scale().toString());
    assertTrue(plan.scale().get().change() <= 1e-12, () -> plan.scale().toString());
  }

  /**
   * With c(x) = 3 - x/200 there are as many workers as people where x/10 + x c(x)/4 = 100: at x =
   * 400 (0.85 - √(0.85² - 0.5)). Of one more, 1/10 + (3 - x/100)/4 make each flour.
   */
  @Test
  void twoIndustries_meetAtTheFixedPoint_andOneMoreWorkerHasHisWorth() {
    Plan plan = new SteadyPlanner(mill(curve(0, 3, 200, 2), IDLER)).plan(100);
    double flour = 400 * (0.85 - Math.sqrt(0.85 * 0.85 - 0.5));
    assertFlour(flour, 3 - flour / 200, plan);
    assertEquals(flour / 100, plan.level(), 1e-12 * flour);
    double worth = 1 / (0.1 + (3 - flour / 100) / 4) / 100;
    assertEquals(worth, plan.limits().get(0).worth(), 1e-10);
    assertTrue(
        plan.why()
            .contains("The miller makes 151 a cycle, and at that scale each takes 2.24 grain."),
        () -> plan.why().toString());
  }

  /**
   * Between 50 and 60 flour c(x) = 0.8 x - 39, so that x (0.2 x - 9.65) = 100. Solves at the scale
   * of the last one do not contract there: each goes 6.5 times as far as the one before.
   */
  @Test
  void curveThatDoesNotContract_isSettledAllTheSame() {
    Plan plan = new SteadyPlanner(mill(curve(50, 1, 60, 9), IDLER)).plan(100);
    double flour = (9.65 + Math.sqrt(9.65 * 9.65 + 80)) / 0.4;
    double slope = -flour * flour / 100 * 0.2;
    assertTrue(slope < -6, () -> "slope " + slope);
    assertFlour(flour, 0.8 * flour - 39, plan);
    assertTrue(plan.scale().get().iterations() > 5, () -> plan.scale().toString());
  }

  /**
   * A grinder makes 1.3 flour of nothing. With c(x) = 2 + x/100 the next flour of the mill costs as
   * much as his where 1/10 + (2 + x/50)/4 = 1/1.3. On the average the mill's are as dear only at
   * twice as many, where it would have gained nothing.
   */
  @Test
  void risingInputs_stopWhereTheNextUnitIsNotWorthMaking() {
    Plan plan =
        new SteadyPlanner(mill(curve(0, 2, 100, 3), maker("grinder", "flour", 1.3))).plan(100);
    double flour = 50 * (4 * (1 / 1.3 - 0.1) - 2);
    assertEquals(flour, plan.scale().orElseThrow().made().get("miller"), 1e-11 * flour);
    double mill = flour / 10 + flour * (2 + flour / 100) / 4;
    assertEquals((flour + 1.3 * (100 - mill)) / 100, plan.level(), 1e-12);
    assertTrue(plan.scale().get().settled());
  }

  /** Up to 100 flour each takes a grain, and 9 at 101: the mill makes 100 with 35 people. */
  @Test
  void inputsThatJump_stopAtThePoint() {
    Plan plan =
        new SteadyPlanner(mill(curve(100, 1, 101, 9), maker("grinder", "flour", 1.3))).plan(100);
    assertEquals(100, plan.scale().orElseThrow().made().get("miller"), 1e-9);
    assertEquals((100 + 65 * 1.3) / 100, plan.level(), 1e-8);
    assertTrue(plan.scale().get().settled());
  }

  /**
   * At 200 flour each takes 2 grain, half of them 6. Of 2 grain a mill is better than a grinder
   * with 1.3, and 200 flour take 120 people; of 6 it is not.
   */
  @Test
  void fallingInputs_areUsedByManyPeople_andNotByFew() {
    Ruleset rules = mill(curve(100, 6, 200, 2), maker("grinder", "flour", 1.3));
    SteadyPlanner planner = new SteadyPlanner(rules);
    assertEquals(240 / 0.6, planner.plan(240).scale().orElseThrow().made().get("miller"), 1e-9);
    Plan few = planner.plan(60);
    assertEquals(0, few.scale().orElseThrow().made().get("miller"));
    assertEquals(1.3, few.level(), 1e-12);
  }

  /**
   * What is believed of yields counts: ten millers who make 5 flour each work at half the scale.
   */
  @Test
  void yieldsCount() {
    Ruleset rules = mill(curve(0, 3, 200, 2), IDLER);
    SteadyPlanner planner = new SteadyPlanner(rules);
    Plan plan = planner.plan(new Conditions(rules, 100).yields(1, 0.5));
    // x/5 + x (3 - x/200)/4 = 100
    double flour = 400 * (0.95 - Math.sqrt(0.95 * 0.95 - 0.5));
    assertEquals(flour, plan.goods().get("flour").produced(), 1e-11 * flour);
    assertEquals(flour * (3 - flour / 200), plan.goods().get("grain").input(), 1e-10 * flour);
  }

  @Test
  void planWithoutCurves_saysNothingOfScale_andOneWithThemHasNoClosedForm() {
    Ruleset none = mill(curve(0, 1)).withIndustries(List.of(maker("farmer", "grain", 4)));
    assertFalse(none.scaled());
    assertEquals(Optional.empty(), new SteadyPlanner(none).plan(10).scale());
    Ruleset some = mill(curve(0, 1));
    assertEquals(Optional.empty(), ClosedForm.of(some, LinearSolvers.portable()));
  }

  /** Two that feed each other, each by its own curve, against fixed points found by themselves. */
  @Test
  void loopOfCurves_meetsWhereRepeatedSolvesOfItDo() {
    ScaleCurve coal = curve(20, 0.5, 200, 0.2);
    ScaleCurve iron = curve(10, 0.6, 60, 0.3);
    List<Industry> industries =
        List.of(
            maker("miner", "grain", 4).withScale(Map.of("flour", coal)),
            maker("miller", "flour", 10).withScale(Map.of("grain", iron)));
    Plan plan = new SteadyPlanner(mill(coal).withIndustries(industries)).plan(30);
    double a = 50;
    double b = 50;
    for (int i = 0; i < 1000; i++) {
      // b flour take c(b) b grain = a; a/4 + b/10 = 30.
      double each = iron.at(b);
      b = 30 / (each / 4 + 0.1);
      a = each * b;
    }
    Scale scale = plan.scale().orElseThrow();
    assertEquals(a, scale.made().get("miner"), 1e-11 * a);
    assertEquals(b, scale.made().get("miller"), 1e-11 * b);
    assertEquals(b - a * coal.at(a), plan.goods().get("flour").consumed(), 1e-10 * b);
    assertTrue(scale.settled());
  }

  /**
   * A good field makes 10 grain and takes seed that rises, c(x) = 0.1 + x/2000; a poor one makes 5.
   * Half a grain of carriage for each grain delivered. The next grain of the good field leaves 1 -
   * 0.1 - x/1000 for a tenth of a worker: as much as the poor one's fifth of one at x = 400.
   */
  @Test
  void seedOfItsOwn_isNotDelivered() {
    Ruleset rules =
        new Ruleset(
            "fields",
            Objective.BALANCED,
            new People(NONE, List.of(Tier.WORKER), 0.25, 0.25),
            Map.of(),
            0,
            List.of(
                new Good("grain", 0, 1, 1, NONE, Map.of("carts", 0.5)),
                new Good("carts", 0, 1, 0, NONE, Map.of())),
            List.of(
                maker("good", "grain", 10).withScale(Map.of("grain", curve(0, 0.1, 1000, 0.6))),
                maker("poor", "grain", 5),
                maker("carter", "carts", 5)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Plan plan = new SteadyPlanner(rules).plan(200);
    assertTrue(plan.scale().orElseThrow().settled(), () -> plan.scale().toString());
    assertEquals(400, plan.scale().get().made().get("good"), 1e-8);
    double seed = 400 * 0.3;
    // 40 till the good field, p the poor one, and for each 5 grain there is half a carter.
    double p = (160 - (400 - seed) / 10) / 1.5;
    assertEquals(p, plan.workers("poor"), 1e-8);
    double grain = 400 - seed + 5 * p;
    assertEquals(grain, plan.goods().get("grain").consumed(), 1e-7);
    assertEquals(seed, plan.goods().get("grain").input(), 1e-7);
    assertEquals(grain / 2, plan.goods().get("carts").overhead(), 1e-7);
    assertEquals(0, plan.goods().get("carts").surplus(), 1e-7);
  }
}
