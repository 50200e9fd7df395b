package dev.reeve.desktop;

import dev.reeve.market.OligarchySweep;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "sweep",
    description = {
      "Measures what the richest one holds at one ratio of zeta to chi after another,",
      "and tells at which ratio an oligarch appears."
    },
    footer = {
      "",
      "Exit codes: 0 done, 2 the command line is wrong.",
      "",
      "Example: wealth sweep --people 50,100,200 --relaxations 60"
    })
final class WealthSweepCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private WealthSweepOptions options;

  @Option(
      names = "--json",
      description = "Prints JSON: an object a line for each number of people.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    List<OligarchySweep> sweeps = options.run(command, terminal);
    if (json) {
      for (OligarchySweep sweep : sweeps) {
        write(sweep, command.getOut());
      }
    } else {
      print(sweeps, terminal, command.getOut());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  private void print(List<OligarchySweep> sweeps, Terminal terminal, PrintWriter out) {
    List<OligarchySweep.Point> first = sweeps.get(0).points();
    out.println(terminal.bold("What the richest one holds, by zeta/chi and people"));
    out.println(terminal.show(options.words()));
    out.println();
    List<String> ratios = new ArrayList<>();
    first.forEach(point -> ratios.add(String.format(Locale.ROOT, "%.2f", point.ratio())));
    ratios.add("critical ratio");
    TextTable table = new TextTable().words("zeta/chi", ratios);
    for (OligarchySweep sweep : sweeps) {
      List<String> cells = new ArrayList<>();
      sweep.points().forEach(point -> cells.add(share(point.share())));
      cells.add(share(sweep.criticalRatio()));
      table.numbers(Figures.people(sweep.people()), cells);
    }
    List<String> theory = new ArrayList<>();
    first.forEach(point -> theory.add(share(point.theory())));
    theory.add(share(1));
    table.numbers("theory", theory).lines(terminal).forEach(out::println);
    out.flush();
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "unknown" : String.format(Locale.ROOT, "%.3f", share);
  }

  private static void write(OligarchySweep sweep, PrintWriter out) throws IOException {
    JsonLine.print(
        out,
        json -> {
          JsonNumbers.write(json, "people", sweep.people());
          JsonNumbers.write(json, "chi", sweep.redistribution());
          JsonNumbers.write(json, "background", sweep.background());
          JsonNumbers.write(json, "criticalRatio", sweep.criticalRatio());
          json.name("points").beginArray();
          for (OligarchySweep.Point point : sweep.points()) {
            json.beginObject();
            JsonNumbers.write(json, "ratio", point.ratio());
            JsonNumbers.write(json, "step", point.step());
            JsonNumbers.write(json, "share", point.share());
            JsonNumbers.write(json, "theory", point.theory());
            json.endObject();
          }
          json.endArray();
        });
  }
}
