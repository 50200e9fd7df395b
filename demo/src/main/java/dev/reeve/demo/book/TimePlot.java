package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import java.util.List;

/**
 * The part of a chart that lies over a line of time: seasons as pale bands behind, numbers to the
 * left, years below, and under them what happened, as small signs.
 */
final class TimePlot {
  /** Room for the numbers to the left, in units. */
  static final float LEFT = 40;

  /** Room for the years below, in units. */
  static final float BELOW = 20;

  /** Room for the signs of what happened below the years, in units. */
  static final float SIGNS = 14;

  /** A season narrower than this is not shown, in units. */
  private static final float NARROWEST = 5;

  /** Room that a year's number needs, in units. */
  private static final float YEAR = 34;

  /** Where there is less room the years are numbers alone, in units. */
  private static final float ROOMY = 150;

  private static final float SIGN = 14;
  private static final int SEASON_COLOURS = 4;
  private static final double FULL = 1 - 1e-4;

  private final Sheet sheet;
  private final Look look;
  private final TimeAxis time;
  private final Axis axis;
  private final float x;
  private final float y;
  private final float width;
  private final float height;
  private final float[] xs;

  /** A plot with its lower left corner at a point of a sheet, in pixels. */
  TimePlot(Sheet sheet, TimeAxis time, Axis axis, float x, float y, float width, float height) {
    this.sheet = sheet;
    this.look = sheet.look;
    this.time = time;
    this.axis = axis;
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    xs = new float[time.points()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = x + width * time.share(i);
    }
  }

  float x(int point) {
    return xs[point];
  }

  float y(double value) {
    return y + (float) (height * value / axis.top());
  }

  boolean holds(float px, float py) {
    return !time.empty() && px >= x && px <= x + width && py >= 0 && py <= y + height;
  }

  int pointAt(float px) {
    return time.nearest((px - x) / width);
  }

