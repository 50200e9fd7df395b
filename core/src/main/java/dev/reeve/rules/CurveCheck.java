package dev.reeve.rules;

import dev.reeve.model.ScaleCurve;
import java.util.List;

/** Tells what is wrong with the points of a curve, and makes the curve of those that are right. */
final class CurveCheck {

  private static final String POINTS =
      "; it must be a list of points [units made, input per unit], such as [[0, 2], [100, 1.5]]";

  private static final String POINT =
      "; it must be a point [units made, input per unit], such as [100, 1.5]";

  private static final Shape AMOUNT = new Shape.Amount(Range.AMOUNT, Double.NaN);

  private CurveCheck() {}

  /** Looks at a list. */
  static void run(Node curve, Ids ids, Problems problems) {
    List<Node> points = List.copyOf(curve.children().values());
    if (points.isEmpty()) {
      problems.error(curve, () -> "is an empty list" + POINTS);
    }
    points.forEach(point -> point(point, ids, problems));
    for (int i = 1; i < points.size(); i++) {
      if (right(points.get(i - 1)) && right(points.get(i))) {
        ascend(points.get(i - 1), points.get(i), problems);
      }
    }
  }

  private static void point(Node point, Ids ids, Problems problems) {
    int size = point.children().size();
    if (point.kind != Node.Kind.LIST) {
      problems.error(point, () -> "is " + point.shown() + POINT);
    } else if (size != 2) {
      problems.error(point, () -> "is a list of " + size + POINT);
    } else {
      point.children().values().forEach(number -> AMOUNT.check(number, ids, problems));
    }
  }

  private static boolean right(Node point) {
    return point.kind == Node.Kind.LIST
        && point.children().size() == 2
        && point.children().values().stream()
            .allMatch(n -> n.kind == Node.Kind.NUMBER && Range.AMOUNT.contains(n.number()));
  }

  private static void ascend(Node before, Node point, Problems problems) {
    Node last = before.child("0").orElseThrow();
    Node made = point.child("0").orElseThrow();
    double step = made.number() - last.number();
    if (step <= 0) {
      problems.error(
          made,
          () ->
              "is "
                  + made.shown()
                  + " after "
                  + last.shown()
                  + "; the units made must ascend (maybe a point says [input, units] instead of"
                  + " [units, input])");
    } else if (!Double.isFinite((perUnit(point) - perUnit(before)) / step)) {
      problems.error(
          made,
          () ->
              "is " + made.shown() + ", too close to " + last.shown() + " for a line to be drawn");
    }
  }

  private static double perUnit(Node point) {
    return point.child("1").orElseThrow().number();
  }

  /** The curve of a list that is right. */
  static ScaleCurve curve(Node curve) {
    return ScaleCurve.of(column(curve, "0"), column(curve, "1"));
  }

  private static double[] column(Node curve, String name) {
    return curve.children().values().stream()
        .mapToDouble(point -> point.child(name).orElseThrow().number())
        .toArray();
  }
}
