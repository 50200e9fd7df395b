package dev.reeve.desktop;

import com.badlogic.ashley.core.Engine;
import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.backends.headless.HeadlessFileHandle;
import dev.reeve.ecs.JobChanged;
import dev.reeve.ecs.Reeve;
import dev.reeve.ecs.ReeveConfig;
import dev.reeve.ecs.Settlement;
import dev.reeve.ecs.Solver;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.PlanStatus;
import dev.reeve.rules.Rulesets;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The game's village without a window: settlers come while nobody lacks anything, a line is printed
 * for every cycle, and at the end the plan with its reasons.
 */
final class TerminalVillage {

  private static final int FOUNDERS = 120;
  private static final long SEED = 1300;
  private static final int CYCLES = 40;
  private static final int SETTLERS_A_CYCLE = 2;

  private final Terminal terminal;
  private final PrintWriter out;
  private int moved;

  TerminalVillage(Terminal terminal, PrintWriter out) {
    this.terminal = terminal;
    this.out = out;
  }

  void run() {
    Ruleset rules =
        Rulesets.read(new HeadlessFileHandle("rules/village.rules.json", FileType.Classpath));
    ReeveConfig config = ReeveConfig.defaults().withSolver(Solver.PORTABLE);
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, config);
    Settlement village = Settlement.of(reeve.settle(rules, FOUNDERS, SEED));
    reeve.on(JobChanged.class, change -> moved += change.from().equals(Settlement.IDLE) ? 0 : 1);

    List<String> heads = new ArrayList<>(List.of("cycle", "people", "happiness", "moved"));
    rules.industries().stream().map(Industry::id).forEach(heads::add);
    out.println(terminal.faint(row(heads, heads)));
    while (village.cycle() < CYCLES) {
      for (int tick = 0; tick < config.ticksPerCycle(); tick++) {
        engine.update((float) config.secondsPerTick());
      }
      out.println(row(heads, cells(village)));
      out.flush();
      moved = 0;
      if (village.plan().status() == PlanStatus.OPTIMAL) {
        village.add(SETTLERS_A_CYCLE);
      }
    }
    out.println();
    new PlanReport(village.plan(), terminal, out).print();
  }

  private List<String> cells(Settlement village) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(village.cycle()));
    cells.add(Integer.toString(village.people()));
    cells.add(Figures.of(village.plan().happiness()));
    cells.add(Integer.toString(moved));
    for (Industry industry : village.rules().industries()) {
      cells.add(Integer.toString(village.workers(industry.id())));
    }
    return cells;
  }

  /** Cells as wide as their heads, lined up at their right. */
  private String row(List<String> heads, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < heads.size(); i++) {
      String cell = cells.get(i);
      int width = Math.max(4, heads.get(i).length());
      line.append("  ").append(" ".repeat(Math.max(0, width - cell.length()))).append(cell);
    }
    return terminal.show(line.toString());
  }
}
