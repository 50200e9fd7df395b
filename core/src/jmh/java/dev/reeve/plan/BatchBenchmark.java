package dev.reeve.plan;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many settlements of one ruleset of 16 goods in closed form, each with people and weights of its
 * own, beside the bare matrix product of the same size by the same library.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class BatchBenchmark {

  private static final int GOODS = 16;

  /** How many settlements. */
  @Param({"1000", "100000"})
  public int settlements;

  private final LinearSolver linear = LinearSolvers.nativeOrPortable();
  private ClosedForm form;
  private double[] people;
  private double[] weights;
  private double[] workers;
  private double[] levels;
  private double[] left;
  private double[] right;

  /** Lays everything out. */
  @Setup
  public void layOut() {
    System.out.println("products by " + linear.name());
    form = ClosedForm.of(rules(), linear).orElseThrow();
    Random random = new Random(1);
    people = random.doubles(settlements, 10, 1000).toArray();
    weights = random.doubles((long) GOODS * settlements, 0.5, 2).toArray();
    workers = new double[GOODS * settlements];
    levels = new double[settlements];
    left = random.doubles(GOODS * GOODS).toArray();
    right = random.doubles((long) GOODS * settlements).toArray();
  }

  /** A chain of trades, each of which uses a little of the three goods before its own. */
  private static Ruleset rules() {
    List<Good> goods = new ArrayList<>();
    List<Industry> industries = new ArrayList<>();
    for (int g = 0; g < GOODS; g++) {
      goods.add(new Good("good" + g, g < 4 ? 0.5 : 0, 1, 1, Double.POSITIVE_INFINITY, Map.of()));
      Map<String, Double> input = new LinkedHashMap<>();
      for (int h = Math.max(0, g - 3); h < g; h++) {
        input.put("good" + h, 0.5);
      }
      industries.add(
          new Industry(
              "maker" + g,
              Map.of("good" + g, 10.0),
              input,
              0,
              Optional.empty(),
              Double.POSITIVE_INFINITY,
              0));
    }
    return new Ruleset(
        "sixteen goods",
        Objective.BALANCED,
        People.INTERCHANGEABLE,
        Map.of(),
        0,
        goods,
        industries,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** All plans. */
  @Benchmark
  public double[] reeve() {
    form.plan(settlements, people, weights, workers, levels);
    return workers;
  }

  /** The product alone. */
  @Benchmark
  public double[] rawGemm() {
    linear.multiply(GOODS, GOODS, settlements, left, right, workers);
    return workers;
  }
}
