package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseBasisTest {

  private static ScaledProgram program(double[][] a) {
    LinearProgram program = new LinearProgram(a.length, a[0].length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        program.setCoefficient(i, j, a[i][j]);
      }
    }
    ScaledProgram scaled = new ScaledProgram(program);
    scaled.load();
    return scaled;
  }

  private static SparseBasis basis(ScaledProgram program, int... head) {
    SparseBasis basis = new SparseBasis(program);
    basis.read(head);
    return basis;
  }

  @Test
  void slacks_leaveNoNucleus() {
    SparseBasis basis = basis(program(new double[][] {{1, 2}, {3, 4}}), 2, 3);
    assertEquals(basis.nucleus, basis.nucleusEnd);
    for (int step = 0; step < 2; step++) {
      assertEquals(-1, basis.entryValue[basis.start[basis.position[step]]]);
    }
  }

  @Test
  void triangle_isPeeledWhicheverWayItLies() {
    double[][] upper = {{1, 1, 1}, {0, 1, 1}, {0, 0, 1}};
    double[][] lower = {{1, 0, 0}, {1, 1, 0}, {1, 1, 1}};
    for (double[][] a : new double[][][] {upper, lower}) {
      SparseBasis basis = basis(program(a), 2, 0, 1);
      assertEquals(basis.nucleus, basis.nucleusEnd);
    }
  }

  @Test
  void nucleus_isWhatHasTwoEntriesEachWay() {
    double[][] a = {{1, 1, 0, 5}, {1, -1, 0, 6}, {2, 3, 1, 7}, {0, 0, 0, 1}};
    SparseBasis basis = basis(program(a), 0, 1, 2, 3);
    assertEquals(2, basis.nucleusEnd - basis.nucleus);
    assertEquals(3, basis.row[0]);
    assertEquals(2, basis.row[3]);
  }

  @Test
  void factor_solvesBothWays_andOfAnotherBasis_andSeesSingularOnes() {
    Random random = new Random(5);
    int regular = 0;
    for (int round = 0; round < 300; round++) {
      int rows = 1 + random.nextInt(12);
      double[][] a = new double[rows][rows];
      for (int entry = 0; entry < 3 * rows; entry++) {
        a[random.nextInt(rows)][random.nextInt(rows)] = 0.5 + random.nextDouble();
      }
      ScaledProgram program = program(a);
      BasisFactor factor = new BasisFactor(program, LinearSolvers.portable());
      int[] head = new int[rows];
      for (int p = 0; p < rows; p++) {
        head[p] = random.nextInt(3) == 0 ? rows + p : p;
      }
      double[] dense = new double[rows * rows];
      for (int p = 0; p < rows; p++) {
        program.add(head[p], 1, dense, p * rows);
      }
      LinearSolver oracle = LinearSolvers.portable();
      boolean expected = oracle.factor(rows, dense) == LinearSolver.Outcome.SOLVED;
      assertEquals(expected, factor.factor(head));
      if (expected) {
        regular++;
        double[] b = random.doubles(rows).toArray();
        double[] c = b.clone();
        double[] x = b.clone();
        double[] y = b.clone();
        oracle.solve(1, b);
        oracle.solveTransposed(1, c);
        assertTrue(factor.solve(x) && factor.solveTransposed(y));
        assertArrayEquals(b, x, 1e-9 * Math.max(1, Tolerances.largest(b)));
        assertArrayEquals(c, y, 1e-9 * Math.max(1, Tolerances.largest(c)));
      }
    }
    assertTrue(regular > 50 && regular < 290, "both kinds must occur: " + regular);
  }

  @Test
  void factor_isKept_untilAColumnOfItChanges() {
    LinearProgram program = new LinearProgram(1, 2);
    program.setCoefficient(0, 0, 1.5);
    program.setCoefficient(0, 1, 1.25);
    ScaledProgram scaled = new ScaledProgram(program);
    BasisFactor factor = new BasisFactor(scaled, LinearSolvers.portable());
    int[] head = {0};
    for (double coefficient : new double[] {1.5, 1.75, 1.125}) {
      program.setCoefficient(0, 0, coefficient);
      program.setCoefficient(0, 1, 2 - coefficient / 2);
      scaled.load();
      assertTrue(factor.factor(head));
      double[] b = {1};
      factor.solve(b);
      assertEquals(1 / scaled.dot(0, new double[] {1}), b[0], 1e-15);
    }
    program.setCoefficient(0, 0, 0);
    scaled.load();
    assertFalse(factor.factor(head));
  }
}
