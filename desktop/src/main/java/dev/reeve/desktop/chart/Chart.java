package dev.reeve.desktop.chart;

import dev.reeve.desktop.chart.Pen.Anchor;
import dev.reeve.desktop.chart.Pen.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Lines over a common axis, each with its name at its end and, where there is one, a band around
 * it. Bands are fainter than any line, and lines differ in their dashes as well.
 *
 * @param title what is shown
 * @param across the word at the horizontal axis
 * @param lines the lines
 * @param fromZero whether the vertical axis begins at 0
 * @param hint a level that is marked across the chart, with its name; null: none
 */
public record Chart(String title, String across, List<Line> lines, boolean fromZero, Level hint) {

  /** The width of its sheet. */
  public static final int WIDTH = 720;

  /** The height of its sheet. */
  public static final int HEIGHT = 380;

  private static final double LEFT = 64;
  private static final double RIGHT = WIDTH - 118;
  private static final double TOP = 64;
  private static final double BOTTOM = HEIGHT - 52;

  /**
   * A line.
   *
   * @param name what it is called
   * @param look which colour and dashes it has, &ge; 0
   * @param band whether it has one
   * @param points from left to right
   */
  public record Line(String name, int look, boolean band, List<Point> points) {

    /** Copies. */
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A point of a line.
   *
   * @param x where it is
   * @param y where it is
   * @param low lower edge of the line's band there; {@code y} where there is none
   * @param high upper edge of the line's band there; {@code y} where there is none
   */
  public record Point(double x, double y, double low, double high) {}

  /**
   * A level.
   *
   * @param name what it is called
   * @param y where it is
   */
  public record Level(String name, double y) {}

  /** Copies. */
  public Chart {
    lines = List.copyOf(lines);
  }

  /**
   * Draws it.
   *
   * @param pen for a sheet of its size
   */
  public void draw(Pen pen) {
    double least = fromZero ? 0 : Double.POSITIVE_INFINITY;
    double most = hint == null ? Double.NEGATIVE_INFINITY : hint.y();
    double end = 0;
    for (Line line : lines) {
      for (Point point : line.points()) {
        least = Math.min(least, point.low());
        most = Math.max(most, point.high());
        end = Math.max(end, point.x());
      }
    }
    double step = step(most - least <= 0 ? 1 : (most - least) / 5);
    least = Math.floor(least / step + 1e-9) * step;
    most = Math.max(least + step, Math.ceil(most / step - 1e-9) * step);
    Frame frame = new Frame(least, most, end);
    pen.text(6, 30, title, Face.TITLE, Anchor.START, Look.INK);
    grid(pen, frame, step);
    bands(pen, frame);
    if (hint != null) {
      double y = frame.y(hint.y());
      pen.line(new double[] {LEFT, RIGHT}, new double[] {y, y}, Look.FAINT, 1.2, 3, 3);
    }
    for (Line line : lines) {
      double[] dash = Look.dash(line.look());
      pen.line(frame.xs(line.points()), frame.ys(line.points()), Look.line(line.look()), 2.2, dash);
    }
    names(pen, frame);
  }

  private record Frame(double least, double most, double end) {

    double x(double value) {
      return LEFT + (end > 0 ? value / end : 0) * (RIGHT - LEFT);
    }

    double y(double value) {
      return BOTTOM - (value - least) / (most - least) * (BOTTOM - TOP);
    }

    double[] xs(List<Point> points) {
      return points.stream().mapToDouble(point -> x(point.x())).toArray();
    }

    double[] ys(List<Point> points) {
      return points.stream().mapToDouble(point -> y(point.y())).toArray();
    }
  }

  /** A round number next to a size: 1, 2 or 5 times a power of ten. */
  private static double step(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    double part = size / power;
    return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
  }

  private void grid(Pen pen, Frame frame, double step) {
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    for (int i = 0; frame.least() + i * step <= frame.most() + step / 2; i++) {
      double value = frame.least() + i * step;
      double y = frame.y(value);
      int ink = i == 0 ? Look.INK : Look.SHADE;
      pen.line(new double[] {LEFT, RIGHT}, new double[] {y, y}, ink, i == 0 ? 1.2 : 0.9);
      String figure = String.format(Locale.ROOT, "%." + decimals + "f", value);
      pen.text(LEFT - 9, y + 4.5, figure, Face.FIGURE, Anchor.END, Look.FAINT);
    }
    double every = step(frame.end() / 6);
    for (double value = 0; value <= frame.end() * (1 + 1e-9); value += every) {
      double x = frame.x(value);
      pen.line(new double[] {x, x}, new double[] {BOTTOM, BOTTOM + 5}, Look.INK, 1);
      String figure = every < 1 ? String.format(Locale.ROOT, "%.1f", value) : (long) value + "";
      pen.text(x, BOTTOM + 21, figure, Face.FIGURE, Anchor.MIDDLE, Look.FAINT);
    }
    pen.text((LEFT + RIGHT) / 2, BOTTOM + 42, across, Face.WORD, Anchor.MIDDLE, Look.FAINT);
  }

  private void bands(Pen pen, Frame frame) {
    for (Line line : lines) {
      if (line.band()) {
        int n = line.points().size();
        double[] x = new double[2 * n];
        double[] y = new double[2 * n];
        for (int k = 0; k < n; k++) {
          Point point = line.points().get(k);
          x[k] = frame.x(point.x());
          y[k] = frame.y(point.high());
          x[2 * n - 1 - k] = x[k];
          y[2 * n - 1 - k] = frame.y(point.low());
        }
        pen.area(x, y, Look.line(line.look()), 0.16);
      }
    }
  }

  /** Names stand at the ends of their lines, and give way to each other. */
  private void names(Pen pen, Frame frame) {
    List<Name> names = new ArrayList<>();
    for (Line line : lines) {
      double last = line.points().get(line.points().size() - 1).y();
      names.add(new Name(line.name(), frame.y(last), Look.line(line.look())));
    }
    if (hint != null) {
      names.add(new Name(hint.name(), frame.y(hint.y()), Look.FAINT));
    }
    names.sort(Comparator.comparingDouble(Name::y));
    double above = TOP - 12;
    for (Name name : names) {
      double place = Math.max(name.y() + 5, above + 18);
      pen.text(RIGHT + 10, place, name.words(), Face.WORD, Anchor.START, name.ink());
      above = place;
    }
  }

  private record Name(String words, double y, int ink) {}
}
