package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** A page: parchment with a short shadow to the south-east and a thin double rule. */
public final class PageDrawable extends BaseDrawable {
  private final Look look;
  private final TextureRegion grain;

  public PageDrawable(Look look, Texture grain) {
    this.look = look;
    this.grain = new TextureRegion(grain);
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    Color before = batch.getColor().cpy();
    TextureRegion white = look.stamps.white;
    Color ink = Palette.INK;
    for (int i = 1; i <= 4; i++) {
      float reach = look.px(1.5f * i);
      batch.setColor(ink.r, ink.g, ink.b, 0.07f * before.a);
      batch.draw(white, x + reach, y - reach, width, reach);
      batch.draw(white, x + width, y, reach, height - reach);
    }
    Color page = Palette.PAGE;
    batch.setColor(page.r, page.g, page.b, before.a);
    grain.setRegion(0, 0, Math.round(width), Math.round(height));
    batch.draw(grain, x, y, width, height);
    batch.setColor(ink.r, ink.g, ink.b, before.a);
    frame(batch, x, y, width, height, 0, look.px(1.5f));
    batch.setColor(ink.r, ink.g, ink.b, 0.55f * before.a);
    frame(batch, x, y, width, height, look.px(4), look.px(0.8f));
    batch.setColor(before);
  }

  private void frame(Batch batch, float x, float y, float w, float h, float in, float line) {
    TextureRegion white = look.stamps.white;
    batch.draw(white, x + in, y + in, w - 2 * in, line);
    batch.draw(white, x + in, y + h - in - line, w - 2 * in, line);
    batch.draw(white, x + in, y + in, line, h - 2 * in);
    batch.draw(white, x + w - in - line, y + in, line, h - 2 * in);
  }
}
