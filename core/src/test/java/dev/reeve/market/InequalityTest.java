package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InequalityTest {

  private static final int MANY = 200_000;

  /** The middle of each of so many equal parts of a distribution. */
  private static double[] quantiles(int people, DoubleUnaryOperator quantile) {
    double[] amounts = new double[people];
    Arrays.setAll(amounts, i -> quantile.applyAsDouble((i + 0.5) / people));
    return amounts;
  }

  private static double gini(double... amounts) {
    return Inequality.of(amounts).gini();
  }

  @Test
  void gini_isZero_whereAllHoldTheSame() {
    assertEquals(0, gini(3, 3, 3, 3, 3), 1e-15);
  }

  @Test
  void gini_isAllButOneOfN_whereOneHasAll() {
    assertEquals(0.75, gini(0, 0, 5, 0), 1e-15);
  }

  @Test
  void gini_isAThird_ofUniformAmounts() {
    assertEquals(1 / 3.0, gini(quantiles(MANY, u -> u)), 1e-9);
  }

  @Test
  void gini_isAHalf_ofExponentialAmounts() {
    assertEquals(0.5, gini(quantiles(MANY, u -> -Math.log(1 - u))), 1e-5);
  }

  @Test
  void gini_ofParetoAmounts_isOneOverTwiceAlphaLessOne() {
    for (double alpha : new double[] {3, 4, 6}) {
      double[] amounts = quantiles(MANY, u -> Math.pow(1 - u, -1 / alpha));
      assertEquals(1 / (2 * alpha - 1), gini(amounts), 2e-4, "alpha " + alpha);
    }
  }

  /** A part p of the people share a part q of all: the Gini coefficient is q - p. */
  @Test
  void gini_ofTwoClasses_isTheDifferenceOfTheirParts() {
    double[] amounts = new double[1000];
    Arrays.fill(amounts, 0, 900, 0.3 / 900);
    Arrays.fill(amounts, 900, 1000, 0.7 / 100);
    assertEquals(0.7 - 0.1, gini(amounts), 1e-12);
  }

  @Test
  void gini_isAboveOne_whereManyAreInDebt() {
    assertEquals(2, gini(-1, -1, 4, 0), 1e-12);
  }

  @Test
  void nobodyHasAnything_allAreEqual() {
    Inequality nothing = Inequality.of(new double[4]);
    assertEquals(0, nothing.gini(), 1e-15);
    assertEquals(0.25, nothing.largestShare());
    assertEquals(0.25, Inequality.largestShare(new double[4]));
    assertArrayEquals(new double[] {0, 0.5, 1}, nothing.lorenz(2), 1e-15);
  }

  @Test
  void onePerson_isEqualToHimself() {
    assertEquals(0, gini(7));
    assertEquals(1, Inequality.of(new double[] {7}).largestShare());
  }

  @Test
  void largestShare_isThatOfTheRichest() {
    double[] amounts = {1, 6, 3};
    assertEquals(0.6, Inequality.of(amounts).largestShare(), 1e-15);
    assertEquals(0.6, Inequality.largestShare(amounts), 1e-15);
    assertArrayEquals(new double[] {1, 6, 3}, amounts);
  }

  @Test
  void lorenz_ofUniformAmounts_isTheSquare() {
    double[] curve = Inequality.of(quantiles(MANY, u -> u)).lorenz(10);
    for (int k = 0; k <= 10; k++) {
      assertEquals(k * k / 100.0, curve[k], 1e-9, "at " + k);
    }
  }

  @Test
  void lorenz_isStraightBetweenPeople() {
    double[] curve = Inequality.of(new double[] {3, 1}).lorenz(4);
    assertArrayEquals(new double[] {0, 0.125, 0.25, 0.625, 1}, curve, 1e-15);
  }

  /** The Gini coefficient is twice the area between the curve and the line of equals. */
  @Property(tries = 200)
  void gini_isTwiceTheAreaAboveTheCurve(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1e6) Double> drawn) {
    double[] amounts = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    Inequality found = Inequality.of(amounts);
    double[] curve = found.lorenz(amounts.length);
    double area = 0;
    for (int k = 1; k < curve.length; k++) {
      assertTrue(curve[k] >= curve[k - 1] - 1e-12);
      area += (curve[k] + curve[k - 1]) / 2 / amounts.length;
    }
    assertEquals(1 - 2 * area, found.gini(), 1e-9);
    assertEquals(Inequality.largestShare(amounts), found.largestShare(), 1e-12);
  }

  @Test
  void whatIsNoAmount_isRefused() {
    assertRefused("people is 0; it must be >= 1", new double[0]);
    assertRefused("amount 1 is NaN; it must be finite", 1, Double.NaN);
    assertRefused("amount 0 is Infinity; it must be finite", Double.POSITIVE_INFINITY, 1);
    assertRefused("all amounts together are -1.0; they must be finite and > 0, or all 0", -3, 1, 1);
    assertRefused("all amounts together are 0.0; they must be finite and > 0, or all 0", -1, 1);
    assertRefused(
        "all amounts together are Infinity; they must be finite and > 0, or all 0",
        Double.MAX_VALUE,
        Double.MAX_VALUE);
    assertEquals(
        "parts is 0; it must be >= 1",
        assertThrows(
                IllegalArgumentException.class, () -> Inequality.of(new double[] {1}).lorenz(0))
            .getMessage());
  }

  private static void assertRefused(String message, double... amounts) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Inequality.of(amounts)).getMessage());
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Inequality.largestShare(amounts))
            .getMessage());
  }
}
