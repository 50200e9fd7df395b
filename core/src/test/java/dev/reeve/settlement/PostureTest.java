package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostureTest {

  @Test
  void weights_areCopied_keepTheirOrderAndCannotBeChanged() {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put("tales", 2.0);
    weights.put("pots", 0.0);
    Posture posture = new Posture("lean", 1, 0, weights);
    weights.put("tales", 3.0);
    assertEquals(List.of("tales", "pots"), List.copyOf(posture.weights().keySet()));
    assertEquals(2.0, posture.weights().get("tales"));
    assertThrows(UnsupportedOperationException.class, () -> posture.weights().clear());
  }

  @Test
  void whatCannotBe_isRefusedWithItsValueAndTheRule() {
    assertRefused("name of a posture is ' '; it must be a word", " ", 1, 0, Map.of());
    assertRefused(
        "reserve in posture 'lean' is -1.0; it must be within [0, 1000000]",
        "lean",
        -1,
        0,
        Map.of());
    assertRefused(
        "caution in posture 'lean' is NaN; it must be within [0, 1000000]",
        "lean",
        1,
        Double.NaN,
        Map.of());
    assertRefused(
        "weight of pots in posture 'lean' is Infinity; it must be within [0, 1000000]",
        "lean",
        1,
        0,
        Map.of("pots", Double.POSITIVE_INFINITY));
  }

  private static void assertRefused(
      String message, String name, double reserve, double caution, Map<String, Double> weights) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class, () -> new Posture(name, reserve, caution, weights))
            .getMessage());
  }
}