  private float[] heights(float[] values) {
    float[] heights = new float[values.length];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = y(values[i]);
    }
    return heights;
  }

  /** Seasons, lines of round numbers, and the numbers of the years. */
  void ground(Village village, Texts texts) {
    ground(village, texts, true);
  }

  /**
   * Seasons and lines of round numbers.
   *
   * @param years whether the years are numbered as well
   */
  void ground(Village village, Texts texts, boolean years) {
    seasons(village.plan().rules(), texts, years);
    Ink ink = sheet.ink();
    for (int line = 0; line <= axis.lines(); line++) {
      float at = y(axis.at(line));
      ink.with(Palette.INK, line == 0 ? 1 : 0.16f).line(x, at, x + width, at, look.px(1));
      String value = texts.fixed(axis.at(line), axis.decimals());
      sheet.text(look.figures, Palette.FADED_INK, value, x - look.px(6), at, 0, Align.right);
    }
  }

  private void seasons(Ruleset rules, Texts texts, boolean years) {
    int cycles = rules.yearCycles();
    float year = (float) (width * cycles / Math.max(1e-6, time.to() - time.from()));
    double start = time.from() - time.from() % cycles;
    boolean bands =
        rules.seasons().size() > 1 && year / rules.seasons().size() > look.px(NARROWEST);
    Axis steps =
        Axis.to(Math.max(1, (time.to() - time.from()) / cycles), 1 + (int) (width / look.px(YEAR)));
    long step = Math.max(1, Math.round(steps.step()));
    boolean roomy = width > look.px(ROOMY);
    boolean first = true;
    float free = 0;
    for (double cycle = start; cycle < time.to(); cycle += cycles) {
      if (bands) {
        bands(rules, cycle);
      }
      long number = Math.round(cycle / cycles) + 1;
      boolean round = number == 1 || number % step == 0;
      if (years && round && cycle >= time.from() - 1e-9) {
        String text = Long.toString(number);
        free = yearNumber(cycle, first && roomy ? texts.format("chart.year", text) : text, free);
        first = false;
      }
    }
  }

  private void bands(Ruleset rules, double cycle) {
    double from = cycle;
    for (int s = 0; s < rules.seasons().size(); s++) {
      Season season = rules.seasons().get(s);
      band(from, from + season.cycles(), colour(s));
      from += season.cycles();
    }
  }

  /** Writes a year's number where there is room for it; returns where there is room again. */
  private float yearNumber(double cycle, String words, float free) {
    float at = x + width * time.share(cycle);
    float end = at + look.px(3) + sheet.length(look.figures, words);
    if (at < free || end > x + width) {
      return free;
    }
    sheet.ink().with(Palette.INK).line(at, y, at, y - look.px(4), look.px(1));
    sheet.text(look.figures, Palette.FADED_INK, words, at + look.px(3), y - look.px(10));
    return end + look.px(6);
  }

  private static Color colour(int season) {
    return switch (season % SEASON_COLOURS) {
      case 0 -> Palette.GREEN_GRASS;
      case 1 -> Palette.STRAW;
      case 2 -> Palette.PLOUGH;
      default -> Palette.WATER;
    };
  }

  private void band(double from, double to, Color colour) {
    float begin = Math.max(0, time.share(from));
    float end = Math.min(1, time.share(to));
    if (end > begin) {
      sheet
          .ink()
          .with(colour, 0.34f)
          .rectangle(x + width * begin, y, width * (end - begin), height);
    }
  }

  /** An area between two curves: a wash, a hatching over it, and its upper edge in ink. */
  void area(float[] low, float[] high, Color colour, Hatch hatch) {
    float[] lower = heights(low);
    float[] upper = heights(high);
    wash(lower, upper, colour, 0.86f);
    Ink ink = sheet.ink().with(Palette.INK, 0.26f);
    float pen = 0.7f * look.px(1);
    hatch.between(xs, lower, upper, look.px(6), (x1, y1, x2, y2) -> ink.line(x1, y1, x2, y2, pen));
    edge(upper, 1.1f);
  }

  /** Hatches a rectangle as {@link #area} does. */
  void hatch(float left, float right, float low, float high, Hatch hatch) {
    Ink ink = sheet.ink().with(Palette.INK, 0.26f);
    float pen = 0.7f * look.px(1);
    float[] ends = {left, right};
    float[] below = {low, low};
    float[] above = {high, high};
    hatch.between(ends, below, above, look.px(6), (a, b, c, d) -> ink.line(a, b, c, d, pen));
  }

  /** Thins the colour of a part of an area and hatches it closely. */
  void thin(float[] low, float[] high) {
    float[] lower = heights(low);
    float[] upper = heights(high);
    wash(lower, upper, Palette.PAGE, 0.5f);
    Ink ink = sheet.ink().with(Palette.INK, 0.75f);
    float pen = look.px(0.8f);
    Hatch.RISING.between(
        xs, lower, upper, look.px(4), (x1, y1, x2, y2) -> ink.line(x1, y1, x2, y2, pen));
  }

  /** A flat wash between two curves of values. */
  void gap(float[] low, float[] high, Color colour, float alpha) {
    wash(heights(low), heights(high), colour, alpha);
  }

  private void wash(float[] lower, float[] upper, Color colour, float alpha) {
    Ink ink = sheet.ink().with(colour, alpha);
    for (int i = 0; i + 1 < xs.length; i++) {
      if (upper[i] > lower[i] || upper[i + 1] > lower[i + 1]) {
        ink.quad(
            xs[i], lower[i], xs[i + 1], lower[i + 1], xs[i + 1], upper[i + 1], xs[i], upper[i]);
      }
    }
  }

  private void edge(float[] heights, float units) {
    sheet.ink().with(Palette.INK).pen(line(heights), units * look.px(1));
  }

  private Outline line(float[] heights) {
    float[] points = new float[2 * xs.length];
    for (int i = 0; i < xs.length; i++) {
      points[2 * i] = xs[i];
      points[2 * i + 1] = heights[i];
    }
    return Outline.line(points);
  }

  /** A curve as a pen line with a light rim, so that it stands out before any area. */
  void curve(float[] values, Color colour, float units) {
    Outline line = line(heights(values));
    sheet.ink().with(Palette.PAGE, 0.8f).stroke(line, (units + 2) * look.px(1));
    sheet.ink().with(colour).stroke(line, units * look.px(1));
  }

  /** A curve of dashes of even length, for what is planned. */
  void dashes(float[] values, Color colour, float units) {
    float[] heights = heights(values);
    Dashes dashes = new Dashes(look.px(6), look.px(4));
    Ink ink = sheet.ink().with(colour);
    for (int i = 0; i + 1 < xs.length; i++) {
      dashes.draw(ink, xs[i], heights[i], xs[i + 1], heights[i + 1], units * look.px(1));
    }
  }

  /** Hunger as a red line along the time, and what happened as signs below the years. */
  void marks(Village village, List<EventSign> marks) {
    Ink ink = sheet.ink();
    for (String good : village.plan().coverage().keySet()) {
      float[] coverage = time.values(Curve.COVERAGE, good);
      for (int i = 1; i < xs.length; i++) {
        if (coverage[i] < FULL) {
          ink.with(Palette.ALARM_TEXT)
              .rectangle(xs[i - 1], y - look.px(2.5f), xs[i] - xs[i - 1], look.px(4));
        }
      }
    }
    float size = look.px(SIGN);
    float free = Float.MAX_VALUE;
    for (int i = marks.size() - 1; i >= 0; i--) {
      EventSign mark = marks.get(i);
      float share = time.share(mark.cycle());
      float at = x + width * share;
      // Signs that would lie on each other are left out, the older ones.
      if (share >= 0 && share <= 1 && at + size / 2 < free) {
        sheet.stamp(look.stamps.sign(mark.sign()), at - size / 2, y - look.px(BELOW + SIGNS), size);
        free = at - size / 2;
      }
    }
  }

  /** The line that now stands at. */
  void now() {
    sheet
        .ink()
        .with(Palette.INK)
        .line(x + width, y - look.px(4), x + width, y + height, look.px(1.6f));
  }
}
