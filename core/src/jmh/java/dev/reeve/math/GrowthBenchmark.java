package dev.reeve.math;

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
 * How the cost of a warm re-plan grows with industries, with tiers and with people. One of the
 * three is varied at a time, about the settlement of {@link ReplanBenchmark}: an industry has as
 * many edits a tick whatever the size, so that only the solve grows.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GrowthBenchmark {

  /** A settlement that is planned again and again. */
  @State(Scope.Thread)
  public abstract static class Settlement {

    private ReplanSequence sequence;
    private Edits edits;
    private SimplexSolver solver;
    private int tick;

    /** Lays its program out, and lives through all ticks once. */
    @Setup
    public void layOut() {
      sequence = sequence();
      LinearProgram program = sequence.program();
      edits = new Edits.OfProgram(program);
      solver = new SimplexSolver(program, LinearSolvers.portable());
      for (int t = 0; t < ReplanSequence.TICKS; t++) {
        replan();
      }
    }

    abstract ReplanSequence sequence();

    double replan() {
      sequence.apply(++tick, edits);
      if (solver.solve() != SimplexSolver.Outcome.OPTIMAL) {
        throw new IllegalStateException("no optimum");
      }
      return solver.objective();
    }
  }

  /** Of so many industries, 3 tiers and 100 people. */
  public static class ByIndustries extends Settlement {

    /** Industries, and goods. */
    @Param({"8", "16", "32", "64", "128"})
    public int industries;

    @Override
    ReplanSequence sequence() {
      return new ReplanSequence(industries, 3, 100);
    }
  }

  /** Of 8 industries, so many tiers and 100 people. */
  public static class ByTiers extends Settlement {

    /** Tiers. */
    @Param({"1", "2", "3", "4", "6", "8"})
    public int tiers;

    @Override
    ReplanSequence sequence() {
      return new ReplanSequence(8, tiers, 100);
    }
  }

  /** Of 8 industries, 3 tiers and so many people. */
  public static class ByPeople extends Settlement {

    /** People. */
    @Param({"10", "100", "1000", "10000", "100000"})
    public int people;

    @Override
    ReplanSequence sequence() {
      return new ReplanSequence(8, 3, people);
    }
  }

  /** At most the square of the industries. */
  @Benchmark
  public double industries(ByIndustries settlement) {
    return settlement.replan();
  }

  /** Every tier is another worker column an industry, and another row. */
  @Benchmark
  public double tiers(ByTiers settlement) {
    return settlement.replan();
  }

  /** Not at all. */
  @Benchmark
  public double people(ByPeople settlement) {
    return settlement.replan();
  }
}
