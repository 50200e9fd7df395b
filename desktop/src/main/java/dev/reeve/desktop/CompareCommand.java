package dev.reeve.desktop;

import dev.reeve.model.Ruleset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        "Compares arrangements (a reeve's bureau, a market, a mixed one) on the same settlements,"
            + " seeds 1, 2 and so on.",
    footer = {
      "",
      "An arrangement is bureau, bureau:apprentice, bureau:journeyman, bureau:master, market or",
      "mixed; a colon and parameters may follow the last two, such as",
      "market:exchange=0,advantage=0.1 or mixed:tax=0.05,services=farmer+scholar.",
      "",
      "Exit codes: 0 done, 1 the ruleset is wrong or the report cannot be written, 2 the command",
      "line is wrong.",
      "",
      "Example: compare village.rules.json --people 120 --cycles 300 --seeds 20 --report page"
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
      description = "How many settlements each arrangement has; ${DEFAULT-VALUE}.")
  private int seeds;

  @Option(
      names = "--arrangements",
      paramLabel = "LIST",
      defaultValue = "bureau,market,mixed",
      converter = ContendersConverter.class,
      description = "What is compared, with commas in between; ${DEFAULT-VALUE}.")
  private ContendersConverter.Contenders contenders;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Writes a page with charts, and the charts as pictures, into this folder.")
  private Path report;

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
            (long) contenders.all().size() * seeds * cycles);
    AtomicLong done = new AtomicLong();
    Optional<Comparison> comparison = compare(rules.get(), bar, done);
    bar.clear();
    if (comparison.isEmpty()) {
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    CompareReport told = new CompareReport(comparison.get());
    if (report != null) {
      try {
        ComparePage.write(told, report);
      } catch (IOException e) {
        command.getErr().println(report + ": the report cannot be written: " + e.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
      }
    }
    if (json) {
      told.write(command.getOut());
    } else {
      told.print(terminal, command.getOut());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  /** Empty: the rules lack what an arrangement asks for, which has been said. */
  private Optional<Comparison> compare(Ruleset rules, ProgressBar bar, AtomicLong done) {
    try {
      contenders.all().forEach(contender -> contender.arrangement().check(rules));
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return Optional.empty();
    }
    return Optional.of(
        Comparison.of(
            rules,
            people,
            cycles,
            seeds,
            contenders.all(),
            () -> bar.show(done.incrementAndGet())));
  }
}
