package dev.reeve.demo.art;

/**
 * A line of points on the map, open or closed, in map units (one is a pixel at 1280 x 720). Points
 * are not changed once made; every change is a copy.
 */
public final class Outline {
  /** x and y in turn. */
  public final float[] points;

  public final boolean closed;

  private Outline(boolean closed, float... points) {
    this.points = points;
    this.closed = closed;
  }

  public static Outline line(float... points) {
    return new Outline(false, points);
  }

  public static Outline polygon(float... points) {
    return new Outline(true, points);
  }

  public static Outline rectangle(float x, float y, float width, float height) {
    return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  public static Outline ellipse(float x, float y, float radiusX, float radiusY) {
    int corners = Math.max(10, Math.min(64, (int) (3 * Math.sqrt(radiusX + radiusY)) + 6));
    return arc(x, y, radiusX, radiusY, 0, 360 - 360f / corners, corners, true);
  }

  /** Part of an ellipse, anticlockwise, angles in degrees from the east. */
  public static Outline arc(float x, float y, float radiusX, float radiusY, float from, float to) {
    return arc(x, y, radiusX, radiusY, from, to, 14, false);
  }

  private static Outline arc(
      float x, float y, float rx, float ry, float from, float to, int count, boolean closed) {
    float[] points = new float[2 * count];
    for (int i = 0; i < count; i++) {
      double angle = Math.toRadians(from + (to - from) * i / (count - 1));
      points[2 * i] = x + rx * (float) Math.cos(angle);
      points[2 * i + 1] = y + ry * (float) Math.sin(angle);
    }
    return new Outline(closed, points);
  }

  public int size() {
    return points.length / 2;
  }

  public float x(int i) {
    return points[2 * Math.floorMod(i, size())];
  }

  public float y(int i) {
    return points[2 * Math.floorMod(i, size()) + 1];
  }

  public Outline moved(float dx, float dy) {
    float[] moved = points.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += dx;
      moved[i + 1] += dy;
    }
    return new Outline(closed, moved);
  }

  /** A round line through the same points (Catmull and Rom 1974). */
  public Outline smooth() {
    int spans = closed ? size() : size() - 1;
    int steps = 8;
    float[] round = new float[2 * (spans * steps + (closed ? 0 : 1))];
    for (int i = 0; i < round.length / 2; i++) {
      int span = Math.min(i / steps, spans - 1);
      float t = (i - span * steps) / (float) steps;
      round[2 * i] =
          spline(near(span - 1, 0), near(span, 0), near(span + 1, 0), near(span + 2, 0), t);
      round[2 * i + 1] =
          spline(near(span - 1, 1), near(span, 1), near(span + 1, 1), near(span + 2, 1), t);
    }
    return new Outline(closed, round);
  }

  private float near(int i, int axis) {
    int at = closed ? Math.floorMod(i, size()) : Math.max(0, Math.min(size() - 1, i));
    return points[2 * at + axis];
  }

  private static float spline(float a, float b, float c, float d, float t) {
    return b + 0.5f * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }

  /**
   * The line as an unsteady hand draws it.
   *
   * @param amount how far it strays, in map units
   * @param grain length of one sway, in map units
   */
  public Outline rough(float amount, float grain, int seed) {
    float step = Math.max(2.5f, grain / 3);
    int spans = closed ? size() : size() - 1;
    int count = closed ? 0 : 1;
    for (int i = 0; i < spans; i++) {
      count += pieces(i, step);
    }
    float[] rough = new float[2 * count];
    int at = 0;
    for (int i = 0; i < spans; i++) {
      int pieces = pieces(i, step);
      for (int p = 0; p < pieces; p++) {
        float t = p / (float) pieces;
        rough[at++] = Noise.mix(x(i), x(i + 1), t);
        rough[at++] = Noise.mix(y(i), y(i + 1), t);
      }
    }
    if (!closed) {
      rough[at++] = x(size() - 1);
      rough[at] = y(size() - 1);
    }
    for (int i = 0; i < rough.length; i += 2) {
      float u = rough[i] / grain;
      float v = rough[i + 1] / grain;
      rough[i] += amount * Noise.smooth(u, v, seed);
      rough[i + 1] += amount * Noise.smooth(u, v, seed + 1);
    }
    return new Outline(closed, rough);
  }

  private int pieces(int i, float step) {
    return Math.max(1, Math.round((float) Math.hypot(x(i + 1) - x(i), y(i + 1) - y(i)) / step));
  }

  /** Whether a point lies inside, by the crossings of a ray to the east. */
  public boolean contains(float px, float py) {
    boolean inside = false;
    for (int i = 0; i < size(); i++) {
      if (y(i) > py != y(i + 1) > py
          && px < (x(i + 1) - x(i)) * (py - y(i)) / (y(i + 1) - y(i)) + x(i)) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Smallest value on an axis, 0 for x and 1 for y. */
  public float least(int axis) {
    float least = points[axis];
    for (int i = axis; i < points.length; i += 2) {
      least = Math.min(least, points[i]);
    }
    return least;
  }

  /** Largest value on an axis, 0 for x and 1 for y. */
  public float most(int axis) {
    float most = points[axis];
    for (int i = axis; i < points.length; i += 2) {
      most = Math.max(most, points[i]);
    }
    return most;
  }
}
