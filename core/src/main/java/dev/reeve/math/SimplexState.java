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

  /**
   * How far, relative to the numbers at hand, a bound or the sign of a reduced cost may be missed.
   */
  private static final double TOLERANCE = 1e-9;

  /** Where even this will not do, the tolerance is widened no further. */
  private static final double WIDEST_TOLERANCE = 1e-7;

  private static final double PIVOT_TOLERANCE = 1e-9;

  /** Used where a proof fails that takes more for zero. */
  private static final double LEAST_PIVOT_TOLERANCE = 1e-13;

  /** Distances to a bound, relative to it, that are but rounding. */
  private static final double ROUNDING = 1e-13;

  /**
   * Numbers this large or larger widen the tolerance in proportion, as their rounding errors do.
   */
  private static final double LARGE = 1e6;

  /** Of the tolerance, what rounding alone may leave of a reduced cost. */
  private static final double NOISE = 1e-4;

  /**
   * A basis to start from that multiplies its right-hand side by more than this is as good as
   * singular.
   */
  private static final double GROWTH = 1e11;

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

  /** Over rows: a row of the basis inverse, after {@link #computeRow}. */
  final double[] rho;

  /** Over nonbasic variables: a row of the tableau, after {@link #computeRow}. */
  final double[] alphaRow;

  /** Over positions: a column of the tableau, after {@link #computeColumn}. */
  final double[] alpha;

  /**
   * Reduced costs up to these count as zero: small against the terms they were computed from, as a
   * variable with a small cost may have a long way to go.
   */
  final double[] dualTolerance;

  double primalTolerance;
  int iterations;

  /** Entries of the tableau up to this are taken for zero. */
  double pivotTolerance;

  private double tolerance;

  private final double[] work;
  private final boolean[] inHead;

  SimplexState(ScaledProgram program, LinearSolver solver) {
    this.program = program;
    factor = new BasisFactor(program, solver);
    rows = program.rows;
    variables = program.variables;
    status = new byte[variables];
    head = new int[rows];
    x = new double[variables];
    d = new double[variables];
    dualTolerance = new double[variables];
    rho = new double[rows];
    alphaRow = new double[variables];
    alpha = new double[rows];
    work = new double[rows];
    inHead = new boolean[variables];
    slackBasis();
  }

  /** Starts counting, at the usual tolerances. */
  void begin() {
    iterations = 0;
    tolerance = TOLERANCE;
    pivotTolerance = PIVOT_TOLERANCE;
    factor.resetCount();
  }

  /** Takes less for zero, from now on; returns false if only rounding errors are taken for it. */
  boolean sharpen() {
    boolean possible = pivotTolerance > LEAST_PIVOT_TOLERANCE;
    pivotTolerance = Math.max(pivotTolerance / 100, LEAST_PIVOT_TOLERANCE);
    return possible;
  }

  /** Widens the tolerance tenfold; returns false if it is at its widest. */
  boolean relax() {
    boolean possible = 10 * tolerance <= WIDEST_TOLERANCE;
    tolerance = possible ? 10 * tolerance : tolerance;
    return possible;
  }

  /** Every row's logical variable is basic. */
  void slackBasis() {
    Arrays.fill(status, 0, program.structurals, LOWER);
    Arrays.fill(status, program.structurals, variables, BASIC);
    setHead();
  }

  /** Derives the positions from the statuses. */
  void setHead() {
    int position = 0;
    for (int j = variables - 1; j >= 0; j--) {
      if (status[j] == BASIC) {
        head[position++] = j;
      }
    }
  }

  /** Puts every nonbasic variable at a bound that it has. */
  void placeNonbasics() {
    for (int j = 0; j < variables; j++) {
      if (status[j] != BASIC) {
        place(j);
      }
    }
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
    while (!factor.factor(head) || !computeValues() || !computeReducedCosts()) {
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
    double before = largest(work);
    if (!factor.solve(work)) {
      return false;
    }
    for (int position = 0; position < rows; position++) {
      x[head[position]] = work[position];
    }
    double after = largest(work);
    primalTolerance = widened(after);
    return iterations > 0 || after <= GROWTH * before;
  }

  private boolean computeReducedCosts() {
    for (int position = 0; position < rows; position++) {
      work[position] = program.cost[head[position]];
    }
    double before = largest(work);
    if (!factor.solveTransposed(work) || (iterations == 0 && largest(work) > GROWTH * before)) {
      return false;
    }
    double noise = NOISE * tolerance * Math.max(1, largest(work) / LARGE);
    for (int i = 0; i < rows; i++) {
      // The price of a row that does not bind is zero by definition, not by rounding.
      if (status[program.structurals + i] == BASIC) {
        work[i] = 0;
      }
    }
    for (int j = 0; j < variables; j++) {
      d[j] = status[j] == BASIC ? 0 : program.cost[j] - program.dot(j, work);
      double terms = Math.abs(program.cost[j]) + program.absoluteDot(j, work);
      dualTolerance[j] = Math.max(noise, tolerance * Math.min(1, terms));
      if (Math.abs(d[j]) <= ROUNDING * terms) {
        d[j] = 0;
      }
    }
    return true;
  }

  /** The tolerance for reduced costs that come from these row duals. */
  double infeasibilityTolerance(double[] y) {
    return widened(largest(y));
  }

  private double widened(double largest) {
    return tolerance * Math.max(1, largest / LARGE);
  }

  private static double largest(double[] vector) {
    double largest = 0;
    for (double component : vector) {
      largest = Math.max(largest, Math.abs(component));
    }
    return largest;
  }

  /** {@link #alpha} becomes the tableau's column of a variable. */
  boolean computeColumn(int variable) {
    Arrays.fill(alpha, 0);
    program.add(variable, 1, alpha, 0);
    return factor.solve(alpha);
  }

  /** {@link #rho} and {@link #alphaRow} become the tableau's row of a position. */
  boolean computeRow(int position) {
    Arrays.fill(rho, 0);
    rho[position] = 1;
    if (!factor.solveTransposed(rho)) {
      return false;
    }
    for (int j = 0; j < variables; j++) {
      alphaRow[j] = status[j] == BASIC ? 0 : program.dot(j, rho);
    }
    return true;
  }

  /** Moves a nonbasic variable by a step, and the basic ones with it, along {@link #alpha}. */
  void move(int variable, double step) {
    if (step != 0) {
      x[variable] += step;
      for (int position = 0; position < rows; position++) {
        if (alpha[position] != 0) {
          x[head[position]] -= step * alpha[position];
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
   * Exchanges a basic variable, already moved to a bound, for a nonbasic one, by {@link #alpha}.
   */
  void pivot(int position, int entering, byte leavingStatus) {
    int leaving = head[position];
    factor.update(position, alpha);
    head[position] = entering;
    status[entering] = BASIC;
    status[leaving] = leavingStatus;
    place(leaving);
    iterations++;
  }

  /** Updates the reduced costs for an exchange, by {@link #alphaRow}; before {@link #pivot}. */
  void updateReducedCosts(int position, int entering, double step) {
    for (int j = 0; j < variables; j++) {
      if (alphaRow[j] != 0) {
        d[j] -= step * alphaRow[j];
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
    if (x[variable] < program.lower[variable] - primalTolerance) {
      return x[variable] - program.lower[variable];
    }
    if (x[variable] > program.upper[variable] + primalTolerance) {
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

  boolean dualFeasible() {
    for (int j = 0; j < variables; j++) {
      if (gain(j, d[j], dualTolerance[j]) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes the basis dual feasible by sending boxed variables to their other bound, if that is
   * enough.
   *
   * @return whether the basis is dual feasible now
   */
  boolean flipToDualFeasible() {
    boolean flips = false;
    for (int j = 0; j < variables; j++) {
      if (gain(j, d[j], dualTolerance[j]) != 0) {
        if (!boxed(j)) {
          return false;
        }
        flips = true;
      }
    }
    for (int j = 0; j < variables && flips; j++) {
      if (gain(j, d[j], dualTolerance[j]) != 0) {
        flip(j);
      }
    }
    return !flips || computeValues();
  }

  /** The value of a variable; on the bound if it is beyond it, or within a rounding error of it. */
  double snapped(int variable) {
    double lower = program.lower[variable];
    double upper = program.upper[variable];
    if (x[variable] <= lower + ROUNDING * Math.max(1, Math.abs(lower))) {
      return lower;
    }
    if (x[variable] >= upper - ROUNDING * Math.max(1, Math.abs(upper))) {
      return upper;
    }
    return x[variable];
  }

  /**
   * Between which values a nonbasic logical variable can be moved before a basic one meets a bound.
   *
   * @param range gets the least and the greatest value
   */
  void basicRange(int logical, double[] range) {
    range[0] = Double.NEGATIVE_INFINITY;
    range[1] = Double.POSITIVE_INFINITY;
    computeColumn(logical);
    for (int position = 0; position < rows; position++) {
      int basic = head[position];
      if (Math.abs(alpha[position]) > pivotTolerance) {
        double toLower = Math.max(0, x[basic] - program.lower[basic]) / alpha[position];
        double toUpper = Math.min(0, x[basic] - program.upper[basic]) / alpha[position];
        range[0] = Math.max(range[0], x[logical] + Math.min(toLower, toUpper));
        range[1] = Math.min(range[1], x[logical] + Math.max(toLower, toUpper));
      }
    }
  }
}
