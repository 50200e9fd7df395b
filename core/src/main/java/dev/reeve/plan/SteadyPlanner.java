package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Ruleset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans settlements of one ruleset: needs first, rank by rank, then what is to be put by, then as
 * much happiness as the labour can yield.
 *
 * <p>The plan is the optimum of a lexicographic linear program. Its aims are taken in turn, each
 * among the optima of those before: coverage of the needs; what goes into the store; the programs
 * to hold; the level and the happiness of the luxuries; and last the least effort, so that nobody
 * works for nothing and simple jobs go to the least skilled who can do them.
 *
 * <p>Where inputs depend on how much is made ({@link dev.reeve.model.Industry#scale}) the program
 * is not linear. It is solved again and again with the inputs of the scale that it came to, until
 * the plan makes what its inputs are taken at and is the best near that scale; {@link Plan#scale}
 * tells how that went. The search begins anew with each plan.
 *
 * <p>A planner keeps its basis from one call to the next, so that planning again under conditions
 * that have changed a little costs little. A plan depends on the ruleset, the conditions and the
 * {@link #basis} that it started from alone, bit for bit with the portable solver; on the basis it
 * depends only where several plans are equally good, or by rounding. Not thread-safe: one planner
 * per thread.
 */
public final class SteadyPlanner {

  private final Ruleset rules;
  private final Supplier<LinearSolver> solver;

  /** Kept for {@link #plan(double)}. */
  private final Conditions neutral;

  private SteadyAims aims;

  /** Those for plans under orders while {@link #aims} are without, or the other way round. */
  private Optional<SteadyAims> others = Optional.empty();

  /**
   * A planner on the portable solver: the same bits on every machine.
   *
   * @param rules the ruleset to plan for
   */
  public SteadyPlanner(Ruleset rules) {
    this(rules, LinearSolvers::portable);
  }

  /**
   * A planner on a solver of one's own choice.
   *
   * @param rules the ruleset to plan for
   * @param solver gives a new solver of the basis systems with each call
   */
  public SteadyPlanner(Ruleset rules, Supplier<LinearSolver> solver) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.solver = Objects.requireNonNull(solver, "solver");
    neutral = new Conditions(rules, 1);
    aims = new SteadyAims(rules, solver.get(), false);
  }

  /**
   * The best long-run plan for so many people, under neutral conditions.
   *
   * @param people how many people; finite, &gt; 0, need not be whole
   * @return the plan, with its reasons; a famine is a plan with {@link PlanStatus#SHORTFALL}
   * @throws IllegalArgumentException if {@code people} is out of range, or the ruleset makes goods
   *     from nothing by trade
   */
  public Plan plan(double people) {
    return plan(neutral.neutral(people));
  }

  /**
   * The best plan under these conditions, as if they lasted. Whatever they are there is a plan:
   * where nothing can be made, needs fall short.
   *
   * <p>Orders are obeyed before anything else. A planner lays out more rows and columns while there
   * are any; with the first order and after the last it starts afresh, see {@link #basis}.
   *
   * @param conditions read now, not kept
   * @return the plan, with its reasons
   * @throws IllegalArgumentException if the conditions are of another ruleset; if nobody lives
   *     there; if orders ask for more people than there are: of a tier no more may be kept than
   *     live there, in a trade no more than its most, and the least staff of all trades, or who is
   *     kept there where that is more, must not exceed all people; or if the ruleset makes goods
   *     from nothing by trade
   */
  public Plan plan(Conditions conditions) {
    prepare(conditions);
    return aims.plan(conditions);
  }

  /**
   * What {@link #plan(Conditions)} would decide. Allocates nothing while the basis stays.
   *
   * @param conditions read now, not kept
   * @return figures that the next plan writes over
   * @throws IllegalArgumentException as {@link #plan(Conditions)} does
   */
  public Figures figures(Conditions conditions) {
    prepare(conditions);
    return aims.figures(conditions);
  }

  private void prepare(Conditions conditions) {
    if (!conditions.rules().equals(rules)) {
      throw new IllegalArgumentException(
          "conditions are of ruleset '"
              + conditions.rules().name()
              + "'; this planner plans for '"
              + rules.name()
              + "'; maybe the rules have changed since");
    }
    conditions.check();
    layOut(conditions.orders().any());
  }

  private void layOut(boolean ordered) {
    if (aims.ordered() != ordered) {
      SteadyAims next = others.orElseGet(() -> new SteadyAims(rules, solver.get(), ordered));
      next.startAfresh();
      others = Optional.of(aims);
      aims = next;
    }
  }

  /** Starts the next plan afresh, as a new planner does. */
  public void reset() {
    layOut(false);
    aims.startAfresh();
  }

  /**
   * Where the next plan will start from. A planner for the same ruleset that {@linkplain #restore
   * starts from it too} makes the same plans from here on.
   *
   * @return the basis that the last plan has left
   */
  public Basis basis() {
    return aims.basis();
  }

  /**
   * Starts the next plan from a basis of another planner for the same ruleset, or of an earlier
   * time. One that was left by plans under orders serves for those, the other for the others;
   * whoever plans for what it does not serve starts afresh.
   *
   * @param basis where to start
   * @throws IllegalArgumentException if its shape is neither that of plans without orders nor that
   *     of plans under orders
   */
  public void restore(Basis basis) {
    if (!aims.fits(basis)) {
      layOut(!aims.ordered());
    }
    aims.restore(basis);
  }
}
