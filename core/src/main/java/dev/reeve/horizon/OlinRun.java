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
  private final Externalities externalities;

  /**
   * Shares and units set aside of each good as a tick asks for them, and units put to its stock.
   */
  private final double[] shares;

  private final double[] units;
  private final double[] put;
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
   * @throws IllegalArgumentException if its days are planned as the paper's program does it, and a
   *     stock grows by what is set aside, of which the program knows nothing
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
    for (Stock stock : economy.stocks()) {
      if (method == DayMethod.PROGRAM && stock.growth().setsAside()) {
        throw new IllegalArgumentException(
            "stock '"
                + stock.good()
                + "' is "
                + stock.growth()
                + ", and days are planned as the program does it, which sets nothing aside; maybe"
                + " INVESTED is meant, or DayMethod PAPER");
      }
    }
    shares = new double[goods];
    units = new double[goods];
    put = new double[goods];
    externalities = new Externalities(economy);
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
    externalities.take(other.externalities);
  }

  /**
   * Plans one tick and executes it: as much as the stock allows is served, and a fixed share is put
   * into growth.
   *
   * @param invest share of what is made that is put to the stock, of the goods that are {@link
   *     Growth#INVESTED}, {@link Growth#SAVED} or {@link Growth#BUILT}, within [0, 1]. Where making
   *     takes so much that less than this is left, nobody is served, and all that is left is put to
   *     the stock
   * @throws IllegalArgumentException if the share is outside its range
   */
  public void step(double invest) {
    Require.fraction("invest", invest);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = growth(i).setsAside() ? invest : 0;
      units[i] = 0;
    }
    planner.ask(1, shares, units);
    outcome = planner.plan(state.stock(), activity, fulfilment);
    if (outcome != Outcome.CONVERGED && invest > 0 && activity[put.length] == 0) {
      serveNobody();
    }
    for (int i = 0; i < put.length; i++) {
      put[i] = growth(i) == Growth.INVESTED ? invest * activity[i] : planner.put()[i];
    }
    execute();
  }

  /**
   * Plans one tick and executes it, as was decided.
   *
   * @param decision what is served and what is put into growth, at most; of what is {@link
   *     Growth#INVESTED} no more can be put than is made to be consumed
   * @throws IllegalArgumentException if it is one of another number of goods, or puts something
   *     where growth is not decided
   */
  public void step(Decision decision) {
    decision.check(economy);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = 0;
      units[i] = growth(i).setsAside() ? decision.put(i) : 0;
    }
    planner.ask(decision.serve(), shares, units);
    outcome = planner.plan(state.stock(), activity, fulfilment);
    for (int i = 0; i < put.length; i++) {
      put[i] =
          growth(i) == Growth.INVESTED ? Math.min(decision.put(i), activity[i]) : planner.put()[i];
    }
    execute();
  }

  /** Plans to put to the stocks what can be made, in their proportions. */
  private void serveNobody() {
    for (int i = 0; i < units.length; i++) {
      units[i] = shares[i] > 0 ? state.stock()[i] : 0;
      shares[i] = 0;
    }
    planner.ask(0, shares, units);
    planner.plan(state.stock(), activity, fulfilment);
  }

  private void execute() {
    egalitarianism = planner.egalitarianism();
    externalities.add(activity);
    shock = shocks.strikes(tick, economy.shock().probability());
    state.advance(tick, activity, put, shock);
    tick++;
  }

  private Growth growth(int good) {
    return economy.stocks().get(good).growth();
  }

  /** What is in stock and under way. */
  Transition state() {
    return state;
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
    return externalities.sum();
  }

  /**
   * What went out so far.
   *
   * @param emission its position in {@link OlinEconomy#emissions}
   * @return units, not weighted; &ge; 0
   */
  public double emitted(int emission) {
    return externalities.emitted(emission);
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
   * What the last tick put to the stock by decision.
   *
   * @param good position of the good
   * @return units; &ge; 0, 0 where growth is not decided
   */
  public double put(int good) {
    return put[good];
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
