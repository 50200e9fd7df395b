package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Trade;

/** What the areas of a chart stand for, one to a line from the top, with a few figures each. */
final class Legend {
  /** Least height of a line that can be read, in units. */
  static final float LEAST_ROW = 15;

  private static final float ROW = 19;
  private static final float COLUMN = 42;
  private static final float SWATCH = 16;

  /** Lines closer than this are written smaller, in units. */
  private static final float CLOSE = 17;

  private final Sheet sheet;
  private final Look look;
  private final float x;
  private final float width;
  private final int columns;
  private final float pitch;
  private float middle;

  /**
   * An empty one.
   *
   * @param top where its head begins, in pixels
   * @param height how high it may be, in pixels
   * @param rows how many lines it will have
   */
  Legend(Sheet sheet, float x, float top, float width, float height, int rows, String... heads) {
    this.sheet = sheet;
    this.look = sheet.look;
    this.x = x;
    this.width = width;
    columns = heads.length;
    pitch = Math.min(look.px(ROW), height / (rows + 1));
    middle = top - pitch / 2;
    for (int column = 0; column < columns; column++) {
      cell(look.figures, Palette.FADED_INK, heads[column], column);
    }
    middle -= pitch;
  }

  private void cell(BitmapFont font, Color c, String t, int column) {
    float right = x + width - look.px(COLUMN) * (columns - 1 - column);
    sheet.text(font, c, t, right - look.px(COLUMN), middle, look.px(COLUMN), Align.right);
  }

  /** A line about an area. */
  void row(Color colour, Hatch hatch, Trade sign, String name, String... cells) {
    swatch(colour, hatch);
    line(sign, name, cells);
  }

  /** A line about learners, or about what else is hatched closely. */
  void thin(Color colour, String name, String... cells) {
    swatch(colour, Hatch.RISING);
    float side = look.px(SWATCH);
    float low = middle - side / 2 + look.px(2);
    float high = middle + side / 2 - look.px(2);
    sheet.ink().with(Palette.PAGE, 0.5f).rectangle(x, low, side, high - low);
    hatch(Hatch.RISING, low, high, 0.75f, look.px(4));
    frame(low, high);
    line(null, name, cells);
  }

  /** A line about a curve: dashes for what is planned. */
  void curve(Color colour, boolean dashed, String name, String... cells) {
    float side = look.px(SWATCH);
    Dashes dashes = new Dashes(dashed ? look.px(6) : side, look.px(4));
    dashes.draw(sheet.ink().with(colour), x, middle, x + side, middle, look.px(2));
    line(null, name, cells);
  }

  private void swatch(Color colour, Hatch hatch) {
    float side = look.px(SWATCH);
    float low = middle - side / 2 + look.px(2);
    float high = middle + side / 2 - look.px(2);
    sheet.ink().with(colour, 0.86f).rectangle(x, low, side, high - low);
    hatch(hatch, low, high, 0.4f, look.px(5));
    frame(low, high);
  }

  private void hatch(Hatch hatch, float low, float high, float alpha, float gap) {
    Ink ink = sheet.ink().with(Palette.INK, alpha);
    float[] ends = {x, x + look.px(SWATCH)};
    float pen = 0.7f * look.px(1);
    hatch.between(
        ends,
        new float[] {low, low},
        new float[] {high, high},
        gap,
        (x1, y1, x2, y2) -> ink.line(x1, y1, x2, y2, pen));
  }

  private void frame(float low, float high) {
    float right = x + look.px(SWATCH);
    float pen = look.px(1);
    sheet.ink().with(Palette.INK);
    sheet.ink().line(x, low, right, low, pen).line(x, high, right, high, pen);
    sheet.ink().line(x, low, x, high, pen).line(right, low, right, high, pen);
  }

  private void line(Trade sign, String name, String... cells) {
    float at = x + look.px(SWATCH + 6);
    if (sign != null) {
      float size = look.px(SWATCH);
      sheet.stamp(look.stamps.sign(sign), at, middle - size / 2, size);
      at += size + look.px(6);
    }
    float room = x + width - look.px(COLUMN) * cells.length - at;
    // The book face needs more room from line to line.
    BitmapFont font = pitch < look.px(CLOSE) ? look.figures : look.prose;
    sheet.text(font, Palette.INK, name, at, middle, room, Align.left);
    for (int column = 0; column < cells.length; column++) {
      cell(column == 0 ? look.strong : look.figures, Palette.INK, cells[column], column);
    }
    middle -= pitch;
  }

  /** The height of a line, in pixels. */
  float pitch() {
    return pitch;
  }

  /** The lower edge of the line written last, in pixels. */
  float bottom() {
    return middle + pitch / 2;
  }
}
