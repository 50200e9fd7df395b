package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparseMatrixTest {

  private static final Crew ALONE = new Crew(1);

  /** A dense matrix of which a share is not 0, by rows. */
  static double[][] random(int rows, int columns, double share, boolean single, long seed) {
    Random random = new Random(seed);
    double[][] dense = new double[rows][columns];
    for (double[] row : dense) {
      for (int j = 0; j < columns; j++) {
        if (random.nextDouble() < share) {
          double value = random.nextDouble() - .5;
          row[j] = single ? (float) value : value;
        }
      }
    }
    return dense;
  }

  static SparseLines rows(double[][] dense) {
    return (row, line) -> {
      for (int j = 0; j < dense[row].length; j++) {
        line.add(j, dense[row][j]);
      }
    };
  }

  private static SparseLines columns(double[][] dense) {
    return (column, line) -> {
      for (int i = 0; i < dense.length; i++) {
        line.add(i, dense[i][column]);
      }
    };
  }

  /** Every entry, and the product, which is held to the dense one in the order of its columns. */
  private static void assertSame(double[][] dense, SparseMatrix sparse) {
    int columns = sparse.columns();
    double[] x = new Random(5).doubles(columns, -1, 1).toArray();
    double[] y = new double[sparse.rows()];
    Arrays.fill(y, 7);
    sparse.multiply(x, y, ALONE);
    long nonzeros = 0;
    double least = 0;
    for (int i = 0; i < dense.length; i++) {
      double sum = 0;
      for (int j = 0; j < columns; j++) {
        assertEquals(dense[i][j], sparse.get(i, j));
        sum += dense[i][j] * x[j];
        nonzeros += dense[i][j] == 0 ? 0 : 1;
        least = Math.min(least, dense[i][j]);
      }
      assertEquals(sum, y[i], 1e-13 * Math.max(1, columns / 10.0));
    }
    assertEquals(nonzeros, sparse.nonzeros());
    assertEquals(least, sparse.least());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, .5, true",
    "3, 0, .5, true",
    "0, 3, .5, true",
    "1, 1, 1, false",
    "40, 60, .2, true",
    "40, 60, .2, false",
    "1025, 30, .3, true",
    "1500, 2049, .04, true",
    "30, 4500, .1, false"
  })
  void matrix_isTheSame_byRowsByColumnsAndByEntries(
      int rows, int columns, double share, boolean single) {
    double[][] dense = random(rows, columns, share, single, 1);
    assertSame(
        dense, SparseMatrix.byRows(rows, columns, () -> rows(dense), new Crew(3), done -> {}));
    assertSame(
        dense,
        SparseMatrix.byColumns(rows, columns, () -> columns(dense), new Crew(3), done -> {}));
    SparseMatrixBuilder builder = SparseMatrix.builder(rows, columns);
    for (int j = columns - 1; j >= 0; j--) {
      for (int i = 0; i < rows; i++) {
        builder.add(i, j, dense[i][j]);
      }
    }
    assertSame(dense, builder.build());
  }

  @Test
  void matrix_mayBeWiderThanTwoBytesTell() {
    int columns = 200_000;
    SparseMatrix matrix =
        SparseMatrix.builder(2, columns)
            .add(0, 65_535, 1)
            .add(0, 65_536, 10)
            .add(0, 199_999, .1)
            .add(1, 131_072, 1e-9)
            .build();
    double[] x = new double[columns];
    Arrays.setAll(x, j -> j);
    double[] y = new double[2];
    matrix.multiply(x, y, ALONE);
    assertEquals(65_535 + 655_360 + 19_999.9, y[0], 1e-9);
    assertEquals(131_072e-9, y[1], 1e-18);
    assertEquals(10, matrix.get(0, 65_536));
    assertEquals(0, matrix.get(1, 65_536));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void product_hasTheSameBits_whateverTheCrew(int threads) {
    double[][] dense = random(3000, 2100, .05, true, 2);
    SparseMatrix matrix =
        SparseMatrix.byRows(3000, 2100, () -> rows(dense), new Crew(threads), done -> {});
    double[] x = new Random(3).doubles(2100).toArray();
    double[] alone = new double[3000];
    double[] together = new double[3000];
    matrix.multiply(x, alone, ALONE);
    matrix.multiply(x, together, new Crew(threads));
    assertArrayEquals(alone, together);
  }

  @Test
  void memory_isSixBytesAnEntry_orTen_andRowsBeginIn27Panels() {
    assertEquals(
        109_001_000L * 6 + (55_200L + 54) * 27 * 4,
        SparseMatrix.bytes(55_200, 55_200, 109_001_000, true));
    assertEquals(
        109_001_000L * 10 + (55_200L + 54) * 27 * 4,
        SparseMatrix.bytes(55_200, 55_200, 109_001_000, false));
  }

  private static String refusal(Class<? extends Exception> type, Runnable misuse) {
    return assertThrows(type, misuse::run).getMessage();
  }

  private static void assertRefused(String expected, SparseLines lines) {
    assertEquals(
        expected,
        refusal(
            IllegalArgumentException.class,
            () -> SparseMatrix.byRows(2, 9, () -> lines, ALONE, done -> {})));
  }

  @Test
  void lines_thatAreToldWrongly_areRefused() {
    assertRefused("row 0: column is 9; it must be within [0, 8]", (row, line) -> line.add(9, 1));
    assertRefused("row 0: column is -1; it must be within [0, 8]", (row, line) -> line.add(-1, 1));
    assertRefused(
        "row 1: the value at column 3 is NaN; it must be finite",
        (row, line) -> line.add(3, row == 1 ? Double.NaN : 1));
    assertRefused(
        "row 0: column 4 comes after column 4; they must ascend, each once",
        (row, line) -> {
          line.add(4, 1);
          line.add(4, 2);
        });
  }

  @Test
  void columns_thatAreToldOtherwiseTheSecondTime_areRefused() {
    AtomicInteger told = new AtomicInteger();
    SparseLines lines = (column, line) -> line.add(told.getAndIncrement() < 10 ? 3 : 4, 1);
    assertEquals(
        "row 4: columns from 0 on were told otherwise the second time; they must be told the same",
        refusal(
            IllegalStateException.class,
            () -> SparseMatrix.byColumns(9, 5, () -> lines, ALONE, done -> {})));
  }

  @Test
  void entries_thatAreNone_areRefused() {
    SparseMatrixBuilder builder = SparseMatrix.builder(3, 4);
    assertEquals(
        "row is 3; it must be within [0, 2]",
        refusal(IllegalArgumentException.class, () -> builder.add(3, 0, 1)));
    assertEquals(
        "column is -1; it must be within [0, 3]",
        refusal(IllegalArgumentException.class, () -> builder.add(0, -1, 1)));
    assertEquals(
        "the value at row 0, column 1 is Infinity; it must be finite",
        refusal(IllegalArgumentException.class, () -> builder.add(0, 1, Double.POSITIVE_INFINITY)));
    builder.add(1, 2, 5).add(1, 2, 6);
    assertEquals(
        "row 1: column 2 comes after column 2; they must ascend, each once",
        refusal(IllegalArgumentException.class, builder::build));
    assertEquals(
        "rows is -1; a matrix has 0 or more",
        refusal(IllegalArgumentException.class, () -> SparseMatrix.builder(-1, 0)));
  }

  @Test
  void vectors_thatAreTooShort_areRefused() {
    SparseMatrix matrix = SparseMatrix.builder(3, 4).build();
    assertEquals(
        "x has length 3; it must be at least 4",
        refusal(
            IllegalArgumentException.class,
            () -> matrix.multiply(new double[3], new double[3], ALONE)));
    assertEquals(
        "y has length 2; it must be at least 3",
        refusal(
            IllegalArgumentException.class,
            () -> matrix.multiply(new double[4], new double[2], ALONE)));
  }

  @Test
  void progress_endsWithAllOfIt() {
    double[][] dense = random(3000, 50, .1, true, 4);
    double[] last = new double[2];
    SparseMatrix.byRows(3000, 50, () -> rows(dense), ALONE, done -> last[0] = done);
    SparseMatrix.byColumns(3000, 50, () -> columns(dense), ALONE, done -> last[1] = done);
    assertTrue(last[0] == 1 && last[1] == 1, last[0] + " " + last[1]);
  }
}
