package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.utils.JsonValue;
import dev.reeve.horizon.LargePlanner.Outcome;
import dev.reeve.math.Crew;
import dev.reeve.math.SparseMatrix;
import dev.reeve.math.SparseMatrixBuilder;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargePlannerTest {

  private static final Crew ALONE = new Crew(1);

  private static LargePlanner planner(int size, double... entries) {
    SparseMatrixBuilder table = SparseMatrix.builder(size, size);
    for (int k = 0; k < entries.length; k += 3) {
      table.add((int) entries[k], (int) entries[k + 1], entries[k + 2]);
    }
    return new LargePlanner(table.build(), ALONE);
  }

  @ParameterizedTest
  @CsvSource({"code, true", "honest, false"})
  void unitMatrices_areSolved(String name, boolean triangular) {
    JsonValue unit = PublishedFigures.read("unit_matrices.json").get(name);
    int[] rows = unit.get("row").asIntArray();
    int[] columns = unit.get("col").asIntArray();
    double[] values = unit.get("val").asDoubleArray();
    double[] demand = unit.get("d").asDoubleArray();
    SparseMatrixBuilder table = SparseMatrix.builder(demand.length, demand.length);
    for (int k = 0; k < rows.length; k++) {
      table.add(rows[k], columns[k], values[k]);
    }
    double[] activity = new double[demand.length];
    LargePlanner planner = new LargePlanner(table.build(), ALONE);
    assertEquals(triangular, planner.triangular());
    assertEquals(Outcome.SOLVED, planner.solve(demand, activity));
    assertArrayEquals(unit.get("x").asDoubleArray(), activity, 1e-10);
    assertTrue(planner.residual() <= LargePlanner.TOLERANCE);
    assertEquals(triangular, planner.iterations() == 0);
  }

  /** What is used up is less than what is made, so that there is a plan, with nothing below 0. */
  @Property(tries = 60)
  void productiveTables_havePlans(
      @ForAll @IntRange(min = 1, max = 80) int goods,
      @ForAll @DoubleRange(min = 0, max = .97) double inputs,
      @ForAll @DoubleRange(min = .02, max = 1) double density,
      @ForAll long seed) {
    Random random = new Random(seed);
    SparseMatrixBuilder table = SparseMatrix.builder(goods, goods);
    double[][] dense = new double[goods][goods];
    for (int j = 0; j < goods; j++) {
      double[] needs = new double[goods];
      for (int i = 0; i < goods; i++) {
        needs[i] = random.nextDouble() < density ? random.nextDouble() : 0;
      }
      double sum = Math.max(1e-9, Arrays.stream(needs).sum());
      for (int i = 0; i < goods; i++) {
        dense[i][j] = needs[i] * inputs / sum;
        table.add(i, j, dense[i][j]);
      }
    }
    double[] demand = random.doubles(goods).map(d -> d < .5 ? 0 : d).toArray();
    double[] activity = new double[goods];
    LargePlanner planner = new LargePlanner(table.build(), ALONE);
    assertEquals(Outcome.SOLVED, planner.solve(demand, activity));
    double missed = 0;
    double wanted = 0;
    for (int i = 0; i < goods; i++) {
      double left = activity[i] - demand[i];
      for (int j = 0; j < goods; j++) {
        left -= dense[i][j] * activity[j];
      }
      missed += left * left;
      wanted += demand[i] * demand[i];
      assertTrue(activity[i] >= 0, i + ": " + activity[i]);
      assertTrue(activity[i] >= demand[i] - 1e-9, i + ": " + activity[i]);
    }
    assertTrue(Math.sqrt(missed) <= 1.01e-10 * Math.sqrt(wanted) + 1e-300);
  }

  @Test
  void aTableThatEatsMoreThanItMakes_hasNoPlan() {
    double[] activity = new double[2];
    LargePlanner loop = planner(2, 0, 1, 1.25, 1, 0, 1.25);
    assertFalse(loop.triangular());
    assertEquals(Outcome.NOT_PRODUCTIVE, loop.solve(new double[] {1, 1}, activity));
    LargePlanner itself = planner(2, 0, 0, 1.5, 0, 1, 1);
    assertTrue(itself.triangular());
    assertEquals(Outcome.NOT_PRODUCTIVE, itself.solve(new double[] {0, 1}, activity));
    LargePlanner whole = planner(2, 0, 0, 1, 0, 1, 1);
    assertEquals(Outcome.NOT_PRODUCTIVE, whole.solve(new double[] {0, 1}, activity));
  }

  @Test
  void aGoodThatEatsItself_isNotMade_whereNobodyWantsIt() {
    double[] activity = new double[2];
    assertEquals(Outcome.SOLVED, planner(2, 0, 0, 1).solve(new double[] {0, 1}, activity));
    assertArrayEquals(new double[] {0, 1}, activity);
  }

  @Test
  void aLoopThatReturnsAllItTakes_hasNoPlan() {
    LargePlanner loop = planner(2, 0, 1, 1, 1, 0, 1);
    assertEquals(Outcome.INACCURATE, loop.solve(new double[] {1, 1}, new double[2]));
    assertTrue(loop.residual() > LargePlanner.TOLERANCE);
  }

  @Test
  void numbersBeyondAllBounds_areReported() {
    LargePlanner triangle = planner(3, 0, 1, 1e200, 1, 2, 1e200);
    assertEquals(Outcome.NOT_FINITE, triangle.solve(new double[] {0, 0, 1}, new double[3]));
    LargePlanner loop = planner(2, 0, 1, 1e200, 1, 0, 1e200);
    assertEquals(Outcome.NOT_FINITE, loop.solve(new double[] {1, 1}, new double[2]));
  }

  @Test
  void nothing_isPlannedForNothing() {
    double[] activity = {1, 1};
    LargePlanner planner = planner(2, 0, 1, .5, 1, 0, .5);
    assertEquals(Outcome.SOLVED, planner.solve(new double[2], activity));
    assertArrayEquals(new double[2], activity);
    assertEquals(0, planner.residual());
  }

  private static void assertRefused(String message, Runnable misuse) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, misuse::run).getMessage());
  }

  @Test
  void misuse_isRefused() {
    assertRefused(
        "the coefficients are 2×3; they must have as many rows as columns",
        () -> new LargePlanner(SparseMatrix.builder(2, 3).build(), ALONE));
    assertRefused(
        "the least coefficient is -0.5; it must be >= 0, for nothing is made by being used",
        () -> planner(2, 0, 1, -.5));
    LargePlanner planner = planner(2);
    assertRefused(
        "demand[1] is -1.0; it must be finite and >= 0",
        () -> planner.solve(new double[] {0, -1}, new double[2]));
    assertRefused(
        "demand[0] is NaN; it must be finite and >= 0",
        () -> planner.solve(new double[] {Double.NaN, 1}, new double[2]));
    assertRefused(
        "activity has length 1; it must be at least 2",
        () -> planner.solve(new double[2], new double[1]));
  }
}
