package dev.reeve.horizon;

import dev.reeve.horizon.FixedPoint.Outcome;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Plans a day: the activity that fulfils as much of what is wanted as the stock allows, where no
 * more of a good can be made than is in stock of it.
 *
 * <p>Cost: some 40 to 70 fixed points of the table for each scale that is searched. Not
 * thread-safe; allocates nothing after it was made.
 */
public final class DayPlanner {

  private static final double LARGEST_DIVISOR = 10_000;
  private static final double ENOUGH = 1e-5;
  private static final int PROGRAM_SOLVES = 3;
  private static final double PROGRAM_OFFSET = 0.001;

  private final InputOutput table;
  private final DayMethod method;
  private final FixedPoint fixedPoint;
  private final FairShares shares;
  private final BoundedMinimum minimum = new BoundedMinimum(1e-5, 500);
  private final DoubleUnaryOperator shortfall = this::shortfall;
  private final DoublePredicate feasible = this::feasible;
  private final double[] demand;
  private final double[] tried;
  private final double[] coefficients;
  private double[] stock = new double[0];
  private Outcome outcome = Outcome.CONVERGED;
  private double egalitarianism;

  /**
   * A planner.
   *
   * @param table the economy's coefficients and people
   * @param method how it plans
   */
  public DayPlanner(InputOutput table, DayMethod method) {
    this.table = table;
    this.method = Objects.requireNonNull(method, "method");
    fixedPoint = new FixedPoint(table);
    shares = new FairShares(table);
    demand = new double[table.size()];
    tried = new double[table.size()];
    coefficients = new double[table.size() * table.size()];
  }

  /**
   * Plans.
   *
   * @param stock units of each good that are there; at least as long as there are goods; each
   *     finite, &ge; 0
   * @param activity written, as long as the table's size: units made of each good, and heads of
   *     each profile served (with {@link DayMethod#FAIR} by its least fulfilment)
   * @param fulfilment written, goods × profiles: that of each good for the first profile, then for
   *     the second and so on; NaN where it wants none of the good
   * @return {@link Outcome#CONVERGED}, or why no activity serves more than the one that was
   *     written, which may be none at all
   */
  public Outcome plan(double[] stock, double[] activity, double[] fulfilment) {
    int size = table.size();
    int goods = table.goods().size();
    Require.length("stock", stock, goods);
    Require.length("activity", activity, size);
    Require.length("fulfilment", fulfilment, goods * (size - goods));
    for (int i = 0; i < goods; i++) {
      if (!(stock[i] >= 0 && stock[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "stock of '"
                + table.goods().get(i)
                + "' is "
                + stock[i]
                + "; it must be finite and >= 0");
      }
    }
    this.stock = stock;
    switch (method) {
      case PROGRAM -> planAsProgram(activity, fulfilment);
      case PAPER -> planAsPaper(activity, fulfilment);
      case FAIR -> {
        outcome = shares.plan(stock, activity, fulfilment);
        egalitarianism = Egalitarianism.least(fulfilment, goods * (size - goods));
      }
    }
    return outcome;
  }

  /**
   * Of the last plan (Samothrakis 2021, equation 5).
   *
   * @return the least fulfilment of a (good, profile) pair; NaN if nobody wants anything
   */
  public double egalitarianism() {
    return egalitarianism;
  }

  private void planAsProgram(double[] activity, double[] fulfilment) {
    double divisor = minimum.search(shortfall, 1, LARGEST_DIVISOR);
    shortfall(divisor);
    if (outcome != Outcome.CONVERGED) {
      Arrays.fill(tried, 0);
    }
    System.arraycopy(tried, 0, activity, 0, tried.length);
    table.demand(1, demand);
    table.coefficients(demand, coefficients);
    egalitarianism = Egalitarianism.of(table, coefficients, activity, fulfilment);
  }

  /** What is missing in stock for the demand over a divisor; less than nothing where nothing is. */
  private double shortfall(double divisor) {
    table.demand(1 / divisor, demand);
    outcome = fixedPoint.byCountedSolves(PROGRAM_SOLVES, PROGRAM_OFFSET, demand, tried);
    if (outcome != Outcome.CONVERGED) {
      return Double.POSITIVE_INFINITY;
    }
    double missing = 0;
    double served = 0;
    int goods = table.goods().size();
    for (int i = 0; i < tried.length; i++) {
      if (i < goods) {
        missing += Math.max(0, tried[i] - stock[i]);
      } else {
        served += tried[i];
      }
    }
    return missing > ENOUGH ? missing : -served;
  }

  private void planAsPaper(double[] activity, double[] fulfilment) {
    double scale = LargestShare.search(0, feasible);
    Outcome beyond = outcome;
    if (scale == 0 || !feasible(scale)) {
      Arrays.fill(tried, 0);
    }
    outcome = beyond;
    System.arraycopy(tried, 0, activity, 0, tried.length);
    table.coefficients(activity, coefficients);
    egalitarianism = Egalitarianism.of(table, coefficients, activity, fulfilment);
  }

  /**
   * Whether the stock allows a scale; the outcome is that of the smallest scale that is refused.
   */
  private boolean feasible(double scale) {
    table.demand(scale, demand);
    Outcome found = fixedPoint.bySeries(demand, tried);
    boolean within =
        found == Outcome.CONVERGED && LargestShare.within(tried, stock, table.goods().size());
    if (!within || scale == 1) {
      outcome = found;
    }
    return within;
  }
}
