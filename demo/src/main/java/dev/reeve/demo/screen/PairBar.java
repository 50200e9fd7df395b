package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.Reckoning.Pair;

/** A figure of two villages as two bars, yours filled above theirs in outline. */
final class PairBar extends BaseDrawable {
  private final Look look;
  private final Color colour;
  private final float yours;
  private final float theirs;

  /**
   * Two bars.
   *
   * @param most what fills the whole width
   */
  PairBar(Look look, Color colour, Pair pair, double most) {
    this.look = look;
    this.colour = colour;
    yours = (float) Math.min(1, pair.yours() / Math.max(1e-9, most));
    theirs = (float) Math.min(1, pair.theirs() / Math.max(1e-9, most));
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    float before = batch.getPackedColor();
    float bar = Math.round(height * 0.36f);
    float line = look.px(1);
    fill(batch, Palette.INK, x, y + height - bar, Math.max(line, yours * width), bar);
    fill(
        batch,
        colour,
        x + line,
        y + height - bar + line,
        Math.max(0, yours * width - 2 * line),
        bar - 2 * line);
    float wide = Math.max(line, theirs * width);
    fill(batch, Palette.INK, x, y + line, wide, bar);
    fill(batch, Palette.PAGE, x + line, y + 2 * line, Math.max(0, wide - 2 * line), bar - 2 * line);
    batch.setPackedColor(before);
  }

  private void fill(Batch batch, Color fill, float x, float y, float width, float height) {
    batch.setColor(fill.r, fill.g, fill.b, batch.getColor().a);
    batch.draw(look.stamps.white, x, y, width, height);
  }
}
