package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SimplexSolverTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  /**
   * Dantzig's Wyndor Glass problem (Hillier and Lieberman, section 3.1): optimum 36, duals 0, 1.5,
   * 1.
   */
  @Test
  void solve_givesPublishedOptimumAndDuals() {
    LinearProgram program = new LinearProgram(3, 2);
    program.setCost(0, 3);
    program.setCost(1, 5);
    program.setCoefficient(0, 0, 1);
    program.setCoefficient(1, 1, 2);
    program.setCoefficient(2, 0, 3);
    program.setCoefficient(2, 1, 2);
    program.setRowBounds(0, -NONE, 4);
    program.setRowBounds(1, -NONE, 12);
    program.setRowBounds(2, -NONE, 18);
    SimplexSolver solver = new SimplexSolver(program, LinearSolvers.portable());
    assertEquals(SimplexSolver.Outcome.OPTIMAL, solver.solve());
    assertEquals(36, solver.objective(), 1e-12);
    assertEquals(2, solver.value(0), 1e-12);
    assertEquals(6, solver.value(1), 1e-12);
    assertEquals(0, solver.dual(0), 1e-12);
    assertEquals(1.5, solver.dual(1), 1e-12);
    assertEquals(1, solver.dual(2), 1e-12);
    Certificate.assertOptimal(program, solver);
    double[] range = new double[2];
    solver.rightHandSideRange(1, range);
    assertEquals(6, range[0], 1e-12);
    assertEquals(18, range[1], 1e-12);
  }
}
