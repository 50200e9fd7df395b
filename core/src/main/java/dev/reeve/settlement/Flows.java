package dev.reeve.settlement;

import java.util.Arrays;

/** What happened to each good in one tick, in units. */
final class Flows {

  /** Where a unit of a good can come from or go to. */
  enum Kind {
    PRODUCED,
    IMPORTED,
    INPUT,
    OVERHEAD,
    EDUCATION,
    EXPORTED,
    LOST,
    SPOILED,
    MITIGATION,
    NEED,
    PROGRAM,
    LUXURY
  }

  private final double[][] amount;

  /** Stock as the tick began. */
  final double[] before;

  Flows(int goods) {
    amount = new double[Kind.values().length][goods];
    before = new double[goods];
  }

  void begin(double[] stock) {
    for (double[] kind : amount) {
      Arrays.fill(kind, 0);
    }
    System.arraycopy(stock, 0, before, 0, stock.length);
  }

  void add(Kind kind, int good, double units) {
    amount[kind.ordinal()][good] += units;
  }

  double of(Kind kind, int good) {
    return amount[kind.ordinal()][good];
  }

  double[] copyOf(Kind kind) {
    return amount[kind.ordinal()].clone();
  }
}
