package dev.reeve.horizon;

import dev.reeve.math.SimplexSolver;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The days of a {@link RecedingPlanner}'s plan as a {@link StaircaseProgram}: in each the people
 * are served, activity 0, and goods are put to their stocks, an activity for each that is decided.
 *
 * <p>A stock that is always the same is left out until a plan needs more of it than there is. Where
 * a run forgives a stock that perishes and is used up in the same tick, a plan does not: what
 * perishes must be left over. Not thread-safe.
 */
final class PlannedDays {

  /**
   * Between plans that are worth the same: what it costs to put a day's full wants into growth, and
   * to serve them a day later.
   */
  private static final double THRIFT = 1e-6;

  /** Change of an activity, as a share of the largest one, at which its coefficients stand. */
  private static final double STANDS = 1e-6;

  private final OlinEconomy economy;
  private final InputOutput table;
  private final Horizon horizon;
  private final Externalities externalities;
  private final int goods;

  /** The goods that activities 1 and on put to their stocks; at 0 stands no good. */
  private final int[] decided;

  /** Units that a level of each activity puts to the stock, and 0 where that is not made for it. */
  private final double[] units;

  private final double[] madeFor;
  private final Responses responses;

  /** Where a good's stock stands in the program; less than 0 if the program need not know of it. */
  private final int[] row;

  /**
   * By activity, the row in which no more is invested than is made to be consumed; less than 0
   * where it is made for that.
   */
  private final int[] limit;

  private StaircaseProgram program;

  /** By tick: the scale at which coefficients were taken, and what the plan makes. */
  private final double[][] scale;

  private final double[][] made;

  /** By tick, activity and good: what a level makes. */
  private final double[][] perLevel;

  /** Whether the program knows its coefficients. */
  private boolean told;

  PlannedDays(OlinEconomy economy, Horizon horizon) {
    this.economy = economy;
    this.horizon = horizon;
    table = economy.table();
    externalities = new Externalities(economy);
    goods = table.goods().size();
    decided =
        IntStream.concat(
                IntStream.of(-1), IntStream.range(0, goods).filter(i -> growth(i).decided()))
            .toArray();
    units = new double[decided.length];
    madeFor = new double[decided.length];
    double[] wants = new double[table.size()];
    double[] full = new double[table.size()];
    table.demand(1, wants);
    boolean known = new FixedPoint(table).bySolves(wants, full) == FixedPoint.Outcome.CONVERGED;
    for (int k = 1; k < decided.length; k++) {
      units[k] = known && full[decided[k]] > 0 ? full[decided[k]] : 1;
      madeFor[k] = growth(decided[k]).setsAside() ? units[k] : 0;
    }
    responses = new Responses(table, decided.length);
    scale = new double[horizon.ticks()][table.size()];
    made = new double[horizon.ticks()][table.size()];
    perLevel = new double[horizon.ticks()][decided.length * goods];
    row = new int[goods];
    limit = new int[decided.length];
    for (int i = 0; i < goods; i++) {
      row[i] = changes(economy.stocks().get(i)) ? 0 : -1;
    }
    program = program();
  }

  /** Whether a stock is ever another than it is. */
  private boolean changes(Stock stock) {
    return stock.growth() != Growth.NONE
        || stock.depletion() > 0
        || stock.lifetime() < Double.POSITIVE_INFINITY
        || economy.shock().goods().contains(stock.good());
  }

  /** A program of the stocks that it must know of, which has not been told anything else. */
  private StaircaseProgram program() {
    int rows = 0;
    for (int i = 0; i < goods; i++) {
      row[i] = row[i] < 0 ? -1 : rows++;
    }
    for (int k = 1; k < decided.length; k++) {
      limit[k] = growth(decided[k]) == Growth.INVESTED ? rows++ : -1;
    }
    StaircaseProgram made =
        new StaircaseProgram(horizon.ticks(), decided.length, Math.max(1, rows));
    for (int i = 0; i < goods; i++) {
      if (row[i] >= 0) {
        made.keep(row[i], left(i) * (1 - 1 / economy.stocks().get(i).lifetime()));
      }
    }
    told = false;
    return made;
  }

  private Growth growth(int good) {
    return economy.stocks().get(good).growth();
  }

  /** What the plan counts on being left of a stock after what may strike. */
  private double left(int good) {
    Shock shock = economy.shock();
    return shock.goods().contains(table.goods().get(good))
        ? 1 - horizon.caution() * (1 - shock.kept())
        : 1;
  }

  /** Tells the program the coefficients of the days, where they are no longer at its scale. */
  void tell() {
    for (int t = 0; t < made.length; t++) {
      if (!told || moved(t)) {
        tell(t);
      }
    }
    told = true;
  }

