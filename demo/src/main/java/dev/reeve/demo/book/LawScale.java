package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;

/**
 * What stands between the sliders of χ and ζ, which share its scale: up to χ wealth stays shared,
 * beyond it there will be an oligarch; a pointer shows on which side ζ is.
 */
final class LawScale extends Widget {
  /** The right end of the scale, of all wealth in a cycle. */
  static final double MOST = 0.25;

  private static final float HEIGHT = 44;
  private static final float BAND = 20;
  private static final float FOOT = 10;

  /** Half the width of a slider's knob, in units: where its scale begins and ends. */
  private static final float KNOB = 12;

  private final Look look;
  private final Texts texts;
  private final GlyphLayout layout = new GlyphLayout();
  private Ink ink;
  private double chi;
  private double zeta;

  LawScale(Look look, Texts texts) {
    this.look = look;
    this.texts = texts;
  }

  void show(double redistribution, double lead) {
    chi = redistribution;
    zeta = lead;
  }

  @Override
  public float getPrefHeight() {
    return look.px(HEIGHT);
  }

  private float x(double value) {
    float knob = look.px(KNOB);
    float share = (float) Math.max(0, Math.min(1, value / MOST));
    return Math.round(getX() + knob + share * (getWidth() - 2 * knob));
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    if (ink == null) {
      ink = look.ink(batch);
    }
    float left = x(0);
    float right = x(MOST);
    float border = x(chi);
    float low = getY() + look.px(FOOT);
    float high = low + look.px(BAND);
    float line = look.px(1);
    ink.with(Palette.GREEN_GRASS).rectangle(left, low, border - left, high - low);
    ink.with(Palette.ALARM_TEXT, 0.16f).rectangle(border, low, right - border, high - low);
    ink.with(Palette.ALARM_TEXT, 0.5f);
    float[] ends = {border, Math.max(border, right)};
    float[] bottom = {low, low};
    float[] top = {high, high};
    Hatch.RISING.between(ends, bottom, top, look.px(7), (a, b, c, d) -> ink.line(a, b, c, d, line));
    ink.with(Palette.INK).line(left, low, right, low, line).line(left, high, right, high, line);
    ink.line(left, low, left, high, line).line(right, low, right, high, line);
    float strong = look.px(2);
    ink.line(border, low - look.px(4), border, getY() + getHeight(), strong);
    pointer(x(zeta), low);
    word(batch, "rule.shared", left, border, low, high);
    word(batch, "rule.oligarch", border, right, low, high);
    batch.setColor(Color.WHITE);
  }

  /** A triangle that stands on the slider below. */
  private void pointer(float x, float low) {
    float half = look.px(6);
    ink.with(Palette.INK);
    ink.triangle(x - half, getY(), x + half, getY(), x, low + look.px(3));
    ink.line(x, low, x, low + look.px(BAND), look.px(2));
  }

  private void word(Batch batch, String key, float from, float to, float low, float high) {
    look.figures.setColor(Palette.INK);
    layout.setText(look.figures, texts.get(key));
    look.figures.setColor(Color.WHITE);
    float gap = look.px(5);
    float knob = x(zeta);
    // Beside the pointer, where that stands in the way.
    float begin = from;
    float end = to;
    if (knob >= from && knob <= to) {
      if (knob - from > to - knob) {
        end = knob;
      } else {
        begin = knob;
      }
    }
    if (end - begin < layout.width + 2 * gap) {
      return;
    }
    float x = Math.round((begin + end - layout.width) / 2);
    float y = (low + high + look.figures.getCapHeight()) / 2;
    float rim = look.px(3);
    ink.with(Palette.PAGE, 0.88f)
        .rectangle(x - rim, low + look.px(2), layout.width + 2 * rim, high - low - look.px(4));
    look.figures.draw(batch, layout, x, Math.round(y));
  }
}
