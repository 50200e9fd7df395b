package dev.reeve.desktop;

import dev.reeve.horizon.LargePlanner;
import dev.reeve.horizon.SyntheticTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What a large plan took, for people to read and for programs. */
final class OlinSolveReport {

  private static final double GIGABYTE = 1e9;

  private final LargeRun run;

  OlinSolveReport(LargeRun run) {
    this.run = run;
  }

  void write(PrintWriter out) throws IOException {
    JsonLine.print(
        out,
        json -> {
          JsonNumbers.write(json, "seconds", run.seconds());
          JsonNumbers.write(json, "residual", run.residual());
          json.name("peakBytes").value(run.peakBytes());
          json.name("iterations").value(run.iterations());
          json.name("unknowns").value(run.table().size());
          json.name("nonzeros").value(run.nonzeros());
          json.name("outcome").value(EnumNames.of(run.outcome()));
          json.name("method").value(run.triangular() ? "back-substitution" : "gmres");
          json.name("threads").value(run.threads());
          JsonNumbers.write(json, "generationSeconds", run.generationSeconds());
          json.name("generationPeakBytes").value(run.generationPeakBytes());
          json.name("finalMade").value(run.finalMade());
          json.name("industrialMade").value(run.industrialMade());
        });
  }

  void print(Terminal terminal, PrintWriter out) {
    SyntheticTable table = run.table();
    boolean honest = table.shape() == SyntheticTable.Shape.HONEST;
    out.println(
        terminal.bold(
            format("A plan of %,d goods for %,d profiles", table.goods(), table.profiles())));
    out.println(
        terminal.show(
            format(
                "%s · %,d industrial · %,d final · %,d dependencies · seed %d",
                honest ? "honest: every good needs others" : "triangular, as published",
                table.industrial(),
                table.finalGoods(),
                table.dependencies(),
                table.seed())));
    out.println();
    new TextTable()
        .words("", List.of("solved", "residual", "coefficients", "drawn", "memory", "made"))
        .words(
            "",
            List.of(
                format(
                    "%.3f s on %d %s, by %s",
                    run.seconds(),
                    run.threads(),
                    run.threads() == 1 ? "thread" : "threads",
                    run.triangular()
                        ? "back-substitution"
                        : "GMRES in " + run.iterations() + " iterations"),
                format("%.1e of the demand", run.residual()),
                format("%,d", run.nonzeros()),
                format("%.3f s", run.generationSeconds()),
                format(
                    "%.2f GB to solve, %.2f GB to draw",
                    run.peakBytes() / GIGABYTE, run.generationPeakBytes() / GIGABYTE),
                format(
                    "something of %,d of %,d final and %,d of %,d industrial goods",
                    run.finalMade(), table.finalGoods(), run.industrialMade(), table.industrial())))
        .lines(terminal)
        .forEach(out::println);
    if (run.outcome() != LargePlanner.Outcome.SOLVED) {
      out.println();
      out.println(terminal.alarm("There is no plan: " + why()));
    }
    out.flush();
  }

  private String why() {
    return switch (run.outcome()) {
      case SOLVED -> "";
      case INACCURATE ->
          run.triangular()
              ? "the residual is " + run.residual() + ", for rounding allows no less."
              : format(
                  "the search does not converge; after %d iterations the residual is %.1e.",
                  run.iterations(), run.residual());
      case NOT_PRODUCTIVE -> "goods eat more than is made of them.";
      case NOT_FINITE -> "numbers grow beyond all bounds.";
    };
  }

  private static String format(String format, Object... args) {
    return String.format(Locale.ROOT, format, args);
  }
}
