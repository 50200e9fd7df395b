package dev.reeve.desktop;

import dev.reeve.horizon.LargePlanner.Outcome;
import dev.reeve.horizon.SyntheticTable;
import dev.reeve.horizon.SyntheticTable.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "figure2",
    description = {
      "Draws the paper's Figure 2 anew, from plans made now on this machine.",
      "Seconds by size of the table: the published tables, with those published times that are",
      "known, and honest ones of the same sizes. It takes some minutes."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a plan fails or the file cannot be written, 2 the command line is wrong.",
      "",
      "Example: olin figure2 docs/olin-figure2.svg --most 4"
    })
final class OlinScaleFigureCommand implements Callable<Integer> {

  private static final double GIGABYTE = 1e9;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The picture to be written, an SVG.")
  private Path file;

  @Option(
      names = "--most",
      paramLabel = "GB",
      converter = GigabytesConverter.class,
      description = "Leaves out tables that need more memory; as much as Java may take.")
  private Optional<Double> most = Optional.empty();

  @Mixin private ThreadsOption threads;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    double bytes = most.map(gb -> gb * GIGABYTE).orElse((double) Runtime.getRuntime().maxMemory());
    List<SyntheticTable> tables = tables(bytes);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException(
          "--most is " + bytes / GIGABYTE + " GB; no table of the figure needs so little");
    }
    List<LargeRun> runs = run(tables, command);
    try {
      Files.writeString(file, OlinScaleFigure.draw(runs, threads.count()));
    } catch (IOException wrong) {
      throw new IllegalStateException(file + ": the picture cannot be written (" + wrong + ")");
    }
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  /** The figure's tables that are small enough, smallest first. */
  private static List<SyntheticTable> tables(double bytes) {
    List<SyntheticTable> tables = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      for (int industrial : PublishedTimes.INDUSTRIAL) {
        for (int finalGoods : PublishedTimes.FINAL) {
          for (int dependencies : PublishedTimes.DEPENDENCIES) {
            tables.add(PublishedTimes.table(shape, industrial, finalGoods, dependencies));
          }
        }
      }
    }
    tables.removeIf(table -> table.bytes() > bytes);
    tables.sort(Comparator.comparingLong(SyntheticTable::nonzeros));
    return tables;
  }

  private List<LargeRun> run(List<SyntheticTable> tables, CommandLine command) {
    long all = tables.stream().mapToLong(SyntheticTable::nonzeros).sum();
    ProgressBar bar =
        new ProgressBar(
            command.getErr(),
            Terminal.detect(false, command.getColorScheme().ansi()),
            ProgressBar.watched(),
            System::nanoTime,
            all);
    List<LargeRun> runs = new ArrayList<>();
    try {
      // The first is not counted: Java is still learning what it runs.
      LargeRun.of(tables.get(tables.size() / 2), threads.count(), share -> {});
      long before = 0;
      for (SyntheticTable table : tables) {
        long done = before;
        LargeRun run =
            LargeRun.of(
                table,
                threads.count(),
                share -> bar.show(done + (long) (share * table.nonzeros())));
        if (run.outcome() != Outcome.SOLVED) {
          throw new IllegalStateException(table + " has no plan: " + EnumNames.of(run.outcome()));
        }
        runs.add(run);
        before += table.nonzeros();
      }
    } finally {
      bar.clear();
    }
    return runs;
  }
}
