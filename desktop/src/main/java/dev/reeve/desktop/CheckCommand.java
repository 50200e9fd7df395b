package dev.reeve.desktop;

import dev.reeve.rules.RulesetReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description =
        "Checks ruleset files and prints every problem as file:line: path: what is wrong.",
    footer = {
      "",
      "Exit codes: 0 usable (warnings may be printed), 1 the input is wrong,",
      "2 the command line is wrong.",
      "",
      "Examples: check village.rules.json",
      "          check --base village.rules.json glass.mod.json winter.mod.json"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = "A ruleset over which the others are laid as mods, in their order.")
  private Optional<Path> base = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "RULES",
      description = "Ruleset files; each stands for itself unless there is a base.")
  private List<Path> files;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    List<RulesetReading> readings =
        base.map(file -> List.of(RulesetFiles.check(file, files)))
            .orElseGet(
                () -> files.stream().map(file -> RulesetFiles.check(file, List.of())).toList());
    readings.forEach(reading -> reading.problems().forEach(command.getOut()::println));
    return readings.stream().allMatch(reading -> reading.ruleset().isPresent())
        ? command.getCommandSpec().exitCodeOnSuccess()
        : command.getCommandSpec().exitCodeOnExecutionException();
  }
}
