package dev.reeve.math;

import java.util.Objects;

/**
 * Solves a linear program by the revised simplex method, each time from the basis where it stopped
 * the time before.
 *
 * <p>Every {@link #solve()} reads the program's present numbers, at the cost of those that have
 * changed. From a basis that is still primal feasible it goes on with the primal simplex method,
 * from one that is still dual feasible with the dual one, and otherwise it first minimises the sum
 * of infeasibilities. If the basis is still optimal, one factorisation, two solves and one pass
 * over the coefficients are all the work, and results are worked out when they are asked for. An
 * outcome is only given by numbers computed from scratch with a basis factored anew: an optimum
 * satisfies bounds and signs within 1e-9, relative to the scaled numbers, "infeasible" comes with
 * {@linkplain #infeasibleRows weights} that prove it, and "unbounded" with a {@linkplain #ray ray}.
 * The method always ends: when the objective stalls, Bland's rule takes over. After the first
 * solve, a solve allocates nothing unless the program got new coefficients, the basis is singular,
 * or more than 256 rows of it are tangled.
 *
 * <p>Source: Maros, <i>Computational Techniques of the Simplex Method</i>, Kluwer 2003. Not
 * thread-safe.
 */
public final class SimplexSolver {

  /** How a solve ended. */
  public enum Outcome {
    /** Values and duals are an optimum. */
    OPTIMAL,
    /** No point satisfies rows and bounds; {@link SimplexSolver#infeasibleRows} tells why. */
    INFEASIBLE,
    /** The objective has no maximum; {@link SimplexSolver#ray} tells the direction. */
    UNBOUNDED,
    /** The iterations were used up; the values are those of the last basis. */
    ITERATION_LIMIT
  }

  private final ScaledProgram scaled;
  private final SimplexState state;
  private final SimplexMethod method;
  private final SimplexResult result;
  private final Farkas farkas;
  private final Ray ray;
  private int iterationLimit;
  private Outcome outcome;

  /**
   * Makes a solver that starts from the slack basis.
   *
   * @param program what to solve; kept, not copied
   * @param linear factors the bases; used by this solver alone from now on
   */
  public SimplexSolver(LinearProgram program, LinearSolver linear) {
    scaled = new ScaledProgram(program);
    farkas = new Farkas(scaled);
    ray = new Ray(scaled);
    state = new SimplexState(scaled, linear);
    method = new SimplexMethod(state, farkas, ray);
    result = new SimplexResult(program, state);
    iterationLimit = Math.max(10_000, 100 * scaled.variables);
  }

  /**
   * Solves the program as it is now, from the present basis.
   *
   * @return how it ended; all other methods then speak of this solve
   */
  public Outcome solve() {
    scaled.load();
    outcome = method.run(iterationLimit);
    return outcome;
  }

  /** Goes back to the slack basis: the next solve starts afresh. */
  public void reset() {
    scaled.forget();
    state.slackBasis();
    outcome = null;
  }

  /**
   * Forgets in which order earlier solves have come to the present basis. What the next solve finds
   * then depends on the program's numbers and on {@link #basis} alone, to the last bit.
   */
  public void settle() {
    scaled.forget();
    state.setHead();
    outcome = null;
  }

  /**
   * The objective at the values found.
   *
   * @return {@code cᵀx}
   */
  public double objective() {
    return result.objective();
  }

  /**
   * The value of a variable, never outside its bounds after an optimum, and exactly at a bound if
   * it is there.
   *
   * @param column which, from 0
   * @return {@code x_column}
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double value(int column) {
    return result.value(column(column));
  }

  /**
   * The activity of a row, never outside its bounds after an optimum.
   *
   * @param row which, from 0
   * @return {@code A_row x}
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public double activity(int row) {
    return result.value(logical(row));
  }

  /**
   * The shadow price of a row: by how much the objective grows for each unit its binding bound is
   * raised. With {@code y} all shadow prices, {@code c_j - y·A_j} is the reduced cost of column
   * {@code j}.
   *
   * @param row which, from 0
   * @return 0 where the row does not bind, at least 0 at an upper and at most 0 at a lower bound
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public double dual(int row) {
    return result.reducedCost(logical(row));
  }

  /**
   * By how much the objective grows for each unit a nonbasic variable is raised.
   *
   * @param column which, from 0
   * @return {@code c_j - y·A_j}; 0 for basic variables
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double reducedCost(int column) {
    return result.reducedCost(column(column));
  }

  /**
   * Whether a variable is in the basis.
   *
   * @param column which, from 0
   * @return true if its value is solved for
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public boolean basic(int column) {
    return result.basic(column(column));
  }

  /**
   * Whether a row's slack is in the basis, that is, the row does not bind.
   *
   * @param row which, from 0
   * @return true if its activity is solved for
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public boolean rowBasic(int row) {
    return result.basic(logical(row));
  }

  /**
   * The present basis.
   *
   * @return a value that stays as it is
   */
  public Basis basis() {
    return new Basis(scaled.structurals, state.status);
  }

