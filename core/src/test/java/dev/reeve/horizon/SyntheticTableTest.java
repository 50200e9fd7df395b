package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.horizon.LargePlanner.Outcome;
import dev.reeve.horizon.SyntheticTable.Shape;
import dev.reeve.math.Crew;
import dev.reeve.math.SparseMatrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The paper's benchmark tables, and honest ones. */
class SyntheticTableTest {

  private static final Crew PAIR = new Crew(2);

  private static SparseMatrix draw(SyntheticTable table) {
    return table.coefficients(PAIR, done -> {});
  }

  @Test
  void theLargestPublishedTable_hasAsManyCoefficientsAsPublished() {
    SyntheticTable table = new SyntheticTable(Shape.TRIANGULAR, 50_000, 5000, 2000, 200, 0);
    assertEquals(109_001_000, table.nonzeros());
    assertEquals(55_200, table.size());
    assertTrue(table.bytes() < 1_000_000_000, table.bytes() + " bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "50, 20, 10, 7",
    "500, 100, 500, 20",
    "30, 5, 2000, 3",
    "1500, 700, 64, 200",
    "0, 1, 1, 1",
    "4, 3, 0, 2"
  })
  void tables_haveAsManyCoefficientsAsTheirDefinitionSays(
      int industrial, int finalGoods, int dependencies, int profiles) {
    for (Shape shape : Shape.values()) {
      SyntheticTable table =
          new SyntheticTable(shape, industrial, finalGoods, dependencies, profiles, 3);
      assertEquals(table.nonzeros(), draw(table).nonzeros(), shape + "");
    }
  }

  @Test
  void aTriangle_isDrawnAsThePublishedProgramDrawsIt() {
    SyntheticTable table = new SyntheticTable(Shape.TRIANGULAR, 300, 40, 90, 8, 1);
    SparseMatrix a = draw(table);
    int diagonals = 0;
    double expected = 0;
    double sum = 0;
    int goods = table.goods();
    for (int i = 0; i < table.size(); i++) {
      int entries = 0;
      for (int j = 0; j < table.size(); j++) {
        double value = a.get(i, j);
        if (value == 0) {
          assertTrue(j < goods || i >= table.finalGoods(), "a basket lacks a final good");
          continue;
        }
        assertTrue(j >= i && i < goods, "below the diagonal, or in a profile's row");
        assertEquals((float) value, value);
        if (j >= goods) {
          assertTrue(i < table.finalGoods() && value > 0 && value < 10);
        } else {
          entries++;
          assertTrue(i == j ? value == .1f : value > 0 && value <= .001, value + "");
          diagonals += i == j ? 1 : 0;
          sum += i == j ? 0 : value;
        }
      }
      if (i < goods) {
        assertEquals(Math.min(90, goods - i), entries);
        expected += entries / (double) (goods - i);
      }
    }
    assertEquals(expected, diagonals, 4 * Math.sqrt(expected));
    double others = table.nonzeros() - 8 * 40 - diagonals;
    assertEquals(.0005, sum / others, 4 * .001 / Math.sqrt(12 * others));
  }

  @Test
  void samples_areUniform() {
    SyntheticTable table = new SyntheticTable(Shape.TRIANGULAR, 900, 100, 50, 1, 7);
    SparseMatrix a = draw(table);
    // Of the first hundred rows, how many use the first and the last half of what lies behind.
    int[] halves = new int[2];
    for (int i = 0; i < 100; i++) {
      for (int j = 100; j < 1000; j++) {
        halves[(j - 100) / 450] += a.get(i, j) == 0 ? 0 : 1;
      }
    }
    double mean = (halves[0] + halves[1]) / 2.0;
    assertEquals(mean, halves[0], 4 * Math.sqrt(mean / 2));
  }

  @Test
  void theTriangularPlan_makesNothingIndustrial() {
    SyntheticTable table = new SyntheticTable(Shape.TRIANGULAR, 2500, 300, 200, 50, 1);
    double[] demand = table.demand();
    double[] activity = new double[table.size()];
    LargePlanner planner = new LargePlanner(draw(table), PAIR);
    assertTrue(planner.triangular());
    assertEquals(Outcome.SOLVED, planner.solve(demand, activity));
    for (int i = 0; i < table.size(); i++) {
      if (i < 300) {
        assertTrue(activity[i] > 0);
      } else if (i < table.goods()) {
        assertEquals(0, activity[i]);
      } else {
        assertEquals(demand[i], activity[i]);
      }
    }
    assertEquals(1, Arrays.stream(demand).sum(), 1e-12);
    assertEquals(0, planner.iterations());
  }

