package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixProductTest {

  static Stream<LinearSolver> solvers() {
    return Stream.of(LinearSolvers.portable(), LinearSolvers.nativeOrPortable());
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void isTheSumOverTheInnerIndex_forEveryShape(LinearSolver solver) {
    Random random = new Random(3);
    int[][] shapes = {{1, 1, 1}, {2, 3, 4}, {16, 16, 1000}, {5, 1, 7}, {7, 5, 1}, {60, 60, 3}};
    for (int[] shape : shapes) {
      int m = shape[0];
      int k = shape[1];
      int n = shape[2];
      double[] a = random.doubles((long) m * k, -1, 1).toArray();
      double[] b = random.doubles((long) k * n, -1, 1).toArray();
      double[] c = random.doubles((long) m * n, -1, 1).toArray();
      double[] expected = new double[m * n];
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < m; i++) {
          for (int l = 0; l < k; l++) {
            expected[j * m + i] += a[l * m + i] * b[j * k + l];
          }
        }
      }
      solver.multiply(m, k, n, a, b, c);
      assertArrayEquals(expected, c, 1e-13);
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void isZero_whereTheInnerSizeIsZero(LinearSolver solver) {
    double[] c = {1, 2, 3, 4};
    solver.multiply(2, 0, 2, new double[0], new double[0], c);
    assertArrayEquals(new double[4], c);
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void refusesArraysThatAreTooShort(LinearSolver solver) {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> solver.multiply(2, 3, 4, new double[6], new double[11], new double[8]));
    assertEquals("b has length 11; 3×4 needs at least 12", refusal.getMessage());
  }
}
