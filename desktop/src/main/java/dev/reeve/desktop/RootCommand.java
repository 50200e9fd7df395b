package dev.reeve.desktop;

import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "reeve",
    description = {
      "An economy AI for games: it plans a settlement's labour, and says why.",
      "Without a command the game opens."
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    subcommands = {
      PlanCommand.class,
      RunCommand.class,
      CompareCommand.class,
      CheckCommand.class,
      OlinCommand.class,
      WealthCommand.class,
      GameCommand.class,
      GenerateCompletion.class
    },
    footer = {"", "Exit codes: 0 done, 1 the input is wrong, 2 the command line is wrong."})
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return spec.subcommands().get("game").execute();
  }
}
