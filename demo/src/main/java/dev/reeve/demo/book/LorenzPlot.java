package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.math.Inequality;

/**
 * The part of a chart that shows who has how much: people from the poorest to the richest, and what
 * they hold together. Where all have the same it is the straight line; the area between the two is
 * half the Gini coefficient. The step of the richest stands out where he does.
 */
final class LorenzPlot {
  private static final int PARTS = 100;

  /** A step of the richest that is worth showing, of all there is. */
  private static final double STEP = 0.08;

  /** From the sign of what theory expects to its word, in units. */
  private static final float WORD = 12;

  private final Sheet sheet;
  private final Look look;
  private final float x;
  private final float y;
  private final float width;
  private final float height;

  /** A plot with its lower left corner at a point of a sheet, in pixels. */
  LorenzPlot(Sheet sheet, float x, float y, float width, float height) {
    this.sheet = sheet;
    this.look = sheet.look;
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  private float x(double share) {
    return x + (float) (width * share);
  }

  private float y(double share) {
    return y + (float) (height * share);
  }

  /** Lines of round shares and what they count. */
  void ground(Texts texts) {
    Ink ink = sheet.ink();
    for (int line = 0; line <= 4; line++) {
      double share = line / 4.0;
      ink.with(Palette.INK, line == 0 ? 1 : 0.16f).line(x, y(share), x(1), y(share), look.px(1));
      if (line % 2 == 0) {
        sheet.text(
            look.figures,
            Palette.FADED_INK,
            texts.percent(share),
            x - look.px(6),
            y(share),
            0,
            Align.right);
      }
    }
    float below = y - look.px(10);
    sheet.text(look.figures, Palette.FADED_INK, texts.get("chart.lorenz.poor"), x, below);
    sheet.text(
        look.figures,
        Palette.FADED_INK,
        texts.get("chart.lorenz.rich"),
        x(1),
        below,
        0,
        Align.right);
    new Dashes(look.px(2), look.px(4))
        .draw(ink.with(Palette.FADED_INK), x, y, x(1), y(1), look.px(1));
  }

  /** The curve of the village looked at, its area washed down to it from the straight line. */
  void curve(Inequality inequality, Color colour) {
    double[] curve = inequality.lorenz(PARTS);
    float[] xs = new float[curve.length];
    float[] low = new float[curve.length];
    float[] high = new float[curve.length];
    for (int i = 0; i < curve.length; i++) {
      double share = i / (double) PARTS;
      xs[i] = x(share);
      low[i] = y(curve[i]);
      high[i] = y(share);
    }
    Ink ink = sheet.ink().with(colour, 0.34f);
    for (int i = 0; i + 1 < xs.length; i++) {
      ink.quad(xs[i], low[i], xs[i + 1], low[i + 1], xs[i + 1], high[i + 1], xs[i], high[i]);
    }
    float pen = 0.7f * look.px(1);
    ink.with(Palette.INK, 0.3f);
    Hatch.RISING.between(xs, low, high, look.px(6), (a, b, c, d) -> ink.line(a, b, c, d, pen));
    sheet.ink().with(Palette.INK).stroke(line(inequality, curve), look.px(2.2f));
  }

  /** Another village's curve. */
  void dashes(Inequality inequality) {
    double[] curve = inequality.lorenz(PARTS);
    Dashes dashes = new Dashes(look.px(6), look.px(4));
    Ink ink = sheet.ink().with(Palette.INK);
    for (int i = 0; i + 1 < curve.length; i++) {
      dashes.draw(
          ink,
          x(i / (double) PARTS),
          y(curve[i]),
          x((i + 1) / (double) PARTS),
          y(curve[i + 1]),
          look.px(1.2f));
    }
  }

  /** The curve, whose last step belongs to one person. */
  private Outline line(Inequality inequality, double[] curve) {
    double last = 1 - 1.0 / inequality.people();
    float[] points = new float[2 * (curve.length + 1)];
    int n = 0;
    for (int i = 0; i < curve.length - 1; i++) {
      double share = i / (double) PARTS;
      if (share < last) {
        points[n++] = x(share);
        points[n++] = y(curve[i]);
      }
    }
    points[n++] = x(last);
    points[n++] = y(1 - inequality.largestShare());
    points[n++] = x(1);
    points[n++] = y(1);
    return Outline.line(java.util.Arrays.copyOf(points, n));
  }

  /** The step of the richest, where he stands out, with what he has. */
  void step(double largest, String words) {
    if (largest < STEP) {
      return;
    }
    Ink ink = sheet.ink().with(Palette.ALARM_TEXT);
    float top = y(1);
    float bottom = y(1 - largest);
    ink.line(x(1), bottom, x(1), top, look.px(4));
    float arm = look.px(5);
    ink.line(x(1) - arm, bottom, x(1) + arm, bottom, look.px(2));
    ink.line(x(1) - arm, top, x(1) + arm, top, look.px(2));
    float length = sheet.length(look.strong, words);
    float middle = Math.max(y + look.px(8), (top + bottom) / 2);
    float right = x(1) - look.px(9);
    sheet
        .ink()
        .with(Palette.PAGE, 0.88f)
        .rectangle(
            right - length - look.px(4), middle - look.px(9), length + look.px(7), look.px(18));
    sheet.text(look.strong, Palette.ALARM_TEXT, words, right, middle, 0, Align.right);
  }

  /** Where theory expects the step of the richest to begin. */
  void theory(double share, String word) {
    if (share <= 0) {
      return;
    }
    float at = y(1 - share);
    Ink ink = sheet.ink().with(Palette.INK);
    float left = x(1) + look.px(3);
    ink.triangle(left, at, left + look.px(9), at + look.px(5), left + look.px(9), at - look.px(5));
    sheet.text(look.figures, Palette.INK, word, left + look.px(WORD), at);
  }

  /** How far the word for what theory expects reaches beyond the plot, in pixels. */
  static float beside(Sheet sheet, String word) {
    return sheet.look.px(3) + sheet.look.px(WORD) + sheet.length(sheet.look.figures, word);
  }

  /** What the poorest part of the people has together. */
  static double held(Inequality inequality, int percent) {
    return inequality.lorenz(PARTS)[percent];
  }
}
