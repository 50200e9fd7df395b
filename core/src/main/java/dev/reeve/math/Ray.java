package dev.reeve.math;

import java.util.Arrays;

/**
 * The proof that a program is unbounded: a direction over all variables that gains, keeps the rows,
 * and meets no bound.
 */
final class Ray {

  /** By how much a row may be missed, relative to its terms. */
  private static final double TOLERANCE = 1e-9;

  /** By how much a row may be missed, relative to the longest component. */
  private static final double ROUNDING = 1e-12;

  /** Components this small against the longest are rounding errors. */
  private static final double NEGLIGIBLE = 1e-15;

  private final ScaledProgram program;
  private final double[] direction;
  private final double[] sum;
  private final double[] terms;

  Ray(ScaledProgram program) {
    this.program = program;
    direction = new double[program.variables];
    sum = new double[program.rows];
    terms = new double[program.rows];
  }

  /**
   * Takes the direction of a nonbasic variable that nothing stops, without components towards a
   * bound.
   */
  void take(SimplexState state, int entering, int sign) {
    Arrays.fill(direction, 0);
    direction[entering] = sign;
    double longest = 1;
    for (int position = 0; position < state.rows; position++) {
      longest = Math.max(longest, Math.abs(state.tableau.column[position]));
    }
    for (int position = 0; position < state.rows; position++) {
      int variable = state.head[position];
      double component = -sign * state.tableau.column[position];
      double bound = component > 0 ? program.upper[variable] : program.lower[variable];
      boolean free = Math.abs(bound) == Double.POSITIVE_INFINITY;
      if (free && Math.abs(component) > NEGLIGIBLE * longest) {
        direction[variable] = component;
      }
    }
  }

  /** Whether the direction gains and keeps all rows. Cost: one pass over the coefficients. */
  boolean proves() {
    Arrays.fill(sum, 0);
    Arrays.fill(terms, 0);
    double longest = 0;
    double gain = 0;
    double gainTerms = 0;
    for (int j = 0; j < program.variables; j++) {
      if (direction[j] != 0) {
        gain += program.cost[j] * direction[j];
        gainTerms += Math.abs(program.cost[j] * direction[j]);
        longest = Math.max(longest, Math.abs(direction[j]));
        program.add(j, direction[j], sum, 0);
        program.addAbsolute(j, direction[j], terms);
      }
    }
    if (gain <= ROUNDING * gainTerms) {
      return false;
    }
    for (int i = 0; i < program.rows; i++) {
      if (Math.abs(sum[i]) > TOLERANCE * terms[i] + ROUNDING * longest) {
        return false;
      }
    }
    return true;
  }

  /** The component of a column in the program's own units. */
  double component(int column) {
    return program.unscaleDirection(column, direction[column]);
  }
}
