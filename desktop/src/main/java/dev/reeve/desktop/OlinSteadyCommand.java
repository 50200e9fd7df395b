package dev.reeve.desktop;

import dev.reeve.horizon.FixedPoint;
import dev.reeve.horizon.FixedPoint.Outcome;
import dev.reeve.horizon.InputOutput;
import dev.reeve.horizon.Placement;
import dev.reeve.horizon.PublishedVillage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "table1",
    description = {
      "What the published village must make in a tick for all its people.",
      "By Table 1 with its functions of the row's good, as printed, and of the column's, and by the",
      "program's coefficients; with the iterations that it takes to find it."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a table has no fixed point, 2 the command line is wrong.",
      "",
      "Example: olin table1 --json"
    })
final class OlinSteadyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Prints JSON: an object a line for each table.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  /** A table's fixed point for everybody's wants. */
  private record Steady(
      String name, InputOutput table, List<Double> made, int solves, int series, Outcome outcome) {

    static Steady of(String name, InputOutput table) {
      double[] demand = new double[table.size()];
      double[] activity = new double[table.size()];
      table.demand(1, demand);
      FixedPoint search = new FixedPoint(table);
      search.bySeries(demand, activity);
      int series = search.iterations();
      Outcome outcome = search.bySolves(demand, activity);
      return new Steady(
          name,
          table,
          Arrays.stream(activity, 0, table.goods().size()).boxed().toList(),
          search.iterations(),
          series,
          outcome);
    }
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    List<Steady> tables =
        List.of(
            Steady.of("row", PublishedVillage.table1(Placement.ROW)),
            Steady.of("column", PublishedVillage.table1(Placement.COLUMN)),
            Steady.of("program", PublishedVillage.program()));
    if (json) {
      for (Steady steady : tables) {
        line(steady, command.getOut());
      }
    } else {
      print(tables, Terminal.detect(ascii, command.getColorScheme().ansi()), command.getOut());
    }
    return tables.stream().allMatch(steady -> steady.outcome() == Outcome.CONVERGED)
        ? command.getCommandSpec().exitCodeOnSuccess()
        : command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static void line(Steady steady, PrintWriter out) throws IOException {
    JsonLine.print(
        out,
        json -> {
          json.name("table").value(steady.name());
          json.name("outcome").value(EnumNames.of(steady.outcome()));
          json.name("solves").value(steady.solves());
          json.name("series").value(steady.series());
          json.name("made").beginObject();
          List<String> goods = steady.table().goods();
          for (int i = 0; i < goods.size(); i++) {
            JsonNumbers.write(json, goods.get(i), steady.made().get(i));
          }
          json.endObject();
        });
  }

  private static void print(List<Steady> tables, Terminal terminal, PrintWriter out) {
    out.println(terminal.bold("What the published village must make in a tick for all its people"));
    out.println();
    List<String> names = new ArrayList<>(tables.get(0).table().goods());
    names.addAll(List.of("iterations, by solves", "iterations, by series"));
    TextTable table = new TextTable().words("", names);
    for (Steady steady : tables) {
      List<String> cells = new ArrayList<>();
      steady.made().forEach(made -> cells.add(String.format(Locale.ROOT, "%.7f", made)));
      cells.add(steady.solves() + "");
      cells.add(steady.series() + "");
      String head = steady.name().equals("program") ? "program" : "Table 1, by " + steady.name();
      table.numbers(head, cells);
    }
    table.lines(terminal).forEach(out::println);
    out.println();
    terminal
        .item(
            String.format(
                Locale.ROOT,
                "iterations: until no entry changes by more than %.0e of the largest one",
                FixedPoint.TOLERANCE))
        .forEach(out::println);
    out.flush();
  }
}
