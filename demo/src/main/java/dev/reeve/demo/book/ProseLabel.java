package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import java.util.ArrayList;
import java.util.List;

/** Prose in lines of a given width, its marked words underlined with dots. */
final class ProseLabel extends Widget {
  private static final int NONE = -1;

  /** Where words of a mark stand, from the label's top left corner, and which mark of the text. */
  private record Box(int mark, float x, float top, float width) {}

  private final Look look;
  private final BitmapFont font;
  private final BitmapFontCache cache;
  private final GlyphLayout measure = new GlyphLayout();
  private final Prose prose;
  private final List<String> terms;
  private final List<Box> boxes = new ArrayList<>();
  private final float width;
  private final float space;
  private float height;
  private int lit = NONE;

  /**
   * Sets a text.
   *
   * @param width of a line, in pixels
   */
  ProseLabel(Look look, BitmapFont font, Color colour, String text, float width) {
    this.look = look;
    this.font = font;
    this.width = width;
    space = extent("n n") - extent("nn");
    prose = Prose.of(text);
    terms = prose.terms();
    cache = new BitmapFontCache(font, false);
    cache.setColor(colour);
    set();
    setUserObject(prose.plain());
    setSize(width, height);
  }

  /** Sets the words one after the other; what no space parts stays on one line. */
  private void set() {
    float x = 0;
    float top = 0;
    int mark = NONE;
    List<Prose.Piece> chunk = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (Prose.Piece piece : prose.pieces()) {
      mark += piece.marked() ? 1 : 0;
      int from = 0;
      String words = piece.words();
      for (int i = 0; i <= words.length(); i++) {
        boolean end = i == words.length();
        if (!end && !parts(words, i)) {
          continue;
        }
        if (i > from) {
          chunk.add(new Prose.Piece(words.substring(from, i), piece.term()));
          marks.add(piece.marked() ? mark : NONE);
        }
        from = i + 1;
        if (!end && !chunk.isEmpty()) {
          float wide = width(chunk);
          if (x > 0 && x + wide > width) {
            x = 0;
            top += font.getLineHeight();
          }
          x = put(chunk, marks, x, top) + space;
        }
      }
    }
    float wide = width(chunk);
    if (x > 0 && x + wide > width) {
      x = 0;
      top += font.getLineHeight();
    }
    put(chunk, marks, x, top);
    height = top + font.getLineHeight();
  }

  /** Whether a line may end at a place of the text; a number keeps its percent sign. */
  private static boolean parts(String words, int at) {
    return words.charAt(at) == ' ' && !words.startsWith("%", at + 1);
  }

  private float put(List<Prose.Piece> chunk, List<Integer> marks, float x, float top) {
    float at = x;
    for (int i = 0; i < chunk.size(); i++) {
      String words = chunk.get(i).words();
      float wide = width(words);
      // Behind a blank, as a first letter that leans back would be pushed on.
      cache.addText(" " + words, at - space, -top);
      if (marks.get(i) != NONE) {
        box(marks.get(i), at, top, wide);
      }
      at += wide;
    }
    chunk.clear();
    marks.clear();
    return at;
  }

  /** Adds a word's box to that of the word before it on the same line. */
  private void box(int mark, float x, float top, float wide) {
    int last = boxes.size() - 1;
    if (last >= 0 && boxes.get(last).mark() == mark && boxes.get(last).top() == top) {
      Box before = boxes.remove(last);
      boxes.add(new Box(mark, before.x(), top, x + wide - before.x()));
    } else {
      boxes.add(new Box(mark, x, top, wide));
    }
  }

  private float width(List<Prose.Piece> chunk) {
    float sum = 0;
    for (Prose.Piece piece : chunk) {
      sum += width(piece.words());
    }
    return sum;
  }

  /** How far the pen gets with some words; a last letter that leans over does not count more. */
  private float width(String words) {
    return extent("n" + words + "n") - extent("nn");
  }

  private float extent(String words) {
    measure.setText(font, words);
    return measure.width;
  }

  /** The terms of the marks, in order. */
  List<String> terms() {
    return terms;
  }

  /** The mark at a point of the label, from 0; -1 where there is none. */
  int markAt(float x, float y) {
    float down = getHeight() - y;
    float line = font.getLineHeight();
    float near = look.px(2);
    for (Box box : boxes) {
      if (x >= box.x() - near
          && x <= box.x() + box.width() + near
          && down >= box.top()
          && down <= box.top() + line) {
        return box.mark();
      }
    }
    return NONE;
  }

  /** Where a mark's first words stand, from the label's lower left corner. */
  Rectangle place(int mark, Rectangle into) {
    for (Box box : boxes) {
      if (box.mark() == mark) {
        float line = font.getLineHeight();
        return into.set(box.x(), getHeight() - box.top() - line, box.width(), line);
      }
    }
    return into.set(0, 0, getWidth(), getHeight());
  }

  /** Lights up one mark; -1: none. */
  void light(int mark) {
    lit = mark;
  }

  @Override
  public float getPrefWidth() {
    return width;
  }

  @Override
  public float getPrefHeight() {
    return height;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float all = alpha * getColor().a;
    float top = getY() + getHeight();
    float line = font.getLineHeight();
    for (Box box : boxes) {
      float x = getX() + box.x();
      float y = top - box.top() - line;
      if (box.mark() == lit) {
        Color shade = Palette.SHADE;
        batch.setColor(shade.r, shade.g, shade.b, all);
        float out = look.px(2);
        batch.draw(look.stamps.white, x - out, y, box.width() + 2 * out, line);
      }
      dots(batch, x, y + look.px(1), box.width(), all);
    }
    batch.setColor(Color.WHITE);
    cache.setPosition(getX(), top - look.px(1));
    cache.draw(batch, all);
  }

  private void dots(Batch batch, float x, float y, float wide, float alpha) {
    Color ink = Palette.FADED_INK;
    batch.setColor(ink.r, ink.g, ink.b, alpha);
    float dot = look.px(1.5f);
    for (float at = 0; at + dot <= wide; at += 2 * dot) {
      batch.draw(look.stamps.white, Math.round(x + at), Math.round(y), dot, dot);
    }
  }
}
