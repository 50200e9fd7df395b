package dev.reeve.plan;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Objective;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** A village's plan with its reasons on either solver: 8 goods, 8 industries, 3 tiers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SolverChoiceBenchmark {

  /** Which solver; native means the portable one, with a warning, where jblas does not load. */
  @Param({"portable", "native"})
  public String solver;

  private SteadyPlanner planner;
  private int people;

  /** Lays the program out, so that only planning is measured. */
  @Setup
  public void layOut() {
    Supplier<LinearSolver> linear =
        solver.equals("native") ? LinearSolvers::nativeOrPortable : LinearSolvers::portable;
    planner = new SteadyPlanner(LargeRulesets.of(8, 8, 3, Objective.BALANCED, 1), linear);
    people = 100;
  }

  /** One person more each time, from the basis of the last plan. */
  @Benchmark
  public Plan warm() {
    people = people == 200 ? 100 : people + 1;
    return planner.plan(people);
  }
}
