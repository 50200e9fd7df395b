package dev.reeve.desktop;

import dev.reeve.market.AffineWealth;
import dev.reeve.market.WealthExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "figure",
    description = {
      "Draws how the oligarch appears:",
      "what the richest one holds by zeta/chi, and Lorenz curves below and above the critical ratio."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the file cannot be written, 2 the command line is wrong.",
      "",
      "Example: wealth figure docs/oligarchy.svg"
    })
final class WealthFigureCommand implements Callable<Integer> {

  private static final int PEOPLE = 200;
  private static final double[] RATIOS = {0.5, 1, 2, 4};
  private static final int PARTS = 200;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The picture to be written, an SVG.")
  private Path file;

  @Mixin private WealthSweepOptions options;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Terminal terminal = Terminal.detect(false, command.getColorScheme().ansi());
    String picture =
        WealthFigure.draw(options.run(command, terminal), lorenz(), PEOPLE, options.words());
    try {
      Files.writeString(file, picture);
    } catch (IOException wrong) {
      throw new IllegalStateException(file + ": the picture cannot be written (" + wrong + ")");
    }
    return spec.exitCodeOnSuccess();
  }

  private List<WealthFigure.Lorenz> lorenz() {
    List<WealthFigure.Lorenz> curves = new ArrayList<>();
    for (double ratio : RATIOS) {
      AffineWealth model =
          AffineWealth.of(options.redistribution(), ratio * options.redistribution(), 0, PEOPLE);
      WealthExchange exchange = WealthExchange.equal(PEOPLE, model, options.seed());
      exchange.run((long) (options.duration() / model.step()));
      double[] curve = exchange.inequality().lorenz(PARTS);
      curves.add(new WealthFigure.Lorenz(ratio, Arrays.stream(curve).boxed().toList()));
    }
    return curves;
  }
}
