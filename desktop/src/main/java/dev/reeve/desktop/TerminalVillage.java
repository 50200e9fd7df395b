package dev.reeve.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.play.Library;
import dev.reeve.demo.play.News;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Event;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The first village of the game's valley without a window: a line is printed for every cycle, and
 * at the end the plan with its reasons.
 */
final class TerminalVillage {

  private static final String SCENARIO = "valley";
  private static final int CYCLES = 40;

  /** Seconds of play at a time, short enough for no tick to be dropped. */
  private static final float STEP = World.SECONDS_PER_CYCLE / 40;

  private final Terminal terminal;
  private final PrintWriter out;
  private int moved;

  /** The least that the needs were met in this cycle. */
  private double fed = 1;

  TerminalVillage(Terminal terminal, PrintWriter out) {
    this.terminal = terminal;
    this.out = out;
  }

  void run() {
    // What came with the game alone: no folder of a player's is looked into.
    Gdx.files = new HeadlessFiles();
    Library library = new Library(new FileHandle("no-home"));
    Scenario valley = library.scenario(SCENARIO).orElseThrow();
    Ruleset rules = library.rules(valley.rules());
    World world = World.found(valley, rules);
    world.hear(this::happened);
    Village village = world.villages().get(0);

    List<String> heads = new ArrayList<>(List.of("cycle", "people", "happiness", "fed", "moved"));
    rules.industries().stream().map(Industry::id).forEach(heads::add);
    out.println(terminal.faint(row(heads, heads)));
    for (int cycle = 1; cycle <= CYCLES; cycle++) {
      while (world.cycle() < cycle) {
        world.update(STEP);
        fed = Math.min(fed, village.met());
      }
      out.println(row(heads, cells(cycle, village, rules)));
      out.flush();
      moved = 0;
      fed = 1;
    }
    out.println();
    new PlanReport(village.plan(), terminal, out).print();
  }

  private void happened(News news) {
    if (news.village() == 0
        && news.event() instanceof Event.JobChanged change
        && !change.from().equals(Settlement.IDLE)) {
      moved++;
    }
  }

  private List<String> cells(int cycle, Village village, Ruleset rules) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(cycle));
    cells.add(Integer.toString(village.people()));
    cells.add(Figures.of(village.happiness()));
    cells.add(Figures.percent(fed));
    cells.add(Integer.toString(moved));
    for (Industry industry : rules.industries()) {
      cells.add(Integer.toString(village.workers(industry.id())));
    }
    return cells;
  }

  /** Cells as wide as their heads, lined up at their right. */
  private String row(List<String> heads, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < heads.size(); i++) {
      String cell = cells.get(i);
      int width = Math.max(7, heads.get(i).length());
      line.append("  ").append(" ".repeat(Math.max(0, width - cell.length()))).append(cell);
    }
    return terminal.show(line.toString());
  }
}
