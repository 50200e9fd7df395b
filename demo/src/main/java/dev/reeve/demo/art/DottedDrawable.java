package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** A frame of ink dots around what the keyboard speaks to. */
public final class DottedDrawable extends BaseDrawable {
  private final Look look;

  public DottedDrawable(Look look) {
    this.look = look;
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    Color before = batch.getColor().cpy();
    batch.setColor(Palette.INK.r, Palette.INK.g, Palette.INK.b, before.a);
    float dot = look.px(2);
    for (float at = 0; at < width; at += 2 * dot) {
      batch.draw(look.stamps.white, x + at, y, dot, dot);
      batch.draw(look.stamps.white, x + at, y + height - dot, dot, dot);
    }
    for (float at = 0; at < height; at += 2 * dot) {
      batch.draw(look.stamps.white, x, y + at, dot, dot);
      batch.draw(look.stamps.white, x + width - dot, y + at, dot, dot);
    }
    batch.setColor(before);
  }
}
