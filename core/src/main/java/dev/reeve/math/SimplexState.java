package dev.reeve.math;

import java.util.Arrays;

/**
 * Where the simplex method stands: the basis, the values of all variables, the reduced costs. Both
 * methods, {@link PrimalSimplex} and {@link DualSimplex}, move it from basis to basis.
 *
 * <p>Statuses are the ordinals of {@link Basis.Status}. Everything is in the scaled units of {@link
 * ScaledProgram}.
 */
final class SimplexState {

  static final byte BASIC = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte FREE = 3;

  final ScaledProgram program;
  final BasisFactor factor;
  final int rows;
  final int variables;

  final byte[] status;

  /** The basic variable of each position. */
  final int[] head;

  final double[] x;

  /** Reduced costs {@code c_j - y·A_j}; 0 for basic variables. */
  final double[] d;

  final Tableau tableau;
  final Tolerances tolerances;
  int iterations;

  private final CheckedSolves solves;
  private final Prices prices;
  private final double[] work;
  private final boolean[] inHead;

  /** Whether every nonbasic variable is at its bound, but for bounds that the last load moved. */
  private boolean placed;

  SimplexState(ScaledProgram program, LinearSolver solver) {
    this.program = program;
    factor = new BasisFactor(program, solver);
    rows = program.rows;
    variables = program.variables;
    status = new byte[variables];
    head = new int[rows];
    x = new double[variables];
    d = new double[variables];
    tableau = new Tableau(program, factor, status);
    tolerances = new Tolerances(variables);
    solves = new CheckedSolves(factor, rows);
    prices = new Prices(this, solves);
    work = new double[rows];
    inHead = new boolean[variables];
    slackBasis();
  }

  /** Starts counting, at the usual tolerances. */
  void begin() {
    iterations = 0;
    tolerances.reset();
    factor.resetCount();
  }

  /** Every row's logical variable is basic. */
  void slackBasis() {
    Arrays.fill(status, 0, program.structurals, LOWER);
    Arrays.fill(status, program.structurals, variables, BASIC);
    setHead();
  }

  /** Derives the positions from the statuses. */
  void setHead() {
    placed = false;
    int position = 0;
    for (int j = variables - 1; j >= 0; j--) {
      if (status[j] == BASIC) {
        head[position++] = j;
      }
    }
  }

  /** Puts every nonbasic variable at a bound that it has. */
  void placeNonbasics() {
    int count = placed ? program.moves : variables;
    for (int k = 0; k < count; k++) {
      int j = placed ? program.moved[k] : k;
      if (status[j] != BASIC) {
        place(j);
      }
    }
    placed = true;
  }

  private void place(int j) {
    boolean hasLower = program.lower[j] != Double.NEGATIVE_INFINITY;
    boolean hasUpper = program.upper[j] != Double.POSITIVE_INFINITY;
    if (hasLower && (status[j] != UPPER || !hasUpper)) {
      status[j] = LOWER;
      x[j] = program.lower[j];
    } else if (hasUpper) {
      status[j] = UPPER;
      x[j] = program.upper[j];
    } else {
      status[j] = FREE;
      x[j] = 0;
    }
  }

  /** Factors the basis, repaired if need be, and computes values and reduced costs from scratch. */
  void refresh() {
    double threshold = 1e-11;
    while (!factor.factor(head) || !computeValues() || !prices.compute()) {
      BasisRepair.repair(program, head, threshold);
      adoptHead();
      threshold = Math.min(0.5, 10 * threshold);
    }
  }

  /** Derives the statuses from the positions, after a repair. */
  private void adoptHead() {
    Arrays.fill(inHead, false);
    for (int position = 0; position < rows; position++) {
      inHead[head[position]] = true;
    }
    for (int j = 0; j < variables; j++) {
      if (inHead[j]) {
        status[j] = BASIC;
      } else if (status[j] == BASIC) {
        status[j] = LOWER;
        place(j);
      }
    }
  }

