package dev.reeve.market;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pairs a second of the exchange on one core, redistribution included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WealthBenchmark {

  private static final int PAIRS = 500_000;

  /** People. */
  @Param({"100", "100000", "1000000"})
  public int people;

  private WealthExchange exchange;

  /** Lets an oligarch grow. */
  @Setup
  public void meet() {
    exchange = WealthExchange.equal(people, 0.05, 0.1, 1);
    exchange.run(200);
  }

  /** So many steps that half a million pairs have met. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double pairs() {
    exchange.run(2L * PAIRS / people);
    return exchange.wealth(0);
  }
}
