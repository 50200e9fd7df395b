package dev.reeve.settlement;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * Draws {@code docs/wrong-belief.svg}: a belief that is mended, with and without luck, and what it
 * costs. Three panels above one axis of cycles, in the units of the picture.
 */
final class WrongBeliefChart {

  private static final String INK = "#3b2f26";

  /** How a life without luck is drawn, and one with luck: dashed, to tell them without colours. */
  private static final String STEADY = "stroke=\"#2f5d62\" stroke-width=\"2.6\"";

  private static final String LUCKY =
      "stroke=\"#a4492f\" stroke-width=\"2.6\" stroke-dasharray=\"9 4\"";

  private static final int LEFT = 64;
  private static final int RIGHT = 872;

  private final int cycles;
  private final StringBuilder svg = new StringBuilder();

  /**
   * A panel, from its top to its bottom.
   *
   * @param least the value at its bottom
   * @param most the value at its top
   */
  private record Panel(int top, int bottom, double least, double most) {
    double y(double value) {
      return bottom - (value - least) / (most - least) * (bottom - top);
    }
  }

  private WrongBeliefChart(int cycles) {
    this.cycles = cycles;
  }

  /** The picture as text, the same for the same lives. */
  static String draw(WrongBelief village, WrongBelief marches) {
    return new WrongBeliefChart(village.believed().length - 1).picture(village, marches);
  }

  private String picture(WrongBelief village, WrongBelief marches) {
    line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 660\" width=\"900\"");
    line("    font-family=\"'EB Garamond', Garamond, Georgia, 'Times New Roman', serif\"");
    line("    font-size=\"17\" fill=\"" + INK + "\">");
    line("<title>A reeve who believes that a farmer yields twice the truth</title>");
    line("<rect width=\"900\" height=\"660\" fill=\"#f4ebd9\"/>");
    line("<text x=\"450\" y=\"38\" text-anchor=\"middle\" font-size=\"24\">");
    line("A reeve who believes that a farmer yields twice the truth</text>");
    Panel belief = new Panel(88, 330, 0.5, 2.3);
    heading(belief, "Believed yield of a farmer; the truth is 1 (bands: ± one standard error)");
    scale(belief, 0.5, 2, "%.1f");
    rule(belief.y(1), INK, 1.2);
    band(belief, marches, "#a4492f");
    band(belief, village, "#2f5d62");
    curve(belief, at -> village.believed()[at], STEADY);
    curve(belief, at -> marches.believed()[at], LUCKY);
    Panel stock = new Panel(384, 496, 0, 4);
    heading(stock, "Food in store, in cycles of need");
    scale(stock, 1, 4, "%.0f");
    curve(stock, at -> village.stock()[at], STEADY);
    curve(stock, at -> marches.stock()[at], LUCKY);
    Panel coverage = new Panel(550, 600, 0, 1);
    heading(coverage, "Share of the need of food that was met, in the worst tick of each cycle");
    scale(coverage, 1, 1, "%.0f");
    curve(coverage, at -> village.coverage()[at], STEADY);
    curve(coverage, at -> marches.coverage()[at], LUCKY);
    cycleAxis(coverage.bottom);
    key(480, 152, STEADY, "the village: no luck");
    key(480, 180, LUCKY, "the marches: harvests vary by 15 %");
    line("</svg>");
    return svg.toString();
  }

  private void heading(Panel panel, String words) {
    text(LEFT, panel.top - 12, "start", words);
  }

  private void scale(Panel panel, double step, double last, String format) {
    for (double value = panel.least; value <= last; value += step) {
      rule(panel.y(value), "#c9b996", 0.8);
      text(LEFT - 10, panel.y(value) + 5, "end", String.format(Locale.ROOT, format, value));
    }
  }

  private void cycleAxis(int bottom) {
    for (int cycle = 0; cycle <= cycles; cycle += 5) {
      text(x(cycle), bottom + 22, "middle", Integer.toString(cycle));
    }
    text(0.5 * (LEFT + RIGHT), bottom + 46, "middle", "cycles since the founding");
  }

  private void key(int x, int y, String style, String words) {
    line("<path d=\"M%d %dh36\" %s/>".formatted(x, y - 5, style));
    text(x + 46, y, "start", words);
  }

  private void band(Panel panel, WrongBelief told, String colour) {
    StringBuilder points = new StringBuilder();
    for (int at = 0; at <= cycles; at++) {
      points.append(point(at, panel.y(told.believed()[at] + told.doubt()[at])));
    }
    for (int at = cycles; at >= 0; at--) {
      points.append(point(at, panel.y(told.believed()[at] - told.doubt()[at])));
    }
    line(
        "<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.18\"/>"
            .formatted(points.toString().strip(), colour));
  }

  private void curve(Panel panel, IntToDoubleFunction value, String style) {
    StringBuilder points = new StringBuilder();
    for (int at = 0; at <= cycles; at++) {
      points.append(point(at, panel.y(value.applyAsDouble(at))));
    }
    line(
        "<polyline points=\"%s\" fill=\"none\" stroke-linejoin=\"round\" %s/>"
            .formatted(points.toString().strip(), style));
  }

  private void rule(double y, String colour, double width) {
    line(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %.1fH%d\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
            LEFT,
            y,
            RIGHT,
            colour,
            width));
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

  private String point(int cycle, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x(cycle), y);
  }

  private double x(int cycle) {
    return LEFT + (double) cycle / cycles * (RIGHT - LEFT);
  }

  private void line(String text) {
    svg.append(text).append('\n');
  }
}
