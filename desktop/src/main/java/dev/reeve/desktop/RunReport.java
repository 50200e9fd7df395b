package dev.reeve.desktop;

import dev.reeve.math.Inequality;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Drift;
import dev.reeve.settlement.LivingSettlement;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A run for people to read: a line for each cycle, and beneath it what was new in it. */
final class RunReport implements RunOutput {

  private static final int NARROWEST_TRADE = 4;
  private static final int WIDEST_TRADE = 12;

  /** The last column, the posture, is words and may run over. */
  private static final int POSTURE = 10;

  private final List<Ruleset> rulesets;
  private final Terminal terminal;
  private final PrintWriter out;
  private final Figures happiness;
  private final Set<String> trades = new LinkedHashSet<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<OptionalInt, CycleNotes> notes = new HashMap<>();

  /** Of the last cycle, by settlement; empty where no work is unpleasant. */
  private final Map<OptionalInt, Drift> drifts = new LinkedHashMap<>();

  private record Column(String head, int width) {

    String show(String text) {
      return " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())) + 1) + text;
    }
  }

  /**
   * A report of a run.
   *
   * @param rulesets the rules of its settlements; at least one, none twice
   * @param happiest about the most happiness there will be, which sets how many digits are shown
   * @param several whether there is more than one settlement, told apart by their numbers
   * @param terminal what the reader has
   * @param out where to
   */
  RunReport(
      List<Ruleset> rulesets,
      double happiest,
      boolean several,
      Terminal terminal,
      PrintWriter out) {
    this.rulesets = rulesets;
    this.terminal = terminal;
    this.out = out;
    happiness = new Figures(happiest);
    rulesets.forEach(rules -> rules.industries().stream().map(Industry::id).forEach(trades::add));
    if (rulesets.stream()
        .flatMap(rules -> rules.trade().stream())
        .anyMatch(route -> route.labor() > 0)) {
      trades.add(LivingSettlement.CARRIER);
    }
    trades.add(LivingSettlement.IDLE);
    if (several) {
      columns.add(new Column("no.", 5));
    }
    columns.add(new Column("cycle", 5));
    columns.add(new Column("happy", Math.max(5, happiness.show(happiest).length())));
    columns.add(new Column("fed", 6));
    columns.add(new Column("moved", 5));
    trades();
    columns.add(new Column("learn", 5));
  }

  /** A column for each trade, its head cut short where the terminal is narrow. */
  private void trades() {
    int others = columns.stream().mapToInt(column -> 1 + column.width()).sum() + 6 + POSTURE;
    int widest = WIDEST_TRADE;
    while (widest > NARROWEST_TRADE && others + widths(widest) > terminal.width()) {
      widest--;
    }
    for (String trade : trades) {
      String head = terminal.show(trade);
      columns.add(
          new Column(
              head.length() > widest ? head.substring(0, widest - 1) + "." : head,
              width(trade, widest)));
    }
  }

  private int widths(int widest) {
    return trades.stream().mapToInt(trade -> 1 + width(trade, widest)).sum();
  }

  private static int width(String trade, int widest) {
    return Math.max(NARROWEST_TRADE, Math.min(widest, trade.length()));
  }

  @Override
  public void begin(String what) {
    out.println(
        terminal.bold(
            terminal.show(
                rulesets.stream()
                    .map(Ruleset::name)
                    .distinct()
                    .collect(Collectors.joining(", ")))));
    out.println(terminal.show(what));
    out.println();
    StringBuilder heads = new StringBuilder();
    columns.forEach(column -> heads.append(column.show(column.head())));
    out.println(terminal.faint(heads + "  posture"));
    out.flush();
  }

  @Override
  public void cycle(OptionalInt settlement, CycleRecord cycle) {
    List<String> cells = new ArrayList<>();
    settlement.ifPresent(number -> cells.add(Integer.toString(number)));
    cells.add(Long.toString(cycle.cycle()));
    cells.add(happiness.show(cycle.happiness()));
    cells.add(fed(cycle.fed()));
    cells.add(figure(cycle.moves()));
    trades.forEach(trade -> cells.add(figure(cycle.workers().getOrDefault(trade, 0))));
    cells.add(figure(cycle.learning().values().stream().mapToInt(Integer::intValue).sum()));
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < columns.size(); c++) {
      line.append(columns.get(c).show(cells.get(c)));
    }
    out.println(terminal.show(line + "  " + cycle.posture()));
    cycle.drift().ifPresent(drift -> drifts.put(settlement, drift));
    List<String> news = notes.computeIfAbsent(settlement, number -> new CycleNotes()).of(cycle);
    if (!news.isEmpty()) {
      terminal.item(String.join("; ", news)).forEach(row -> out.println(terminal.faint(row)));
    }
    out.flush();
  }

  @Override
  public void end(String hash) {
    out.println();
    drifts.forEach(
        (settlement, drift) -> {
          String which = settlement.isPresent() ? settlement.getAsInt() + ": " : "";
          terminal.item(which + words(drift)).forEach(out::println);
        });
    out.println("The hash of this history is");
    out.println(hash);
    out.flush();
  }

  /** Who has had the toil and the luxuries, in a sentence. */
  private static String words(Drift drift) {
    String among =
        drift.tiers().stream()
            .map(tier -> gini(drift.toil(tier)) + " among " + tier)
            .collect(Collectors.joining(", "));
    return "toil is spread with a Gini coefficient of "
        + gini(drift.toil())
        + " ("
        + among
        + "), luxuries with one of "
        + gini(drift.luxuries());
  }

  private static String gini(Inequality inequality) {
    return String.format(Locale.ROOT, "%.3f", inequality.gini());
  }

  private static String figure(int people) {
    return people == 0 ? Figures.NONE : Integer.toString(people);
  }

  /** Rounded down: not all are fed until all are. */
  static String fed(double coverage) {
    return coverage == 1
        ? "100 %"
        : String.format(Locale.ROOT, "%.1f %%", Math.floor(coverage * 1000) / 10);
  }
}
