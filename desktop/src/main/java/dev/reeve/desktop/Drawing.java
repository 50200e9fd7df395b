package dev.reeve.desktop;

import java.util.List;
import java.util.Locale;

/** A picture in the look of the game's charts, as the text of an SVG: ink on paper, in its type. */
final class Drawing {

  static final String INK = "#3b2f26";

  /** Lines are told apart by dashes as well as by colour. */
  static final List<String> STYLES =
      List.of(
          "stroke=\"#a4492f\" stroke-dasharray=\"2 3\"",
          "stroke=\"#8a6d1f\" stroke-dasharray=\"9 3 2 3\"",
          "stroke=\"#5c7a3a\" stroke-dasharray=\"9 4\"",
          "stroke=\"#2f5d62\"");

  private final StringBuilder svg = new StringBuilder();

  /**
   * An empty page.
   *
   * @param width in pixels
   * @param height in pixels
   * @param title what is drawn
   * @param words below the title
   */
  Drawing(int width, int height, String title, String words) {
    line(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\"",
            width,
            height,
            width));
    line("    font-family=\"'EB Garamond', Garamond, Georgia, 'Times New Roman', serif\"");
    line("    font-size=\"16\" fill=\"" + INK + "\">");
    line("<title>" + title + "</title>");
    line("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#f4ebd9\"/>");
    text(width / 2.0, 36, "middle\" font-size=\"23", title);
    text(width / 2.0, 60, "middle", words);
  }

  /** A faint line of a grid, by the commands of a path. */
  void rule(String path) {
    line("<path d=\"" + path + "\" stroke=\"#c9b996\" stroke-width=\"0.8\"/>");
  }

  /** Words at a point; the anchor is start, middle or end. */
  void text(double x, double y, String anchor, String words) {
    line(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
            x,
            y,
            anchor,
            words));
  }

  /** A line through points, each as {@link #point} writes it. */
  void curve(String points, String style) {
    line(
        "<polyline points=\""
            + points.strip()
            + "\" fill=\"none\" stroke-width=\"2.4\" stroke-linejoin=\"round\" "
            + style
            + "/>");
  }

  /** A piece of line as a key shows it. */
  void sample(int x, int y, String style) {
    line("<path d=\"M" + x + " " + y + "h40\" stroke-width=\"2.4\" " + style + "/>");
  }

  /** A point of a curve. */
  static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
  }

  /** Anything else that SVG knows. */
  void line(String text) {
    svg.append(text).append('\n');
  }

  /** The whole file; nothing can be drawn any more. */
  String finish() {
    line("</svg>");
    return svg.toString();
  }
}
