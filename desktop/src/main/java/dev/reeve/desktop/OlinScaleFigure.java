package dev.reeve.desktop;

import dev.reeve.horizon.SyntheticTable.Shape;
import java.util.List;
import java.util.Locale;

/**
 * Draws the paper's Figure 2: seconds of a plan by coefficients of its table, both in powers of
 * ten, with the published tables in one panel and honest ones in the other. Dependencies are told
 * apart by the shape of a mark, not by colour alone.
 */
final class OlinScaleFigure {

  private static final String INK = "#3b2f26";
  private static final String FAINT = "#c9b996";
  private static final List<String> COLOURS = List.of("#2f5d62", "#5c7a3a", "#a4492f");

  private static final int WIDTH = 900;
  private static final int HEIGHT = 540;
  private static final int TOP = 116;
  private static final int BOTTOM = 436;
  private static final int PANEL = 370;

  /** The axes, as powers of ten. */
  private static final int FEWEST = 5;

  private static final double MOST = 8.3;
  private static final int SHORTEST = -4;
  private static final int LONGEST = 1;
  private static final List<String> COUNTS = List.of("0.1", "1", "10", "100");
  private static final List<String> SECONDS =
      List.of("0.0001", "0.001", "0.01", "0.1", "1 s", "10");

  private final StringBuilder svg = new StringBuilder();

  private OlinScaleFigure() {}

  /** The picture as text, the same for the same runs. */
  static String draw(List<LargeRun> runs, int threads) {
    OlinScaleFigure figure = new OlinScaleFigure();
    figure.begin(threads);
    figure.panel(66, "(a) as published: triangular, nothing industrial is made");
    figure.published(66);
    figure.marks(66, runs, Shape.TRIANGULAR);
    figure.panel(504, "(b) honest: every good needs others and is made");
    figure.marks(504, runs, Shape.HONEST);
    figure.key();
    figure.line("</svg>");
    return figure.svg.toString();
  }

  private void begin(int threads) {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
            + (WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH + "\""));
    line("    font-family=\"'EB Garamond', Garamond, Georgia, 'Times New Roman', serif\"");
    line("    font-size=\"16\" fill=\"" + INK + "\">");
    line("<title>Seconds to plan, by size of the table</title>");
    line("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#f4ebd9\"/>");
    text(WIDTH / 2.0, 36, "middle\" font-size=\"23", "Seconds to plan, by size of the table");
    text(
        WIDTH / 2.0,
        62,
        "middle",
        "Reeve on "
            + (threads == 1 ? "one thread" : threads + " threads")
            + ", residual of 1e-10 or less checked; published: SciPy on an i7-8700K");
  }

  private void panel(int left, String heading) {
    text(left + PANEL / 2.0, TOP - 18, "middle", heading);
    for (int power = SHORTEST; power <= LONGEST; power++) {
      double y = y(Math.pow(10, power));
      rule(String.format(Locale.ROOT, "M%d %.1fh%d", left, y, PANEL));
      text(left - 8, y + 5, "end", SECONDS.get(power - SHORTEST));
    }
    for (int power = FEWEST; power <= MOST; power++) {
      double x = x(left, Math.pow(10, power));
      rule(String.format(Locale.ROOT, "M%.1f %dV%d", x, TOP, BOTTOM + 6));
      text(x, BOTTOM + 24, "middle", COUNTS.get(power - FEWEST));
    }
    text(left + PANEL / 2.0, BOTTOM + 48, "middle", "million coefficients");
  }

  /** The published times, as rings. */
  private void published(int left) {
    for (PublishedTimes time : PublishedTimes.all()) {
      ring(x(left, (double) time.table().nonzeros()), y(time.seconds()));
    }
  }

  private void ring(double x, double y) {
    line(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5.5\" fill=\"#f4ebd9\" stroke=\"%s\""
                + " stroke-width=\"1.8\"/>",
            x,
            y,
            INK));
  }

  private void marks(int left, List<LargeRun> runs, Shape shape) {
    for (LargeRun run : runs) {
      if (run.table().shape() == shape) {
        mark(x(left, (double) run.nonzeros()), y(run.seconds()), run.table().dependencies());
      }
    }
  }

  /** A dot, a square or a triangle, by dependencies. */
  private void mark(double x, double y, int dependencies) {
    int kind = PublishedTimes.DEPENDENCIES.indexOf(dependencies);
    String path =
        switch (kind) {
          case 0 -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
          case 1 -> "m-3.8 -3.8h7.6v7.6h-7.6z";
          default -> "m0 -5.2l5 8.6h-10z";
        };
    line(
        String.format(
            Locale.ROOT,
            "<path d=\"M%.1f %.1f%s\" fill=\"%s\" fill-opacity=\"0.85\"/>",
            x,
            y,
            path,
            COLOURS.get(kind)));
  }

  /** One row below both panels. */
  private void key() {
    int y = HEIGHT - 20;
    text(270, y, "end", "dependencies of a good");
    int x = 292;
    for (int dependencies : PublishedTimes.DEPENDENCIES) {
      mark(x, y - 5, dependencies);
      text(x + 12, y, "start", String.format(Locale.ROOT, "%,d", dependencies));
      x += 84;
    }
    ring(x + 16, y - 5);
    text(x + 30, y, "start", "published, where known");
  }

  private void rule(String path) {
    line("<path d=\"" + path + "\" stroke=\"" + FAINT + "\" stroke-width=\"0.8\"/>");
  }

  private void text(double x, double y, String anchor, String words) {
    line(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
            x,
            y,
            anchor,
            words));
  }

  private static double x(int left, double coefficients) {
    double power = Math.max(FEWEST, Math.min(MOST, Math.log10(coefficients)));
    return left + (power - FEWEST) / (MOST - FEWEST) * PANEL;
  }

  private static double y(double seconds) {
    double power = Math.max(SHORTEST, Math.min(LONGEST, Math.log10(seconds)));
    return BOTTOM - (power - SHORTEST) / (LONGEST - SHORTEST) * (BOTTOM - TOP);
  }

  private void line(String text) {
    svg.append(text).append('\n');
  }
}
