package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.utils.JsonValue;
import dev.reeve.horizon.FixedPoint.Outcome;
import dev.reeve.model.ScaleCurve;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedPointTest {

  private static final JsonValue STEADY = PublishedFigures.read("village_steady.json");

  private final double[] activity = new double[29];

  static Stream<Arguments> villages() {
    return Stream.of(
        Arguments.of("code", PublishedVillage.program()),
        Arguments.of("table1_row", PublishedVillage.table1(Placement.ROW)),
        Arguments.of("table1_col", PublishedVillage.table1(Placement.COLUMN)));
  }

  private static double[] demand(InputOutput table) {
    double[] demand = new double[table.size()];
    table.demand(1, demand);
    return demand;
  }

  private void assertActivity(double[] expected, double tolerance) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], activity[i], tolerance * Math.max(1, expected[i]), "entry " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("villages")
  void solves_findTheSteadyState_inThePublishedIterations(String name, InputOutput table) {
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.CONVERGED, search.bySolves(demand(table), activity));
    assertActivity(STEADY.get(name).get("fixed_point").asDoubleArray(), 1e-12);
    assertEquals(STEADY.get(name).getInt("picard_solves_to_1e12"), search.iterations());
    assertTrue(search.change() <= 1e-12);
  }

  @ParameterizedTest
  @MethodSource("villages")
  void series_findsTheSteadyState_inThePublishedIterations(String name, InputOutput table) {
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.CONVERGED, search.bySeries(demand(table), activity));
    assertActivity(STEADY.get(name).get("power_x").asDoubleArray(), 1e-12);
    assertEquals(STEADY.get(name).getInt("power_iters_to_1e12"), search.iterations());
    assertEquals(STEADY.get(name).getDouble("power_err"), search.change(), 2e-16);
  }

  @ParameterizedTest
  @MethodSource("villages")
  void threeSolves_endWhereTheProgramEnds(String name, InputOutput table) {
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.CONVERGED, search.byCountedSolves(3, 0.001, demand(table), activity));
    double[] expected = STEADY.get(name).get("three_solves_from_d_plus_0p001").asDoubleArray();
    assertActivity(expected, 1e-14);
    assertEquals(3, search.iterations());
  }

  @ParameterizedTest
  @MethodSource("villages")
  void coefficientsThere_areThePublishedOnes(String name, InputOutput table) {
    new FixedPoint(table).bySolves(demand(table), activity);
    double[] matrix = new double[64];
    table.coefficients(activity, matrix);
    assertEquals(STEADY.get(name).getDouble("A01"), matrix[8], 1e-15);
    assertEquals(STEADY.get(name).getDouble("A11"), matrix[8 + 1], 1e-15);
    assertEquals(STEADY.get(name).getDouble("A12"), matrix[2 * 8 + 1], 1e-15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "honest"})
  void unitMatrices_areSolvedBothWays(String name) {
    JsonValue unit = PublishedFigures.read("unit_matrices.json").get(name);
    InputOutput table = UnitMatrix.of(unit);
    double[] expected = unit.get("x").asDoubleArray();
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.CONVERGED, search.bySolves(demand(table), activity));
    assertActivity(expected, 1e-12);
    assertEquals(2, search.iterations(), "one solves it, one finds nothing to change");
    assertEquals(Outcome.CONVERGED, search.bySeries(demand(table), activity));
    assertActivity(expected, 1e-10);
  }

  @Test
  void aCurveThatDoesNotContract_isReported() {
    // f is .9 of little and 0 at 10, so that the solves go 10, 1, 10, 1 and so on.
    ScaleCurve curve =
        ScaleCurve.of(new double[] {1, 9.9, 10}, new double[] {.9, .9, 0}).extended();
    InputOutput table = oneGood(builder -> builder.input("grain", "grain", curve));
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.NOT_CONTRACTING, search.bySolves(demand(table), activity));
    assertTrue(search.iterations() < 100, () -> search.iterations() + " iterations");
    assertEquals(Outcome.NOT_CONTRACTING, search.bySeries(demand(table), activity));
    assertTrue(search.iterations() < 1000, () -> search.iterations() + " iterations");
  }

  @Test
  void aTableThatEatsMoreThanItMakes_isReported() {
    InputOutput greedy = oneGood(builder -> builder.input("grain", "grain", 1.5));
    FixedPoint search = new FixedPoint(greedy);
    assertEquals(Outcome.NOT_PRODUCTIVE, search.bySolves(demand(greedy), activity));
    assertEquals(Outcome.NOT_CONTRACTING, search.bySeries(demand(greedy), activity));
    InputOutput empty = oneGood(builder -> builder.input("grain", "grain", 1));
    assertEquals(Outcome.SINGULAR, new FixedPoint(empty).bySolves(demand(empty), activity));
  }

  @Test
  void aSlowSeries_stillEnds() {
    InputOutput table = oneGood(builder -> builder.input("grain", "grain", .999));
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.CONVERGED, search.bySeries(demand(table), activity));
    assertEquals(1000, activity[0], 1e-5);
  }

  @Test
  void noDemand_needsNothing() {
    InputOutput table = PublishedVillage.program();
    FixedPoint search = new FixedPoint(table);
    assertEquals(Outcome.CONVERGED, search.bySolves(new double[8], activity));
    assertEquals(Outcome.CONVERGED, search.bySeries(new double[8], activity));
    assertArrayEquals(new double[29], activity);
  }

  @Test
  void whatIsNoNumber_isReported_andWhatIsTooShort_refused() {
    InputOutput table = PublishedVillage.program();
    FixedPoint search = new FixedPoint(table);
    double[] demand = demand(table);
    demand[7] = Double.NaN;
    assertEquals(Outcome.NOT_FINITE, search.bySolves(demand, activity));
    assertEquals(Outcome.NOT_FINITE, search.bySeries(demand, activity));
    assertThrows(IllegalArgumentException.class, () -> search.bySolves(new double[7], activity));
    assertThrows(IllegalArgumentException.class, () -> search.bySeries(demand, new double[7]));
    assertThrows(
        IllegalArgumentException.class, () -> search.byCountedSolves(0, 0, demand, activity));
  }

  private interface Inputs {
    void add(InputOutputBuilder builder);
  }

  private static InputOutput oneGood(Inputs inputs) {
    InputOutputBuilder builder =
        InputOutput.builder().goods("grain").profile(new Profile("folk", 1, Map.of("grain", 1.0)));
    inputs.add(builder);
    return builder.build();
  }
}
