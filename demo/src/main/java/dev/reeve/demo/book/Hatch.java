package dev.reeve.demo.book;

/**
 * A way of hatching, so that areas are told apart without colour. Its lines stand on a fixed grid,
 * so that they rest while the area moves. Cost: the lines times the spans that each crosses.
 */
enum Hatch {
  RISING(1, 0),
  LEVEL(0, 0),
  FALLING(-1, 0),
  UPRIGHT(Float.POSITIVE_INFINITY, 0),
  CROSSED(1, -1),
  STEEP(2.6f, 0),
  NET(0, Float.POSITIVE_INFINITY);

  /** Takes a line. */
  @FunctionalInterface
  interface Pen {
    void line(float x1, float y1, float x2, float y2);
  }

  private final float slope;

  /** Slope of the second lines; 0: none. */
  private final float second;

  Hatch(float slope, float second) {
    this.slope = slope;
    this.second = second;
  }

  /** The way for the n-th area of a chart. */
  static Hatch of(int n) {
    return values()[n % values().length];
  }

  /**
   * Hatches the area between two lines.
   *
   * @param x of the points, rising
   * @param low lower edge at the points
   * @param high upper edge at the points
   * @param gap from one line to the next, &gt; 0
   */
  void between(float[] x, float[] low, float[] high, float gap, Pen pen) {
    lines(slope, x, low, high, gap, pen);
    if (second != 0) {
      lines(second, x, low, high, gap, pen);
    }
  }

  private static void lines(float slope, float[] x, float[] low, float[] high, float gap, Pen pen) {
    if (x.length < 2) {
      return;
    }
    if (slope == Float.POSITIVE_INFINITY) {
      upright(x, low, high, gap, pen);
      return;
    }
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      least = Math.min(least, low[i] - slope * x[i]);
      most = Math.max(most, high[i] - slope * x[i]);
      bottom = Math.min(bottom, low[i]);
      top = Math.max(top, high[i]);
    }
    float rise = gap * (float) Math.sqrt(1 + slope * slope);
    for (float k = (float) Math.ceil(least / rise); k * rise < most; k++) {
      float offset = k * rise;
      float from = slope == 0 ? x[0] : ((slope > 0 ? bottom : top) - offset) / slope;
      float to = slope == 0 ? x[x.length - 1] : ((slope > 0 ? top : bottom) - offset) / slope;
      oblique(slope, offset, from, to, x, low, high, pen);
    }
  }

  private static void upright(float[] x, float[] low, float[] high, float gap, Pen pen) {
    int span = 0;
    for (float k = (float) Math.ceil(x[0] / gap); k * gap < x[x.length - 1]; k++) {
      float at = k * gap;
      while (x[span + 1] < at) {
        span++;
      }
      float t = (at - x[span]) / (x[span + 1] - x[span]);
      float from = low[span] + t * (low[span + 1] - low[span]);
      float to = high[span] + t * (high[span + 1] - high[span]);
      if (to > from) {
        pen.line(at, from, at, to);
      }
    }
  }

  /** One line, cut where it leaves the area. */
  private static void oblique(
      float slope,
      float offset,
      float from,
      float to,
      float[] x,
      float[] low,
      float[] high,
      Pen pen) {
    boolean down = false;
    float begun = 0;
    float end = 0;
    for (int i = first(x, from); i + 1 < x.length && x[i] <= to; i++) {
      float above = slope * x[i] + offset - low[i];
      float aboveNext = slope * x[i + 1] + offset - low[i + 1];
      float under = high[i] - slope * x[i] - offset;
      float underNext = high[i + 1] - slope * x[i + 1] - offset;
      float in = Math.max(enter(above, aboveNext), enter(under, underNext));
      float out = Math.min(leave(above, aboveNext), leave(under, underNext));
      boolean inside = in < out;
      if (down && !(inside && in == 0)) {
        pen.line(begun, slope * begun + offset, end, slope * end + offset);
        down = false;
      }
      if (inside) {
        float width = x[i + 1] - x[i];
        begun = down ? begun : x[i] + in * width;
        end = x[i] + out * width;
        down = true;
      }
    }
    if (down) {
      pen.line(begun, slope * begun + offset, end, slope * end + offset);
    }
  }

  /** The span that a place lies in, or the first. */
  private static int first(float[] x, float from) {
    int low = 0;
    int high = x.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (x[middle] <= from) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From where on, within a span, what goes evenly from a to b is not negative; 2: nowhere. */
  private static float enter(float a, float b) {
    return a >= 0 ? 0 : b < 0 ? 2 : a / (a - b);
  }

  /** Up to where, within a span, what goes evenly from a to b is not negative; -1: nowhere. */
  private static float leave(float a, float b) {
    return b >= 0 ? 1 : a < 0 ? -1 : a / (a - b);
  }
}
