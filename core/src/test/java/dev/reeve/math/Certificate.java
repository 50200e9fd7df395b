package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Checks a solver's answer against the program's own numbers, without trust in any solver: an
 * optimum by primal feasibility, dual feasibility and complementary slackness, the others by
 * Farkas' lemma and by a ray.
 *
 * <p>Rows and columns are first brought to a middling size each (the answer is that of the scaled
 * program), for only then has "relative" one meaning for all of them; tolerances are relative to
 * the absolute terms a number was computed from.
 */
final class Certificate {

  static final double TOLERANCE = 1e-7;

  /** What the largest cost, weight or component of a ray may leave of itself where zero is due. */
  private static final double ROUNDING = 1e-9;

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final LinearProgram program;
  private final SimplexSolver solver;
  private final int rows;
  private final int columns;

  /** By what a row, and a column, is multiplied. */
  private final double[] rowScale;

  private final double[] columnScale;

  private Certificate(LinearProgram program, SimplexSolver solver) {
    this.program = program;
    this.solver = solver;
    rows = program.rows();
    columns = program.columns();
    rowScale = new double[rows];
    columnScale = new double[columns];
    java.util.Arrays.fill(rowScale, 1);
    java.util.Arrays.fill(columnScale, 1);
    equilibrate();
  }

  static void assertCertified(
      LinearProgram program, SimplexSolver solver, SimplexSolver.Outcome outcome) {
    Certificate certificate = new Certificate(program, solver);
    switch (outcome) {
      case OPTIMAL -> certificate.assertOptimal();
      case INFEASIBLE -> certificate.assertInfeasible();
      case UNBOUNDED -> certificate.assertUnbounded();
      case ITERATION_LIMIT -> throw new AssertionError("iteration limit");
    }
  }

  /**
   * The absolute terms of the objective and of its dual, and 1: what an objective is accurate
   * against.
   */
  static double terms(LinearProgram program, SimplexSolver solver) {
    double terms = 1;
    for (int j = 0; j < program.columns(); j++) {
      terms +=
          (Math.abs(program.cost(j)) + Math.abs(solver.reducedCost(j))) * Math.abs(solver.value(j));
    }
    for (int i = 0; i < program.rows(); i++) {
      terms += Math.abs(solver.dual(i) * solver.activity(i));
    }
    return terms;
  }

  private void equilibrate() {
    for (int pass = 0; pass < 4; pass++) {
      for (int i = 0; i < rows; i++) {
        double least = NONE;
        double most = 0;
        for (int j = 0; j < columns; j++) {
          double size = Math.abs(program.coefficient(i, j)) * columnScale[j];
          least = size > 0 ? Math.min(least, size) : least;
          most = Math.max(most, size);
        }
        rowScale[i] = most > 0 ? 1 / Math.sqrt(least * most) : 1;
      }
      for (int j = 0; j < columns; j++) {
        double least = NONE;
        double most = 0;
        for (int i = 0; i < rows; i++) {
          double size = Math.abs(program.coefficient(i, j)) * rowScale[i];
          least = size > 0 ? Math.min(least, size) : least;
          most = Math.max(most, size);
        }
        columnScale[j] = most > 0 ? 1 / Math.sqrt(least * most) : 1;
      }
    }
  }

  private double coefficient(int i, int j) {
    return program.coefficient(i, j) * rowScale[i] * columnScale[j];
  }

  private void assertOptimal() {
    for (int j = 0; j < columns; j++) {
      double x = solver.value(j);
      assertTrue(program.lower(j) <= x && x <= program.upper(j), "value " + j + " is " + x);
    }
    for (int i = 0; i < rows; i++) {
      double s = solver.activity(i);
      assertTrue(
          program.rowLower(i) <= s && s <= program.rowUpper(i), "activity " + i + " is " + s);
      double sum = 0;
      double terms = 1;
      for (int j = 0; j < columns; j++) {
        double term = coefficient(i, j) * solver.value(j) / columnScale[j];
        sum += term;
        terms += Math.abs(term);
      }
      assertClose("activity " + i, sum, s * rowScale[i], terms);
    }
    assertDualFeasible();
    assertStrongDuality();
  }

