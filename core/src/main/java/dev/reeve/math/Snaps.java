package dev.reeve.math;

import java.util.Arrays;

/**
 * What it does to the rows that values just beyond their bounds are handed out as lying on them.
 *
 * <p>The tolerance is one for all scaled variables. A column whose coefficients are of very
 * different size can be scaled so that all between its bounds is less than that; to put its value
 * back on the bound then takes away what a row cannot do without. Cost: a look at each basic
 * variable, and a pass over all coefficients only where one of them is beyond its bounds by more
 * than rounding.
 */
final class Snaps {

  /** What a row may lose without a look, in scaled units. */
  private static final double ROUNDING = 1e-12;

  /** What a row may lose of the sum of its absolute terms. */
  private static final double HARMLESS = 1e-7;

  private final SimplexState state;
  private final ScaledProgram program;
  private final double[] lost;
  private final double[] terms;

  Snaps(SimplexState state) {
    this.state = state;
    program = state.program;
    lost = new double[state.rows];
    terms = new double[state.rows];
  }

  /** Whether every row still holds when all values are put on the bounds that they miss. */
  boolean harmless() {
    if (!anyBeyondRounding()) {
      return true;
    }
    Arrays.fill(lost, 0);
    Arrays.fill(terms, 0);
    for (int j = 0; j < state.variables; j++) {
      double beyond = beyond(j);
      if (state.x[j] != 0) {
        program.addAbsolute(j, state.x[j] - beyond, terms);
      }
      if (beyond != 0) {
        program.add(j, beyond, lost, 0);
      }
    }
    for (int i = 0; i < state.rows; i++) {
      if (Math.abs(lost[i]) > Math.max(ROUNDING, HARMLESS * terms[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean anyBeyondRounding() {
    for (int variable : state.head) {
      double beyond = beyond(variable);
      if (beyond != 0 && Math.abs(beyond) * largestCoefficient(variable) > ROUNDING) {
        return true;
      }
    }
    return false;
  }

  /** By how much a value is below its lower bound (negative) or above its upper one, or 0. */
  private double beyond(int j) {
    double x = state.x[j];
    return x < program.lower[j]
        ? x - program.lower[j]
        : x > program.upper[j] ? x - program.upper[j] : 0;
  }

  private double largestCoefficient(int variable) {
    double largest = 0;
    for (int k = program.start[variable]; k < program.start[variable + 1]; k++) {
      largest = Math.max(largest, Math.abs(program.value[k]));
    }
    return largest;
  }
}
