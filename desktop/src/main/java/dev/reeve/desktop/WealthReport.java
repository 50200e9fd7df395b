package dev.reeve.desktop;

import dev.reeve.market.AffineWealth;
import dev.reeve.market.Inequality;
import dev.reeve.market.StepTooLong;
import dev.reeve.market.WealthExchange;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who has what after an exchange, for people and as JSON. */
final class WealthReport {

  private static final int TENTHS = 10;
  private static final int HUNDREDTHS = 100;
  private static final int BAR = 32;

  private final WealthExchange exchange;
  private final AffineWealth model;
  private final boolean stepChosen;
  private final Inequality inequality;
  private final double theory;
  private final Optional<StepTooLong> warning;

  WealthReport(WealthExchange exchange, boolean stepChosen) {
    this.exchange = exchange;
    this.stepChosen = stepChosen;
    model = exchange.model();
    inequality = exchange.inequality();
    theory = model.theoryShare(exchange.people());
    warning = model.warning(exchange.people());
  }

  /** What each tenth of the people holds, and what came out. */
  void print(Terminal terminal, PrintWriter out) {
    out.println(terminal.bold(terminal.show("Wealth of " + people() + " by exchange in pairs")));
    out.println(terminal.show(parameters()));
    out.println();
    double[] curve = inequality.lorenz(TENTHS);
    List<String> tenths = new ArrayList<>();
    List<String> holds = new ArrayList<>();
    List<String> bars = new ArrayList<>();
    List<String> together = new ArrayList<>();
    for (int k = 1; k <= TENTHS; k++) {
      double held = curve[k] - curve[k - 1];
      tenths.add(k == 1 ? "poorest" : k == TENTHS ? "richest" : k + ".");
      holds.add(percent(held));
      bars.add(terminal.bar(Math.max(0, Math.min(1, held)), BAR));
      together.add(percent(curve[k]));
    }
    new TextTable()
        .words("tenth", tenths)
        .numbers("holds", holds)
        .words("", bars)
        .numbers("with all poorer", together)
        .lines(terminal)
        .forEach(out::println);
    out.println();
    out.println(terminal.show(outcome()));
    warning.ifPresent(
        wrong ->
            terminal.item(wrong.toString()).forEach(line -> out.println(terminal.alarm(line))));
    out.flush();
  }

  private String people() {
    int people = exchange.people();
    return Figures.people(people) + (people == 1 ? " person" : " people");
  }

  private String parameters() {
    return "chi "
        + model.redistribution()
        + " · zeta "
        + model.advantage()
        + (model.debt() > 0 ? " · kappa " + model.debt() : "")
        + String.format(
            Locale.ROOT,
            " · %,d steps of %.3g%s · seed %d",
            exchange.steps(),
            model.step(),
            stepChosen ? " (chosen)" : "",
            exchange.seed());
  }

  private String outcome() {
    return String.format(
        Locale.ROOT,
        "The Gini coefficient is %.3f. The richest one holds %s; in theory %s.",
        inequality.gini(),
        percent(inequality.largestShare()),
        theory > 0 ? "an oligarch holds " + percent(theory) : "there is no oligarch");
  }

  /** As the other reports show shares, but for debts. */
  private static String percent(double share) {
    return share < 0 ? "−" + Figures.percent(-share) : Figures.percent(share);
  }

  /** One object in a line. */
  void write(PrintWriter out) throws IOException {
    JsonLine.print(
        out,
        json -> {
          JsonNumbers.write(json, "people", exchange.people());
          JsonNumbers.write(json, "chi", model.redistribution());
          JsonNumbers.write(json, "zeta", model.advantage());
          JsonNumbers.write(json, "kappa", model.debt());
          JsonNumbers.write(json, "step", model.step());
          JsonNumbers.write(json, "steps", exchange.steps());
          JsonNumbers.write(json, "seed", exchange.seed());
          JsonNumbers.write(json, "gini", inequality.gini());
          JsonNumbers.write(json, "largestShare", inequality.largestShare());
          JsonNumbers.write(json, "theoryShare", theory);
          JsonNumbers.write(json, "total", exchange.total());
          json.name("lorenz").beginArray();
          for (double share : inequality.lorenz(HUNDREDTHS)) {
            json.value(share);
          }
          json.endArray();
          json.name("warning");
          if (warning.isPresent()) {
            json.value(warning.get().toString());
          } else {
            json.nullValue();
          }
        });
  }
}
