package dev.reeve.math;

import java.util.Arrays;

/**
 * The basis matrix {@code B}, factored, and kept up to date while columns are exchanged.
 *
 * <p>{@link SparseBasis} makes {@code B} triangular but for its nucleus, which is factored densely:
 * in place here if it is small, by a {@link LinearSolver} if not. The triangular parts need no
 * factors of their own: they are read from the sparse columns. Each exchange after that multiplies
 * the inverse by an elementary matrix (product form of the inverse; Dantzig and Orchard-Hays, 1954;
 * Maros, section 8.1), of which only the column that differs from the identity is kept, without its
 * zeros. Cost of a solve: the entries of {@code B} and of the elementary matrices, and {@code 2k²}
 * for a nucleus of {@code k} rows.
 */
final class BasisFactor {

  private static final int MOST_UPDATES = 40;

  /**
   * A nucleus up to this is factored here: it is mostly zeros, which a library multiplies as well.
   */
  private static final int SMALL = 256;

  private final ScaledProgram program;
  private final LinearSolver solver;
  private final int rows;
  private final SparseBasis basis;
  private final LuFactors small = new LuFactors();
  private double[] large = new double[0];

  /** The nucleus' rows in the order of its factors. */
  private final int[] nucleusRow;

  private final double[] nucleusSide;
  private final double[] work;

  /** What was factored last, and at which load of the program. */
  private final int[] factored;

  private long factoredAt = -1;

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
    basis = new SparseBasis(program);
    small.grow(Math.min(rows, SMALL)); // now, so that no solve has to
    nucleusRow = new int[rows];
    nucleusSide = new double[rows];
    work = new double[rows];
    factored = new int[rows];
    index = new int[MOST_UPDATES * rows];
    value = new double[MOST_UPDATES * rows];
  }

  /**
   * Factors the basis anew, unless it is the one factored last.
   *
   * @param head the basic variable of each position
   * @return whether the basis is regular
   */
  boolean factor(int[] head) {
    updates = 0;
    factorisations++;
    if (unchanged(head)) {
      return true;
    }
    System.arraycopy(head, 0, factored, 0, rows);
    basis.read(head);
    boolean regular = factorNucleus(basis.nucleusEnd - basis.nucleus);
    factoredAt = regular ? program.loads() : -1;
    return regular;
  }

  private boolean unchanged(int[] head) {
    if (factoredAt < 0) {
      return false;
    }
    for (int position = 0; position < rows; position++) {
      if (head[position] != factored[position]
          || program.changedSince(head[position], factoredAt)) {
        return false;
      }
    }
    return true;
  }

  private boolean factorNucleus(int size) {
    if (size == 0) {
      return true;
    }
    double[] matrix = size <= SMALL ? smallMatrix(size) : largeMatrix(size);
    for (int k = 0; k < size; k++) {
      int position = basis.position[basis.nucleus + k];
      for (int entry = basis.start[position]; entry < basis.below[position]; entry++) {
        matrix[k * size + basis.nucleusRow[basis.entryRow[entry]]] = basis.entryValue[entry];
      }
    }
    boolean regular =
        size <= SMALL
            ? small.decompose() && small.check() == LinearSolver.Outcome.SOLVED
            : solver.factor(size, matrix) == LinearSolver.Outcome.SOLVED;
    for (int k = 0; k < size; k++) {
      nucleusRow[k] = basis.row[basis.nucleus + (size <= SMALL ? small.permutation[k] : k)];
    }
    return regular;
  }

  private double[] smallMatrix(int size) {
    small.grow(size);
    Arrays.fill(small.lu, 0, size * size, 0);
    return small.lu;
  }

  private double[] largeMatrix(int size) {
    if (large.length < size * size) {
      large = new double[rows * rows];
    }
    Arrays.fill(large, 0, size * size, 0);
    return large;
  }

  /**
   * Solves {@code B x = b}, b over rows becoming x over positions. Returns false if that went
   * wrong.
   */
  boolean solve(double[] b) {
    basis.solve(0, basis.nucleus, b, work);
    int size = basis.nucleusEnd - basis.nucleus;
    if (size > 0) {
      for (int k = 0; k < size; k++) {
        nucleusSide[k] = b[nucleusRow[k]];
      }
      if (!solveNucleus(size, false)) {
        return false;
      }
      for (int k = 0; k < size; k++) {
        int position = basis.position[basis.nucleus + k];
        work[position] = nucleusSide[k];
        if (nucleusSide[k] != 0) {
          basis.subtract(position, nucleusSide[k], b);
        }
      }
    }
    basis.solve(basis.nucleusEnd, rows, b, work);
    boolean finite = true;
    for (int position = 0; position < rows; position++) {
      b[position] = work[position];
      finite &= Math.abs(b[position]) <= Double.MAX_VALUE;
    }
    update(b);
    return finite;
  }

  private void update(double[] b) {
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
    basis.solveTransposed(rows, basis.nucleusEnd, c, work);
    int size = basis.nucleusEnd - basis.nucleus;
    if (size > 0) {
      for (int k = 0; k < size; k++) {
        int position = basis.position[basis.nucleus + k];
        nucleusSide[k] = c[position] - basis.dot(position, work);
      }
      if (!solveNucleus(size, true)) {
        return false;
      }
      for (int k = 0; k < size; k++) {
        work[nucleusRow[k]] = nucleusSide[k];
      }
    }
    basis.solveTransposed(basis.nucleus, 0, c, work);
    boolean finite = true;
    for (int i = 0; i < rows; i++) {
      c[i] = work[i];
      finite &= Math.abs(c[i]) <= Double.MAX_VALUE;
    }
    return finite;
  }

  private boolean solveNucleus(int size, boolean transposed) {
    if (size <= SMALL) {
      if (transposed) {
        small.substituteTransposed(nucleusSide);
      } else {
        small.substitute(nucleusSide);
      }
      return true;
    }
    LinearSolver.Outcome outcome =
        transposed ? solver.solveTransposed(1, nucleusSide) : solver.solve(1, nucleusSide);
    return outcome == LinearSolver.Outcome.SOLVED;
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

  /** The basis factored last, without the exchanges since then. */
  SparseBasis basis() {
    return basis;
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
