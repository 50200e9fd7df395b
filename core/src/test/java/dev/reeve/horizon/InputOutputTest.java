package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.ScaleCurve;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InputOutputTest {

  private static final ScaleCurve RISING =
      ScaleCurve.of(new double[] {0, 10}, new double[] {0, 1}).extended();

  private static InputOutputBuilder mill() {
    return InputOutput.builder()
        .goods("grain", "flour")
        .profile(new Profile("folk", 4, Map.of("flour", 2.0)));
  }

  @Test
  void demand_isHeads_andABasketIsAColumn() {
    InputOutput table = mill().build();
    double[] demand = new double[3];
    table.demand(.5, demand);
    assertArrayEquals(new double[] {0, 0, 2}, demand);
    assertEquals(8, table.wanted(1, 0));
    assertEquals(0, table.wanted(0, 0));
    double[] matrix = new double[9];
    table.coefficients(demand, matrix);
    assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 0, 2, 0}, matrix);
    assertEquals(List.of("grain", "flour"), table.goods());
    assertTrue(table.linear());
  }

  @Test
  void aCurve_isOfTheGoodMade_orOfTheGoodUsed() {
    double[] activity = {2, 5, 0};
    double[] matrix = new double[9];
    mill().input("grain", "flour", RISING).build().coefficients(activity, matrix);
    assertEquals(.5, matrix[3]);
    mill()
        .input("grain", "flour", RISING)
        .placement(Placement.ROW)
        .build()
        .coefficients(activity, matrix);
    assertEquals(.2, matrix[3], 1e-15);
  }

  @Test
  void anInputToldTwice_countsAsToldLast() {
    double[] matrix = new double[9];
    mill()
        .input("grain", "flour", RISING)
        .input("grain", "flour", 3)
        .build()
        .coefficients(new double[3], matrix);
    assertEquals(3, matrix[3]);
  }

  @Test
  void nonsense_isRefused_withWhatIsKnown() {
    assertRefused(
        "names 'rye', which is none of [grain, flour]", () -> mill().input("rye", "flour", 1));
    assertRefused(
        "names 'salt'", () -> mill().profile(new Profile("cooks", 1, Map.of("salt", 1.0))).build());
    assertRefused("'grain' stands twice", () -> mill().goods("grain"));
    assertRefused("'folk' stands twice", () -> mill().profile(new Profile("folk", 1, Map.of())));
    assertRefused("no goods", () -> InputOutput.builder().build());
    assertRefused("finite and >= 0", () -> mill().input("grain", "flour", -1));
    assertRefused("heads of profile 'few' is -1.0", () -> new Profile("few", -1, Map.of()));
  }

  private static void assertRefused(String what, Executable wrong) {
    String message = assertThrows(IllegalArgumentException.class, wrong).getMessage();
    assertTrue(message.contains(what), message);
  }
}
