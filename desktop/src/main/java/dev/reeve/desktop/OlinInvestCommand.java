package dev.reeve.desktop;

import dev.reeve.horizon.Growth;
import dev.reeve.horizon.InputOutput;
import dev.reeve.horizon.Placement;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "invest",
    description = {
      "Compares what is put into growth: the paper's fixed shares, the best of the hundredths, and a",
      "plan, in the published village with noise, as its program and as its text has it.",
      "Lines do not end at their goal: where everybody has all he wants, a tick counts 1."
    },
    footer = {
      "",
      "Exit codes: 0 done, 2 the command line is wrong.",
      "",
      "Example: olin invest --seeds 10"
    })
final class OlinInvestCommand implements Callable<Integer> {

  private static final List<Growth> GROWTHS = List.of(Growth.INVESTED, Growth.SAVED);

  @Spec private CommandSpec spec;

  @Option(
      names = "--variant",
      paramLabel = "VARIANT",
      defaultValue = "published",
      converter = OlinVariant.Names.class,
      completionCandidates = OlinVariant.Names.class,
      description = "Whose coefficients: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}.")
  private OlinVariant variant;

  @Option(
      names = "--seeds",
      paramLabel = "K",
      defaultValue = "50",
      converter = WholeNumber.class,
      description = "How many villages, with the noise of seeds 0, 1 and so on; ${DEFAULT-VALUE}.")
  private int seeds;

  @Option(
      names = "--ticks",
      paramLabel = "T",
      defaultValue = "1000",
      converter = WholeNumber.class,
      description = "How long each lives; ${DEFAULT-VALUE}.")
  private int ticks;

  @Mixin private OlinHorizon horizon;

  @Option(names = "--json", description = "Prints JSON: an object a line for each row.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            terminal,
            ProgressBar.watched(),
            System::nanoTime,
            (long) GROWTHS.size() * InvestTrial.lives(seeds));
    AtomicLong done = new AtomicLong();
    InputOutput table = variant.table(Placement.ROW);
    Map<Growth, List<InvestTrial.Row>> trials = new LinkedHashMap<>();
    for (Growth growth : GROWTHS) {
      trials.put(
          growth,
          new InvestTrial(
                  table, growth, horizon, seeds, ticks, () -> bar.show(done.incrementAndGet()))
              .rows());
    }
    bar.clear();
    if (json) {
      for (Map.Entry<Growth, List<InvestTrial.Row>> trial : trials.entrySet()) {
        for (InvestTrial.Row row : trial.getValue()) {
          write(trial.getKey(), row, plan(trial.getValue()), command.getOut());
        }
      }
    } else {
      print(trials, terminal, command.getOut());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  private static InvestTrial.Row plan(List<InvestTrial.Row> rows) {
    return rows.get(rows.size() - 1);
  }

  private static void write(
      Growth growth, InvestTrial.Row row, InvestTrial.Row plan, PrintWriter out)
      throws IOException {
    JsonLine.print(
        out,
        json -> {
          json.name("growth").value(EnumNames.of(growth));
          json.name("invest");
          if (row.plan()) {
            json.value(InvestConverter.PLAN);
          } else {
            json.value(row.invest());
          }
          json.name("best").value(row.best());
          JsonNumbers.write(json, "mean", row.mean());
          JsonNumbers.write(json, "least", row.least());
          JsonNumbers.write(json, "most", row.most());
          json.name("collapsed").value(row.collapsed());
          json.name("floor").value(row.floored());
          json.name("planBetter").value(plan.better(row));
        });
  }

  private void print(
      Map<Growth, List<InvestTrial.Row>> trials, Terminal terminal, PrintWriter out) {
    out.println(terminal.bold("What is put into growth, in the published village with noise"));
    out.println(
        terminal.show(
            String.join(
                " · ",
                ticks + (ticks == 1 ? " tick" : " ticks"),
                seeds == 1 ? "seed 0" : "seeds 0 to " + (seeds - 1),
                "plan: " + horizon.words())));
    for (Map.Entry<Growth, List<InvestTrial.Row>> trial : trials.entrySet()) {
      List<InvestTrial.Row> rows = trial.getValue();
      out.println();
      out.println(
          terminal.show(
              trial.getKey() == Growth.INVESTED
                  ? "The program: milk that is invested is consumed all the same"
                  : "The text: milk that is invested is consumed by nobody"));
      new TextTable()
          .words("invested", cells(rows, OlinInvestCommand::name))
          .numbers("mean", cells(rows, row -> sum(row.mean())))
          .numbers("least", cells(rows, row -> sum(row.least())))
          .numbers("most", cells(rows, row -> sum(row.most())))
          .numbers("collapsed", cells(rows, row -> row.collapsed() + ""))
          .numbers("on the floor", cells(rows, row -> row.floored() + ""))
          .numbers(
              "plan better",
              cells(rows, row -> row.plan() ? Figures.NONE : plan(rows).better(row) + ""))
          .lines(terminal)
          .forEach(out::println);
    }
    out.println();
    List<String> notes =
        new ArrayList<>(
            List.of(
                "mean: egalitarianism summed over all ticks, the mean of the seeds; least and most of them",
                "collapsed: seeds in which the stock allows less in the end than at first",
                "on the floor: seeds in which it ever allowed no more than a ten-thousandth",
                "plan better: seeds in which the plan's sum is the larger one"));
    notes.forEach(line -> terminal.item(line).forEach(out::println));
    out.flush();
  }

  private static String name(InvestTrial.Row row) {
    if (row.plan()) {
      return InvestConverter.PLAN;
    }
    String share = String.format(Locale.ROOT, "%.2f", row.invest());
    return row.best() ? share + ", the best" : share;
  }

  private static String sum(double egalitarianism) {
    return String.format(Locale.ROOT, "%.2f", egalitarianism);
  }

  private static List<String> cells(
      List<InvestTrial.Row> rows, Function<InvestTrial.Row, String> cell) {
    return rows.stream().map(cell).toList();
  }
}
