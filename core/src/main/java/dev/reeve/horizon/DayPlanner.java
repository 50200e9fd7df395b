package dev.reeve.horizon;

import dev.reeve.horizon.FixedPoint.Outcome;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * Plans a day: the activity that fulfils as much of what is wanted as the stock allows, where no
 * more of a good can be made than is in stock of it.
 *
 * <p>Cost: for each scale that is searched, 40 to 70 fixed points of the table with {@link
 * DayMethod#PROGRAM}, and some 4 with the others. Not thread-safe; allocates nothing after it was
 * made.
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
  private final DoubleUnaryOperator load = this::load;
  private final double[] demand;
  private final double[] tried;
  private final double[] coefficients;
  private final double[] aside;

  /** What is asked of the day beside the people's wants, and what it came to. */
  private final double[] asked;

  private final double[] put;
  private boolean setsAside;
  private double serve = 1;

  /** Of what is asked, the share that the last plan does. */
  private double share;

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
    aside = new double[table.size()];
    asked = new double[table.size()];
    put = new double[table.size()];
  }

  /**
   * From now on days serve no more than a share of all wants, and set something aside for growth: a
   * share of what is made, or units, which shrink with what is served where the stock is short.
   *
   * @param serve share of all wants, within [0, 1]
   * @param shares of what is made of each good that are set aside, within [0, 1]
   * @param units of each good that are set aside; finite, &ge; 0
   */
  void ask(double serve, double[] shares, double[] units) {
    this.serve = serve;
    setsAside = false;
    for (int i = 0; i < table.goods().size(); i++) {
      aside[i] = shares[i];
      asked[i] = units[i];
      setsAside |= shares[i] > 0 || units[i] > 0;
    }
    fixedPoint.setAside(aside);
  }

  /** Units of each good that the last plan sets aside; to be read, not written. */
  double[] put() {
    return put;
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
      case FAIR -> planAsFair(activity, fulfilment);
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
    share = 1 / divisor;
    if (outcome != Outcome.CONVERGED) {
      share = 0;
      Arrays.fill(tried, 0);
    }
    demand(1);
    finish(demand, activity, fulfilment);
  }

  /** What is missing in stock for the demand over a divisor; less than nothing where nothing is. */
  private double shortfall(double divisor) {
    demand(1 / divisor);
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
    largest();
    finish(tried, activity, fulfilment);
  }

  private void planAsFair(double[] activity, double[] fulfilment) {
    Arrays.fill(put, 0);
    largest();
    for (int i = 0; i < put.length; i++) {
      put[i] = share * asked[i];
    }
    shares.ask(serve, aside, put);
    outcome = shares.plan(stock, activity, fulfilment);
    int goods = table.goods().size();
    for (int i = 0; i < goods; i++) {
      put[i] += aside[i] * activity[i];
    }
    egalitarianism = Egalitarianism.least(fulfilment, goods * (table.size() - goods));
  }

  /** Tries the largest share of what is asked that the stock allows. */
  private void largest() {
    share = LargestShare.search(0, 1, load);
    Outcome beyond = outcome;
    if (share == 0 || !(load(share) <= 1)) {
      share = 0;
      Arrays.fill(tried, 0);
    }
    outcome = beyond;
  }

  private void demand(double share) {
    table.demand(share * serve, demand);
    for (int i = 0; i < table.goods().size(); i++) {
      demand[i] += share * asked[i];
    }
  }

  /**
   * The load of a share of what is asked; the outcome is that of the smallest share that is
   * refused.
   */
  private double load(double share) {
    demand(share);
    // A series crawls where most of what is made is set aside; its end is the same.
    Outcome found =
        setsAside ? fixedPoint.bySolves(demand, tried) : fixedPoint.bySeries(demand, tried);
    double load =
        found == Outcome.CONVERGED
            ? LargestShare.load(tried, stock, table.goods().size())
            : Double.POSITIVE_INFINITY;
    if (load > 1 || share == 1) {
      outcome = found;
    }
    return load;
  }

  /** Takes what was tried, with the coefficients at some activity. */
  private void finish(double[] coefficientsAt, double[] activity, double[] fulfilment) {
    table.coefficients(coefficientsAt, coefficients);
    System.arraycopy(tried, 0, activity, 0, tried.length);
    for (int i = 0; i < table.goods().size(); i++) {
      put[i] = aside[i] * activity[i] + share * asked[i];
    }
    egalitarianism = Egalitarianism.of(table, coefficients, activity, put, fulfilment);
  }
}
