package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Trade;

/** A table of a ledger: a name to the left, figures set right under their heads, fine rules. */
final class Ruled {
  /** Height of a line, in units. */
  static final float ROW = 19;

  private static final float SIGN = 16;

  private final Sheet sheet;
  private final Look look;
  private final float x;
  private final float width;
  private final float column;
  private final int columns;
  private float middle;

  /**
   * An empty one with its heads.
   *
   * @param top upper edge, in pixels
   * @param column room of a column of figures, in pixels
   */
  Ruled(Sheet sheet, float x, float top, float width, float column, String name, String... heads) {
    this.sheet = sheet;
    this.look = sheet.look;
    this.x = x;
    this.width = width;
    this.column = column;
    columns = heads.length;
    middle = top - look.px(ROW) / 2;
    sheet.text(look.aside, Palette.FADED_INK, name, x, middle, names(), Align.left);
    for (int i = 0; i < columns; i++) {
      cell(look.figures, Palette.FADED_INK, heads[i], i);
    }
    rule(Palette.INK, 0.8f);
    middle -= look.px(ROW);
  }

  /** A word in the head, over a place of the drawing among the names. */
  void over(String word, float at) {
    float line = middle + look.px(ROW);
    sheet.text(look.figures, Palette.FADED_INK, word, at, line, 0, Align.center);
  }

  private float names() {
    return width - column * columns - look.px(4);
  }

  private void cell(BitmapFont font, Color colour, String text, int i) {
    float left = x + width - column * (columns - i);
    float gap = look.px(6);
    sheet.text(font, colour, text, left + gap, middle, column - gap, Align.right);
  }

  private void rule(Color colour, float alpha) {
    float at = Math.round(middle - look.px(ROW) / 2);
    sheet.ink().with(colour, alpha).line(x, at, x + width, at, look.px(1));
  }

  /** A line; figures without a head are left out. */
  void row(Trade sign, String name, String... cells) {
    row(look.prose, look.figures, sign, name, cells);
    rule(Palette.INK, 0.13f);
    middle -= look.px(ROW);
  }

  /** A line that sums up those above. */
  void total(String name, String... cells) {
    row(look.prose, look.strong, null, name, cells);
    float at = Math.round(middle + look.px(ROW) / 2);
    sheet.ink().with(Palette.INK, 0.8f).line(x, at, x + width, at, look.px(1));
    middle -= look.px(ROW);
  }

  private void row(BitmapFont names, BitmapFont figures, Trade sign, String name, String... cells) {
    float at = x;
    float size = look.px(SIGN);
    if (sign != null) {
      sheet.stamp(look.stamps.sign(sign), x, middle - size / 2, size);
      at += size + look.px(6);
    }
    sheet.text(names, Palette.INK, name, at, middle, x + names() - at, Align.left);
    for (int i = 0; i < Math.min(columns, cells.length); i++) {
      cell(figures, Palette.INK, cells[i], i);
    }
  }

  /** Where a column of figures begins, in pixels. */
  float column(int i) {
    return x + width - column * (columns - i);
  }

  /** The middle of the line written last, in pixels. */
  float written() {
    return middle + look.px(ROW);
  }

  /** The lower edge of the line written last, in pixels. */
  float bottom() {
    return written() - look.px(ROW) / 2;
  }
}
