package dev.reeve.math;

import java.util.Arrays;

/**
 * The basis matrix {@code B}, factored, and kept up to date while columns are exchanged.
 *
 * <p>A {@link LinearSolver} factors {@code B}; each exchange after that multiplies its inverse by
 * an elementary matrix (product form of the inverse; Dantzig and Orchard-Hays, 1954; Maros, section
 * 8.1), of which only the column that differs from the identity is kept, without its zeros. Cost:
 * {@code m²} for each solve, and the entries of the elementary matrices.
 */
final class BasisFactor {

  private static final int MOST_UPDATES = 40;

  private final ScaledProgram program;
  private final LinearSolver solver;
  private final int rows;
  private final double[] matrix;

  private final int[] pivotRow = new int[MOST_UPDATES];
  private final double[] pivot = new double[MOST_UPDATES];
  private final int[] start = new int[MOST_UPDATES + 1];
  private final int[] index;
  private final double[] value;
  private int updates;
  private int factorisations;

  BasisFactor(ScaledProgram program, LinearSolver solver) {
    this.program = program;
    this.solver = solver;
    rows = program.rows;
    matrix = new double[rows * rows];
    index = new int[MOST_UPDATES * rows];
    value = new double[MOST_UPDATES * rows];
  }

  /**
   * Factors the basis anew.
   *
   * @param head the basic variable of each position
   * @return whether the basis is regular
   */
  boolean factor(int[] head) {
    updates = 0;
    factorisations++;
    Arrays.fill(matrix, 0);
    for (int position = 0; position < rows; position++) {
      program.add(head[position], 1, matrix, position * rows);
    }
    return solver.factor(rows, matrix) == LinearSolver.Outcome.SOLVED;
  }

  /**
   * Solves {@code B x = b}, b over rows becoming x over positions. Returns false if that went
   * wrong.
   */
  boolean solve(double[] b) {
    if (solver.solve(1, b) != LinearSolver.Outcome.SOLVED) {
      return false;
    }
    for (int update = 0; update < updates; update++) {
      int r = pivotRow[update];
      if (b[r] != 0) {
        double step = b[r] / pivot[update];
        for (int k = start[update]; k < start[update + 1]; k++) {
          b[index[k]] -= value[k] * step;
        }
        b[r] = step;
      }
    }
    return true;
  }

  /**
   * Solves {@code Bᵀ y = c}, c over positions becoming y over rows. Returns false if that went
   * wrong.
   */
  boolean solveTransposed(double[] c) {
    for (int update = updates - 1; update >= 0; update--) {
      int r = pivotRow[update];
      double sum = c[r];
      for (int k = start[update]; k < start[update + 1]; k++) {
        sum -= value[k] * c[index[k]];
      }
      c[r] = sum / pivot[update];
    }
    return solver.solveTransposed(1, c) == LinearSolver.Outcome.SOLVED;
  }

  /**
   * Exchanges the column at a position.
   *
   * @param position where
   * @param alpha the new column in terms of the present basis, over positions
   */
  void update(int position, double[] alpha) {
    int end = start[updates];
    for (int i = 0; i < rows; i++) {
      if (i != position && alpha[i] != 0) {
        index[end] = i;
        value[end] = alpha[i];
        end++;
      }
    }
    pivotRow[updates] = position;
    pivot[updates] = alpha[position];
    start[++updates] = end;
  }

  /** Exchanges since the last factorisation. */
  int updates() {
    return updates;
  }

  /** Whether the next exchange needs a new factorisation first. */
  boolean full() {
    return updates == MOST_UPDATES;
  }

  /** Factorisations since {@link #resetCount}. */
  int factorisations() {
    return factorisations;
  }

  void resetCount() {
    factorisations = 0;
  }
}
