package dev.reeve.desktop;

import java.util.List;
import java.util.Locale;

/**
 * Draws the paper's Figure 3: egalitarianism over ticks, a line for each share invested, in a panel
 * without noise and in one with it. Lines are told apart by dashes and words, not by colour alone.
 */
final class OlinFigure {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 496;
  private static final int TOP = 104;
  private static final int BOTTOM = 400;
  private static final int PANEL = 370;

  private final Drawing drawing;

  /**
   * A line of a panel.
   *
   * @param invest the share that is invested
   * @param egalitarianism of every tick, from the first on
   */
  record Line(double invest, List<Double> egalitarianism) {}

  private OlinFigure(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The picture as text, the same for the same lines. */
  static String draw(List<Line> calm, List<Line> noisy, long seed, String words) {
    OlinFigure figure =
        new OlinFigure(
            new Drawing(
                WIDTH,
                HEIGHT,
                "Egalitarianism of the plan by share invested",
                "The published village: " + words));
    figure.panel(62, "(a) without noise", calm);
    figure.panel(500, "(b) with noise, seed " + seed, noisy);
    figure.key(calm);
    return figure.drawing.finish();
  }

  private void panel(int left, String heading, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.egalitarianism().size()).max().orElseThrow();
    int step = longest > 500 ? 200 : 100;
    int ticks = (longest + step - 1) / step * step;
    drawing.text(left + PANEL / 2.0, TOP - 16, "middle", heading);
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double y = y(tenth / 10.0);
      drawing.rule(String.format(Locale.ROOT, "M%d %.1fh%d", left, y, PANEL));
      drawing.text(left - 8, y + 5, "end", tenth == 10 ? "1" : tenth == 0 ? "0" : "." + tenth);
    }
    for (int tick = 0; tick <= ticks; tick += step) {
      double x = x(left, ticks, tick);
      drawing.rule(String.format(Locale.ROOT, "M%.1f %dv6", x, BOTTOM));
      drawing.text(x, BOTTOM + 22, "middle", tick + "");
    }
    drawing.text(left + PANEL / 2.0, BOTTOM + 46, "middle", "ticks");
    for (int k = 0; k < lines.size(); k++) {
      curve(left, ticks, lines.get(k), Drawing.STYLES.get(k % Drawing.STYLES.size()));
    }
  }

  private void curve(int left, int ticks, Line of, String style) {
    StringBuilder points = new StringBuilder();
    for (int tick = 0; tick < of.egalitarianism().size(); tick++) {
      points.append(Drawing.point(x(left, ticks, tick), y(of.egalitarianism().get(tick))));
    }
    drawing.curve(points.toString(), style);
  }

  /** One row below both panels. */
  private void key(List<Line> lines) {
    int y = HEIGHT - 20;
    int x = WIDTH / 2 - 65 * lines.size() + 60;
    drawing.text(x - 16, y, "end", "invested");
    for (int k = 0; k < lines.size(); k++) {
      String style = Drawing.STYLES.get(k % Drawing.STYLES.size());
      drawing.sample(x, y - 5, style);
      String share = String.format(Locale.ROOT, "%.2f", lines.get(k).invest());
      drawing.text(x + 48, y, "start", share.substring(1));
      x += 130;
    }
  }

  private static double x(int left, int ticks, int tick) {
    return left + (double) tick / ticks * PANEL;
  }

  private static double y(double egalitarianism) {
    return BOTTOM - egalitarianism * (BOTTOM - TOP);
  }
}
