package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.BenchmarkRules;
import dev.reeve.settlement.History;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A tick of 10,000 villages of 100 people, on one thread and on as many as there are cores. Both
 * worlds must be the same bit for bit after as many ticks, else there is no result.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g"})
public class ScaleOutBenchmark {

  private static final int SETTLEMENTS = 10_000;
  private static final float TICK = 0.1f;

  private Ruleset rules;
  private Engine alone;
  private Engine shared;

  /** Ticks that each world has lived since its founding was over. */
  private int aloneTicks;

  private int sharedTicks;

  /** Founds a world twice and lets both live. */
  @Setup
  public void found() {
    rules = BenchmarkRules.read("village");
    int cores = Runtime.getRuntime().availableProcessors();
    System.out.println(cores + " cores");
    alone = world(1);
    shared = world(cores);
    compare();
  }

  private Engine world(int threads) {
    return TickBenchmark.world(
        rules, SETTLEMENTS, ReeveConfig.defaults().withThreads(threads));
  }

  /** One thread. */
  @Benchmark
  public void oneThread() {
    alone.update(TICK);
    aloneTicks++;
  }

  /** One thread for each core. */
  @Benchmark
  public void allCores() {
    shared.update(TICK);
    sharedTicks++;
  }

  /** Lets the world that has been measured less catch up, and compares the two. */
  @TearDown
  public void compare() {
    while (aloneTicks < sharedTicks) {
      oneThread();
    }
    while (sharedTicks < aloneTicks) {
      allCores();
    }
    String one = hash(alone);
    String all = hash(shared);
    if (!one.equals(all)) {
      throw new AssertionError(
          "after " + aloneTicks + " ticks one thread made " + one + ", all cores made " + all);
    }
    System.out.println("same hash after " + aloneTicks + " ticks: " + one);
  }

  private static String hash(Engine world) {
    History history = new History();
    for (Entity entity : world.getEntities()) {
      history.add(Settlement.of(entity));
    }
    return history.hash();
  }
}
