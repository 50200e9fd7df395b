package dev.reeve.desktop;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "olin",
    description = {
      "Planning in natura over time, after Samothrakis (PLoS ONE 16(9) e0257399, 2021).",
      "docs/olin.md says where the paper and its program disagree."
    },
    subcommands = {
      OlinVillageCommand.class,
      OlinSteadyCommand.class,
      OlinFigureCommand.class,
      OlinInvestCommand.class,
      OlinPlanFigureCommand.class,
      OlinSolveCommand.class,
      OlinScaleFigureCommand.class,
    })
final class OlinCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing required subcommand: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
