package dev.reeve.settlement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

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

  private final Map<Kind, double[]> amounts = new EnumMap<>(Kind.class);

  /** Stock as the tick began. */
  final double[] before;

  Flows(int goods) {
    for (Kind kind : Kind.values()) {
      amounts.put(kind, new double[goods]);
    }
    before = new double[goods];
  }

  void begin(double[] stock) {
    for (double[] amount : amounts.values()) {
      Arrays.fill(amount, 0);
    }
    System.arraycopy(stock, 0, before, 0, stock.length);
  }

  void add(Kind kind, int good, double units) {
    amounts.get(kind)[good] += units;
  }

  double of(Kind kind, int good) {
    return amounts.get(kind)[good];
  }

  void archive(Archive archive) {
    archive.numbers("flows.before", before);
    forEach((kind, amount) -> archive.numbers("flows." + kind, amount));
  }

  void forEach(BiConsumer<Kind, double[]> look) {
    amounts.forEach(look);
  }

  /** A copy that the next tick leaves alone. */
  Flows copy() {
    Flows copy = new Flows(before.length);
    System.arraycopy(before, 0, copy.before, 0, before.length);
    amounts.forEach((kind, amount) -> copy.amounts.put(kind, amount.clone()));
    return copy;
  }
}
