package dev.reeve.plan;

import dev.reeve.model.Objective;
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

/** A whole plan, with its reasons, of a large economy: 60 goods, 80 industries, 4 tiers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LargePlanBenchmark {

  /** The objective that is planned for. */
  @Param({"BALANCED", "DIMINISHING"})
  public Objective objective;

  private SteadyPlanner planner;
  private int people;

  /** Lays the program out, so that only planning is measured. */
  @Setup
  public void layOut() {
    planner = new SteadyPlanner(LargeRulesets.of(60, 80, 4, objective, 1));
    people = 1000;
    planner.plan(people);
  }

  /** One person more each time, from the basis of the last plan. */
  @Benchmark
  public Plan warm() {
    people = people == 2000 ? 1000 : people + 1;
    return planner.plan(people);
  }

  /** From nothing: coefficients, layout and plan. */
  @Benchmark
  public Plan cold() {
    return new SteadyPlanner(LargeRulesets.of(60, 80, 4, objective, 1)).plan(1000);
  }
}
