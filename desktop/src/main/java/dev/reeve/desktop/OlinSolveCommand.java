package dev.reeve.desktop;

import dev.reeve.horizon.LargePlanner.Outcome;
import dev.reeve.horizon.SyntheticTable;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "solve",
    description = {
      "Draws a large table of coefficients as the paper's benchmark does, and plans for it.",
      "A good has to do with as many others as there are dependencies, or with all there are."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 there is no plan or no memory for it, 2 the command line is wrong.",
      "",
      "Examples: olin solve --industrial 50000 --final 5000 --dependencies 2000",
      "          olin solve --industrial 50000 --final 5000 --dependencies 2000 --honest --json"
    })
final class OlinSolveCommand implements Callable<Integer> {

  /** Steps of the bar. */
  private static final int STEPS = 1000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--industrial",
      required = true,
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Goods that no profile wants.")
  private int industrial;

  @Option(
      names = "--final",
      required = true,
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Goods that every profile wants.")
  private int finalGoods;

  @Option(
      names = "--dependencies",
      required = true,
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "How many goods one has to do with.")
  private int dependencies;

  @Option(
      names = "--profiles",
      paramLabel = "N",
      defaultValue = "200",
      converter = WholeNumber.class,
      description = "Kinds of citizens; ${DEFAULT-VALUE}.")
  private int profiles;

  @Option(
      names = "--honest",
      description =
          "Every good needs others, so that something is made of each. Otherwise the table is drawn"
              + " as the paper's program does it: triangular, with no industrial good ever made.")
  private boolean honest;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "0",
      description = "Of all that is drawn; ${DEFAULT-VALUE}.")
  private long seed;

  @Mixin private ThreadsOption threads;

  @Option(names = "--json", description = "Prints JSON, one object.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    SyntheticTable table =
        new SyntheticTable(
            honest ? SyntheticTable.Shape.HONEST : SyntheticTable.Shape.TRIANGULAR,
            industrial,
            finalGoods,
            dependencies,
            profiles,
            seed);
    ProgressBar bar =
        new ProgressBar(command.getErr(), terminal, ProgressBar.watched(), System::nanoTime, STEPS);
    LargeRun run;
    try {
      run = LargeRun.of(table, threads.count(), share -> bar.show((long) (share * STEPS)));
    } finally {
      bar.clear();
    }
    OlinSolveReport report = new OlinSolveReport(run);
    if (json) {
      report.write(command.getOut());
    } else {
      report.print(terminal, command.getOut());
    }
    return run.outcome() == Outcome.SOLVED
        ? command.getCommandSpec().exitCodeOnSuccess()
        : command.getCommandSpec().exitCodeOnExecutionException();
  }
}
