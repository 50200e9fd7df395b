package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Checks a solver's answer against the program's own numbers, without trust in any solver: an
 * optimum by primal feasibility, dual feasibility and complementary slackness, the others by
 * Farkas' lemma and by a ray.
 *
 * <p>Tolerances are relative to the sum of the absolute terms that a number was computed from.
 */
final class Certificate {

  static final double TOLERANCE = 1e-7;

  /** What the largest number about may leave of itself in all others. */
  private static final double ROUNDING = 1e-13;

  private Certificate() {}

  static void assertCertified(
      LinearProgram program, SimplexSolver solver, SimplexSolver.Outcome outcome) {
    switch (outcome) {
      case OPTIMAL -> assertOptimal(program, solver);
      case INFEASIBLE -> assertInfeasible(program, solver);
      case UNBOUNDED -> assertUnbounded(program, solver);
      case ITERATION_LIMIT -> throw new AssertionError("iteration limit");
    }
  }

  static void assertOptimal(LinearProgram program, SimplexSolver solver) {
    for (int j = 0; j < program.columns(); j++) {
      double x = solver.value(j);
      assertTrue(
          program.lower(j) <= x && x <= program.upper(j),
          "value " + j + " is " + x + ", out of bounds");
    }
    for (int i = 0; i < program.rows(); i++) {
      double sum = 0;
      double terms = 1;
      for (int j = 0; j < program.columns(); j++) {
        double term = program.coefficient(i, j) * solver.value(j);
        sum += term;
        terms += Math.abs(term);
      }
      assertClose("activity " + i, sum, solver.activity(i), terms);
      assertWithin("activity " + i, program.rowLower(i), sum, program.rowUpper(i), terms);
      assertSign(
          "dual " + i,
          solver.dual(i),
          0,
          solver.activity(i),
          program.rowLower(i),
          program.rowUpper(i),
          0);
    }
    double dualObjective = 0;
    double terms = 1;
    for (int j = 0; j < program.columns(); j++) {
      double sum = program.cost(j);
      double scale = Math.abs(sum) + ROUNDING / TOLERANCE * largestCost(program);
      for (int i = 0; i < program.rows(); i++) {
        double term = solver.dual(i) * program.coefficient(i, j);
        sum -= term;
        scale += Math.abs(term);
      }
      assertClose("reduced cost " + j, sum, solver.reducedCost(j), scale);
      assertSign(
          "reduced cost " + j,
          solver.reducedCost(j),
          scale,
          solver.value(j),
          program.lower(j),
          program.upper(j),
          TOLERANCE);
      dualObjective += solver.reducedCost(j) * solver.value(j);
      terms += Math.abs(program.cost(j) * solver.value(j)) + scale * Math.abs(solver.value(j));
    }
    for (int i = 0; i < program.rows(); i++) {
      dualObjective += solver.dual(i) * solver.activity(i);
      terms += Math.abs(solver.dual(i) * solver.activity(i));
    }
    // Strong duality: with complementary slackness both sides are the same sum.
    assertClose("objective", dualObjective, solver.objective(), terms);
  }

  /**
   * A positive price only at the upper bound, a negative one only at the lower bound, none in
   * between.
   */
  private static void assertSign(
      String what,
      double price,
      double scale,
      double x,
      double lower,
      double upper,
      double tolerance) {
    boolean mayBePositive = x == upper;
    boolean mayBeNegative = x == lower;
    double slack = tolerance * scale;
    assertTrue(price <= slack || mayBePositive, what + " is " + price + " below the upper bound");
    assertTrue(price >= -slack || mayBeNegative, what + " is " + price + " above the lower bound");
  }

  static void assertInfeasible(LinearProgram program, SimplexSolver solver) {
    for (int j = 0; j < program.columns(); j++) {
      if (program.lower(j) > program.upper(j)) {
        return;
      }
    }
    double[] weights = new double[program.rows()];
    solver.infeasibleRows(weights);
    double greatest = 0;
    double terms = 0;
    for (int i = 0; i < program.rows(); i++) {
      if (weights[i] != 0) {
        double bound = weights[i] > 0 ? program.rowLower(i) : program.rowUpper(i);
        assertTrue(Double.isFinite(bound), "row " + i + " has no bound to blame");
        greatest -= weights[i] * bound;
        terms = Math.max(terms, Math.abs(weights[i] * bound));
      }
    }
    for (int j = 0; j < program.columns(); j++) {
      double sum = 0;
      double scale = 0;
      for (int i = 0; i < program.rows(); i++) {
        double term = weights[i] * program.coefficient(i, j);
        sum += term;
        scale += Math.abs(term);
      }
      double bound = sum > 0 ? program.upper(j) : program.lower(j);
      if (Double.isFinite(bound)) {
        greatest += sum * bound;
        terms = Math.max(terms, Math.abs(sum * bound));
      } else {
        assertTrue(
            Math.abs(sum) <= TOLERANCE * scale,
            "column " + j + " escapes the weights: " + sum + " of " + scale);
      }
    }
    boolean crossed = false;
    for (int i = 0; i < program.rows(); i++) {
      crossed |= program.rowLower(i) > program.rowUpper(i);
    }
    assertTrue(crossed || greatest < 0, "the weights prove nothing: " + greatest + " of " + terms);
  }

  static void assertUnbounded(LinearProgram program, SimplexSolver solver) {
    double[] ray = new double[program.columns()];
    solver.ray(ray);
    double gain = 0;
    double size = 0;
    for (int j = 0; j < program.columns(); j++) {
      gain += program.cost(j) * ray[j];
      size = Math.max(size, Math.abs(ray[j]));
      assertTrue(
          ray[j] >= 0 || program.lower(j) == Double.NEGATIVE_INFINITY,
          "ray " + j + " falls to a bound");
      assertTrue(
          ray[j] <= 0 || program.upper(j) == Double.POSITIVE_INFINITY,
          "ray " + j + " rises to a bound");
    }
    assertTrue(gain > 0, "the ray gains " + gain);
    for (int i = 0; i < program.rows(); i++) {
      double sum = 0;
      double scale = 0;
      double largest = 0;
      for (int j = 0; j < program.columns(); j++) {
        double term = program.coefficient(i, j) * ray[j];
        sum += term;
        scale += Math.abs(term);
        largest = Math.max(largest, Math.abs(program.coefficient(i, j)));
      }
      scale += ROUNDING / TOLERANCE * largest * size;
      assertTrue(
          sum >= -TOLERANCE * scale || program.rowLower(i) == Double.NEGATIVE_INFINITY,
          "the ray leaves row " + i + " below");
      assertTrue(
          sum <= TOLERANCE * scale || program.rowUpper(i) == Double.POSITIVE_INFINITY,
          "the ray leaves row " + i + " above");
    }
  }

  private static void assertWithin(
      String what, double lower, double x, double upper, double scale) {
    assertTrue(
        x >= lower - TOLERANCE * scale && x <= upper + TOLERANCE * scale,
        what + " is " + x + ", not within [" + lower + ", " + upper + "]");
  }

  private static void assertClose(String what, double expected, double actual, double scale) {
    assertTrue(
        Math.abs(expected - actual) <= TOLERANCE * scale,
        what + " is " + actual + ", not " + expected + " (scale " + scale + ")");
  }

  private static double largestCost(LinearProgram program) {
    double largest = 0;
    for (int j = 0; j < program.columns(); j++) {
      largest = Math.max(largest, Math.abs(program.cost(j)));
    }
    return largest;
  }
}
