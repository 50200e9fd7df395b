package dev.reeve.desktop;

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
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "figure3",
    description = {
      "Draws the paper's Figure 3 anew.",
      "Egalitarianism over ticks by the share that is invested, without noise and with it."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the file cannot be written, 2 the command line is wrong.",
      "",
      "Example: olin figure3 docs/olin-figure3.svg"
    })
final class OlinFigureCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The picture to be written, an SVG.")
  private Path file;

  @Mixin private OlinOptions options;

  @Option(
      names = "--noise",
      paramLabel = "SEED",
      defaultValue = "0",
      description = "The noise of the second panel, the same for every line; ${DEFAULT-VALUE}.")
  private long noise;

  @Override
  public Integer call() {
    String picture =
        OlinFigure.draw(
            "Egalitarianism of the plan by share invested",
            "The published village: " + options.words(),
            new OlinFigure.Panel("(a) without noise", lines(Shocks::none)),
            new OlinFigure.Panel(
                "(b) with noise, seed " + noise, lines(() -> Shocks.seeded(noise))));
    try {
      Files.writeString(file, picture);
    } catch (IOException wrong) {
      throw new IllegalStateException(file + ": the picture cannot be written (" + wrong + ")");
    }
    return spec.exitCodeOnSuccess();
  }

  private List<OlinFigure.Line> lines(Supplier<Shocks> shocks) {
    List<OlinFigure.Line> lines = new ArrayList<>();
    for (double invest : PublishedVillage.investments()) {
      OlinRun run = options.run(options.economy(), shocks.get());
      List<Double> line = new ArrayList<>();
      do {
        run.step(invest);
        line.add(run.egalitarianism());
      } while (run.tick() < OlinOptions.PUBLISHED_TICKS
          && run.egalitarianism() <= PublishedVillage.GOAL);
      String name = String.format(Locale.ROOT, "%.2f", invest).substring(1);
      lines.add(new OlinFigure.Line(name, List.copyOf(line)));
    }
    return lines;
  }
}
