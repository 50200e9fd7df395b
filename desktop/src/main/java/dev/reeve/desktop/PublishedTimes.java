package dev.reeve.desktop;

import dev.reeve.horizon.SyntheticTable;
import java.util.List;

/**
 * Seconds that the paper's program took for its triangular tables, as published with it: those of
 * its times that are told here. An Intel i7-8700K at 4.8 GHz, SciPy, one run each, without drawing
 * the table.
 *
 * @param table what it planned for
 * @param seconds what it took
 */
record PublishedTimes(SyntheticTable table, double seconds) {

  private static final int PROFILES = 200;

  /** Goods that no profile wants, in the paper's Figure 2. */
  static final List<Integer> INDUSTRIAL = List.of(500, 1000, 5000, 10_000, 50_000);

  /** Goods that every profile wants, in the paper's Figure 2. */
  static final List<Integer> FINAL = List.of(100, 500, 1000, 5000);

  /** Dependencies of a good, in the paper's Figure 2. */
  static final List<Integer> DEPENDENCIES = List.of(500, 1000, 2000);

  static List<PublishedTimes> all() {
    return List.of(
        of(500, 100, 500, 0.0067),
        of(1000, 5000, 2000, 0.389),
        of(5000, 5000, 2000, 0.703),
        of(10_000, 100, 500, 0.171),
        of(10_000, 5000, 2000, 1.138),
        of(50_000, 100, 500, 1.279),
        of(50_000, 5000, 500, 1.477),
        of(50_000, 5000, 1000, 3.187),
        of(50_000, 5000, 2000, 5.690));
  }

  private static PublishedTimes of(
      int industrial, int finalGoods, int dependencies, double seconds) {
    return new PublishedTimes(
        table(SyntheticTable.Shape.TRIANGULAR, industrial, finalGoods, dependencies), seconds);
  }

  /** A table of the paper's benchmark. */
  static SyntheticTable table(
      SyntheticTable.Shape shape, int industrial, int finalGoods, int dependencies) {
    return new SyntheticTable(shape, industrial, finalGoods, dependencies, PROFILES, 0);
  }
}
