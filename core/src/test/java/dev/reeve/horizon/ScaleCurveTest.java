package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.utils.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleCurveTest {

  private static final JsonValue NODES = PublishedFigures.read("village_steady.json").get("nodes");

  private static void assertNodes(JsonValue nodes, ScaleCurve curve) {
    for (JsonValue node : nodes) {
      assertEquals(node.asDouble(), curve.at(Double.parseDouble(node.name)), 1e-15, node.name);
    }
  }

  @Test
  void milkCurve_isThatOfThePaper_withinItsPointsAndBeyond() {
    ScaleCurve milk = PublishedVillage.milkCurve();
    assertNodes(NODES.get("a"), milk);
    assertEquals(NODES.getDouble("a_at_0"), milk.at(0), 1e-15);
    assertEquals(NODES.getDouble("a_at_0p001"), milk.at(.001), 1e-15);
    assertEquals(NODES.getDouble("a_at_2500"), milk.at(2500), 1e-14);
    int cheapest = NODES.getInt("a_argmin");
    assertEquals(NODES.getDouble("a_min"), milk.at(cheapest), 1e-15);
    assertTrue(milk.at(cheapest - 1) > milk.at(cheapest));
    assertTrue(milk.at(cheapest + 1) > milk.at(cheapest));
  }

  @Test
  void churnCurve_isThatOfThePaper_withinItsPointsAndBeyond() {
    ScaleCurve churn = PublishedVillage.churnCurve();
    assertNodes(NODES.get("b"), churn);
    assertEquals(NODES.getDouble("b_at_0"), churn.at(0), 1e-15);
    assertEquals(NODES.getDouble("b_at_0p001"), churn.at(.001), 1e-15);
    assertEquals(NODES.getDouble("b_at_2500"), churn.at(2500), 1e-14);
    assertEquals(NODES.getDouble("b_max"), churn.at(1000), 1e-15);
  }

  @Test
  void betweenTwoPoints_runsAStraightLine_andBeyondThemItGoesOn() {
    ScaleCurve curve = ScaleCurve.of(new double[] {10, 20, 40}, new double[] {1, 3, 2});
    assertEquals(1, curve.at(10));
    assertEquals(2, curve.at(15));
    assertEquals(3, curve.at(20));
    assertEquals(2.5, curve.at(30));
    assertEquals(-1, curve.at(0));
    assertEquals(1.5, curve.at(50));
  }

  @Test
  void stackedWorks_areFilledOneAfterAnother() {
    ScaleCurve curve =
        ScaleCurve.stacked(
            List.of(new ProductionUnit(2, n -> 5 * n), new ProductionUnit(2, n -> n)));
    assertEquals(5, curve.at(1));
    assertEquals(5, curve.at(2));
    assertEquals(11.0 / 3, curve.at(3));
    assertEquals(3, curve.at(4));
  }

  @Test
  void nonsense_isRefused_withTheRule() {
    assertRefused("two or more points", new double[] {1}, new double[] {1});
    assertRefused("two or more points", new double[] {1, 2}, new double[] {1, 2, 3});
    assertRefused("amounts must ascend", new double[] {1, 1}, new double[] {1, 2});
    assertRefused("finite and >= 0", new double[] {1, 2}, new double[] {1, -2});
    assertRefused("finite and >= 0", new double[] {1, Double.NaN}, new double[] {1, 2});
    assertThrows(IllegalArgumentException.class, () -> new ProductionUnit(0, n -> n));
    assertThrows(IllegalArgumentException.class, () -> ScaleCurve.stacked(List.of()));
  }

  private static void assertRefused(String rule, double[] made, double[] perUnit) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> ScaleCurve.of(made, perUnit))
            .getMessage();
    assertTrue(message.contains(rule), message);
  }
}
