package dev.reeve.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleCurveTest {

  @Test
  void betweenTwoPoints_runsAStraightLine_andBeyondThemItStaysOrGoesOn() {
    ScaleCurve curve = ScaleCurve.of(new double[] {10, 20, 40}, new double[] {1, 3, 2});
    assertEquals(1, curve.at(0));
    assertEquals(2.5, curve.at(30));
    assertEquals(2, curve.at(50));
    assertEquals(7, ScaleCurve.of(new double[] {10}, new double[] {7}).at(3));
    curve = curve.extended();
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

  /** 10 units at 2, 20 at 1.5: of 25 units of input, x (2.5 - x / 20) = 25 makes 13.8. */
  @Test
  void anInputSufficesForSoManyUnits_andForNoMore() {
    ScaleCurve curve = ScaleCurve.of(new double[] {10, 20}, new double[] {2, 1.5});
    assertEquals(25 - Math.sqrt(125), curve.units(25, 30, 0), 1e-12);
    assertEquals(2.5, curve.units(5, 30, 0), 1e-12);
    assertEquals(26, curve.units(39, 30, 0), 1e-12);
    assertEquals(30, curve.units(45, 30, 0));
    assertEquals(1, curve.units(45, 1, 0));
    assertEquals(5, curve.units(15, 30, 1), 1e-12);
    assertEquals(0, curve.units(0, 30, 0));
  }

  /** x (6 - 0.6 x) is 15 at 5 and nothing at 10: more can take less in all. */
  @Test
  void whereMoreTakeLess_theMostOfThemCounts() {
    ScaleCurve curve = ScaleCurve.of(new double[] {0, 10}, new double[] {6, 0});
    assertEquals(20, curve.units(1, 20, 0));
    assertEquals(9.99, curve.units(1, 9.99, 0));
    assertEquals(5 - Math.sqrt(25 - 5 / 3.0), curve.units(1, 9.5, 0), 1e-12);
    assertEquals(5 - Math.sqrt(10), curve.units(9, 6, 0), 1e-12);
  }

  @Test
  void randomCurves_sufficeForWhatTheySay() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      double[] made = random.doubles(1 + random.nextInt(4), 0, 100).sorted().toArray();
      double[] perUnit = random.doubles(made.length, 0, 5).toArray();
      ScaleCurve curve = ScaleCurve.of(made, perUnit);
      double most = 150 * random.nextDouble();
      double input = 300 * random.nextDouble();
      double more = random.nextInt(2);
      double units = curve.units(input, most, more);
      assertTrue(units >= 0 && units <= most);
      assertTrue(units * (curve.at(units) + more) <= input + 1e-9, () -> curve + " of " + input);
      for (double next = units + 1e-6; next <= most; next += 0.5) {
        assertTrue(next * (curve.at(next) + more) > input - 1e-9, () -> curve + " of " + input);
      }
    }
  }

  @Test
  void curves_areEqualByWhatTheySay() {
    ScaleCurve curve = ScaleCurve.of(new double[] {1, 2}, new double[] {3, 4});
    assertEquals(curve, ScaleCurve.of(new double[] {1, 2}, new double[] {3, 4}));
    assertEquals(
        curve.hashCode(), ScaleCurve.of(new double[] {1, 2}, new double[] {3, 4}).hashCode());
    assertNotEquals(curve, ScaleCurve.of(new double[] {1, 2}, new double[] {3, 5}));
    assertNotEquals(curve, ScaleCurve.of(new double[] {1, 3}, new double[] {3, 4}));
    assertNotEquals(curve, curve.extended());
    assertEquals("curve from (1.0, 3.0) to (2.0, 4.0) by 2 points", curve.toString());
  }

  @Test
  void nonsense_isRefused_withTheRule() {
    assertRefused("one or more points", new double[] {}, new double[] {});
    assertRefused("one or more points", new double[] {1, 2}, new double[] {1, 2, 3});
    assertRefused("amounts must ascend", new double[] {1, 1}, new double[] {1, 2});
    assertRefused("finite and >= 0", new double[] {1, 2}, new double[] {1, -2});
    assertRefused("finite and >= 0", new double[] {1, Double.NaN}, new double[] {1, 2});
    assertThrows(IllegalArgumentException.class, () -> new ProductionUnit(0, n -> n));
    assertRefused("too close", new double[] {0, Double.MIN_VALUE}, new double[] {0, 1});
    assertThrows(IllegalArgumentException.class, () -> ScaleCurve.stacked(List.of()));
    ScaleCurve one = ScaleCurve.of(new double[] {1}, new double[] {1});
    assertThrows(IllegalStateException.class, one::extended);
  }

  private static void assertRefused(String rule, double[] made, double[] perUnit) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> ScaleCurve.of(made, perUnit))
            .getMessage();
    assertTrue(message.contains(rule), message);
  }
}
