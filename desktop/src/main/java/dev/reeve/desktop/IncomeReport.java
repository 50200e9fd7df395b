package dev.reeve.desktop;

import dev.reeve.plan.Income;
import dev.reeve.plan.Income.Earner;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How a plan's luxuries are shared out, for people to read. */
final class IncomeReport {

  private final Income income;
  private final Terminal terminal;
  private final PrintWriter out;

  IncomeReport(Income income, Terminal terminal, PrintWriter out) {
    this.income = income;
    this.terminal = terminal;
    this.out = out;
  }

  void print() {
    List<Earner> earners = income.earners().stream().filter(e -> e.people() > 0).toList();
    Set<String> goods = new LinkedHashSet<>();
    earners.forEach(earner -> goods.addAll(earner.luxuries().keySet()));

    TextTable table = new TextTable().words("", earners.stream().map(Earner::industry).toList());
    if (earners.stream().map(Earner::tier).distinct().count() > 1) {
      table.words("tier", earners.stream().map(Earner::tier).toList());
    }
    table.numbers("people", column(earners, Earner::people));
    table.numbers("income", earners.stream().map(e -> Figures.percent(e.share())).toList());
    for (String good : goods) {
      table.numbers(good, column(earners, e -> e.luxuries().getOrDefault(good, 0.0)));
    }

    out.println();
    out.println(
        terminal.bold(
            "Income (" + EnumNames.of(income.rule()) + "), against the average; luxuries a head"));
    table.lines(terminal).forEach(out::println);
    if (income.transfer() > 0) {
      out.println(
          terminal.faint(
              "  The others make up what some lack of their needs: "
                  + Figures.of(income.transfer())
                  + " person-cycles."));
    }
  }

  private static List<String> column(List<Earner> earners, ToDoubleFunction<Earner> value) {
    Figures figures = new Figures(earners.stream().mapToDouble(value).max().orElse(0));
    return earners.stream().map(earner -> figures.show(value.applyAsDouble(earner))).toList();
  }
}
