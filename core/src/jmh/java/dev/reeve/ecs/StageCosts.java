package dev.reeve.ecs;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.BenchmarkRules;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Stage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the time of a tick goes: processor time of each stage for 1,000 settlements of 100 people,
 * drawn as bars.
 *
 * <pre>java -cp core/target/benchmarks.jar dev.reeve.ecs.StageCosts village docs/tick.svg</pre>
 */
final class StageCosts {

  private static final int SETTLEMENTS = 1000;
  private static final int TICKS = 400;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int ROW = 22;
  private static final int LEFT = 110;
  private static final int WIDTH = 520;

  private StageCosts() {}

  /** Takes the name of a ruleset and the file to draw. */
  public static void main(String[] args) throws IOException {
    double[] costs = measure(BenchmarkRules.read(args[0]));
    Files.writeString(Path.of(args[1]), draw(args[0], costs));
  }

  /** Microseconds a settlement and tick, by stage, once the machine code is made. */
  private static double[] measure(Ruleset rules) {
    Settings settings = ReeveConfig.defaults().settings();
    LivingSettlement[] world = new LivingSettlement[SETTLEMENTS];
    for (int seed = 0; seed < SETTLEMENTS; seed++) {
      world[seed] = new LivingSettlement(rules, TickBenchmark.PEOPLE, seed, settings);
    }
    Stage[] stages = Stage.values();
    double[] costs = new double[stages.length];
    for (int tick = 0; tick < 2 * TICKS; tick++) {
      for (int i = 0; i < stages.length; i++) {
        long before = CLOCK.getCurrentThreadCpuTime();
        for (LivingSettlement settlement : world) {
          settlement.run(stages[i]);
        }
        double spent = CLOCK.getCurrentThreadCpuTime() - before;
        costs[i] += tick < TICKS ? 0 : spent / (1e3 * SETTLEMENTS * TICKS);
      }
    }
    return costs;
  }

  private static String draw(String name, double[] costs) {
    double most = 0;
    double all = 0;
    for (double cost : costs) {
      most = Math.max(most, cost);
      all += cost;
    }
    int height = ROW * (costs.length + 2);
    List<Stage> stages = List.of(Stage.values());
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#f6edd9\"/>%n"
                + "<text x=\"8\" y=\"%d\">%s: %.2f µs of processor a settlement and tick</text>%n",
            LEFT + WIDTH + 90,
            height,
            ROW - 6,
            name,
            all));
    for (int i = 0; i < costs.length; i++) {
      int y = ROW * (i + 1);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"8\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\""
                  + " height=\"%d\" fill=\"#8a6d3b\"/><text x=\"%.1f\" y=\"%d\">%.2f µs</text>%n",
              y + 16,
              stages.get(i).name().toLowerCase(Locale.ROOT),
              LEFT,
              y + 4,
              WIDTH * costs[i] / most,
              ROW - 8,
              LEFT + WIDTH * costs[i] / most + 6,
              y + 16,
              costs[i]));
    }
    return svg.append("</svg>\n").toString();
  }
}
