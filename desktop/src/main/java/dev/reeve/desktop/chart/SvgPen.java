package dev.reeve.desktop.chart;

import java.util.Locale;

/** Draws as SVG, whose fonts are those of the page that it stands in. */
public final class SvgPen implements Pen {

  private final StringBuilder svg = new StringBuilder();

  /**
   * A sheet.
   *
   * @param width its width
   * @param height its height
   * @param words what is to be seen on it, for those who do not see it
   */
  public SvgPen(int width, int height, String words) {
    svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"".formatted(width, height));
    svg.append(escape(words)).append("\">");
  }

  /**
   * Text that may stand in XML.
   *
   * @param text any
   * @return the same with its markup escaped
   */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public void line(double[] x, double[] y, int ink, double width, double... dash) {
    svg.append(
        "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"".formatted(hex(ink), n(width)));
    if (dash.length > 0) {
      svg.append(" stroke-dasharray=\"");
      for (int i = 0; i < dash.length; i++) {
        svg.append(i > 0 ? " " : "").append(n(dash[i]));
      }
      svg.append('"');
    }
    svg.append(" stroke-linejoin=\"round\" d=\"");
    path(x, y);
    svg.append("\"/>");
  }

  @Override
  public void area(double[] x, double[] y, int ink, double opacity) {
    svg.append("<path fill=\"%s\" fill-opacity=\"%s\" d=\"".formatted(hex(ink), n(opacity)));
    path(x, y);
    svg.append("Z\"/>");
  }

  @Override
  public void text(double x, double y, String words, Face face, Anchor anchor, int ink) {
    String where = anchor.name().toLowerCase(Locale.ROOT);
    svg.append("<text x=\"%s\" y=\"%s\"".formatted(n(x), n(y)));
    svg.append(" class=\"%s\"".formatted(face.serif ? "title" : "word"));
    svg.append(" font-size=\"%d\" text-anchor=\"%s\"".formatted(face.size, where));
    svg.append(" fill=\"%s\">%s</text>".formatted(hex(ink), escape(words)));
  }

  private void path(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      svg.append(i == 0 ? 'M' : 'L').append(n(x[i])).append(' ').append(n(y[i]));
    }
  }

  private static String hex(int ink) {
    return String.format(Locale.ROOT, "#%06X", ink);
  }

  /** A tenth of a unit is finer than anybody sees. */
  private static String n(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /**
   * What has been drawn.
   *
   * @return an {@code svg} element
   */
  public String finish() {
    return svg + "</svg>";
  }
}
