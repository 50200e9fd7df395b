package dev.reeve.horizon;

import dev.reeve.math.LinearProgram;
import dev.reeve.math.LinearSolvers;
import dev.reeve.math.SimplexSolver;

/**
 * A plan over several ticks as a linear program: activities that need stocks and change them, now
 * or after some time, and bring rewards.
 *
 * <pre>
 * maximise    Σ_t Σ_k r_tk y_tk
 * where       Σ_k n_tik y_tk  &lt;=  v_ti                                             what is needed is there
 *             v_(t+1)i  =  k_i v_ti + Σ_k Σ_d f_tikd y_(t-d)k + a_ti             the transition
 *             0 &lt;= y_tk &lt;= u_tk,  0 &lt;= v_ti
 * </pre>
 *
 * <p>with {@code y} activities, {@code v} stocks, of which the first are given, {@code r} rewards,
 * {@code n} needs, {@code k} what is kept from tick to tick, {@code f} flows and {@code a}
 * arrivals. A new program has nothing but zeros, and activities without bounds. A solve goes on
 * from the last one's basis: where little has changed it costs little. Not thread-safe.
 *
 * <p>Nothing in it is of villages: who can say what each of his activities needs and changes, in a
 * tick, can plan with it.
 */
public final class StaircaseProgram {

  private final int ticks;
  private final int activities;
  private final int stocks;
  private final double[] keeps;
  private final double[] start;
  private final double[] arrivals;
  private final LinearProgram program;
  private final SimplexSolver solver;

  /**
   * A program.
   *
   * @param ticks planned; &ge; 1
   * @param activities in each tick; &ge; 1
   * @param stocks that they need and change; &ge; 1
   * @throws IllegalArgumentException if one is outside its range
   */
  public StaircaseProgram(int ticks, int activities, int stocks) {
    this.ticks = atLeastOne("ticks", ticks);
    this.activities = atLeastOne("activities", activities);
    this.stocks = atLeastOne("stocks", stocks);
    keeps = new double[stocks];
    start = new double[stocks];
    arrivals = new double[ticks * stocks];
    int later = (ticks - 1) * stocks;
    program = new LinearProgram(ticks * stocks + later, ticks * activities + later);
    for (int i = 0; i < stocks; i++) {
      program.setRowBounds(needed(0, i), Double.NEGATIVE_INFINITY, 0);
      for (int t = 1; t < ticks; t++) {
        program.setCoefficient(needed(t, i), stock(t, i), -1);
        program.setRowBounds(needed(t, i), Double.NEGATIVE_INFINITY, 0);
        program.setCoefficient(balance(t, i), stock(t, i), 1);
        program.setRowBounds(balance(t, i), 0, 0);
      }
    }
    solver = new SimplexSolver(program, LinearSolvers.portable());
  }

  private static int atLeastOne(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " is " + number + "; it must be >= 1");
    }
    return number;
  }

  /**
   * Sets {@code u}.
   *
   * @param tick from 0
   * @param activity which, from 0
   * @param most level at most; &ge; 0, may be infinite
   */
  public void bound(int tick, int activity, double most) {
    program.setBounds(column(tick, activity), 0, most);
  }

  /**
   * Sets {@code r}.
   *
   * @param tick from 0
   * @param activity which, from 0
   * @param perLevel reward for each level; finite
   */
  public void reward(int tick, int activity, double perLevel) {
    program.setCost(column(tick, activity), perLevel);
  }

  /**
   * Sets {@code n}.
   *
   * @param tick from 0
   * @param stock which, from 0
   * @param activity which, from 0
   * @param perLevel units that must be in stock for each level; finite, less than 0 where the
   *     activity makes room for others
   */
  public void need(int tick, int stock, int activity, double perLevel) {
    program.setCoefficient(needed(tick, stock), column(tick, activity), perLevel);
  }

  /**
   * Sets {@code f}: what an activity changes in a stock, at the end of its tick or later. What
   * changes after the last tick is left out.
   *
   * @param tick of the activity, from 0
   * @param stock which, from 0
   * @param activity which, from 0
   * @param delay ticks until the change; 0 is the same tick's end
   * @param perLevel units for each level; finite, less than 0 where they are taken
   */
  public void flow(int tick, int stock, int activity, int delay, double perLevel) {
    int changed = tick + delay + 1;
    if (changed < ticks) {
      program.setCoefficient(balance(changed, stock), column(tick, activity), -perLevel);
    }
  }

  /**
   * Sets {@code k}.
   *
   * @param stock which, from 0
   * @param share what is left of the stock a tick later, within [0, 1]
   */
  public void keep(int stock, double share) {
    keeps[stock] = Require.fraction("share", share);
    for (int t = 2; t < ticks; t++) {
      program.setCoefficient(balance(t, stock), stock(t - 1, stock), -share);
    }
  }

  /**
   * Sets the stock of the first tick.
   *
   * @param stock which, from 0
   * @param units there; finite, &ge; 0
   */
  public void start(int stock, double units) {
    start[stock] = Require.amount("units", units);
  }

  /**
   * Sets {@code a}.
   *
   * @param tick at whose end the units arrive, from 0
   * @param stock which, from 0
   * @param units that arrive whatever is planned; finite, &ge; 0
   */
  public void arrive(int tick, int stock, double units) {
    arrivals[tick * stocks + stock] = Require.amount("units", units);
  }

  /**
   * Solves.
   *
   * @return how it ended; levels and worths speak of this solve
   */
  public SimplexSolver.Outcome solve() {
    for (int i = 0; i < stocks; i++) {
      program.setRowBounds(needed(0, i), Double.NEGATIVE_INFINITY, start[i]);
      for (int t = 1; t < ticks; t++) {
        double given = arrivals[(t - 1) * stocks + i] + (t == 1 ? keeps[i] * start[i] : 0);
        program.setRowBounds(balance(t, i), given, given);
      }
    }
    return solver.solve();
  }

  /**
   * What the plan does.
   *
   * @param tick from 0
   * @param activity which, from 0
   * @return {@code y}; &ge; 0
   */
  public double level(int tick, int activity) {
    return solver.value(column(tick, activity));
  }

  /**
   * What the plan counts on.
   *
   * @param tick from 0
   * @param stock which, from 0
   * @return {@code v}, units at the tick's beginning; &ge; 0
   */
  public double stockAt(int tick, int stock) {
    return tick == 0 ? start[stock] : solver.value(stock(tick, stock));
  }

  /**
   * What the plan is worth.
   *
   * @return the sum of its rewards
   */
  public double worth() {
    return solver.objective();
  }

  private int column(int tick, int activity) {
    return tick * activities + activity;
  }

  private int stock(int tick, int stock) {
    return ticks * activities + (tick - 1) * stocks + stock;
  }

  private int needed(int tick, int stock) {
    return tick * stocks + stock;
  }

  private int balance(int tick, int stock) {
    return ticks * stocks + (tick - 1) * stocks + stock;
  }
}