  @Test
  void theHonestPlan_makesSomethingOfEveryGood() {
    SyntheticTable table = new SyntheticTable(Shape.HONEST, 2500, 300, 200, 50, 1);
    SparseMatrix a = draw(table);
    double[] demand = table.demand();
    double[] activity = new double[table.size()];
    LargePlanner planner = new LargePlanner(a, PAIR);
    assertFalse(planner.triangular());
    assertEquals(Outcome.SOLVED, planner.solve(demand, activity));
    double direct = 0;
    double all = 0;
    for (int i = 0; i < table.goods(); i++) {
      assertTrue(activity[i] > 0, "good " + i);
      assertEquals(0, a.get(i, i), "a good that needs itself");
      all += activity[i];
    }
    for (int p = table.goods(); p < table.size(); p++) {
      assertEquals(demand[p], activity[p]);
      for (int i = 0; i < 300; i++) {
        direct += a.get(i, p) * demand[p];
      }
    }
    // Every unit takes .9 of others, so that in all ten times what is wanted is made.
    assertEquals(10 * direct, all, 1e-5 * all);
  }

  @Test
  void honestColumns_takePointNineOfAsManyOthersAsAsked() {
    SyntheticTable table = new SyntheticTable(Shape.HONEST, 150, 30, 25, 4, 2);
    SparseMatrix a = draw(table);
    for (int j = 0; j < table.goods(); j++) {
      double sum = 0;
      int entries = 0;
      for (int i = 0; i < table.size(); i++) {
        sum += a.get(i, j);
        entries += a.get(i, j) == 0 ? 0 : 1;
      }
      assertEquals(25, entries);
      assertEquals(.9, sum, 1e-6);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void plans_haveTheSameBits_onOneTwoAndThreeThreads(Shape shape) {
    SyntheticTable table = new SyntheticTable(shape, 4000, 500, 150, 30, 9);
    double[] first = null;
    for (int threads = 1; threads <= 3; threads++) {
      Crew crew = new Crew(threads);
      double[] activity = new double[table.size()];
      LargePlanner planner = new LargePlanner(table.coefficients(crew, done -> {}), crew);
      assertEquals(Outcome.SOLVED, planner.solve(table.demand(), activity));
      first = first == null ? activity : first;
      assertArrayEquals(first, activity, threads + " threads");
    }
  }

  @Test
  void anotherSeed_drawsAnotherTable() {
    SparseMatrix one = draw(new SyntheticTable(Shape.HONEST, 20, 5, 3, 2, 1));
    SparseMatrix two = draw(new SyntheticTable(Shape.HONEST, 20, 5, 3, 2, 2));
    assertTrue(one.get(0, 25) != two.get(0, 25));
  }

  @Test
  void aTableWithoutRoom_isRefused_withWhatItNeedsAndWhatThereIs() {
    String message =
        assertThrows(
                IllegalStateException.class,
                () -> HeapRoom.require("55,000 goods", 900_000_000, 500_000_000, 20_000_000))
            .getMessage();
    assertEquals(
        "55,000 goods need 0.90 GB of memory; Java may take 0.50 GB, of which 0.02 GB are in use."
            + " Maybe give it more, by java -Xmx933m, or ask for fewer goods or dependencies",
        message);
    HeapRoom.require("55,000 goods", 480_000_000, 500_000_000, 20_000_000);
    SyntheticTable huge = new SyntheticTable(Shape.HONEST, 1_000_000, 1_000_000, 900_000, 200, 0);
    String refusal = assertThrows(IllegalStateException.class, () -> draw(huge)).getMessage();
    assertTrue(
        refusal.startsWith("2,000,000 goods with 900,000 dependencies each and 200 profiles need"),
        refusal);
  }

  @Test
  void sizes_thatAreNone_areRefused() {
    assertEquals(
        "finalGoods is 0; it must be >= 1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new SyntheticTable(Shape.HONEST, 1, 0, 1, 1, 0))
            .getMessage());
    assertEquals(
        "there are 4294967294 goods and profiles; there may be 1073741823",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new SyntheticTable(
                        Shape.HONEST, Integer.MAX_VALUE, Integer.MAX_VALUE - 1, 1, 1, 0))
            .getMessage());
  }
}
