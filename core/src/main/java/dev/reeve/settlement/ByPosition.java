package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the lists and maps of a ruleset hold, as arrays by position. */
final class ByPosition {

  private ByPosition() {}

  static int good(Ruleset rules, String id) {
    return index("good", rules.goods(), Good::id, id);
  }

  static int industry(Ruleset rules, String id) {
    return index("industry", rules.industries(), Industry::id, id);
  }

  /**
   * Position of what has that id.
   *
   * @throws IllegalArgumentException if there is no such thing
   */
  static <T> int index(String kind, List<T> things, Function<T, String> idOf, String id) {
    for (int i = 0; i < things.size(); i++) {
      if (idOf.apply(things.get(i)).equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no " + kind + " is called '" + id + "'");
  }

  static <T> double[] doubles(List<T> things, ToDoubleFunction<T> value) {
    return things.stream().mapToDouble(value).toArray();
  }

  /** Amounts by good. */
  static double[] row(Ruleset rules, Map<String, Double> amounts) {
    return doubles(rules.goods(), good -> amounts.getOrDefault(good.id(), 0.0));
  }

  /** The same of several things, {@code [thing][good]}. */
  static <T> double[][] rows(
      Ruleset rules, List<T> things, Function<T, Map<String, Double>> amounts) {
    return things.stream().map(thing -> row(rules, amounts.apply(thing))).toArray(double[][]::new);
  }

  /** Where an amount is, row by row. */
  static int[][] positive(double[][] rows) {
    return Arrays.stream(rows).map(ByPosition::positive).toArray(int[][]::new);
  }

  static int[] positive(double[] amounts) {
    return IntStream.range(0, amounts.length).filter(i -> amounts[i] > 0).toArray();
  }
}
