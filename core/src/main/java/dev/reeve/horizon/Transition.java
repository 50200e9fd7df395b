package dev.reeve.horizon;

import java.util.Arrays;
import java.util.List;

/**
 * The state of an economy, its stocks and what is under way, and how a tick changes it. Not
 * thread-safe; a tick allocates nothing.
 */
final class Transition {

  private final List<Stock> stocks;
  private final double kept;
  private final boolean[] struck;
  private final double[] stock;

  /** Of each good with a gestation, what will be there, by tick modulo gestation. */
  private final double[][] underWay;

  Transition(OlinEconomy economy) {
    stocks = economy.stocks();
    kept = economy.shock().kept();
    struck = new boolean[stocks.size()];
    stock = new double[stocks.size()];
    underWay = new double[stocks.size()][];
    for (int i = 0; i < stock.length; i++) {
      Stock of = stocks.get(i);
      struck[i] = economy.shock().goods().contains(of.good());
      stock[i] = of.initial();
      underWay[i] = new double[of.gestation()];
    }
  }

  /** Puts this state into that of another of the same economy. */
  void take(Transition other) {
    for (int i = 0; i < stock.length; i++) {
      stock[i] = other.stock[i];
      System.arraycopy(other.underWay[i], 0, underWay[i], 0, underWay[i].length);
    }
  }

  /**
   * The transition {@code s' = T(s, x)} of every good: what was in stock, less what perished, was
   * consumed and used up, and what has become ready; and of that what a shock leaves.
   *
   * @param tick the tick that ends, from 0
   * @param activity units made in it
   * @param put units put to the stock, of the goods where that is decided; at most what was made
   * @param shock whether one strikes
   */
  void advance(int tick, double[] activity, double[] put, boolean shock) {
    for (int i = 0; i < stock.length; i++) {
      Stock of = stocks.get(i);
      double made = activity[i];
      double added = of.growth() == Growth.ADDED ? made : of.growth().decided() ? put[i] : 0;
      double consumed = of.growth().consumes() ? made - put[i] : 0;
      double lost = stock[i] / of.lifetime() + of.depletion() * made;
      double ready = added;
      if (of.gestation() > 0) {
        int slot = tick % of.gestation();
        ready = underWay[i][slot];
        underWay[i][slot] = added;
      }
      double left = Math.max(0, stock[i] - consumed - lost + ready);
      stock[i] = shock && struck[i] ? left * kept : left;
    }
  }

  /** Units in stock, by good; to be read, not written. */
  double[] stock() {
    return stock;
  }

  /** Units of a good that will be ready at the end of a tick, of those that are made by now. */
  double ready(int good, int tick) {
    return underWay[good][tick % underWay[good].length];
  }

  /** Units of a good that are made but not ready. */
  double underWay(int good) {
    return Arrays.stream(underWay[good]).sum();
  }
}
