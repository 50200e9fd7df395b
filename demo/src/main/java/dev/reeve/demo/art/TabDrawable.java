package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** A paper tab at a page's upper edge: the open one has no line below, the others lie behind it. */
public final class TabDrawable extends BaseDrawable {
  private final Look look;
  private final boolean front;

  public TabDrawable(Look look, boolean front) {
    this.look = look;
    this.front = front;
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    float before = batch.getPackedColor();
    TextureRegion white = look.stamps.white;
    float line = look.px(1);
    float top = y + height - (front ? 0 : look.px(3));
    Color ink = Palette.INK;
    if (!front) {
      Color shade = Palette.SHADE;
      batch.setColor(shade.r, shade.g, shade.b, 0.45f);
      batch.draw(white, x, y, width, top - y);
    }
    batch.setColor(ink.r, ink.g, ink.b, front ? 1 : 0.6f);
    batch.draw(white, x, y, line, top - y);
    batch.draw(white, x + width - line, y, line, top - y);
    batch.draw(white, x, top - line, width, line);
    if (!front) {
      batch.setColor(ink);
      batch.draw(white, x, y, width, line);
    }
    batch.setPackedColor(before);
  }
}
