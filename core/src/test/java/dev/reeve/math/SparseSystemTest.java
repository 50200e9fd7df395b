package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Back-substitution and GMRES beside dense elimination. */
class SparseSystemTest {

  private static final Crew ALONE = new Crew(1);

  private static SparseMatrix sparse(double[][] dense) {
    return SparseMatrix.byRows(
        dense.length, dense.length, () -> SparseMatrixTest.rows(dense), new Crew(2), done -> {});
  }

  /** {@code x} of {@code (I - A) x = b}, by elimination. */
  private static double[] eliminated(double[][] dense, double[] b) {
    int n = dense.length;
    double[] matrix = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[j * n + i] = (i == j ? 1 : 0) - dense[i][j];
      }
    }
    LinearSolver solver = LinearSolvers.portable();
    double[] x = b.clone();
    assertEquals(LinearSolver.Outcome.SOLVED, solver.factor(n, matrix));
    assertEquals(LinearSolver.Outcome.SOLVED, solver.solve(1, x));
    return x;
  }

  private static LinearOperator leontief(SparseMatrix a) {
    return (x, y) -> {
      a.multiply(x, y, ALONE);
      for (int i = 0; i < a.rows(); i++) {
        y[i] = x[i] - y[i];
      }
    };
  }

  private static double[][] triangular(int n, double share, long seed) {
    double[][] dense = SparseMatrixTest.random(n, n, share, false, seed);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        dense[i][j] = j < i ? 0 : dense[i][j] / (.1 * n);
      }
    }
    return dense;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 300, 1100})
  void backSubstitution_agreesWithElimination(int n) {
    double[][] dense = triangular(n, .3, n);
    double[] b = new Random(n).doubles(n).toArray();
    double[] x = new double[n];
    SparseMatrix a = sparse(dense);
    assertTrue(BackSubstitution.applies(a));
    new BackSubstitution(a, new Crew(2)).solve(b, x);
    assertArrayEquals(eliminated(dense, b), x, 1e-10);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void backSubstitution_hasTheSameBits_whateverTheCrew(int threads) {
    int n = 5000;
    SparseMatrix a =
        SparseMatrix.byRows(
            n,
            n,
            () ->
                (row, line) -> {
                  Random random = new Random(row);
                  for (int j = row; j < n; j += 1 + random.nextInt(40)) {
                    line.add(j, random.nextDouble() / 100);
                  }
                },
            new Crew(threads),
            done -> {});
    double[] b = new Random(1).doubles(n).toArray();
    double[] alone = new double[n];
    double[] together = new double[n];
    new BackSubstitution(a, ALONE).solve(b, alone);
    new BackSubstitution(a, new Crew(threads)).solve(b, together);
    assertArrayEquals(alone, together);
  }

  @Test
  void backSubstitution_isOnlyForUpperTriangles() {
    SparseMatrix lower = SparseMatrix.builder(3, 3).add(2, 1, 1).build();
    assertFalse(BackSubstitution.applies(lower));
    assertFalse(BackSubstitution.applies(SparseMatrix.builder(2, 3).build()));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new BackSubstitution(lower, ALONE));
    assertEquals("the 3×3 matrix is not upper triangular", refusal.getMessage());
  }

  @Test
  void backSubstitution_findsTheEntryBelowTheDiagonal_inAnyPanel() {
    int n = 70_000;
    assertTrue(BackSubstitution.applies(SparseMatrix.builder(n, n).add(5, 69_000, 1).build()));
    assertFalse(
        BackSubstitution.applies(SparseMatrix.builder(n, n).add(69_001, 69_000, 1).build()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 300})
  void gmres_agreesWithElimination(int n) {
    double[][] dense = SparseMatrixTest.random(n, n, .3, false, n);
    for (double[] row : dense) {
      for (int j = 0; j < n; j++) {
        row[j] /= Math.sqrt(n);
      }
    }
    double[] b = new Random(n).doubles(n).toArray();
    double[] x = new double[n];
    Gmres gmres = new Gmres(n, new Crew(2));
    List<Double> heard = new ArrayList<>();
    assertEquals(
        Gmres.Outcome.SOLVED, gmres.solve(leontief(sparse(dense)), b, x, 1e-13, heard::add));
    assertArrayEquals(eliminated(dense, b), x, 1e-10);
    assertTrue(gmres.residual() <= 1e-13);
    assertEquals(gmres.iterations(), heard.size());
    for (int k = 1; k < heard.size() && k < Gmres.RESTART; k++) {
      assertTrue(heard.get(k) <= heard.get(k - 1) * (1 + 1e-12), "a residual never grows");
    }
  }

  /** A shift has to be seen from one end to the other before anything can be said of it. */
  @Test
  void gmres_startsAgain_andGetsThere() {
    int n = 400;
    LinearOperator laplacian =
        (x, y) -> {
          for (int i = 0; i < n; i++) {
            double before = i == 0 ? 0 : x[i - 1];
            double after = i == n - 1 ? 0 : x[i + 1];
            y[i] = 2.02 * x[i] - before - after;
          }
        };
    double[] b = new double[n];
    b[0] = 1;
    double[] x = new double[n];
    Gmres gmres = new Gmres(n, ALONE);
    assertEquals(Gmres.Outcome.SOLVED, gmres.solve(laplacian, b, x, 1e-10, heard -> {}));
    assertTrue(gmres.iterations() > Gmres.RESTART, gmres.iterations() + " iterations");
    double[] image = new double[n];
    laplacian.apply(x, image);
    assertArrayEquals(b, image, 1e-10);
  }

  @Test
  void gmres_saysSo_whereThereIsNoSolution() {
    LinearOperator projection =
        (x, y) -> {
          y[0] = x[0];
          y[1] = 0;
        };
    Gmres gmres = new Gmres(2, ALONE);
    double[] x = new double[2];
    assertEquals(
        Gmres.Outcome.INACCURATE,
        gmres.solve(projection, new double[] {3, 4}, x, 1e-10, heard -> {}));
    assertEquals(.8, gmres.residual(), 1e-15);
    assertEquals(
        Gmres.Outcome.NOT_FINITE,
        gmres.solve(projection, new double[] {Double.NaN, 4}, x, 1e-10, heard -> {}));
  }

  @Test
  void gmres_ofNothing_isNothing() {
    Gmres gmres = new Gmres(2, ALONE);
    double[] x = {5, 5};
    LinearOperator identity = (from, to) -> System.arraycopy(from, 0, to, 0, 2);
    assertEquals(Gmres.Outcome.SOLVED, gmres.solve(identity, new double[2], x, 1e-10, heard -> {}));
    assertArrayEquals(new double[2], x);
    assertEquals(0, gmres.residual());
    assertEquals(0, gmres.iterations());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void gmres_wantsATolerance(double tolerance) {
    Gmres gmres = new Gmres(1, ALONE);
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> gmres.solve((x, y) -> {}, new double[1], new double[1], tolerance, heard -> {}));
    assertEquals("tolerance is " + tolerance + "; it must be finite and > 0", refusal.getMessage());
  }
}