  /**
   * The present basis, where another is known that may be the same.
   *
   * @param known a basis
   * @return {@code known} if that is the present one, without anything being allocated
   */
  public Basis basis(Basis known) {
    return known.is(scaled.structurals, state.status) ? known : basis();
  }

  /**
   * Starts the next solve from an earlier basis, of this or of another program of the same shape.
   * One that is singular for the program's numbers is repaired then: dependent columns give way to
   * slacks.
   *
   * @param basis where to start
   * @throws IllegalArgumentException if its shape is another
   */
  public void restore(Basis basis) {
    if (basis.rows() != scaled.rows || basis.columns() != scaled.structurals) {
      throw new IllegalArgumentException(
          "basis is of "
              + basis.rows()
              + " rows and "
              + basis.columns()
              + " columns; the program has "
              + scaled.rows
              + " and "
              + scaled.structurals);
    }
    basis.copyTo(state.status);
    scaled.forget();
    state.setHead();
    outcome = null;
  }

  /**
   * Within which right-hand sides of one row the basis stays optimal, and so all shadow prices stay
   * as they are.
   *
   * <p>For a row that binds, the values of the bound it rests at. For a row that does not bind, the
   * values of its nearer finite bound up to where it would bind; everything if it has none.
   *
   * @param row which, from 0
   * @param range gets the least and the greatest value at 0 and 1; may be infinite
   * @throws IllegalArgumentException if {@code range} is shorter than 2
   * @throws IllegalStateException if the last solve did not end in an optimum, or the basis was
   *     changed since
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public void rightHandSideRange(int row, double[] range) {
    Objects.checkIndex(row, scaled.rows);
    if (range.length < 2) {
      throw new IllegalArgumentException("range has length " + range.length + "; it needs 2");
    }
    requireOutcome(Outcome.OPTIMAL);
    result.rightHandSideRange(row, range);
  }

  /**
   * Why there is no feasible point. With these weights {@code w} on the rows, {@code w·(A x)} is
   * less for every {@code x} within its bounds than {@code w·s} for any row activities {@code s}
   * within theirs (Farkas' lemma); the rows to blame are those with a weight other than 0. All are
   * 0 where the bounds of a single column cross; where those of a row cross, that row alone has
   * one.
   *
   * @param weights gets one for each row
   * @throws IllegalArgumentException if the array is shorter than the rows
   * @throws IllegalStateException if the last solve did not end infeasible
   */
  public void infeasibleRows(double[] weights) {
    requireLength("weights", weights, scaled.rows);
    requireOutcome(Outcome.INFEASIBLE);
    System.arraycopy(farkas.weights(), 0, weights, 0, scaled.rows);
  }

  /**
   * The direction in which the objective grows for ever: from any feasible point, any multiple of
   * it leads to another.
   *
   * @param direction gets one component for each column
   * @throws IllegalArgumentException if the array is shorter than the columns
   * @throws IllegalStateException if the last solve did not end unbounded
   */
  public void ray(double[] direction) {
    requireLength("direction", direction, scaled.structurals);
    requireOutcome(Outcome.UNBOUNDED);
    for (int j = 0; j < scaled.structurals; j++) {
      direction[j] = ray.component(j);
    }
  }

  /**
   * Exchanges and bound flips of the last solve.
   *
   * @return 0 or more
   */
  public int iterations() {
    return state.iterations;
  }

  /**
   * Factorisations of a basis in the last solve.
   *
   * @return 1 or more after a solve
   */
  public int refactorisations() {
    return state.factor.factorisations();
  }

  /**
   * Limits the iterations of one solve. A new solver has 10,000, or 100 for each row and column if
   * that is more.
   *
   * @param limit 0 or more
   * @throws IllegalArgumentException if it is negative
   */
  public void setIterationLimit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is " + limit + "; it must be 0 or more");
    }
    iterationLimit = limit;
  }

  private int column(int column) {
    return Objects.checkIndex(column, scaled.structurals);
  }

  private int logical(int row) {
    return scaled.structurals + Objects.checkIndex(row, scaled.rows);
  }

  private void requireOutcome(Outcome required) {
    if (outcome != required) {
      throw new IllegalStateException(
          "the last solve ended "
              + (outcome == null ? "before the basis was changed" : outcome)
              + "; this needs "
              + required);
    }
  }

  private static void requireLength(String what, double[] array, int length) {
    if (array.length < length) {
      throw new IllegalArgumentException(
          what + " has length " + array.length + "; it needs at least " + length);
    }
  }
}
