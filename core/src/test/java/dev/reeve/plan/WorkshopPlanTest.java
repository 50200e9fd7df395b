package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Deposit;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Capital wears out and is replaced; land gives no more than it holds. */
class WorkshopPlanTest {

  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final double EXACT = 1e-9;

  @Test
  void wear_isMadeGoodLikeAnInput() {
    // Of a hundred, ten farm. A potter wears out 1/40 kiln, which is 1/40 of a mason's cycle.
    Plan plan = new SteadyPlanner(pottery(20, Optional.empty())).plan(100);
    double potters = 90 / (1 + 1.0 / 40);
    assertEquals(potters, plan.workers("potter"), EXACT);
    GoodFlow kilns = plan.goods().get("kilns");
    assertEquals(potters / 40, kilns.worn(), EXACT);
    assertEquals(kilns.worn(), kilns.produced(), EXACT);
    assertEquals(0, kilns.input(), EXACT);
    assertEquals(0, kilns.surplus(), EXACT);
    assertTrue(
        plan.why()
            .contains(
                "43.9 kilns stand in the workshops, and 2.2 a cycle wear out and are replaced."),
        plan.why()::toString);
  }

  @Test
  void capitalThatNeverWears_costsNothing() {
    Plan plan = new SteadyPlanner(pottery(NONE, Optional.empty())).plan(100);
    assertEquals(90, plan.workers("potter"), EXACT);
    assertEquals(0, plan.goods().get("kilns").worn());
  }

  @Test
  void land_givesNoMoreThanItHolds() {
    Deposit deposit = new Deposit(300, 0.5, 0);
    Plan plan = new SteadyPlanner(pottery(NONE, Optional.of(deposit))).plan(100);
    assertEquals(300, plan.goods().get("pots").produced(), EXACT);
    Limit land =
        plan.limits().stream()
            .filter(limit -> limit.kind() == Limit.Kind.DEPOSIT)
            .findFirst()
            .orElseThrow();
    assertEquals(
        new Limit(Limit.Kind.DEPOSIT, "potter", 300, 300, 0.01, Limit.Measure.HAPPINESS), land);
  }

  @Test
  void conditions_sayHowMuchMayBeDug() {
    Ruleset rules = pottery(NONE, Optional.of(new Deposit(300, 0, 0)));
    Conditions conditions = new Conditions(rules, 100).deposit(1, 50);
    Plan plan = new SteadyPlanner(rules).plan(conditions);
    assertEquals(50, plan.goods().get("pots").produced(), EXACT);
    assertThrows(IllegalArgumentException.class, () -> conditions.deposit(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> conditions.deposit(0, 3));
  }

  private static Ruleset pottery(double lifetime, Optional<Deposit> land) {
    return new Ruleset(
        "pottery",
        Objective.BALANCED,
        People.INTERCHANGEABLE,
        Map.of(),
        0,
        List.of(
            new Good("food", 1, 1, 0, NONE, Map.of()),
            new Good("pots", 0, 1, 1, NONE, Map.of()),
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
