package dev.reeve.desktop;

import dev.reeve.market.OligarchySweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws the phase transition of wealth: what the richest one holds by the ratio of advantage to
 * redistribution, and Lorenz curves below and above the critical one.
 */
final class WealthFigure {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 510;
  private static final int TOP = 104;
  private static final int BOTTOM = 404;
  private static final int LEFT = 62;
  private static final int RIGHT = 500;
  private static final int PANEL = 370;
  private static final int THEORY_POINTS = 200;
  private static final String THEORY = "stroke=\"" + Drawing.INK + "\" stroke-opacity=\"0.55\"";

  private final Drawing drawing;

  /**
   * What the poorest hold.
   *
   * @param ratio of advantage to redistribution
   * @param curve from 0 to 1, by equal parts of the people
   */
  record Lorenz(double ratio, List<Double> curve) {}

  /** A line, its style and what the key calls it. */
  private record Line(String points, String style, String name) {}

  private WealthFigure(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The picture as text, the same for the same lines. */
  static String draw(List<OligarchySweep> sweeps, List<Lorenz> curves, int people, String words) {
    WealthFigure figure =
        new WealthFigure(
            new Drawing(WIDTH, HEIGHT, "How an oligarch appears", "Affine wealth: " + words));
    figure.transition(sweeps);
    figure.inequality(curves, people);
    return figure.drawing.finish();
  }

  private void transition(List<OligarchySweep> sweeps) {
    double most =
        sweeps.stream()
            .flatMap(sweep -> sweep.points().stream())
            .mapToDouble(OligarchySweep.Point::ratio)
            .max()
            .orElseThrow();
    int end = (int) Math.max(1, Math.ceil(most));
    panel(LEFT, "(a) what the richest one holds", "ζ/χ");
    int every = (end + 7) / 8;
    for (int ratio = 0; ratio <= end; ratio += every) {
      drawing.text(LEFT + (double) ratio / end * PANEL, BOTTOM + 22, "middle", ratio + "");
    }
    List<Line> lines = new ArrayList<>();
    StringBuilder theory = new StringBuilder();
    for (int k = 0; k <= THEORY_POINTS; k++) {
      double ratio = (double) k * end / THEORY_POINTS;
      theory.append(at(LEFT, ratio / end, ratio > 1 ? 1 - 1 / ratio : 0));
    }
    for (int k = 0; k < sweeps.size(); k++) {
      StringBuilder points = new StringBuilder();
      for (OligarchySweep.Point point : sweeps.get(k).points()) {
        points.append(at(LEFT, point.ratio() / end, point.share()));
      }
      lines.add(new Line(points.toString(), style(k), sweeps.get(k).people() + ""));
    }
    lines.add(new Line(theory.toString(), THEORY, "∞"));
    draw(LEFT, "people", lines);
  }

  private void inequality(List<Lorenz> curves, int people) {
    panel(RIGHT, "(b) what the poorest of " + people + " people hold", "part of the people");
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      drawing.text(RIGHT + tenth / 10.0 * PANEL, BOTTOM + 22, "middle", tenths(tenth));
    }
    drawing.rule(String.format(Locale.ROOT, "M%d %dL%d %d", RIGHT, BOTTOM, RIGHT + PANEL, TOP));
    List<Line> lines = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      List<Double> curve = curves.get(k).curve();
      StringBuilder points = new StringBuilder();
      IntStream.range(0, curve.size())
          .forEach(i -> points.append(at(RIGHT, i / (curve.size() - 1.0), curve.get(i))));
      lines.add(new Line(points.toString(), style(k), plain(curves.get(k).ratio())));
    }
    draw(RIGHT, "ζ/χ", lines);
  }

  private void panel(int left, String heading, String across) {
    drawing.text(left + PANEL / 2.0, TOP - 16, "middle", heading);
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double y = BOTTOM - tenth / 10.0 * (BOTTOM - TOP);
      drawing.rule(String.format(Locale.ROOT, "M%d %.1fh%d", left, y, PANEL));
      drawing.text(left - 8, y + 5, "end", tenths(tenth));
    }
    drawing.text(left + PANEL / 2.0, BOTTOM + 44, "middle", across);
  }

  /** Lines, and their key in a row below. */
  private void draw(int left, String key, List<Line> lines) {
    drawing.text(left + 40, HEIGHT - 20, "end", key);
    int each = (PANEL - 50) / lines.size();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      drawing.curve(line.points(), line.style());
      drawing.sample(left + 54 + k * each, HEIGHT - 25, line.style());
      drawing.text(left + 98 + k * each, HEIGHT - 20, "start", line.name());
    }
  }

  private static String style(int k) {
    return Drawing.STYLES.get(k % Drawing.STYLES.size());
  }

  private static String at(int left, double x, double y) {
    return Drawing.point(left + x * PANEL, BOTTOM - Math.max(0, Math.min(1, y)) * (BOTTOM - TOP));
  }

  private static String tenths(int tenth) {
    return tenth == 10 ? "1" : tenth == 0 ? "0" : "." + tenth;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
