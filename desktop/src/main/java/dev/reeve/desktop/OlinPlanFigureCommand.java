package dev.reeve.desktop;

import dev.reeve.horizon.DayMethod;
import dev.reeve.horizon.Growth;
import dev.reeve.horizon.OlinEconomy;
import dev.reeve.horizon.OlinRun;
import dev.reeve.horizon.PublishedVillage;
import dev.reeve.horizon.Shocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "plan-figure",
    description = {
      "Draws the plan's line beside those of the paper's fixed shares.",
      "Egalitarianism over ticks with noise, as the paper's program and as its text has it."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the file cannot be written, 2 the command line is wrong.",
      "",
      "Example: olin plan-figure docs/olin-plan.svg"
    })
final class OlinPlanFigureCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The picture to be written, an SVG.")
  private Path file;

  @Mixin private OlinHorizon horizon;

  @Option(
      names = "--noise",
      paramLabel = "SEED",
      defaultValue = "0",
      description = "The noise, the same for every line; ${DEFAULT-VALUE}.")
  private long noise;

  @Option(
      names = "--ticks",
      paramLabel = "T",
      defaultValue = "200",
      converter = WholeNumber.class,
      description = "How many ticks are drawn; ${DEFAULT-VALUE}.")
  private int ticks;

  @Override
  public Integer call() {
    String picture =
        OlinFigure.draw(
            "Egalitarianism by share invested, and as it is planned",
            "The published village with noise, seed " + noise + " · plan: " + horizon.words(),
            new OlinFigure.Panel(
                "(a) the program: investing is free", lines(Growth.INVESTED, DayMethod.PROGRAM)),
            new OlinFigure.Panel(
                "(b) the text: investing has its price", lines(Growth.SAVED, DayMethod.PAPER)));
    try {
      Files.writeString(file, picture);
    } catch (IOException wrong) {
      throw new IllegalStateException(file + ": the picture cannot be written (" + wrong + ")");
    }
    return spec.exitCodeOnSuccess();
  }

  private List<OlinFigure.Line> lines(Growth milk, DayMethod method) {
    OlinEconomy village = PublishedVillage.economy(PublishedVillage.program(), milk);
    List<OlinFigure.Line> lines = new ArrayList<>();
    for (double invest : PublishedVillage.investments()) {
      String name = String.format(Locale.ROOT, "%.2f", invest).substring(1);
      lines.add(line(name, village, method, run -> run.step(invest)));
    }
    lines.add(line(InvestConverter.PLAN, village, method, horizon.leader(village, true)));
    return lines;
  }

  private OlinFigure.Line line(
      String name, OlinEconomy village, DayMethod method, Consumer<OlinRun> leader) {
    OlinRun run = new OlinRun(village, method, Shocks.seeded(noise));
    List<Double> line = new ArrayList<>();
    while (run.tick() < ticks) {
      leader.accept(run);
      line.add(Math.max(0, run.egalitarianism()));
    }
    return new OlinFigure.Line(name, List.copyOf(line));
  }
}
