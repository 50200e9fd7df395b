package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs against what theory says of them and what an independent program found. */
class OligarchySimulationTest {

  /** Largest share and Gini coefficient, their means over the second half of a run. */
  private record Means(double share, double gini) {

    static Means of(WealthExchange exchange, int steps) {
      exchange.run(steps / 2);
      int samples = 200;
      double share = 0;
      double gini = 0;
      for (int k = 0; k < samples; k++) {
        exchange.run(steps / 2 / samples);
        Inequality now = exchange.inequality();
        share += now.largestShare() / samples;
        gini += now.gini() / samples;
      }
      return new Means(share, gini);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 0.05, 0.1,  0.0025, 120000, 0.80, 0.46, 0.5",
    "200, 0.05, 0.1,  0.0025, 120000, 0.81, 0.49, 0.5",
    "100, 0.02, 0.1,  0.0025, 160000, 0.91, 0.79, 0.8",
    "100, 0.05, 0.2,  0.001,  200000, 0.87, 0.75, 0.75",
    "100, 0.1,  0.05, 0.0025,  60000, 0.61, 0.10, 0"
  })
  void referenceRun_comesToTheShareOfTheTheory(
      int people,
      double redistribution,
      double advantage,
      double step,
      int steps,
      double gini,
      double share,
      double theory) {
    for (long seed = 1; seed <= 2; seed++) {
      AffineWealth model = new AffineWealth(redistribution, advantage, 0, step);
      WealthExchange exchange = WealthExchange.equal(people, model, seed);
      Means found = Means.of(exchange, steps);
      assertEquals(theory, model.theoryShare(people), 1e-12);
      assertTrue(model.warning(people).isEmpty());
      if (theory > 0) {
        assertEquals(theory, found.share(), 0.05, "largest share, seed " + seed);
      }
      assertEquals(share, found.share(), 0.05, "largest share, seed " + seed);
      assertEquals(gini, found.gini(), 0.03, "Gini, seed " + seed);
      assertEquals(people, exchange.total(), 1e-9 * people);
    }
  }

  @Test
  void withoutRedistribution_oneEndsWithAll() {
    WealthExchange exchange = WealthExchange.equal(100, new AffineWealth(0, 0, 0, 0.01), 4);
    exchange.run(600_000);
    assertEquals(0.99, exchange.inequality().gini(), 1e-4);
    assertEquals(1, exchange.largestShare(), 1e-4);
  }

  /** The richest hold a smaller share the more people there are: nobody is an oligarch. */
  @Test
  void redistributionAboveAdvantage_knowsNoOligarch() {
    AffineWealth model = new AffineWealth(0.1, 0.08, 0, 0.0025);
    double few = Means.of(WealthExchange.equal(100, model, 1), 60_000).share();
    double many = Means.of(WealthExchange.equal(1600, model, 1), 60_000).share();
    assertTrue(many < few / 4, many + " of many, " + few + " of few");
  }

  @Test
  void oligarch_holdsMoreThanAll_whereTheOthersAreInDebt() {
    AffineWealth model = AffineWealth.of(0.02, 0.1, 0.5, 100);
    WealthExchange exchange = WealthExchange.equal(100, model, 3);
    Means found = Means.of(exchange, 600_000);
    assertEquals(1.59, model.theoryShare(100), 1e-12);
    assertEquals(1.59, found.share(), 0.1);
    assertTrue(found.gini() > 1);
    assertEquals(100, exchange.total(), 1e-7);
  }

  @Test
  void tooLongAStep_hidesTheOligarch() {
    AffineWealth model = new AffineWealth(0.05, 0.1, 0, 0.01);
    assertTrue(model.warning(1000).isPresent());
    Means found = Means.of(WealthExchange.equal(1000, model, 3), 80_000);
    assertEquals(0.5 / 3, found.share(), 0.05);
  }

  @Test
  void criticalRatio_isOne() {
    double[] ratios = {2, 2.5, 3, 4};
    OligarchySweep sweep = OligarchySweep.run(100, 0.1, ratios, 60, 1, part -> {});
    assertEquals(1, sweep.criticalRatio(), 0.05, sweep.toString());
    for (OligarchySweep.Point point : sweep.points()) {
      assertEquals(point.theory(), point.share(), 0.05, sweep.toString());
    }
  }

  @Test
  void criticalRatio_isUnknown_whereNobodyIsClearOfTheOthers() {
    double[] ratios = {0.5, 1};
    OligarchySweep sweep = OligarchySweep.run(50, 0.1, ratios, 5, 1, part -> {});
    assertTrue(Double.isNaN(sweep.criticalRatio()), sweep.toString());
  }
}
