package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Cullable;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.Log;
import java.util.List;

/** The lines of the log, the newest at the top; only those in sight are drawn. */
final class LogRows extends Widget implements Cullable {
  private static final float ROW = 28;
  private static final float DATE = 150;
  private static final float SIGN = 16;

  /**
   * A line as it is shown.
   *
   * @param line what happened
   * @param date when; empty below a line of the same cycle
   * @param words what is read of it
   */
  record Row(Log.Line line, String date, String words) {}

  private final Look look;
  private final Rectangle sight = new Rectangle();
  private List<Row> rows = List.of();
  private int lit = -1;

  LogRows(Look look) {
    this.look = look;
    setName("log.rows");
  }

  void show(List<Row> next) {
    Log.Line before = lit < 0 ? null : rows.get(lit).line();
    rows = next;
    lit = -1;
    for (int i = 0; i < rows.size() && before != null && lit < 0; i++) {
      lit = rows.get(i).line().equals(before) ? i : -1;
    }
    invalidateHierarchy();
  }

  /** Lights up one row; -1: none. */
  void light(int row) {
    lit = row;
  }

  int lit() {
    return lit;
  }

  int size() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(index);
  }

  /** The row at a height of this widget; -1 where there is none. */
  int rowAt(float y) {
    int row = (int) Math.floor((getHeight() - y) / look.px(ROW));
    return row >= 0 && row < rows.size() ? row : -1;
  }

  /** Where a row's lower edge is. */
  float bottom(int row) {
    return getHeight() - (row + 1) * look.px(ROW);
  }

  float rowHeight() {
    return look.px(ROW);
  }

  @Override
  public float getPrefHeight() {
    return rows.size() * look.px(ROW);
  }

  @Override
  public void setCullingArea(Rectangle area) {
    if (area == null) {
      sight.set(0, 0, getWidth(), getHeight());
    } else {
      sight.set(area);
    }
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float high = look.px(ROW);
    float end = getHeight() - sight.y;
    int first = Math.max(0, (int) ((end - sight.height) / high));
    int last = Math.min(rows.size() - 1, (int) (end / high));
    for (int i = first; i <= last; i++) {
      draw(batch, alpha, i, getY() + bottom(i), high);
    }
    batch.setColor(Color.WHITE);
  }

  private void draw(Batch batch, float alpha, int index, float y, float high) {
    Row row = rows.get(index);
    float x = getX();
    if (index == lit) {
      fill(batch, Palette.SHADE, alpha, x + look.px(DATE) - look.px(6), y, getWidth(), high);
    }
    if (!row.date().isEmpty() && index > 0) {
      fill(batch, Palette.SHADE, alpha, x, y + high - look.px(1), getWidth(), look.px(1));
    }
    text(batch, alpha, look.aside, Palette.FADED_INK, row.date(), x, y, look.px(DATE));
    Color colour = colour(row.line().kind());
    batch.setColor(colour.r, colour.g, colour.b, alpha);
    float side = look.px(SIGN);
    float at = x + look.px(DATE);
    batch.draw(
        look.stamps.mark(LogWords.sign(row.line().kind())), at, y + (high - side) / 2, side, side);
    at += look.px(26);
    text(batch, alpha, look.prose, colour, row.words(), at, y, getWidth() - (at - x));
  }

  private void fill(Batch batch, Color c, float alpha, float x, float y, float w, float h) {
    batch.setColor(c.r, c.g, c.b, alpha);
    batch.draw(look.stamps.white, x, y, Math.min(w, getX() + getWidth() - x), h);
  }

  private void text(
      Batch batch, float alpha, BitmapFont font, Color c, String words, float x, float y, float w) {
    font.setColor(c.r, c.g, c.b, alpha);
    float base = y + (look.px(ROW) + font.getCapHeight()) / 2;
    font.draw(batch, words, x, base, 0, words.length(), w, Align.left, false, "…");
    font.setColor(Color.WHITE);
  }

  private static Color colour(Log.Kind kind) {
    return switch (kind) {
      case FAMINE_BEGUN, RAID_SEEN, TIPPED, OLIGARCHY -> Palette.ALARM_TEXT;
      case FAMINE_ENDED, FESTIVAL, DISCOVERY, RIGHTED, OLIGARCHY_ENDED -> Palette.GOOD_NEWS_TEXT;
      default -> Palette.INK;
    };
  }
}
