package dev.reeve.desktop;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How arrangements do with the same settlements: the same rules, people and seeds, and so the same
 * harvests and raids.
 *
 * @param rules the rules of all settlements
 * @param people how many found each
 * @param cycles how long each lives
 * @param optimum happiness of the steady plan for so many, which knows no luck and no research
 * @param runs the settlements of each arrangement, seed by seed, by its name
 */
record Comparison(
    Ruleset rules, int people, int cycles, double optimum, Map<String, List<ComparedRun>> runs) {

  /**
   * A figure over seeds.
   *
   * @param mean of the seeds' means over their cycles; NaN: there is no such thing
   * @param spread standard deviation of a seed's mean from seed to seed; 0 of a single seed
   */
  record Figure(double mean, double spread) {}

  /**
   * Lets every settlement live under every arrangement, side by side.
   *
   * @param rules the rules of all settlements
   * @param people how many found each
   * @param cycles how long each lives; &ge; 1
   * @param seeds how many there are, with seeds 1, 2 and so on; &ge; 1
   * @param contenders the arrangements
   * @param afterCycle told, by any thread, of each cycle of each settlement
   * @return what became of them
   */
  static Comparison of(
      Ruleset rules,
      int people,
      int cycles,
      int seeds,
      List<Contender> contenders,
      Runnable afterCycle) {
    Plan plan = new SteadyPlanner(rules).plan(people);
    Map<String, List<ComparedRun>> runs = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      runs.put(
          contender.name(),
          IntStream.rangeClosed(1, seeds)
              .parallel()
              .mapToObj(
                  seed ->
                      ComparedRun.of(
                          rules, people, cycles, seed, contender, plan.value(), afterCycle))
              .toList());
    }
    return new Comparison(rules, people, cycles, plan.happiness(), runs);
  }

  int seeds() {
    return runs.values().iterator().next().size();
  }

  /** A figure over all cycles. */
  Figure mean(String name, Function<ComparedRun, double[]> column) {
    return figure(name, run -> mean(column.apply(run)));
  }

  /** A figure at the end. */
  Figure last(String name, Function<ComparedRun, double[]> column) {
    return figure(name, run -> column.apply(run)[cycles - 1]);
  }

  /** The 10th percentile of cycles. */
  Figure lean(String name, Function<ComparedRun, double[]> column) {
    return figure(name, run -> quantile(column.apply(run), 0.1));
  }

  /** Part of the optimum that the last third of the cycles reaches. */
  Figure reached(String name) {
    return figure(
        name,
        run -> {
          double[] late = java.util.Arrays.copyOfRange(run.happiness(), cycles * 2 / 3, cycles);
          return optimum > 0 ? mean(late) / optimum : Double.NaN;
        });
  }

  private Figure figure(String name, java.util.function.ToDoubleFunction<ComparedRun> value) {
    double[] values = runs.get(name).stream().mapToDouble(value).toArray();
    double mean = mean(values);
    double square = 0;
    for (double one : values) {
      square += (one - mean) * (one - mean);
    }
    return new Figure(mean, values.length > 1 ? Math.sqrt(square / (values.length - 1)) : 0);
  }

  /** What a part of the seeds does not exceed, cycle by cycle. */
  double[] over(String name, Function<ComparedRun, double[]> column, double part) {
    double[] line = new double[cycles];
    List<ComparedRun> all = runs.get(name);
    for (int cycle = 0; cycle < cycles; cycle++) {
      int at = cycle;
      line[cycle] =
          quantile(all.stream().mapToDouble(run -> column.apply(run)[at]).toArray(), part);
    }
    return line;
  }

  /** The mean over seeds, place by place. */
  double[] mid(String name, Function<ComparedRun, double[]> column) {
    List<double[]> all = new ArrayList<>();
    runs.get(name).forEach(run -> all.add(column.apply(run)));
    double[] line = new double[all.get(0).length];
    for (double[] one : all) {
      for (int i = 0; i < line.length; i++) {
        line[i] += one[i] / all.size();
      }
    }
    return line;
  }

  /** Summed in their order, so that the same runs give the same bits. */
  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** A quantile by nearest rank. */
  static double quantile(double[] values, double part) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    int rank = (int) Math.ceil(part * sorted.length - 1e-9);
    return sorted[Math.max(0, rank - 1)];
  }
}
