package dev.reeve.desktop;

import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Strength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "compare",
    description =
        "Compares reeves of every strength on the same settlements, seeds 1, 2 and so on.",
    footer = {
      "",
      "Exit codes: 0 done, 1 the ruleset is wrong, 2 the command line is wrong.",
      "",
      "Example: compare village.rules.json --people 120 --cycles 40 --seeds 20"
    })
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RULES", description = "The ruleset file.")
  private Path base;

  @Parameters(
      index = "1..*",
      paramLabel = "MODS",
      description = "Mods, laid over the ruleset in this order.")
  private List<Path> mods = new ArrayList<>();

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "120",
      converter = WholeNumber.class,
      description = "How many found a settlement; ${DEFAULT-VALUE}.")
  private int people;

  @Option(
      names = "--cycles",
      paramLabel = "C",
      defaultValue = "40",
      converter = WholeNumber.class,
      description = "How many cycles each lives; ${DEFAULT-VALUE}.")
  private int cycles;

  @Option(
      names = "--seeds",
      paramLabel = "K",
      defaultValue = "20",
      converter = WholeNumber.class,
      description = "How many settlements each reeve has; ${DEFAULT-VALUE}.")
  private int seeds;

  @Option(names = "--json", description = "Prints JSON, in UTF-8.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Optional<Ruleset> rules = RulesetFiles.read(base, mods, command.getErr());
    if (rules.isEmpty()) {
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            terminal,
            ProgressBar.watched(),
            System::nanoTime,
            (long) Strength.values().length * seeds * cycles);
    AtomicLong done = new AtomicLong();
    Map<String, Comparison.Outcome> outcomes =
        Comparison.ofStrengths(
            rules.get(), people, cycles, seeds, () -> bar.show(done.incrementAndGet()));
    bar.clear();
    CompareReport report =
        new CompareReport(rules.get(), people, cycles, seeds, "reeves", outcomes);
    if (json) {
      report.write(command.getOut());
    } else {
      report.print(terminal, command.getOut());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }
}
