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

/**
 * A tick of a world of settlements of 100 people with three tiers, all twelve stages, on one
 * thread: the village of the game ({@code assets/rules/village.rules.json}; a festival, raids,
 * trade, research, people who age and die), or its sister in the marches (seasons, luck, falling
 * delight). A world has lived for some cycles before.
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

  private Engine world;
  private Engine spread;
  private Engine overFrames;

  /** Founds the worlds and lets them live. */
  @Setup
  public void found() {
    Ruleset ruleset = BenchmarkRules.read(rules);
    world = world(ruleset, settlements, ReeveConfig.defaults());
    ReeveConfig planning = ReeveConfig.defaults().withPlanEvery(19);
    spread = world(ruleset, settlements, planning);
    overFrames = world(ruleset, settlements, planning.withSpread(true));
  }

  static Engine world(Ruleset rules, int settlements, ReeveConfig config) {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, config);
    for (int seed = 0; seed < settlements; seed++) {
      reeve.settle(rules, PEOPLE, seed);
    }
    for (int tick = 0; tick < LIVED; tick++) {
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
   * A frame that holds a whole tick of all settlements, planning spread over a cycle: each reeve
   * plans once in 19 ticks, and everything else is done in every tick.
   */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 4, time = 5)
  @Measurement(iterations = 5, time = 5)
  public void frame() {
    spread.update(TICK);
  }

  /**
   * One of the six frames of a sixtieth of a second that a tick of a tenth of a second is spread
   * over; planning is spread as in {@link #frame}.
   */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 4, time = 5)
  @Measurement(iterations = 5, time = 5)
  public void spreadFrame() {
    overFrames.update(FRAME);
  }
}
