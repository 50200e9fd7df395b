package dev.reeve.math;

import java.util.Arrays;

/**
 * The simplex tableau {@code B⁻¹ A}, of which the revised method computes but one column and one
 * row at a time.
 */
final class Tableau {

  /** How far, relative to the pivot, its two computations may lie apart. */
  private static final double AGREEMENT = 1e-7;

  /** Over positions: {@code B⁻¹ A_j}, after {@link #computeColumn}. */
  final double[] column;

  /** Over nonbasic variables, 0 for basic ones; after {@link #computeRow}. */
  final double[] row;

  /** Over rows: a row of {@code B⁻¹}, after {@link #computeRow}. */
  final double[] rho;

  private final ScaledProgram program;
  private final BasisFactor factor;
  private final byte[] status;

  /**
   * Makes the tableau of a basis that others move.
   *
   * @param status of each variable, as in {@link SimplexState#status}; kept, not copied
   */
  Tableau(ScaledProgram program, BasisFactor factor, byte[] status) {
    this.program = program;
    this.factor = factor;
    this.status = status;
    column = new double[program.rows];
    row = new double[program.variables];
    rho = new double[program.rows];
  }

  /** Computes a variable's column. Returns false if that went wrong. */
  boolean computeColumn(int variable) {
    Arrays.fill(column, 0);
    program.add(variable, 1, column, 0);
    return factor.solve(column);
  }

  /** Computes a position's row, and the row of the inverse. Returns false if that went wrong. */
  boolean computeRow(int position) {
    Arrays.fill(rho, 0);
    rho[position] = 1;
    if (!factor.solveTransposed(rho)) {
      return false;
    }
    for (int j = 0; j < program.structurals; j++) {
      row[j] = status[j] == SimplexState.BASIC ? 0 : program.dot(j, rho);
    }
    for (int i = 0; i < rho.length; i++) {
      // A logical variable's only coefficient is -1.
      int logical = program.structurals + i;
      row[logical] = status[logical] == SimplexState.BASIC ? 0 : 0 - rho[i];
    }
    return true;
  }

  /** Whether row and column give different pivots: the updated factors have grown stale. */
  boolean stale(int position, int entering) {
    double byColumn = column[position];
    return factor.updates() > 0
        && Math.abs(byColumn - row[entering]) > AGREEMENT * Math.abs(byColumn);
  }
}
