package dev.reeve.math;

import static dev.reeve.math.SimplexSolver.Outcome.INFEASIBLE;
import static dev.reeve.math.SimplexSolver.Outcome.ITERATION_LIMIT;
import static dev.reeve.math.SimplexSolver.Outcome.OPTIMAL;
import static dev.reeve.math.SimplexSolver.Outcome.UNBOUNDED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimplexSolverTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  /** Rows {@code A x <= b}, columns at least 0. */
  private static LinearProgram program(double[] cost, double[][] a, double[] b) {
    LinearProgram program = new LinearProgram(a.length, cost.length);
    for (int j = 0; j < cost.length; j++) {
      program.setCost(j, cost[j]);
    }
    for (int i = 0; i < a.length; i++) {
      program.setRowBounds(i, -NONE, b[i]);
      for (int j = 0; j < cost.length; j++) {
        program.setCoefficient(i, j, a[i][j]);
      }
    }
    return program;
  }

  /** The Wyndor Glass problem of Hillier and Lieberman, section 3.1. */
  private static LinearProgram wyndor() {
    return program(
        new double[] {3, 5}, new double[][] {{1, 0}, {0, 2}, {3, 2}}, new double[] {4, 12, 18});
  }

  private static SimplexSolver solver(LinearProgram program) {
    return new SimplexSolver(program, LinearSolvers.portable());
  }

  private static SimplexSolver assertOptimum(double objective, LinearProgram program) {
    SimplexSolver solver = solver(program);
    assertEquals(OPTIMAL, solver.solve());
    assertEquals(objective, solver.objective(), 1e-9 * Math.max(1, Math.abs(objective)));
    Certificate.assertCertified(program, solver, OPTIMAL);
    return solver;
  }

  @Test
  void solve_givesPublishedOptimum_dualsAndRanges() {
    SimplexSolver solver = assertOptimum(36, wyndor());
    double[] duals = {solver.dual(0), solver.dual(1), solver.dual(2)};
    assertArrayEquals(new double[] {2, 6}, new double[] {solver.value(0), solver.value(1)}, 1e-12);
    assertArrayEquals(new double[] {0, 1.5, 1}, duals, 1e-12);
    double[] range = new double[2];
    solver.rightHandSideRange(1, range);
    assertArrayEquals(new double[] {6, 18}, range, 1e-12);
    solver.rightHandSideRange(2, range);
    assertArrayEquals(new double[] {12, 24}, range, 1e-12);
    solver.rightHandSideRange(0, range);
    assertArrayEquals(new double[] {2, NONE}, range, 1e-12);
    assertTrue(solver.basic(0) && solver.basic(1) && solver.rowBasic(0));
    assertFalse(solver.rowBasic(1) || solver.rowBasic(2));
  }

  @Test
  void duals_predictTheObjective_withinTheRange_andNotBeyond() {
    LinearProgram program = wyndor();
    SimplexSolver solver = assertOptimum(36, program);
    Basis basis = solver.basis();
    program.setRowBounds(1, -NONE, 18);
    assertEquals(OPTIMAL, solver.solve());
    assertEquals(36 + 6 * 1.5, solver.objective(), 1e-12);
    assertEquals(basis, solver.basis());
    program.setRowBounds(1, -NONE, 20);
    solver.solve();
    assertEquals(45, solver.objective(), 1e-12);
  }

  /** Beale 1955, as Dantzig and Thapa print it (example 3.15): optimum 0.05. */
  @Test
  void solve_ends_onBealesCycle() {
    assertOptimum(
        0.05,
        program(
            new double[] {0.75, -150, 0.02, -6},
            new double[][] {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}},
            new double[] {0, 0, 1}));
  }

  /** Kuhn's example (Balinski and Tucker 1969): optimum 2. */
  @Test
  void solve_ends_onKuhnsCycle() {
    assertOptimum(
        2,
        program(
            new double[] {2, 3, -1, -12},
            new double[][] {{-2, -9, 1, 9}, {1.0 / 3, 1, -1.0 / 3, -2}, {2, 3, -1, -12}},
            new double[] {0, 0, 2}));
  }

  /** Marshall and Suurballe 1969, with the row that bounds it: optimum 1. */
  @Test
  void solve_ends_onMarshallAndSuurballesCycle() {
    assertOptimum(
        1,
        program(
            new double[] {10, -57, -9, -24},
            new double[][] {{0.5, -5.5, -2.5, 9}, {0.5, -1.5, -0.5, 1}, {1, 0, 0, 0}},
            new double[] {0, 0, 1}));
  }

  /** Klee and Minty 1972 in Chvátal's form: maximise Σ 10^(n-j) x_j, optimum 100^(n-1). */
  @Test
  void solve_climbsTheKleeMintyCube() {
    int n = 8;
    double[] cost = new double[n];
    double[][] a = new double[n][n];
    double[] b = new double[n];
    for (int i = 0; i < n; i++) {
      cost[i] = Math.pow(10, n - 1 - i);
      b[i] = Math.pow(100, i);
      for (int j = 0; j < i; j++) {
        a[i][j] = 2 * Math.pow(10, i - j);
      }
      a[i][i] = 1;
    }
    assertOptimum(Math.pow(100, n - 1), program(cost, a, b));
  }

  @Test
  void solve_ofNoRows_putsColumnsAtTheirBetterBound() {
    LinearProgram program = new LinearProgram(0, 3);
    program.setCost(0, 1);
    program.setBounds(0, -1, 2);
    program.setCost(1, -1);
    program.setBounds(1, -3, 4);
    program.setBounds(2, -NONE, NONE);
    SimplexSolver solver = assertOptimum(5, program);
    assertEquals(0, solver.value(2));
    program.setCost(2, -2);
    assertEquals(UNBOUNDED, solver.solve());
    Certificate.assertCertified(program, solver, UNBOUNDED);
  }

  @Test
  void solve_ofNoColumns_asksWhetherZeroSatisfiesTheRows() {
    LinearProgram program = new LinearProgram(2, 0);
    program.setRowBounds(1, -1, 0);
    SimplexSolver solver = assertOptimum(0, program);
    program.setRowBounds(1, 1, 2);
    assertEquals(INFEASIBLE, solver.solve());
    Certificate.assertCertified(program, solver, INFEASIBLE);
    assertOptimum(0, new LinearProgram(0, 0));
  }

  @Test
  void solve_blamesOnlyTheRowsThatContradictEachOther() {
    LinearProgram program = new LinearProgram(3, 2);
    program.setCoefficient(0, 0, 1);
    program.setCoefficient(1, 1, 1);
    program.setCoefficient(2, 0, 1);
    program.setRowBounds(0, -NONE, 1);
    program.setRowBounds(1, -NONE, 5);
    program.setRowBounds(2, 2, NONE);
    SimplexSolver solver = solver(program);
    assertEquals(INFEASIBLE, solver.solve());
    double[] weights = new double[3];
    solver.infeasibleRows(weights);
    assertTrue(weights[0] < 0 && weights[1] == 0 && weights[2] > 0);
    assertEquals(-weights[0], weights[2], 1e-12);
  }

  @Test
  void crossedBounds_areInfeasible_notAnException() {
    LinearProgram program = wyndor();
    program.setBounds(0, 2, 1);
    SimplexSolver solver = solver(program);
    assertEquals(INFEASIBLE, solver.solve());
    double[] weights = new double[3];
    solver.infeasibleRows(weights);
    assertArrayEquals(new double[3], weights);
    program.setBounds(0, 0, NONE);
    program.setRowBounds(1, 13, 12);
    assertEquals(INFEASIBLE, solver.solve());
    solver.infeasibleRows(weights);
    assertArrayEquals(new double[] {0, 1, 0}, weights);
    program.setRowBounds(1, -NONE, 12);
    assertEquals(OPTIMAL, solver.solve());
    assertEquals(36, solver.objective(), 1e-12);
  }

  @Test
  void iterationLimit_isAnOutcome_fromWhichTheNextSolveGoesOn() {
    SimplexSolver solver = solver(wyndor());
    solver.setIterationLimit(1);
    assertEquals(ITERATION_LIMIT, solver.solve());
    assertEquals(OPTIMAL, solver.solve());
    assertEquals(36, solver.objective(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> solver.setIterationLimit(-1));
  }

  @Test
  void solve_ofAnOptimalBasis_takesOneFactorisation() {
    LinearProgram program = wyndor();
    SimplexSolver solver = assertOptimum(36, program);
    program.setRowBounds(2, -NONE, 17);
    program.setCost(0, 2.9);
    program.setCoefficient(2, 0, 3.1);
    assertEquals(OPTIMAL, solver.solve());
    assertEquals(0, solver.iterations());
    assertEquals(1, solver.refactorisations());
    Certificate.assertCertified(program, solver, OPTIMAL);
  }

  @Test
  void restore_startsFromABasisOfAnotherSolver_andRepairsASingularOne() {
    LinearProgram program = wyndor();
    Basis basis = assertOptimum(36, program).basis();
    SimplexSolver other = solver(wyndor());
    other.restore(basis);
    assertEquals(OPTIMAL, other.solve());
    assertEquals(0, other.iterations());
    assertEquals("BB|BUU", basis.toString());
    assertEquals(Basis.Status.AT_UPPER, basis.row(2));
    assertEquals(basis, other.basis());
    assertEquals(basis.hashCode(), other.basis().hashCode());

    LinearProgram dependent = wyndor();
    dependent.setCoefficient(1, 1, 0);
    dependent.setCoefficient(2, 1, 0);
    dependent.setCoefficient(0, 1, 1);
    SimplexSolver repaired = solver(dependent);
    repaired.restore(basis);
    assertEquals(OPTIMAL, repaired.solve());
    Certificate.assertCertified(dependent, repaired, OPTIMAL);
    assertThrows(
        IllegalArgumentException.class, () -> solver(new LinearProgram(2, 2)).restore(basis));
  }

  @Test
  void questionsOfAnotherOutcome_areRefused() {
    SimplexSolver solver = solver(wyndor());
    assertThrows(IllegalStateException.class, () -> solver.rightHandSideRange(0, new double[2]));
    solver.solve();
    assertThrows(IllegalStateException.class, () -> solver.infeasibleRows(new double[3]));
    assertThrows(IllegalStateException.class, () -> solver.ray(new double[2]));
    assertThrows(IllegalArgumentException.class, () -> solver.ray(new double[1]));
    assertThrows(IllegalArgumentException.class, () -> solver.rightHandSideRange(0, new double[1]));
    assertThrows(IndexOutOfBoundsException.class, () -> solver.value(2));
    assertThrows(IndexOutOfBoundsException.class, () -> solver.dual(-1));
    solver.reset();
    assertThrows(IllegalStateException.class, () -> solver.rightHandSideRange(0, new double[2]));
  }

  @Test
  void boundsOfNearlyNothing_doNotUpsetTheScale() {
    LinearProgram program = new LinearProgram(3, 42);
    for (int j = 0; j < 2; j++) {
      program.setCost(j, 3 + 2 * j);
    }
    program.setCoefficient(0, 0, 1);
    program.setCoefficient(1, 1, 2);
    program.setCoefficient(2, 0, 3);
    program.setCoefficient(2, 1, 2);
    program.setRowBounds(0, -NONE, 4);
    program.setRowBounds(1, -NONE, 12);
    program.setRowBounds(2, -NONE, 18);
    for (int j = 2; j < 42; j++) {
      program.setCoefficient(j % 3, j, 1);
      program.setCost(j, 1e-17);
      program.setBounds(j, 1e-17, 1e-17);
    }
    assertOptimum(36, program);
  }

  @Test
  void lexicographicSolves_keepTheEarlierObjective() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      LinearProgram program = RandomPrograms.program(RandomPrograms.Kind.PLAIN, random);
      SimplexSolver solver = solver(program);
      if (solver.solve() != OPTIMAL) {
        continue;
      }
      double first = solver.objective();
      double[] cost = new double[program.columns()];
      for (int j = 0; j < program.columns(); j++) {
        cost[j] = program.cost(j);
        if (!solver.basic(j) && Math.abs(solver.reducedCost(j)) > 1e-9) {
          program.setBounds(j, solver.value(j), solver.value(j));
        }
        program.setCost(j, random.nextGaussian());
      }
      for (int i = 0; i < program.rows(); i++) {
        if (!solver.rowBasic(i) && Math.abs(solver.dual(i)) > 1e-9) {
          program.setRowBounds(i, solver.activity(i), solver.activity(i));
        }
      }
      if (solver.solve() == OPTIMAL) {
        double kept = 0;
        for (int j = 0; j < program.columns(); j++) {
          kept += cost[j] * solver.value(j);
        }
        assertEquals(first, kept, 1e-7 * Math.max(1, Math.abs(first)));
        Certificate.assertCertified(program, solver, OPTIMAL);
      }
    }
  }

  /**
   * Few edits are read one by one, many by a pass over all; coefficients drift out of their scale.
   */
  @Test
  void settledSolve_dependsOnNumbersAndBasisAlone_toTheLastBit() {
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      LinearProgram program = RandomPrograms.program(RandomPrograms.Kind.PLAIN, random);
      SimplexSolver solver = solver(program);
      solver.solve();
      for (int tick = 0; tick < 20; tick++) {
        edit(program, random, tick % 4 == 0 ? 200 : 3);
        solver.settle();
        Basis basis = solver.basis();
        SimplexSolver fresh = solver(copy(program));
        fresh.restore(basis);
        assertEquals(fresh.solve(), solver.solve());
        assertEquals(fresh.basis(), solver.basis());
        assertEquals(fresh.objective(), solver.objective());
        for (int j = 0; j < program.columns(); j++) {
          assertEquals(fresh.value(j), solver.value(j));
          assertEquals(fresh.reducedCost(j), solver.reducedCost(j));
        }
        for (int i = 0; i < program.rows(); i++) {
          assertEquals(fresh.activity(i), solver.activity(i));
          assertEquals(fresh.dual(i), solver.dual(i));
        }
      }
    }
  }

  private static void edit(LinearProgram program, Random random, int edits) {
    for (int k = 0; k < edits && program.rows() > 0 && program.columns() > 0; k++) {
      int row = random.nextInt(program.rows());
      int column = random.nextInt(program.columns());
      double factor = Math.exp(0.7 * random.nextGaussian());
      program.setCoefficient(row, column, factor * program.coefficient(row, column));
      program.setCost(column, factor * program.cost(column));
      program.setRowBounds(row, factor * program.rowLower(row), factor * program.rowUpper(row));
      program.setBounds(column, factor * program.lower(column), factor * program.upper(column));
    }
  }

  private static LinearProgram copy(LinearProgram program) {
    LinearProgram copy = new LinearProgram(program.rows(), program.columns());
    for (int j = 0; j < program.columns(); j++) {
      copy.setCost(j, program.cost(j));
      copy.setBounds(j, program.lower(j), program.upper(j));
      for (int entry = 0; entry < program.entries(j); entry++) {
        copy.setCoefficient(program.entryRow(j, entry), j, program.entryValue(j, entry));
      }
    }
    for (int i = 0; i < program.rows(); i++) {
      copy.setRowBounds(i, program.rowLower(i), program.rowUpper(i));
    }
    return copy;
  }

  @Test
  void resultsSpeakOfTheLastSolve_whateverIsEditedAfterIt() {
    LinearProgram program = wyndor();
    SimplexSolver solver = assertOptimum(36, program);
    program.setCost(0, 100);
    program.setBounds(1, 7, 8);
    program.setRowBounds(2, -NONE, 1);
    program.setCoefficient(2, 0, 9);
    assertEquals(36, solver.objective(), 1e-12);
    assertEquals(2, solver.value(0), 1e-12);
    assertEquals(6, solver.value(1), 1e-12);
    assertEquals(1, solver.dual(2), 1e-12);
  }

  @Test
  void warmSolve_allocatesNothing() {
    Random random = new Random(3);
    LinearProgram program = new LinearProgram(11, 48);
    for (int j = 0; j < 48; j++) {
      program.setCost(j, random.nextDouble());
      for (int entry = 0; entry < 4; entry++) {
        program.setCoefficient(random.nextInt(10), j, random.nextDouble() - 0.3);
      }
      program.setCoefficient(10, j, 1);
    }
    for (int i = 0; i < 11; i++) {
      program.setRowBounds(i, -NONE, 10 + random.nextInt(10));
    }
    SimplexSolver solver = solver(program);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    int exchanges = 0;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int k = 0; k < 100; k++) {
        program.setCoefficient(10, k % 48, 1 + random.nextDouble());
        program.setRowBounds(k % 11, -NONE, 10 + 10 * random.nextDouble());
        program.setCost(47 - k % 48, random.nextDouble());
        solver.solve();
        exchanges += solver.iterations();
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertTrue(exchanges > 100, "the edits must change the basis: " + exchanges);
    // What the virtual machine does now and then in a thread is not the solver's.
    assertEquals(0, least);
  }
}
