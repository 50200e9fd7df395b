package dev.reeve.ecs;

import dev.reeve.rules.BenchmarkRules;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Stage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Which ticks of a cycle cost what: for each tick of a cycle the median, over some cycles, of the
 * processor time that a settlement takes in each stage, in nanoseconds, all settlements going
 * through a stage before the next. What is read once a tick is read once a stage here, so that the
 * sum is more than that of a tick of {@link TickBenchmark}.
 *
 * <pre>java -cp core/target/benchmarks.jar dev.reeve.ecs.CycleCosts village 1000 1 60</pre>
 */
final class CycleCosts {

  private static final int LIVED = 5;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private CycleCosts() {}

  /** Takes a ruleset's name, settlements, in which ticks reeves plan (1: in all), and cycles. */
  public static void main(String[] args) {
    Settings settings =
        ReeveConfig.defaults().withPlanEvery(Integer.parseInt(args[2])).settings();
    LivingSettlement[] world = new LivingSettlement[Integer.parseInt(args[1])];
    for (int seed = 0; seed < world.length; seed++) {
      world[seed] =
          new LivingSettlement(
              BenchmarkRules.read(args[0]), TickBenchmark.PEOPLE, seed, settings);
    }
    int cycles = Integer.parseInt(args[3]);
    int ticks = settings.ticksPerCycle();
    Stage[] stages = Stage.values();
    double[][][] costs = new double[ticks][stages.length][cycles];
    for (int cycle = -LIVED; cycle < cycles; cycle++) {
      for (int tick = 0; tick < ticks; tick++) {
        for (int i = 0; i < stages.length; i++) {
          double cost = cost(world, stages[i]);
          costs[tick][i][Math.max(0, cycle)] = cost;
        }
      }
    }
    System.out.println("tick, " + Arrays.toString(stages));
    for (int tick = 0; tick < ticks; tick++) {
      StringBuilder line = new StringBuilder().append(tick);
      double sum = 0;
      for (double[] cost : costs[tick]) {
        Arrays.sort(cost);
        line.append(' ').append(Math.round(cost[cycles / 2]));
        sum += cost[cycles / 2];
      }
      System.out.println(line.append(" = ").append(Math.round(sum)));
    }
  }

  private static double cost(LivingSettlement[] world, Stage stage) {
    long before = CLOCK.getCurrentThreadCpuTime();
    for (LivingSettlement settlement : world) {
      settlement.run(stage);
    }
    return (CLOCK.getCurrentThreadCpuTime() - before) / (double) world.length;
  }
}
