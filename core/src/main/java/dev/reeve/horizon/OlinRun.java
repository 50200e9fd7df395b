package dev.reeve.horizon;

import dev.reeve.horizon.FixedPoint.Outcome;
import java.util.Objects;

/**
 * An economy that lives: every {@link #step} plans a day from what is in stock, executes it, and
 * lets a shock come. The same economy, method, shocks and shares invested give the same bits.
 *
 * <p>Not thread-safe; a step allocates nothing.
 */
public final class OlinRun {

  private final OlinEconomy economy;
  private final DayMethod method;
  private final Shocks shocks;
  private final DayPlanner planner;
  private final Transition state;
  private final double[] activity;
  private final double[] fulfilment;
  private final double[][] perUnit;
  private final double[] emitted;
  private int tick;
  private boolean shock;
  private Outcome outcome = Outcome.CONVERGED;
  private double egalitarianism = Double.NaN;

  /**
   * A run from the initial stocks.
   *
   * @param economy what it is
   * @param method how its days are planned
   * @param shocks when shocks come; those of this run alone
   */
  public OlinRun(OlinEconomy economy, DayMethod method, Shocks shocks) {
    this.economy = economy;
    this.method = method;
    this.shocks = Objects.requireNonNull(shocks, "shocks");
    state = new Transition(economy);
    InputOutput table = economy.table();
    int goods = table.goods().size();
    planner = new DayPlanner(table, method);
    activity = new double[table.size()];
    fulfilment = new double[goods * table.profiles().size()];
    emitted = new double[economy.emissions().size()];
    perUnit = new double[emitted.length][goods];
    for (int e = 0; e < emitted.length; e++) {
      for (int i = 0; i < goods; i++) {
        perUnit[e][i] =
            economy.emissions().get(e).perUnit().getOrDefault(table.goods().get(i), 0.0);
      }
    }
  }

  /**
   * The same economy from here on, to look ahead in or to try something: what happens there does
   * not happen here. It has made no step of its own yet.
   *
   * @param shocks when shocks come there; asked with the ticks that follow
   * @return a run in the same state
   */
  public OlinRun fork(Shocks shocks) {
    OlinRun fork = new OlinRun(economy, method, shocks);
    fork.take(this);
    return fork;
  }

  /**
   * Goes back, or on, to the state of another run of the same economy, to look ahead from there
   * once more. Allocates nothing. What the last step's plan was is not taken over, nor are the
   * shocks.
   *
   * @param other where to; left untouched
   * @throws IllegalArgumentException if it is a run of another economy
   */
  public void take(OlinRun other) {
    if (!other.economy.equals(economy)) {
      throw new IllegalArgumentException(
          "the other run is of another economy; a run takes the state of its own economy's runs");
    }
    state.take(other.state);
    tick = other.tick;
    System.arraycopy(other.emitted, 0, emitted, 0, emitted.length);
  }

  /**
   * Plans one tick and executes it.
   *
   * @param invest share of what is {@link Growth#INVESTED} that goes into the stock and is not
   *     consumed, within [0, 1]
   * @throws IllegalArgumentException if the share is outside its range
   */
  public void step(double invest) {
    Require.fraction("invest", invest);
    outcome = planner.plan(state.stock(), activity, fulfilment);
    egalitarianism = planner.egalitarianism();
    for (int e = 0; e < emitted.length; e++) {
      for (int i = 0; i < perUnit[e].length; i++) {
        emitted[e] += perUnit[e][i] * activity[i];
      }
    }
    shock = shocks.strikes(tick, economy.shock().probability());
    state.advance(tick, activity, invest, shock);
    tick++;
  }

  /**
   * What lives here.
   *
   * @return the economy
   */
  public OlinEconomy economy() {
    return economy;
  }

  /**
   * How long it has lived.
   *
   * @return ticks executed; &ge; 0
   */
  public int tick() {
    return tick;
  }

  /**
   * Of the plan executed last.
   *
   * @return the least fulfilment of a (good, profile) pair, within [0, 1] but for rounding; NaN
   *     before the first step
   */
  public double egalitarianism() {
    return egalitarianism;
  }

  /**
   * Of the plan executed last.
   *
   * @return {@link Outcome#CONVERGED}, or why it could not serve more
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * At the end of the last tick.
   *
   * @return whether a shock struck
   */
  public boolean shock() {
    return shock;
  }

  /**
   * Everything that went out so far, weighted (Samothrakis 2021, equation 6).
   *
   * @return the sum over all ticks and emissions; &ge; 0
   */
  public double externalities() {
    double sum = 0;
    for (int e = 0; e < emitted.length; e++) {
      sum += economy.emissions().get(e).weight() * emitted[e];
    }
    return sum;
  }

  /**
   * What went out so far.
   *
   * @param emission its position in {@link OlinEconomy#emissions}
   * @return units, not weighted; &ge; 0
   */
  public double emitted(int emission) {
    return emitted[emission];
  }

  /**
   * What is in stock.
   *
   * @param out written: units by good
   */
  public void stock(double[] out) {
    copy(state.stock(), out);
  }

  /**
   * What was put to the stock and is not ready yet.
   *
   * @param good position of the good
   * @return units; &ge; 0
   */
  public double underWay(int good) {
    return state.underWay(good);
  }

  /**
   * What the last tick made.
   *
   * @param out written: units by good, then heads served by profile
   */
  public void activity(double[] out) {
    copy(activity, out);
  }

  /**
   * What the last tick's plan fulfilled.
   *
   * @param out written: by good for the first profile, then for the second and so on; NaN where a
   *     profile wants nothing of a good
   */
  public void fulfilment(double[] out) {
    copy(fulfilment, out);
  }

  private static void copy(double[] from, double[] out) {
    Require.length("out", out, from.length);
    System.arraycopy(from, 0, out, 0, from.length);
  }
}
