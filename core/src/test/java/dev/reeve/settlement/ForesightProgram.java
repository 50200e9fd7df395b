package dev.reeve.settlement;

import dev.reeve.plan.OjalgoProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A linear program over many cycles that grows stage by stage; every column is at least 0. */
final class ForesightProgram {

  /** Of rows that tell of the whole window. */
  static final int ALL = Integer.MAX_VALUE;

  private record Row(int cycle, Map<Integer, Double> terms, double lower) {}

  /**
   * The best point.
   *
   * @param values by column
   * @param bound what the aim cannot be above
   */
  @SuppressWarnings("ArrayRecordComponent") // A pair of results, compared by nobody.
  record Optimum(double[] values, double bound) {}

  private final List<Double> upper = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  int column(double most) {
    upper.add(most);
    return upper.size() - 1;
  }

  /** Demands that the terms sum to at least {@code lower}; the cycle they are of is but a hint. */
  void atLeast(int cycle, double lower, Map<Integer, Double> terms) {
    rows.add(new Row(cycle, Map.copyOf(terms), lower));
  }

  /** A copy to which other rows can be added. */
  ForesightProgram copy() {
    ForesightProgram copy = new ForesightProgram();
    copy.upper.addAll(upper);
    copy.rows.addAll(rows);
    return copy;
  }

  /** The same program for another solver. */
  OjalgoProgram forOjalgo() {
    OjalgoProgram other = new OjalgoProgram();
    upper.forEach(most -> other.column(0, most));
    rows.forEach(row -> other.atLeast(row.lower(), row.terms()));
    return other;
  }

  /**
   * The point at which the aim is highest.
   *
   * @throws IllegalStateException if there is none
   */
  Optimum maximise(Map<Integer, Double> aim) {
    List<Row> inTime = new ArrayList<>(rows);
    inTime.sort(Comparator.comparingInt(Row::cycle));
    // A column that can only be 0 has no interior.
    int[] free = IntStream.range(0, upper.size()).filter(column -> upper.get(column) > 0).toArray();
    int[] place = new int[upper.size()];
    Arrays.fill(place, -1);
    for (int j = 0; j < free.length; j++) {
      place[free[j]] = j;
    }
    List<List<Integer>> at = new ArrayList<>();
    List<List<Double>> value = new ArrayList<>();
    for (int j = 0; j < free.length; j++) {
      at.add(new ArrayList<>());
      value.add(new ArrayList<>());
    }
    for (int i = 0; i < inTime.size(); i++) {
      for (Map.Entry<Integer, Double> term : inTime.get(i).terms().entrySet()) {
        int j = place[term.getKey()];
        if (j >= 0 && term.getValue() != 0) {
          at.get(j).add(i);
          value.get(j).add(term.getValue());
        }
      }
    }
    InteriorPoint solver =
        new InteriorPoint(
            at.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new),
            value.stream()
                .map(each -> each.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new),
            inTime.stream().mapToDouble(Row::lower).toArray(),
            IntStream.of(free).mapToDouble(column -> aim.getOrDefault(column, 0.0)).toArray(),
            IntStream.of(free).mapToDouble(upper::get).toArray());
    double[] found = solver.solve();
    double[] values = new double[upper.size()];
    for (int j = 0; j < free.length; j++) {
      values[free[j]] = found[j];
    }
    return new Optimum(values, solver.bound());
  }

  static double value(Map<Integer, Double> terms, double[] values) {
    double sum = 0;
    for (Map.Entry<Integer, Double> term : terms.entrySet()) {
      sum += term.getValue() * values[term.getKey()];
    }
    return sum;
  }
}
