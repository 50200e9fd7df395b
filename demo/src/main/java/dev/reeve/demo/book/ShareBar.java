package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;

/** A bar for the share of the people in a trade, with a notch at what the plan asks for. */
public final class ShareBar extends Widget {
  /** Of the way still to go, what a bar grows in a second: 95 % of it in 200 ms. */
  private static final float HASTE = 15;

  private final Look look;
  private final Color colour;
  private float shown;
  private float now;
  private float learning;
  private float planned;

  public ShareBar(Look look, Color colour) {
    this.look = look;
    this.colour = colour;
  }

  /**
   * What the bar grows to.
   *
   * @param share share of all people at work in the trade, within [0, 1]
   * @param learners share of all people who still learn the trade, within [0, share]
   * @param plan share that the plan asks for, within [0, 1]
   */
  public void show(float share, float learners, float plan) {
    now = share;
    learning = learners;
    planned = plan;
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    shown += (now - shown) * (1 - (float) Math.exp(-HASTE * seconds));
  }

  @Override
  public float getPrefHeight() {
    return look.px(9);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    TextureRegion white = look.stamps.white;
    float line = look.px(1);
    float width = getWidth();
    float height = look.px(9);
    float x = getX();
    float y = getY() + Math.round((getHeight() - height) / 2);
    fill(batch, Palette.SHADE, alpha, x, y, width, line);
    float filled = Math.round(width * Math.min(1, shown));
    if (filled > 0) {
      fill(batch, Palette.INK, alpha, x, y, Math.max(filled, 3 * line), height);
      batch.setColor(colour.r, colour.g, colour.b, alpha);
      batch.draw(white, x + line, y + line, Math.max(filled - 2 * line, line), height - 2 * line);
    }
    // Who learns is hatched: there, but making nothing yet.
    float until = x + filled - 2 * line;
    for (float at = x + Math.round(width * Math.max(0, shown - learning)); at < until; ) {
      fill(batch, Palette.PAGE, 0.8f * alpha, at, y + line, line, height - 2 * line);
      at += 3 * line;
    }
    float notch = x + Math.round(width * Math.min(1, planned)) - line;
    fill(batch, Palette.INK, alpha, notch, y - look.px(3), look.px(2), height + look.px(6));
    batch.setColor(Color.WHITE);
  }

  private void fill(Batch batch, Color c, float alpha, float x, float y, float w, float h) {
    batch.setColor(c.r, c.g, c.b, c.a * alpha);
    batch.draw(look.stamps.white, x, y, w, h);
  }
}
