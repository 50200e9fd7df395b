package dev.reeve.desktop;

import dev.reeve.horizon.InputOutput;
import dev.reeve.horizon.OlinRun;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ticks of an economy in natura for people to read: some twenty of them, and what came of it.
 */
final class OlinReport {

  private static final int LINES = 20;
  private static final int BAR = 20;

  private final Terminal terminal;
  private final List<Day> days = new ArrayList<>();

  /** A tick that was executed, and the stock that it left. */
  private record Day(
      int tick, double egalitarianism, double invest, boolean shock, double milk, double churns) {}

  OlinReport(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Takes down the tick that was executed last. */
  void add(OlinRun run) {
    InputOutput table = run.economy().table();
    double[] stock = new double[table.goods().size()];
    run.stock(stock);
    days.add(
        new Day(
            run.tick() - 1,
            // Where nobody is served rounding may leave less than nothing.
            Math.max(0, run.egalitarianism()),
            OlinJson.invest(run),
            run.shock(),
            stock[0],
            stock[1]));
  }

  /** Prints all of it. */
  void print(String heading, PrintWriter out) {
    out.println(terminal.bold("The published village"));
    out.println(terminal.show(heading));
    out.println();
    List<Day> shown = shown();
    new TextTable()
        .numbers("tick", cells(shown, day -> day.tick() + ""))
        .numbers("egalitarianism", cells(shown, day -> share(day.egalitarianism())))
        .words("", cells(shown, day -> terminal.bar(Math.min(1, day.egalitarianism()), BAR)))
        .numbers("invested", cells(shown, day -> share(day.invest())))
        .numbers("milk", cells(shown, day -> units(day.milk())))
        .numbers("churns", cells(shown, day -> units(day.churns())))
        .lines(terminal)
        .forEach(out::println);
    out.println();
    Day last = days.get(days.size() - 1);
    long shocks = days.stream().filter(Day::shock).count();
    out.println(
        terminal.show(
            "After "
                + days.size()
                + (days.size() == 1 ? " tick and " : " ticks and ")
                + shocks
                + (shocks == 1 ? " shock" : " shocks")
                + " the egalitarianism is "
                + share(last.egalitarianism())
                + "; it was "
                + share(days.get(0).egalitarianism())
                + " in the first."));
    out.flush();
  }

  private List<Day> shown() {
    int every = Math.max(1, (days.size() + LINES - 1) / LINES);
    List<Day> shown = new ArrayList<>();
    for (int t = 0; t < days.size(); t++) {
      if (t % every == 0 || t == days.size() - 1) {
        shown.add(days.get(t));
      }
    }
    return shown;
  }

  private interface Cell {
    String of(Day day);
  }

  private static List<String> cells(List<Day> days, Cell cell) {
    return days.stream().map(cell::of).toList();
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.6f", share);
  }

  private static String units(double units) {
    return String.format(Locale.ROOT, "%,.2f", units);
  }
}
