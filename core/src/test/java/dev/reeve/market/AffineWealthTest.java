package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AffineWealthTest {

  @Test
  void theory_knowsAnOligarch_aboveTheCriticalRatio() {
    assertEquals(0.5, new AffineWealth(0.05, 0.1, 0, 0.001).theoryShare(100), 1e-15);
    assertEquals(0.8, new AffineWealth(0.02, 0.1, 0, 0.001).theoryShare(100), 1e-15);
    assertEquals(1, new AffineWealth(0, 0.1, 0, 0.001).theoryShare(100));
    assertEquals(0, new AffineWealth(0.1, 0.1, 0, 0.001).theoryShare(100));
    assertEquals(0, new AffineWealth(0.1, 0.05, 0, 0.001).theoryShare(100));
    assertEquals(0, new AffineWealth(0, 0, 0, 0.001).theoryShare(100));
  }

  @Test
  void theory_countsTheDebtsOfTheOthers() {
    assertEquals((0.8 - 0.5 / 100) / 0.5, new AffineWealth(0.02, 0.1, 0.5, 0.01).theoryShare(100));
  }

  @Test
  void longestStep_isWhereTheOligarchsChanceComesToOne() {
    AffineWealth model = new AffineWealth(0.05, 0.1, 0, 0.01);
    double longest = model.longestStep(1000);
    assertEquals(1, 0.1 * Math.sqrt(longest) * 1000 * 0.5, 1e-12);
    assertEquals(
        Double.POSITIVE_INFINITY, new AffineWealth(0.1, 0.1, 0, 0.01).longestStep(1_000_000));
  }

  @Test
  void warning_tellsOfAStepThatHidesTheOligarch() {
    AffineWealth model = new AffineWealth(0.05, 0.1, 0, 0.01);
    StepTooLong warning = model.warning(1000).orElseThrow();
    assertEquals(
        "the step is 0.01, and for 1000 people it should be at most 0.000400: beyond it the chance"
            + " of the rich to win is held at 1, and the largest share stays below the 0.50 of the"
            + " theory",
        warning.toString());
    assertTrue(model.warning(100).isEmpty());
    assertTrue(model.withStep(0.0001).warning(1000).isEmpty());
  }

  @Property(tries = 500)
  void chosenStep_isLegalAndWithinTheBound(
      @ForAll @DoubleRange(min = 0, max = 1e9) double redistribution,
      @ForAll @DoubleRange(min = 0, max = 1e9) double advantage,
      @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int people) {
    AffineWealth model = AffineWealth.of(redistribution, advantage, 0, people);
    assertTrue(model.warning(people).isEmpty(), model.toString());
    assertTrue(model.step() > 0 && model.step() <= 0.0025, model.toString());
  }

  @Test
  void chosenStep_ofTheReferenceRuns_isAboutTheirs() {
    assertEquals(0.0025, AffineWealth.chooseStep(0.05, 0.1, 100));
    assertEquals(0.0025, AffineWealth.chooseStep(0.05, 0.1, 200), 1e-9);
    assertEquals(0.0025, AffineWealth.chooseStep(0.02, 0.1, 100));
    assertEquals(0.0011, AffineWealth.chooseStep(0.05, 0.2, 100), 1e-4);
    assertEquals(0.0025, AffineWealth.chooseStep(0.1, 0.05, 100));
  }

  @Test
  void whatIsOutOfRange_isRefused() {
    assertRefused("redistribution is -1.0; it must be finite and >= 0", -1, 0, 0, 1);
    assertRefused("redistribution is NaN; it must be finite and >= 0", Double.NaN, 0, 0, 1);
    assertRefused(
        "advantage is Infinity; it must be finite and >= 0", 0, Double.POSITIVE_INFINITY, 0, 1);
    assertRefused("debt is 1.0; it must be within [0, 1)", 0, 0, 1, 1);
    assertRefused("debt is -0.1; it must be within [0, 1)", 0, 0, -0.1, 1);
    assertRefused("step is 0.0; it must be within (0, 1]", 0, 0, 0, 0);
    assertRefused("step is 1.5; it must be within (0, 1]", 0, 0, 0, 1.5);
    assertRefused("step is NaN; it must be within (0, 1]", 0, 0, 0, Double.NaN);
    assertRefused(
        "redistribution is 200.0 and step 0.01; their product must be at most 1, or wealth is"
            + " pulled beyond its mean (maybe a shorter step)",
        200,
        0,
        0,
        0.01);
    assertEquals(
        "people is 0; it must be >= 1",
        assertThrows(
                IllegalArgumentException.class, () -> new AffineWealth(0, 0, 0, 1).theoryShare(0))
            .getMessage());
  }

  private static void assertRefused(
      String message, double redistribution, double advantage, double debt, double step) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class,
                () -> new AffineWealth(redistribution, advantage, debt, step))
            .getMessage());
  }
}
