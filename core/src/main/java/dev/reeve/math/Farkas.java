package dev.reeve.math;

import java.util.Arrays;

/**
 * The proof that a program is infeasible: weights {@code w} on the rows such that {@code w·(A x -
 * s)}, which is zero wherever the rows hold, stays below zero for all {@code x} and {@code s}
 * within their bounds (Farkas' lemma in the form for bounded variables; Maros, section 2.3).
 */
final class Farkas {

  /** Weights this small against the largest are rounding errors. */
  private static final double ROUNDING = 1e-13;

  /** Weights, and columns weighed, this small are left out if there is no bound on their side. */
  private static final double NEGLIGIBLE = 1e-9;

  /** By how much of its largest term the sum must be below zero. */
  private static final double MARGIN = 1e-11;

  private final ScaledProgram program;
  private final double[] weight;

  Farkas(ScaledProgram program) {
    this.program = program;
    weight = new double[program.rows];
  }

  void clear() {
    Arrays.fill(weight, 0);
  }

  /** Blames one row whose own bounds cross. */
  void blame(int row) {
    weight[row] = 1;
  }

  /** Takes weights in scaled units, times a sign. */
  void take(double[] scaled, double sign) {
    double largest = 0;
    for (int i = 0; i < program.rows; i++) {
      largest = Math.max(largest, Math.abs(scaled[i]));
    }
    for (int i = 0; i < program.rows; i++) {
      double relative = sign * scaled[i] / largest;
      int logical = program.structurals + i;
      double bound = relative > 0 ? program.lower[logical] : program.upper[logical];
      double least = Math.abs(bound) == Double.POSITIVE_INFINITY ? NEGLIGIBLE : ROUNDING;
      weight[i] = Math.abs(relative) <= least ? 0 : relative;
    }
  }

  /**
   * Whether the weights in scaled units prove the program infeasible. Cost: one pass over the
   * coefficients.
   */
  boolean proves() {
    double greatest = 0;
    double largestTerm = 0;
    for (int j = 0; j < program.variables; j++) {
      double factor = program.dot(j, weight);
      double bound = factor > 0 ? program.upper[j] : program.lower[j];
      if (Math.abs(bound) != Double.POSITIVE_INFINITY) {
        greatest += factor * bound;
        largestTerm = Math.max(largestTerm, Math.abs(factor * bound));
      } else if (Math.abs(factor) > NEGLIGIBLE) {
        return false;
      }
    }
    return greatest < -MARGIN * largestTerm;
  }

  /** Turns the weights into the program's own units. */
  void unscale() {
    for (int i = 0; i < program.rows; i++) {
      weight[i] = program.unscaleWeight(i, weight[i]);
    }
  }

  double[] weights() {
    return weight;
  }
}
