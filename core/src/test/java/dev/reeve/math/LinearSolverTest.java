package dev.reeve.math;

import static dev.reeve.math.LinearSolver.Outcome.NOT_FINITE;
import static dev.reeve.math.LinearSolver.Outcome.SINGULAR;
import static dev.reeve.math.LinearSolver.Outcome.SOLVED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one contract of every {@link LinearSolver}; of jblas where its native library loads. */
class LinearSolverTest {

  static Stream<LinearSolver> solvers() {
    return Stream.of(LinearSolvers.portable(), LinearSolvers.nativeOrPortable());
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void solve_ofNothing_isSolved(LinearSolver solver) {
    assertEquals(SOLVED, solver.factor(0, new double[0]));
    assertEquals(SOLVED, solver.solve(3, new double[0]));
    assertEquals(SOLVED, solver.solveTransposed(3, new double[0]));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void solve_ofOne_divides(LinearSolver solver) {
    double[] b = {6, 8};
    assertEquals(SOLVED, solver.factor(1, new double[] {2}));
    assertEquals(SOLVED, solver.solve(2, b));
    assertArrayEquals(new double[] {3, 4}, b);
    assertEquals(SOLVED, solver.solveTransposed(2, b));
    assertArrayEquals(new double[] {1.5, 2}, b);
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void factor_leavesMatrixUntouched_andIgnoresWhatFollowsIt(LinearSolver solver) {
    double[] a = {0, 2, 1, 0, Double.NaN};
    assertEquals(SOLVED, solver.factor(2, a));
    assertArrayEquals(new double[] {0, 2, 1, 0, Double.NaN}, a);
    double[] b = {5, 6, Double.NaN};
    assertEquals(SOLVED, solver.solve(1, b));
    assertArrayEquals(new double[] {3, 5, Double.NaN}, b);
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void solve_hasManyColumns_andBothDirections_atEverySize(LinearSolver solver) {
    Random random = new Random(1);
    for (int n : new int[] {40, 1, 2, 3, 17, 64, 5}) {
      double[] a = random.doubles((long) n * n, -1, 1).toArray();
      assertEquals(SOLVED, solver.factor(n, a));
      for (int columns : new int[] {0, 1, 2, 70}) {
        double[] x = random.doubles((long) n * columns, -1, 1).toArray();
        double[] b = product(n, a, x, columns, false);
        assertEquals(SOLVED, solver.solve(columns, b));
        assertArrayEquals(x, b, 1e-9);
        b = product(n, a, x, columns, true);
        assertEquals(SOLVED, solver.solveTransposed(columns, b));
        assertArrayEquals(x, b, 1e-9);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void solve_copesWithColumnsThatAreMostlyZero(LinearSolver solver) {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      int n = 1 + random.nextInt(20);
      double[] a = new double[n * n];
      for (int j = 0; j < n; j++) {
        a[j * n + (j + round) % n] = 1;
        a[j * n + random.nextInt(n)] += random.nextInt(4) / 8.0;
      }
      if (solver.factor(n, a) == SOLVED) {
        double[] x = random.doubles(n, -1, 1).toArray();
        double[] b = product(n, a, x, 1, false);
        assertEquals(SOLVED, solver.solve(1, b));
        assertArrayEquals(x, b, 1e-9);
        b = product(n, a, x, 1, true);
        assertEquals(SOLVED, solver.solveTransposed(1, b));
        assertArrayEquals(x, b, 1e-9);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void factor_ofTheSameMatrixAgain_orOfAnother_solvesEach(LinearSolver solver) {
    double[] twos = {2, 0, 0, 2};
    double[] fours = {4, 0, 0, 4};
    double[] singular = {1, 1, 1, 1};
    for (double[] a : List.of(twos, twos, fours, twos)) {
      double[] b = {4, 8};
      assertEquals(SOLVED, solver.factor(2, a));
      assertEquals(SOLVED, solver.solve(1, b));
      assertArrayEquals(new double[] {4 / a[0], 8 / a[0]}, b);
    }
    assertEquals(SINGULAR, solver.factor(2, singular));
    assertEquals(SINGULAR, solver.factor(2, singular));
    assertEquals(SOLVED, solver.factor(2, twos));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void factor_ofSingularMatrix_saysSo(LinearSolver solver) {
    assertEquals(SINGULAR, solver.factor(1, new double[] {0}));
    assertEquals(SINGULAR, solver.factor(2, new double[] {1, 2, 2, 4}));
    assertEquals(SINGULAR, solver.factor(3, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}));
    assertEquals(SINGULAR, solver.factor(2, new double[4]));
    assertThrows(IllegalStateException.class, () -> solver.solve(1, new double[2]));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void factor_ofNearlySingularMatrix_saysSo(LinearSolver solver) {
    double[] a = {1, 1, 1, 1 + Math.ulp(1.0)};
    assertEquals(SINGULAR, solver.factor(2, a));
    assertEquals(SOLVED, solver.factor(2, new double[] {1, 1, 1, 1 + 1e-9}));
    // Small because its row and column are small is not singular.
    assertEquals(SOLVED, solver.factor(2, new double[] {1, 0, 0, 1e-30}));
    assertEquals(SOLVED, solver.factor(2, new double[] {1, 1e-30, 1, 2e-30}));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void factor_ofHilbertMatrix_isSingularWhereDigitsRunOut(LinearSolver solver) {
    assertEquals(SOLVED, solver.factor(6, hilbert(6)));
    assertEquals(SINGULAR, solver.factor(40, hilbert(40)));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void notFiniteNumbers_areToldByTheOutcome(LinearSolver solver) {
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertEquals(NOT_FINITE, solver.factor(2, new double[] {1, 0, bad, 1}));
      assertEquals(SOLVED, solver.factor(2, new double[] {1, 0, 0, 1}));
      assertEquals(NOT_FINITE, solver.solve(1, new double[] {1, bad}));
      assertEquals(NOT_FINITE, solver.solveTransposed(2, new double[] {1, 2, bad, 3}));
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void solve_copesWithHugeAndTinyNumbers(LinearSolver solver) {
    for (double scale : new double[] {1e150, 1e-150}) {
      assertEquals(SOLVED, solver.factor(2, new double[] {scale, 3 * scale, 2 * scale, scale}));
      double[] b = {5 * scale, 5 * scale};
      assertEquals(SOLVED, solver.solve(1, b));
      assertArrayEquals(new double[] {1, 2}, b, 1e-14);
      b = new double[] {5, 10};
      assertEquals(SOLVED, solver.solve(1, b));
      assertEquals(3, b[0] * scale, 1e-14);
      assertEquals(1, b[1] * scale, 1e-14);
    }
    assertEquals(SOLVED, solver.factor(1, new double[] {1e-200}));
    assertEquals(NOT_FINITE, solver.solve(1, new double[] {1e200}));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void wrongShapes_areRefusedByNameValueAndRule(LinearSolver solver) {
    assertRefused("n is -1", "0 or more", () -> solver.factor(-1, new double[0]));
    assertRefused("a has length 3", "at least 4", () -> solver.factor(2, new double[3]));
    assertRefused(
        "a has length 3", "at least 10000000000", () -> solver.factor(100_000, new double[3]));
    assertEquals(SOLVED, solver.factor(2, new double[] {1, 0, 0, 1}));
    assertRefused("columns is -1", "0 or more", () -> solver.solve(-1, new double[2]));
    assertRefused("b has length 3", "at least 4", () -> solver.solve(2, new double[3]));
    assertRefused("b has length 1", "at least 2", () -> solver.solveTransposed(1, new double[1]));
  }

  private static void assertRefused(String value, String rule, Runnable call) {
    String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
    assertTrue(message.contains(value) && message.contains(rule), message);
  }

  private static double[] hilbert(int n) {
    double[] a = new double[n * n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        a[j * n + i] = 1.0 / (i + j + 1);
      }
    }
    return a;
  }

  private static double[] product(int n, double[] a, double[] x, int columns, boolean transposed) {
    double[] b = new double[n * columns];
    for (int column = 0; column < columns; column++) {
      for (int i = 0; i < n; i++) {
        for (int k = 0; k < n; k++) {
          b[column * n + i] += (transposed ? a[i * n + k] : a[k * n + i]) * x[column * n + k];
        }
      }
    }
    return b;
  }
}
