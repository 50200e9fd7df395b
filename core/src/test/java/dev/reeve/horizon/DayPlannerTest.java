package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.horizon.FixedPoint.Outcome;
import dev.reeve.model.ScaleCurve;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayPlannerTest {

  /** Farmers want 40 grain, the town 20 grain and 10 butter; butter takes a grain and .1 churn. */
  private static final InputOutput DAIRY =
      InputOutput.builder()
          .goods("grain", "churn", "butter")
          .input("grain", "butter", 1)
          .input("churn", "butter", 0.1)
          .profile(new Profile("farmers", 20, Map.of("grain", 2.0)))
          .profile(new Profile("town", 10, Map.of("grain", 2.0, "butter", 1.0)))
          .build();

  private static final double[] FEW_CHURNS = {100, 0.3, 1000};
  private static final double[] FEW_CHURNS_AND_LITTLE_GRAIN = {39, 0.3, 1000};

  private final double[] activity = new double[8];
  private final double[] fulfilment = new double[12];

  private double plan(InputOutput table, DayMethod method, double... stock) {
    DayPlanner planner = new DayPlanner(table, method);
    assertEquals(Outcome.CONVERGED, planner.plan(stock, activity, fulfilment));
    return planner.egalitarianism();
  }

  private void assertFulfilment(double farmersGrain, double townGrain, double townButter) {
    double none = Double.NaN;
    double[] expected = {farmersGrain, none, none, townGrain, none, townButter};
    for (int k = 0; k < expected.length; k++) {
      assertEquals(expected[k], fulfilment[k], 1e-5, "pair " + k);
    }
  }

  @Test
  void oneScaleForAll_letsNobodyHaveMoreThanTheWorst() {
    assertEquals(.3, plan(DAIRY, DayMethod.PAPER, FEW_CHURNS), 1e-12);
    assertFulfilment(.3, .3, .3);
    assertEquals(.3, plan(DAIRY, DayMethod.PROGRAM, FEW_CHURNS), 1e-4);
  }

  @Test
  void fairShares_makeTheMinimumDiscriminate() {
    assertEquals(.3, plan(DAIRY, DayMethod.FAIR, FEW_CHURNS), 1e-9);
    assertFulfilment(1, 1, .3);
    assertArrayEquals(new double[] {63, .3, 3, 20, 3}, Arrays.copyOf(activity, 5), 1e-9);
  }

  @Test
  void fairShares_stopWhereTheSecondGoodIsShort() {
    assertEquals(.3, plan(DAIRY, DayMethod.FAIR, FEW_CHURNS_AND_LITTLE_GRAIN), 1e-9);
    assertFulfilment(.6, .6, .3);
  }

  @Test
  void fairShares_giveTheWorstOffWhatOneScaleGivesThem() {
    InputOutput village = PublishedVillage.program();
    double[] stock = {500, 5, 40, 1e5, 7e5, 7e5};
    double paper = plan(village, DayMethod.PAPER, stock);
    assertEquals(paper, plan(village, DayMethod.FAIR, stock), 1e-10);
  }

  @ParameterizedTest
  @EnumSource
  void plenty_fulfilsEverything(DayMethod method) {
    assertEquals(1, plan(DAIRY, method, 1000, 1000, 1000), 1e-5);
    assertFulfilment(1, 1, 1);
  }

  @Test
  void nothingInStock_isAnEmptyPlan_butInTheProgram() {
    assertEquals(0, plan(DAIRY, DayMethod.PAPER, 0, 0, 0));
    assertEquals(0, plan(DAIRY, DayMethod.FAIR, 0, 0, 0));
    assertFulfilment(0, 0, 0);
    assertEquals(1e-4, plan(DAIRY, DayMethod.PROGRAM, 0, 0, 0), 1e-9);
  }

  @Test
  void aGoodThatIsMissing_stopsOnlyThoseWhoNeedIt() {
    assertEquals(0, plan(DAIRY, DayMethod.FAIR, 100, 0, 100));
    assertFulfilment(1, 1, 0);
  }

  @ParameterizedTest
  @EnumSource(names = {"PAPER", "FAIR"})
  void whereNoActivityServesMore_theReasonIsTold(DayMethod method) {
    ScaleCurve steep = ScaleCurve.of(new double[] {0, 100}, new double[] {0, 1}).extended();
    InputOutput table =
        InputOutput.builder()
            .goods("coal")
            .input("coal", "coal", steep)
            .profile(new Profile("smiths", 100, Map.of("coal", 1.0)))
            .build();
    DayPlanner planner = new DayPlanner(table, method);
    Outcome outcome = planner.plan(new double[] {1e9}, activity, fulfilment);
    assertTrue(outcome != Outcome.CONVERGED, outcome.toString());
    // x (1 - x / 100) is largest at 50, where it is 25 of the 100 that are wanted.
    assertEquals(.25, planner.egalitarianism(), 1e-2);
  }

  @Test
  void fairShares_gapBetweenTheWorstAndTheOthers_isWhatOneScaleLeavesLying() {
    plan(DAIRY, DayMethod.PAPER, FEW_CHURNS);
    double grain = activity[0];
    plan(DAIRY, DayMethod.FAIR, FEW_CHURNS);
    assertEquals(.3 * 70, grain, 1e-9);
    assertEquals(
        63, activity[0], 1e-9, "what only the butter was short of goes to all who want it");
  }

  @Test
  void whatCannotBe_isRefused() {
    DayPlanner planner = new DayPlanner(DAIRY, DayMethod.PAPER);
    assertRefused(planner, "grain", -1, 0, 0);
    assertRefused(planner, "butter", 1, 1, Double.NaN);
    assertRefused(planner, "stock has length 2", 1, 1);
  }

  private void assertRefused(DayPlanner planner, String what, double... stock) {
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> planner.plan(stock, activity, fulfilment))
            .getMessage();
    assertTrue(message.contains(what), message);
  }
}