  /** Solves from where a run is. */
  SimplexSolver.Outcome solve(OlinRun run) {
    observe(run);
    SimplexSolver.Outcome outcome = program.solve();
    for (int t = 0; t < made.length; t++) {
      make(t);
    }
    return outcome;
  }

  /**
   * Whether the plan needs more of a stock than there is that the program does not know of; from
   * now on it does, and must be told everything anew.
   */
  boolean learn(OlinRun run) {
    double[] stock = run.state().stock();
    boolean more = false;
    for (int i = 0; i < goods; i++) {
      for (int t = 0; row[i] < 0 && t < made.length; t++) {
        if (made[t][i] > stock[i]) {
          row[i] = 0;
          more = true;
        }
      }
    }
    if (more) {
      program = program();
    }
    return more;
  }

  /** Whether a day makes so much more or less that its coefficients are others. */
  boolean moved() {
    return IntStream.range(0, made.length).anyMatch(this::moved);
  }

  /** What the plan does on its first day. */
  Decision first() {
    double[] put = new double[goods];
    for (int k = 1; k < decided.length; k++) {
      put[decided[k]] = Math.max(0, program.level(0, k)) * units[k];
    }
    return new Decision(Math.max(0, Math.min(1, program.level(0, 0))), put);
  }

  double worth() {
    return program.worth();
  }

  private void observe(OlinRun run) {
    Transition state = run.state();
    for (int i = 0; i < goods; i++) {
      if (row[i] < 0) {
        continue;
      }
      program.start(row[i], state.stock()[i]);
      int gestation = economy.stocks().get(i).gestation();
      for (int t = 0; t < Math.min(gestation, horizon.ticks()); t++) {
        program.arrive(t, row[i], left(i) * state.ready(i, run.tick() + t));
      }
    }
  }

  private boolean moved(int tick) {
    if (table.linear()) {
      return false;
    }
    double moved = 0;
    double largest = 0;
    for (int i = 0; i < table.size(); i++) {
      moved = Math.max(moved, Math.abs(made[tick][i] - scale[tick][i]));
      largest = Math.max(largest, Math.abs(scale[tick][i]));
    }
    return moved > STANDS * largest;
  }

  private void tell(int tick) {
    System.arraycopy(made[tick], 0, scale[tick], 0, table.size());
    boolean productive = responses.find(scale[tick], decided, madeFor);
    for (int k = 0; k < decided.length; k++) {
      double most = k == 0 ? 1 : Double.POSITIVE_INFINITY;
      program.bound(tick, k, productive ? most : 0);
      for (int i = 0; i < goods; i++) {
        double level = productive ? Math.max(0, responses.made(k, i)) : 0;
        perLevel[tick][k * goods + i] = level;
        if (row[i] >= 0) {
          tell(tick, k, i, level);
        }
      }
      reward(tick, k);
      if (k > 0 && limit[k] >= 0) {
        program.need(tick, limit[k], k, units[k]);
        program.need(tick, limit[k], 0, -perLevel[tick][decided[k]]);
      }
    }
  }

  /** What a level of an activity does with a good's stock, as {@link Transition#advance} does. */
  private void tell(int tick, int activity, int good, double level) {
    Stock of = economy.stocks().get(good);
    double put = decided[activity] == good ? units[activity] : 0;
    double consumed = of.growth().consumes() ? level - put : 0;
    double added = of.growth() == Growth.ADDED ? level : put;
    double now = -consumed - of.depletion() * level;
    program.need(tick, row[good], activity, level);
    if (of.gestation() == 0) {
      program.flow(tick, row[good], activity, 0, left(good) * (now + added));
    } else {
      program.flow(tick, row[good], activity, 0, left(good) * now);
      program.flow(tick, row[good], activity, of.gestation(), left(good) * added);
    }
  }

  private void reward(int tick, int activity) {
    double reward = activity == 0 ? 1 - THRIFT * tick : -THRIFT;
    for (int i = 0; i < goods; i++) {
      reward -= externalities.weight(i) * perLevel[tick][activity * goods + i];
    }
    program.reward(tick, activity, StrictMath.pow(horizon.discount(), tick) * reward);
  }

  private void make(int tick) {
    Arrays.fill(made[tick], 0);
    for (int k = 0; k < decided.length; k++) {
      double level = program.level(tick, k);
      for (int i = 0; i < goods; i++) {
        made[tick][i] += level * perLevel[tick][k * goods + i];
      }
    }
    for (int p = goods; p < table.size(); p++) {
      made[tick][p] = program.level(tick, 0) * table.profiles().get(p - goods).heads();
    }
  }
}
