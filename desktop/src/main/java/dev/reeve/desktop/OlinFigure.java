package dev.reeve.desktop;

import java.util.List;
import java.util.Locale;

/**
 * Draws egalitarianism over ticks as the paper's Figure 3 has it: two panels with a line for each
 * share invested. Lines are told apart by dashes and words, not by colour alone.
 */
final class OlinFigure {

  private static final String INK = "#3b2f26";
  private static final List<String> STYLES =
      List.of(
          "stroke=\"#a4492f\" stroke-dasharray=\"2 3\"",
          "stroke=\"#8a6d1f\" stroke-dasharray=\"9 3 2 3\"",
          "stroke=\"#5c7a3a\" stroke-dasharray=\"9 4\"",
          "stroke=\"#2f5d62\"",
          "stroke=\"#3b2f26\" stroke-dasharray=\"14 3\"");

  private static final int WIDTH = 900;
  private static final int HEIGHT = 496;
  private static final int TOP = 104;
  private static final int BOTTOM = 400;
  private static final int PANEL = 370;

  private final StringBuilder svg = new StringBuilder();

  /**
   * A line of a panel.
   *
   * @param name what the key calls it: the share that is invested
   * @param egalitarianism of every tick, from the first on
   */
  record Line(String name, List<Double> egalitarianism) {}

  /** Lines and what they have in common; both panels have lines of the same names. */
  record Panel(String heading, List<Line> lines) {}

  private OlinFigure() {}

  /** The picture as text, the same for the same lines. */
  static String draw(String title, String words, Panel left, Panel right) {
    OlinFigure figure = new OlinFigure();
    figure.begin(title, words);
    figure.panel(62, left.heading(), left.lines());
    figure.panel(500, right.heading(), right.lines());
    figure.key(left.lines());
    figure.line("</svg>");
    return figure.svg.toString();
  }

  private void begin(String title, String words) {
    line(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\"",
            WIDTH,
            HEIGHT,
            WIDTH));
    line("    font-family=\"'EB Garamond', Garamond, Georgia, 'Times New Roman', serif\"");
    line("    font-size=\"16\" fill=\"" + INK + "\">");
    line("<title>" + title + "</title>");
    line("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#f4ebd9\"/>");
    text(WIDTH / 2.0, 36, "middle\" font-size=\"23", title);
    text(WIDTH / 2.0, 60, "middle", words);
  }

  private void panel(int left, String heading, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.egalitarianism().size()).max().orElseThrow();
    int step = longest > 500 ? 200 : longest > 200 ? 100 : 50;
    int ticks = (longest + step - 1) / step * step;
    text(left + PANEL / 2.0, TOP - 16, "middle", heading);
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double y = y(tenth / 10.0);
      rule(String.format(Locale.ROOT, "M%d %.1fh%d", left, y, PANEL));
      text(left - 8, y + 5, "end", tenth == 10 ? "1" : tenth == 0 ? "0" : "." + tenth);
    }
    for (int tick = 0; tick <= ticks; tick += step) {
      double x = x(left, ticks, tick);
      rule(String.format(Locale.ROOT, "M%.1f %dv6", x, BOTTOM));
      text(x, BOTTOM + 22, "middle", tick + "");
    }
    text(left + PANEL / 2.0, BOTTOM + 46, "middle", "ticks");
    for (int k = 0; k < lines.size(); k++) {
      curve(left, ticks, lines.get(k), STYLES.get(k % STYLES.size()));
    }
  }

  private void curve(int left, int ticks, Line of, String style) {
    StringBuilder points = new StringBuilder();
    for (int tick = 0; tick < of.egalitarianism().size(); tick++) {
      points.append(
          String.format(
              Locale.ROOT, "%.1f,%.1f ", x(left, ticks, tick), y(of.egalitarianism().get(tick))));
    }
    line(
        "<polyline points=\""
            + points.toString().strip()
            + "\" fill=\"none\" stroke-width=\"2.4\" stroke-linejoin=\"round\" "
            + style
            + "/>");
  }

  /** One row below both panels. */
  private void key(List<Line> lines) {
    int y = HEIGHT - 20;
    int x = WIDTH / 2 - 65 * lines.size() + 60;
    text(x - 16, y, "end", "invested");
    for (int k = 0; k < lines.size(); k++) {
      String style = STYLES.get(k % STYLES.size());
      line("<path d=\"M" + x + " " + (y - 5) + "h40\" stroke-width=\"2.4\" " + style + "/>");
      text(x + 48, y, "start", lines.get(k).name());
      x += 130;
    }
  }

  private void rule(String path) {
    line("<path d=\"" + path + "\" stroke=\"#c9b996\" stroke-width=\"0.8\"/>");
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

  private static double x(int left, int ticks, int tick) {
    return left + (double) tick / ticks * PANEL;
  }

  private static double y(double egalitarianism) {
    return BOTTOM - egalitarianism * (BOTTOM - TOP);
  }

  private void line(String text) {
    svg.append(text).append('\n');
  }
}