  /** Prices explain the costs; no price has a sign that its bound does not allow. */
  private void assertDualFeasible() {
    double largest = 0;
    for (int j = 0; j < columns; j++) {
      largest = Math.max(largest, Math.abs(program.cost(j) * columnScale[j]));
    }
    for (int i = 0; i < rows; i++) {
      double price = solver.dual(i) / rowScale[i];
      double s = solver.activity(i);
      assertSign(
          "dual " + i, price, ROUNDING * largest, s, program.rowLower(i), program.rowUpper(i));
    }
    for (int j = 0; j < columns; j++) {
      double sum = program.cost(j) * columnScale[j];
      double terms = Math.abs(sum) + ROUNDING / TOLERANCE * largest;
      for (int i = 0; i < rows; i++) {
        double term = solver.dual(i) / rowScale[i] * coefficient(i, j);
        sum -= term;
        terms += Math.abs(term);
      }
      double price = solver.reducedCost(j) * columnScale[j];
      double x = solver.value(j);
      assertClose("reduced cost " + j, sum, price, terms);
      assertSign(
          "reduced cost " + j, price, ROUNDING * terms, x, program.lower(j), program.upper(j));
    }
  }

  /**
   * A positive price only at the upper bound, a negative one only at the lower bound, none in
   * between.
   */
  private static void assertSign(
      String what, double price, double tolerance, double x, double lower, double upper) {
    assertTrue(price <= tolerance || x == upper, what + " is " + price + " below the upper bound");
    assertTrue(price >= -tolerance || x == lower, what + " is " + price + " above the lower bound");
  }

  /** What bounds and prices add up to is what costs and values add up to. */
  private void assertStrongDuality() {
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      sum += solver.reducedCost(j) * solver.value(j);
    }
    for (int i = 0; i < rows; i++) {
      sum += solver.dual(i) * solver.activity(i);
    }
    assertClose("objective", sum, solver.objective(), terms(program, solver));
  }

  private void assertInfeasible() {
    for (int j = 0; j < columns; j++) {
      if (program.lower(j) > program.upper(j)) {
        return;
      }
    }
    double[] weights = new double[rows];
    solver.infeasibleRows(weights);
    double largest = 0;
    double greatest = 0;
    boolean crossed = false;
    for (int i = 0; i < rows; i++) {
      crossed |= program.rowLower(i) > program.rowUpper(i);
      largest = Math.max(largest, Math.abs(weights[i]) / rowScale[i]);
      if (weights[i] != 0) {
        double bound = weights[i] > 0 ? program.rowLower(i) : program.rowUpper(i);
        assertTrue(Double.isFinite(bound), "row " + i + " has no bound to blame");
        greatest -= weights[i] * bound;
      }
    }
    for (int j = 0; j < columns; j++) {
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += weights[i] / rowScale[i] * coefficient(i, j);
      }
      double bound = sum > 0 ? program.upper(j) : program.lower(j);
      if (Double.isFinite(bound)) {
        greatest += sum * bound / columnScale[j];
      } else {
        assertTrue(
            Math.abs(sum) <= 10 * ROUNDING * largest,
            "column " + j + " escapes the weights: " + sum);
      }
    }
    assertTrue(crossed || greatest < 0, "the weights prove nothing: " + greatest);
  }

  private void assertUnbounded() {
    double[] ray = new double[columns];
    solver.ray(ray);
    double gain = 0;
    double largest = 0;
    for (int j = 0; j < columns; j++) {
      gain += program.cost(j) * ray[j];
      assertTrue(ray[j] >= 0 || program.lower(j) == -NONE, "ray " + j + " falls to a bound");
      assertTrue(ray[j] <= 0 || program.upper(j) == NONE, "ray " + j + " rises to a bound");
      ray[j] /= columnScale[j];
      largest = Math.max(largest, Math.abs(ray[j]));
    }
    assertTrue(gain > 0, "the ray gains " + gain);
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      double terms = ROUNDING / TOLERANCE * largest;
      for (int j = 0; j < columns; j++) {
        sum += coefficient(i, j) * ray[j];
        terms += Math.abs(coefficient(i, j) * ray[j]);
      }
      double tolerance = TOLERANCE * terms;
      assertTrue(
          sum >= -tolerance || program.rowLower(i) == -NONE, "the ray leaves row " + i + " below");
      assertTrue(
          sum <= tolerance || program.rowUpper(i) == NONE, "the ray leaves row " + i + " above");
    }
  }

  private static void assertClose(String what, double expected, double actual, double scale) {
    assertTrue(
        Math.abs(expected - actual) <= TOLERANCE * scale,
        what + " is " + actual + ", not " + expected + " (scale " + scale + ")");
  }
}
