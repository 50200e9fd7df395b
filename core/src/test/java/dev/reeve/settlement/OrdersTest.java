package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reeve.plan.IncomeRule;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OrdersTest {

  @Test
  void weightsAndReserves_reachFromNothingToTheLargest() {
    for (double value : new double[] {0, Double.MIN_VALUE, 1, Orders.LARGEST}) {
      Orders orders = orders(Map.of("pots", value), Map.of("food", value));
      assertEquals(value, orders.weights().get("pots"));
      assertEquals(value, orders.reserves().get("food"));
    }
  }

  @Test
  void whatIsLarger_orNone_isRefusedByName() {
    refused("the weight of pots is 1.0E30; it must be within [0, 1000000]", 1e30, 1);
    refused("the weight of pots is -1.0; it must be within [0, 1000000]", -1, 1);
    refused("the weight of pots is NaN; it must be within [0, 1000000]", Double.NaN, 1);
    refused(
        "the reserve of food is 1000000.0000000001; it must be within [0, 1000000]",
        1,
        Math.nextUp(Orders.LARGEST));
  }

  private static void refused(String message, double weight, double reserve) {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> orders(Map.of("pots", weight), Map.of("food", reserve)));
    assertEquals(message, refusal.getMessage());
  }

  private static Orders orders(Map<String, Double> weights, Map<String, Double> reserves) {
    return new Orders(
        false,
        Map.of(),
        Orders.NONE.keep(),
        weights,
        reserves,
        IncomeRule.EQUAL,
        Optional.empty(),
        Temperament.STEADY,
        OptionalDouble.empty());
  }
}
