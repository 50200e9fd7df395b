package dev.reeve.math;

import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One settlement's program, of 11 rows and 48 columns, solved again after each tick's edits: 3
 * tiers, 8 industries, 8 goods, 3 segments a good.
 *
 * <p>Warm goes on from the basis before, cold lays the program out from its numbers and solves it
 * from nothing; see {@link ReplanSequence} for the edits, {@link GlopModel} and {@link ColdSolves}
 * for what each solver does. Before anything is measured all of them have agreed on the optimum of
 * every tick, to 1e-9 of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReplanBenchmark {

  private static final double AGREEMENT = 1e-9;

  private final ReplanSequence sequence = new ReplanSequence(8, 3, 100);
  private LinearProgram program;
  private Edits edits;
  private SimplexSolver reeve;
  private GlopModel glop;
  private BareProducts bare;
  private int tick;

  /** Lays the program out for each solver, and lets all of them agree. */
  @Setup
  public void agree() {
    program = sequence.program();
    edits = new Edits.OfProgram(program);
    reeve = new SimplexSolver(program, LinearSolvers.portable());
    glop = new GlopModel(program, true);
    for (tick = 0; tick < 2 * ReplanSequence.TICKS; ) {
      int present = tick;
      double optimum = reeveWarm();
      sequence.apply(present + 1, glop);
      require("glopWarm", present, optimum, glop.solve());
      require("reeveCold", present, optimum, ColdSolves.reeve(program));
      require("glopCold", present, optimum, ColdSolves.glop(program));
      require("ojAlgoCold", present, optimum, ColdSolves.ojAlgo(program));
      require("ojAlgoBareCold", present, optimum, ColdSolves.ojAlgoBare(program));
      require("commonsMathCold", present, optimum, ColdSolves.commonsMath(program));
    }
    bare = new BareProducts(program, reeve.basis());
  }

  private static void require(String who, int tick, double expected, double found) {
    if (!(Math.abs(found - expected) <= AGREEMENT * Math.abs(expected))) {
      throw new IllegalStateException(
          who + " finds " + found + " in tick " + tick + "; Reeve finds " + expected);
    }
  }

  private int nextTick() {
    tick = tick == 2 * ReplanSequence.TICKS ? ReplanSequence.TICKS + 1 : tick + 1;
    return tick;
  }

  /** Reeve's simplex, from the basis before. */
  @Benchmark
  public double reeveWarm() {
    sequence.apply(nextTick(), edits);
    if (reeve.solve() != SimplexSolver.Outcome.OPTIMAL) {
      throw new IllegalStateException("no optimum");
    }
    return reeve.objective();
  }

  /** Reeve's simplex, from nothing. */
  @Benchmark
  public double reeveCold() {
    return cold(ColdSolves::reeve);
  }

  /** OR-Tools' GLOP, from the basis before. */
  @Benchmark
  public double glopWarm() {
    sequence.apply(nextTick(), glop);
    return glop.solve();
  }

  /** OR-Tools' GLOP, from nothing. */
  @Benchmark
  public double glopCold() {
    return cold(ColdSolves::glop);
  }

  /** ojAlgo with its modelling layer, from nothing. */
  @Benchmark
  public double ojAlgoCold() {
    return cold(ColdSolves::ojAlgo);
  }

  /** ojAlgo without its modelling layer, from nothing. */
  @Benchmark
  public double ojAlgoBareCold() {
    return cold(ColdSolves::ojAlgoBare);
  }

  /** Commons Math, from nothing. */
  @Benchmark
  public double commonsMathCold() {
    return cold(ColdSolves::commonsMath);
  }

  /** The edits alone, which every benchmark here pays for. */
  @Benchmark
  public LinearProgram edits() {
    sequence.apply(nextTick(), edits);
    return program;
  }

  /**
   * The least that a re-plan must compute once its basis is known: see {@link BareProducts}. No
   * solver can be faster than this.
   */
  @Benchmark
  public double bareProducts() {
    return bare.compute();
  }

  private double cold(ToDoubleFunction<LinearProgram> solver) {
    sequence.apply(nextTick(), edits);
    return solver.applyAsDouble(program);
  }
}
