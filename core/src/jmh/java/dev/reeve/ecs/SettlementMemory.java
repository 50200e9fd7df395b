package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.BenchmarkRules;
import java.lang.management.ManagementFactory;

/**
 * What a settlement of 100 people holds in memory beyond what it shares with others of its ruleset:
 * the heap that 10,000 of them take, after all garbage is gone, less that of one, by settlement.
 *
 * <pre>java -cp core/target/benchmarks.jar dev.reeve.ecs.SettlementMemory village</pre>
 */
final class SettlementMemory {

  private static final int SETTLEMENTS = 10_000;
  private static final int TICKS = 100;
  private static final float TICK = 0.1f;

  private SettlementMemory() {}

  /** Prints the bytes of a settlement of each ruleset that is named. */
  public static void main(String[] names) {
    for (String name : names) {
      Ruleset rules = BenchmarkRules.read(name);
      Engine engine = new Engine();
      Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());
      reeve.settle(rules, TickBenchmark.PEOPLE, 0);
      live(engine);
      long one = used();
      for (int seed = 1; seed <= SETTLEMENTS; seed++) {
        reeve.settle(rules, TickBenchmark.PEOPLE, seed);
      }
      live(engine);
      long bytes = (used() - one) / SETTLEMENTS;
      System.out.println(name + ": " + bytes + " bytes a settlement");
      if (engine.getEntities().size() != 1 + SETTLEMENTS) {
        throw new IllegalStateException("settlements were lost");
      }
    }
  }

  private static void live(Engine engine) {
    for (int tick = 0; tick < TICKS; tick++) {
      engine.update(TICK);
    }
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
