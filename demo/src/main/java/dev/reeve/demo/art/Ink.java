package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.EarClippingTriangulator;
import com.badlogic.gdx.utils.ShortArray;
import java.util.Arrays;

/**
 * Pen and brush: flat washes, ink lines and hatching, as coloured quads for whoever draws them.
 * Smooth edges come from drawing at twice the size that is shown.
 */
public final class Ink {
  private static final float THIN = 0.55f;

  /** Takes quads: four corners of x, y, packed colour, u, v; the array is used again. */
  @FunctionalInterface
  public interface Canvas {
    void quad(float[] corners);
  }

  private final Canvas canvas;
  private final EarClippingTriangulator triangulator = new EarClippingTriangulator();
  private final float[] vertices = new float[20];
  private float colour = Palette.INK.toFloatBits();

  public Ink(Canvas canvas) {
    this.canvas = canvas;
  }

  /** One that leaves no trace. */
  public static Ink dry() {
    return new Ink(corners -> {});
  }

  public Ink with(Color next) {
    colour = next.toFloatBits();
    return this;
  }

  public Ink with(Color next, float alpha) {
    colour = Color.toFloatBits(next.r, next.g, next.b, next.a * alpha);
    return this;
  }

  public Ink quad(float x1, float y1, float x2, float y2, float x3, float y3, float x4, float y4) {
    corner(0, x1, y1, colour);
    corner(5, x2, y2, colour);
    corner(10, x3, y3, colour);
    corner(15, x4, y4, colour);
    canvas.quad(vertices);
    return this;
  }

  private void corner(int at, float x, float y, float bits) {
    vertices[at] = x;
    vertices[at + 1] = y;
    vertices[at + 2] = bits;
    vertices[at + 3] = 0.5f;
    vertices[at + 4] = 0.5f;
  }

  public Ink triangle(float x1, float y1, float x2, float y2, float x3, float y3) {
    return quad(x1, y1, x2, y2, x3, y3, x3, y3);
  }

