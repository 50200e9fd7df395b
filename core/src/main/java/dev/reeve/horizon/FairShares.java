package dev.reeve.horizon;

import dev.reeve.horizon.FixedPoint.Outcome;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Fulfils wants like water that rises: all (good, profile) pairs together, until a good is used up;
 * then those that need no more of it, and so on, until everybody has all or is stopped. The result
 * is the lexicographic maximum of the sorted fulfilments, where needs grow with what is made
 * (progressive filling; Bertsekas and Gallager, <i>Data Networks</i>, 2nd edition, section 6.5.2).
 *
 * <p>Cost: at most as many searches of a scale as there are goods. Not thread-safe; allocates
 * nothing after it was made.
 */
final class FairShares {

  /** A good of which not more than this share is left over is used up. */
  private static final double USED_UP = 1e-9;

  private final InputOutput table;
  private final FixedPoint fixedPoint;
  private final DoubleUnaryOperator load = this::load;
  private final int goods;
  private final int pairs;
  private final boolean[] stopped;
  private final boolean[] needed;

  /** Goods of which those that still rise need more. */
  private final boolean[] rises;

  private final double[] demand;
  private final double[] tried;
  private final double[] coefficients;
  private final double[] put;
  private double serve = 1;
  private double[] stock = new double[0];
  private double[] fulfilment = new double[0];
  private Outcome outcome = Outcome.CONVERGED;

  FairShares(InputOutput table) {
    this.table = table;
    fixedPoint = new FixedPoint(table);
    goods = table.goods().size();
    pairs = goods * table.profiles().size();
    stopped = new boolean[pairs];
    needed = new boolean[goods];
    rises = new boolean[goods];
    put = new double[goods];
    demand = new double[table.size()];
    tried = new double[table.size()];
    coefficients = new double[table.size() * table.size()];
  }

  /** As {@link DayPlanner#ask}, but that the units are set aside whatever is served. */
  void ask(double serve, double[] shares, double[] units) {
    this.serve = serve;
    fixedPoint.setAside(shares);
    System.arraycopy(units, 0, put, 0, goods);
  }

  /** As {@link DayPlanner#plan}. */
  Outcome plan(double[] stock, double[] activity, double[] fulfilment) {
    this.stock = stock;
    this.fulfilment = fulfilment;
    int rising = 0;
    for (int k = 0; k < pairs; k++) {
      boolean wanted = table.wanted(k % goods, k / goods) > 0;
      stopped[k] = !wanted;
      fulfilment[k] = wanted ? 0 : Double.NaN;
      rising += wanted ? 1 : 0;
    }
    double level = 0;
    Arrays.fill(activity, 0, table.size(), 0);
    Arrays.fill(rises, true);
    outcome = Outcome.CONVERGED;
    if (load(level) <= 1) {
      System.arraycopy(tried, 0, activity, 0, goods);
    }
    while (rising > 0 && level < serve) {
      level = LargestShare.search(level, serve, load);
      Outcome beyond = outcome;
      if (load(level) <= 1) {
        System.arraycopy(tried, 0, activity, 0, goods);
      }
      outcome = beyond;
      int stopping = level < serve ? stop(activity) : 0;
      if (stopping == 0) {
        break;
      }
      rising -= stopping;
    }
    serve(activity);
    return outcome;
  }

  /**
   * The load where all that still rise are at a level, of the goods that they need; leaves them
   * there.
   */
  private double load(double level) {
    Arrays.fill(demand, 0);
    System.arraycopy(put, 0, demand, 0, goods);
    for (int k = 0; k < pairs; k++) {
      if (!stopped[k]) {
        fulfilment[k] = level;
      }
      if (fulfilment[k] > 0) {
        demand[k % goods] += fulfilment[k] * table.wanted(k % goods, k / goods);
      }
    }
    Outcome found = fixedPoint.bySolves(demand, tried);
    double load = found == Outcome.CONVERGED ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; i < goods; i++) {
      if (rises[i] && tried[i] > 0) {
        load = Math.max(load, tried[i] / stock[i]);
      }
    }
    if (load > 1 || level == serve) {
      outcome = found;
    }
    return load;
  }

  /** Stops the pairs whose good needs, by however long a way, one that is used up. */
  private int stop(double[] activity) {
    table.coefficients(activity, coefficients);
    Arrays.fill(rises, false);
    int stopping = 0;
    for (int good = 0; good < goods; good++) {
      boolean stops = needsUsedUp(good, activity);
      for (int k = good; k < pairs; k += goods) {
        stopping += stops && !stopped[k] ? 1 : 0;
        stopped[k] |= stops;
        if (!stopped[k]) {
          rise();
        }
      }
    }
    return stopping;
  }

  /** The goods found to be needed rise. */
  private void rise() {
    for (int i = 0; i < goods; i++) {
      rises[i] |= needed[i];
    }
  }

  private boolean needsUsedUp(int good, double[] activity) {
    Arrays.fill(needed, false);
    needed[good] = true;
    boolean more = true;
    while (more) {
      more = false;
      for (int made = 0; made < goods; made++) {
        for (int used = 0; needed[made] && used < goods; used++) {
          if (!needed[used] && coefficients[made * table.size() + used] > 0) {
            needed[used] = true;
            more = true;
          }
        }
      }
    }
    for (int i = 0; i < goods; i++) {
      if (needed[i] && activity[i] >= stock[i] * (1 - USED_UP)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the heads of each profile by the least it gets of anything. */
  private void serve(double[] activity) {
    for (int p = 0; p < table.profiles().size(); p++) {
      double least = serve;
      for (int i = 0; i < goods; i++) {
        if (fulfilment[p * goods + i] < least) {
          least = fulfilment[p * goods + i];
        }
      }
      activity[goods + p] = least * table.profiles().get(p).heads();
    }
  }
}
