package dev.reeve.settlement;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** What happened to each good in one tick, in units. */
final class Flows {

  /** Where a unit of a good can come from or go to. */
  enum Kind {
    PRODUCED(0),
    IMPORTED(1),
    INPUT(2),
    OVERHEAD(3),
    EDUCATION(4),
    EXPORTED(5),
    LOST(6),
    SPOILED(7),
    MITIGATION(8),
    NEED(9),
    PROGRAM(10),
    LUXURY(11),
    WORN(12);

    private static final Kind[] ALL = values();

    private final int row;

    /** What it is called in a save. */
    final String column = "flows." + name();

    Kind(int row) {
      this.row = row;
    }
  }

  private final int goods;

  /** Units, {@code [row * goods + good]}. */
  private final double[] amounts;

  /** Stock as the tick began. */
  final double[] before;

  Flows(int goods) {
    this.goods = goods;
    amounts = new double[Kind.ALL.length * goods];
    before = new double[goods];
  }

  void begin(double[] stock) {
    Arrays.fill(amounts, 0);
    System.arraycopy(stock, 0, before, 0, goods);
  }

  void add(Kind kind, int good, double units) {
    amounts[kind.row * goods + good] += units;
  }

  double of(Kind kind, int good) {
    return amounts[kind.row * goods + good];
  }

  /** Stock that the flows of a good leave of what there was before. */
  double after(int good) {
    double sum = before[good];
    for (Kind kind : Kind.ALL) {
      boolean comes = kind == Kind.PRODUCED || kind == Kind.IMPORTED;
      sum += comes ? of(kind, good) : -of(kind, good);
    }
    return sum;
  }

  /** All that there was of a good, came and went, added up: what rounding is measured by. */
  double gross(int good) {
    double sum = Math.abs(before[good]);
    for (Kind kind : Kind.ALL) {
      sum += Math.abs(of(kind, good));
    }
    return sum;
  }

  /** Where nothing can wear out there is no column of it. */
  void archive(boolean wears, Archive archive) {
    archive.numbers("flows.before", before);
    forEach(
        (kind, amount) -> {
          if (wears || kind != Kind.WORN) {
            archive.numbers(kind.column, amount);
            System.arraycopy(amount, 0, amounts, kind.row * goods, goods);
          }
        });
  }

  /** Shows copies. */
  void forEach(BiConsumer<Kind, double[]> look) {
    for (Kind kind : Kind.ALL) {
      int first = kind.row * goods;
      look.accept(kind, Arrays.copyOfRange(amounts, first, first + goods));
    }
  }

  /** Takes over what another tick's flows were. */
  void copyFrom(Flows other) {
    System.arraycopy(other.before, 0, before, 0, goods);
    System.arraycopy(other.amounts, 0, amounts, 0, amounts.length);
  }
}