  public Ink rectangle(float x, float y, float width, float height) {
    return quad(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  /** A rectangle that fades from the first colour at the bottom to the second at the top. */
  public Ink fade(float x, float y, float width, float height, Color bottom, Color top) {
    corner(0, x, y, bottom.toFloatBits());
    corner(5, x + width, y, bottom.toFloatBits());
    corner(10, x + width, y + height, top.toFloatBits());
    corner(15, x, y + height, top.toFloatBits());
    canvas.quad(vertices);
    return this;
  }

  public Ink fill(Outline shape) {
    float[] p = shape.points;
    ShortArray corners = triangulator.computeTriangles(p);
    for (int i = 0; i + 2 < corners.size; i += 3) {
      int a = 2 * corners.get(i);
      int b = 2 * corners.get(i + 1);
      int c = 2 * corners.get(i + 2);
      triangle(p[a], p[a + 1], p[b], p[b + 1], p[c], p[c + 1]);
    }
    return this;
  }

  public Ink disc(float x, float y, float radius) {
    return fill(Outline.ellipse(x, y, radius, radius));
  }

  /** A straight line with square ends. */
  public Ink line(float x1, float y1, float x2, float y2, float width) {
    float length = (float) Math.hypot(x2 - x1, y2 - y1);
    if (length == 0) {
      return this;
    }
    float nx = -(y2 - y1) / length * width / 2;
    float ny = (x2 - x1) / length * width / 2;
    return quad(x1 + nx, y1 + ny, x1 - nx, y1 - ny, x2 - nx, y2 - ny, x2 + nx, y2 + ny);
  }

  /** An even line. */
  public Ink stroke(Outline shape, float width) {
    return trace(shape, width, 0, 0);
  }

  /** A line with the pressure of a hand, now thick now thin. */
  public Ink pen(Outline shape, float width) {
    return trace(shape, width, 0.45f, 0);
  }

  /** A line that the pen leaves now and then. */
  public Ink broken(Outline shape, float width) {
    return trace(shape, width, 0.45f, 0.34f);
  }

  private Ink trace(Outline s, float width, float pressure, float gaps) {
    int spans = s.closed ? s.size() : s.size() - 1;
    for (int i = 0; i < spans; i++) {
      float middleX = (s.x(i) + s.x(i + 1)) / 2;
      float middleY = (s.y(i) + s.y(i + 1)) / 2;
      if (gaps > 0 && Noise.smooth(middleX / 11, middleY / 11, 77) > 1 - 2 * gaps) {
        continue;
      }
      boolean first = !s.closed && i == 0;
      boolean last = !s.closed && i == spans - 1;
      float from = width * (1 + pressure * Noise.smooth(s.x(i) / 9, s.y(i) / 9, 5));
      float to = width * (1 + pressure * Noise.smooth(s.x(i + 1) / 9, s.y(i + 1) / 9, 5));
      span(s, i, first, last, Math.max(THIN * width, from), Math.max(THIN * width, to));
    }
    return this;
  }

  /** One span of a line, mitred to its neighbours so that corners close. */
  private void span(Outline s, int i, boolean first, boolean last, float from, float to) {
    float ax = s.x(i);
    float ay = s.y(i);
    float bx = s.x(i + 1);
    float by = s.y(i + 1);
    float length = (float) Math.hypot(bx - ax, by - ay);
    if (length == 0) {
      return;
    }
    float nx = -(by - ay) / length;
    float ny = (bx - ax) / length;
    float[] start = first ? new float[] {nx, ny} : mitre(s, i, nx, ny);
    float[] end = last ? new float[] {nx, ny} : mitre(s, i + 1, nx, ny);
    float f = from / 2;
    float t = to / 2;
    quad(
        ax + start[0] * f,
        ay + start[1] * f,
        ax - start[0] * f,
        ay - start[1] * f,
        bx - end[0] * t,
        by - end[1] * t,
        bx + end[0] * t,
        by + end[1] * t);
  }

  private static float[] mitre(Outline s, int corner, float nx, float ny) {
    float inX = s.x(corner) - s.x(corner - 1);
    float inY = s.y(corner) - s.y(corner - 1);
    float outX = s.x(corner + 1) - s.x(corner);
    float outY = s.y(corner + 1) - s.y(corner);
    float in = Math.max(1e-6f, (float) Math.hypot(inX, inY));
    float out = Math.max(1e-6f, (float) Math.hypot(outX, outY));
    float mx = -(inY / in + outY / out);
    float my = inX / in + outX / out;
    float length = (float) Math.hypot(mx, my);
    if (length < 0.4f) {
      return new float[] {nx, ny};
    }
    float reach = Math.min(1.8f, 1 / Math.max(0.3f, (mx * nx + my * ny) / length));
    return new float[] {mx / length * reach, my / length * reach};
  }

  /** Parallel pen strokes inside a closed outline. */
  public Ink hatch(Outline shape, float degrees, float gap, float width) {
    float cos = (float) Math.cos(Math.toRadians(degrees));
    float sin = (float) Math.sin(Math.toRadians(degrees));
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (int i = 0; i < shape.size(); i++) {
      float across = -shape.x(i) * sin + shape.y(i) * cos;
      low = Math.min(low, across);
      high = Math.max(high, across);
    }
    int row = 0;
    for (float across = low + gap / 2; across < high; across += gap) {
      row++;
      hatchRow(shape, cos, sin, across + gap * 0.3f * Noise.smooth(row * 0.7f, across, 9), width);
    }
    return this;
  }

  private void hatchRow(Outline s, float cos, float sin, float across, float width) {
    float[] cuts = new float[s.size() + 1];
    int count = 0;
    for (int i = 0; i < s.size(); i++) {
      float a = -s.x(i) * sin + s.y(i) * cos - across;
      float b = -s.x(i + 1) * sin + s.y(i + 1) * cos - across;
      if (a > 0 != b > 0) {
        float t = a / (a - b);
        cuts[count++] =
            Noise.mix(s.x(i), s.x(i + 1), t) * cos + Noise.mix(s.y(i), s.y(i + 1), t) * sin;
      }
    }
    Arrays.sort(cuts, 0, count);
    for (int i = 0; i + 1 < count; i += 2) {
      float from = cuts[i] + 0.8f;
      float to = cuts[i + 1] - 0.8f - 1.5f * Math.abs(Noise.smooth(across, cuts[i], 3));
      if (to > from) {
        line(
            from * cos - across * sin,
            from * sin + across * cos,
            to * cos - across * sin,
            to * sin + across * cos,
            width);
      }
    }
  }
}
