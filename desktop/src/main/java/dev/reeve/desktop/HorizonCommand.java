package dev.reeve.desktop;

import dev.reeve.ecs.ReeveConfig;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.HorizonPlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "horizon",
    description = {
      "Compares masters who plan over so many cycles on the same settlements, seeds 1, 2 and so on.",
      "It matters where kilns or land are left from one cycle to the next."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the ruleset is wrong, 2 the command line is wrong.",
      "",
      "Example: horizon kilns.rules.json --horizons 0,6,12"
    })
final class HorizonCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RULES", description = "The ruleset file.")
  private Path base;

  @Parameters(
      index = "1..*",
      paramLabel = "MODS",
      description = "Mods, laid over the ruleset in this order.")
  private List<Path> mods = new ArrayList<>();

  @Option(
      names = "--horizons",
      paramLabel = "H",
      split = ",",
      defaultValue = "0,12",
      description = "Cycles that they plan over, 0: none; ${DEFAULT-VALUE}.")
  private List<Integer> horizons = new ArrayList<>();

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "100",
      converter = WholeNumber.class,
      description = "How many found a settlement; ${DEFAULT-VALUE}.")
  private int people;

  @Option(
      names = "--cycles",
      paramLabel = "C",
      defaultValue = "200",
      converter = WholeNumber.class,
      description = "How many cycles each lives; ${DEFAULT-VALUE}.")
  private int cycles;

  @Option(
      names = "--seeds",
      paramLabel = "K",
      defaultValue = "20",
      converter = WholeNumber.class,
      description = "How many settlements each master has; ${DEFAULT-VALUE}.")
  private int seeds;

  @Option(names = "--json", description = "Prints JSON, in UTF-8.")
  private boolean json;

  @Option(names = "--ascii", description = "Prints nothing but ASCII.")
  private boolean ascii;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    for (int horizon : horizons) {
      if (horizon < 0 || horizon > HorizonPlanner.MOST_CYCLES) {
        throw new ParameterException(
            command,
            "--horizons has "
                + horizon
                + "; each must be within [0, "
                + HorizonPlanner.MOST_CYCLES
                + "]");
      }
    }
    Optional<Ruleset> rules = RulesetFiles.read(base, mods, command.getErr());
    if (rules.isEmpty()) {
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    Terminal terminal = Terminal.detect(ascii, command.getColorScheme().ansi());
    Map<String, Comparison.Outcome> outcomes = outcomes(rules.get(), terminal, command);
    CompareReport report =
        new CompareReport(rules.get(), people, cycles, seeds, "horizons", outcomes);
    if (json) {
      report.write(command.getOut());
    } else {
      report.print(terminal, command.getOut());
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  private Map<String, Comparison.Outcome> outcomes(
      Ruleset rules, Terminal terminal, CommandLine command) {
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            terminal,
            ProgressBar.watched(),
            System::nanoTime,
            (long) horizons.size() * seeds * cycles);
    AtomicLong done = new AtomicLong();
    Map<String, Comparison.Outcome> outcomes = new LinkedHashMap<>();
    for (int horizon : horizons) {
      ReeveConfig config = ReeveConfig.defaults().withHorizon(horizon);
      outcomes.put(
          String.valueOf(horizon),
          Comparison.of(
              rules,
              people,
              cycles,
              seeds,
              config::settings,
              () -> bar.show(done.incrementAndGet())));
    }
    bar.clear();
    return outcomes;
  }
}
