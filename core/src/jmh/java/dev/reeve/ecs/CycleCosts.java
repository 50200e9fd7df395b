package dev.reeve.ecs;

import com.badlogic.gdx.utils.Array;
import dev.reeve.rules.BenchmarkRules;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Stage;
import java.util.Arrays;

/**
 * Which ticks of a cycle cost what: for each tick of a cycle the median, over some cycles, of the
 * time that a settlement takes to be fetched and in each stage, in nanoseconds; and the means of all
 * ticks. As in {@link
 * TickRun}, a few settlements are fetched and go through all stages before the next few.
 *
 * <pre>java -cp core/target/benchmarks.jar dev.reeve.ecs.CycleCosts village 10000 19 20</pre>
 */
final class CycleCosts {

  private static final int LIVED = 20;
  private static final int BLOCK = 16;

  private CycleCosts() {}

  /** Takes a ruleset's name, settlements, in which ticks reeves plan (1: in all), and cycles. */
  public static void main(String[] args) {
    Settings settings =
        ReeveConfig.defaults().withPlanEvery(Integer.parseInt(args[2])).settings();
    Array<Settlement> world = new Array<>();
    var rules = BenchmarkRules.read(args[0]);
    for (int seed = 0; seed < Integer.parseInt(args[1]); seed++) {
      world.add(new Settlement(new LivingSettlement(rules, TickBenchmark.PEOPLE, seed, settings)));
    }
    int cycles = Integer.parseInt(args[3]);
    int ticks = settings.ticksPerCycle();
    Stage[] stages = Stage.values();
    double[][][] costs = new double[ticks][1 + stages.length][cycles];
    for (int cycle = -LIVED; cycle < cycles; cycle++) {
      for (int tick = 0; tick < ticks; tick++) {
        long[] spent = tick(world, stages);
        for (int i = 0; i < spent.length && cycle >= 0; i++) {
          costs[tick][i][cycle] = spent[i] / (double) world.size;
        }
      }
    }
    System.out.println("tick, fetch, " + Arrays.toString(stages));
    double[] means = new double[1 + stages.length];
    for (int tick = 0; tick < ticks; tick++) {
      StringBuilder line = new StringBuilder().append(tick);
      double sum = 0;
      for (int i = 0; i < means.length; i++) {
        double[] cost = costs[tick][i];
        Arrays.sort(cost);
        means[i] += Arrays.stream(cost).sum() / cycles / ticks;
        line.append(' ').append(Math.round(cost[cycles / 2]));
        sum += cost[cycles / 2];
      }
      System.out.println(line.append(" = ").append(Math.round(sum)));
    }
    StringBuilder line = new StringBuilder("mean");
    Arrays.stream(means).forEach(mean -> line.append(' ').append(Math.round(mean)));
    System.out.println(line.append(" = ").append(Math.round(Arrays.stream(means).sum())));
  }

  /** Nanoseconds that were spent on fetching, and in each stage. */
  private static long[] tick(Array<Settlement> world, Stage[] stages) {
    long[] spent = new long[1 + stages.length];
    for (int from = 0; from < world.size; from += BLOCK) {
      int to = Math.min(world.size, from + BLOCK);
      long before = System.nanoTime();
      Settlement.awaitTick(world, from, to);
      long now = System.nanoTime();
      spent[0] += now - before;
      for (int i = 0; i < stages.length; i++) {
        before = now;
        for (int k = from; k < to; k++) {
          world.get(k).run(stages[i]);
        }
        now = System.nanoTime();
        spent[1 + i] += now - before;
      }
    }
    return spent;
  }
}