  /** Solves for the basic variables. */
  boolean computeValues() {
    Arrays.fill(work, 0);
    for (int j = 0; j < variables; j++) {
      if (status[j] != BASIC && x[j] != 0) {
        program.add(j, -x[j], work, 0);
      }
    }
    double before = Tolerances.largest(work);
    if (!solves.solve(work)) {
      return false;
    }
    for (int position = 0; position < rows; position++) {
      x[head[position]] = work[position];
    }
    double after = Tolerances.largest(work);
    tolerances.setPrimal(after);
    return iterations > 0 || !Tolerances.explodes(before, after);
  }

  /**
   * Moves a nonbasic variable by a step, and the basic ones with it, along {@link Tableau#column}.
   */
  void move(int variable, double step) {
    if (step != 0) {
      x[variable] += step;
      for (int position = 0; position < rows; position++) {
        if (tableau.column[position] != 0) {
          x[head[position]] -= step * tableau.column[position];
        }
      }
    }
  }

  /** Puts a boxed nonbasic variable, already moved there, exactly on its other bound. */
  void flip(int variable) {
    status[variable] = status[variable] == LOWER ? UPPER : LOWER;
    place(variable);
  }

  /**
   * Exchanges a basic variable, already moved to a bound, for a nonbasic one, by {@link
   * Tableau#column}.
   */
  void pivot(int position, int entering, byte leavingStatus) {
    int leaving = head[position];
    factor.update(position, tableau.column);
    head[position] = entering;
    status[entering] = BASIC;
    status[leaving] = leavingStatus;
    place(leaving);
    iterations++;
  }

  /** Updates the reduced costs for an exchange, by {@link Tableau#row}; before {@link #pivot}. */
  void updateReducedCosts(int position, int entering, double step) {
    for (int j = 0; j < variables; j++) {
      if (tableau.row[j] != 0) {
        d[j] -= step * tableau.row[j];
      }
    }
    d[entering] = 0;
    d[head[position]] = -step;
  }

  boolean fixed(int variable) {
    return program.lower[variable] == program.upper[variable];
  }

  boolean boxed(int variable) {
    return program.lower[variable] != Double.NEGATIVE_INFINITY
        && program.upper[variable] != Double.POSITIVE_INFINITY;
  }

  /**
   * By how much a variable is below its lower bound (negative) or above its upper bound (positive).
   */
  double excess(int variable) {
    if (x[variable] < program.lower[variable] - tolerances.primal) {
      return x[variable] - program.lower[variable];
    }
    if (x[variable] > program.upper[variable] + tolerances.primal) {
      return x[variable] - program.upper[variable];
    }
    return 0;
  }

  /**
   * The direction, 1 or -1, in which moving a nonbasic variable gains, by a reduced cost; 0: none.
   */
  int gain(int variable, double reducedCost, double tolerance) {
    if (status[variable] == BASIC || Math.abs(reducedCost) <= tolerance || fixed(variable)) {
      return 0;
    }
    int direction = reducedCost > 0 ? 1 : -1;
    byte blocked = direction > 0 ? UPPER : LOWER;
    return status[variable] == blocked ? 0 : direction;
  }

  boolean primalFeasible() {
    for (int position = 0; position < rows; position++) {
      if (excess(head[position]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Right after {@link #refresh}. */
  boolean dualFeasible() {
    return prices.dualFeasible();
  }

  /**
   * Makes the basis dual feasible by sending boxed variables to their other bound, if that is
   * enough.
   *
   * @return whether the basis is dual feasible now
   */
  boolean flipToDualFeasible() {
    if (dualFeasible()) {
      return true;
    }
    boolean flips = false;
    for (int j = 0; j < variables; j++) {
      if (gain(j, d[j], tolerances.dual(j)) != 0) {
        if (!boxed(j)) {
          return false;
        }
        flips = true;
      }
    }
    for (int j = 0; j < variables && flips; j++) {
      if (gain(j, d[j], tolerances.dual(j)) != 0) {
        flip(j);
      }
    }
    return !flips || computeValues();
  }
}
