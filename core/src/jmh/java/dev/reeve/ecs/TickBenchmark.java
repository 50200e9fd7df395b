package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.BenchmarkRules;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * A tick of a world of settlements of 100 people with three tiers, all twelve stages, on one
 * thread: the village of the game ({@code assets/rules/village.rules.json}; a festival, raids,
 * trade, research, people who age and die), or its sister in the marches (seasons, luck, falling
 * delight). A world has lived for some cycles before.
 *
 * <p>Where all settlements are founded together, with the same people under the same rules, the
 * same things happen to all of them in the same ticks: somebody dies in every one, and his place is
 * taken. Where they are founded apart, one after the other, that is spread over the ticks.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g"})
public class TickBenchmark {

  static final int PEOPLE = 100;
  private static final float TICK = 0.1f;
  private static final float FRAME = 1f / 60;
  private static final int LIVED = 100;

  /** Ruleset of all settlements. */
  @Param("village")
  public String rules;

  /** How many settlements. */
  @Param({"1", "100", "1000", "10000"})
  public int settlements;

  /** Whether all settlements are founded together on one day, or apart. */
  @Param("together")
  public String founded;

  private Engine world;

  /** Founds the world of a benchmark and lets it live. */
  @Setup
  public void found(BenchmarkParams params) {
    String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    ReeveConfig planning = ReeveConfig.defaults().withPlanEvery(19);
    ReeveConfig config =
        switch (method) {
          case "world" -> ReeveConfig.defaults();
          case "frame" -> planning.withSpread(true);
          case "wholeTick" -> planning;
          default -> throw new IllegalStateException("no world is known for " + method);
        };
    int days = founded.equals("apart") ? LIVED : 1;
    world = world(BenchmarkRules.read(rules), settlements, days, config);
  }

  static Engine world(Ruleset rules, int settlements, ReeveConfig config) {
    return world(rules, settlements, 1, config);
  }

  /** A world whose settlements were founded in so many ticks, one after the other. */
  private static Engine world(Ruleset rules, int settlements, int days, ReeveConfig config) {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, config);
    int seed = 0;
    for (int day = 1; day <= days; day++) {
      for (; seed < (long) settlements * day / days; seed++) {
        reeve.settle(rules, PEOPLE, seed);
      }
      engine.update(TICK);
    }
    for (int tick = 1; tick < LIVED; tick++) {
      engine.update(TICK);
    }
    return engine;
  }

  /** One tick of all settlements, every reeve planning in every tick if there is cause to. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 4, time = 5)
  @Measurement(iterations = 5, time = 5)
  public void world() {
    world.update(TICK);
  }

  /**
   * What a game pays in each of its frames of a sixtieth of a second: each reeve plans once in 19
   * ticks, everything else is done in every tick, and the tick of a tenth of a second is spread
   * over its six frames.
   */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 4, time = 5)
  @Measurement(iterations = 5, time = 5)
  public void frame() {
    world.update(FRAME);
  }

  /** The same tick in one go, as a frame has it that it is not spread over. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 4, time = 5)
  @Measurement(iterations = 5, time = 5)
  public void wholeTick() {
    world.update(TICK);
  }
}
