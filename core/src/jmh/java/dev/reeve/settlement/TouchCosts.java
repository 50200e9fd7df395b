package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.BenchmarkRules;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * What of a tick is waiting for memory: processor time of a tick of many settlements, and of no
 * more than asking for the memory that it reads, see {@link State#fetch}; the medians, in
 * nanoseconds a settlement.
 *
 * <pre>java -cp core/target/benchmarks.jar dev.reeve.settlement.TouchCosts village 10000 60</pre>
 */
final class TouchCosts {

  private static final int PEOPLE = 100;
  private static final int LIVED = 100;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private TouchCosts() {}

  /** Takes a ruleset's name, settlements and ticks. */
  public static void main(String[] args) {
    Ruleset rules = BenchmarkRules.read(args[0]);
    Settings settings = Settings.defaults();
    LivingSettlement[] world = new LivingSettlement[Integer.parseInt(args[1])];
    for (int seed = 0; seed < world.length; seed++) {
      world[seed] = new LivingSettlement(rules, PEOPLE, seed, settings);
    }
    double[] ticks = new double[Integer.parseInt(args[2])];
    double[] touches = new double[ticks.length];
    double sum = 0;
    for (int tick = -LIVED; tick < ticks.length; tick++) {
      long begin = CLOCK.getCurrentThreadCpuTime();
      for (LivingSettlement settlement : world) {
        settlement.tick();
      }
      long middle = CLOCK.getCurrentThreadCpuTime();
      for (LivingSettlement settlement : world) {
        for (int away = 0; away < State.FARTHEST; away++) {
          settlement.fetch(away);
        }
        sum += settlement.state.fetched;
      }
      long end = CLOCK.getCurrentThreadCpuTime();
      ticks[Math.max(0, tick)] = (middle - begin) / (double) world.length;
      touches[Math.max(0, tick)] = (end - middle) / (double) world.length;
    }
    Arrays.sort(ticks);
    Arrays.sort(touches);
    System.out.println("tick " + Math.round(ticks[ticks.length / 2]));
    System.out.println("touched alone " + Math.round(touches[touches.length / 2]));
    System.out.println("(sum of what was read: " + sum + ")");
  }
}
