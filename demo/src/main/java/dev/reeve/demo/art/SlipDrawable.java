package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** A slip of paper with a thin ink edge: what can be pressed or written on. */
public final class SlipDrawable extends BaseDrawable {
  private final Look look;
  private final Color fill;
  private final Color edge;

  /** A slip of one colour with an edge of another. */
  public SlipDrawable(Look look, Color fill, Color edge) {
    this.look = look;
    this.fill = fill;
    this.edge = edge;
    setLeftWidth(look.px(10));
    setRightWidth(look.px(10));
    setTopHeight(look.px(4));
    setBottomHeight(look.px(4));
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    float before = batch.getPackedColor();
    float alpha = batch.getColor().a;
    TextureRegion white = look.stamps.white;
    float line = look.px(1);
    batch.setColor(edge.r, edge.g, edge.b, edge.a * alpha);
    batch.draw(white, x, y, width, line);
    batch.draw(white, x, y + height - line, width, line);
    batch.draw(white, x, y + line, line, height - 2 * line);
    batch.draw(white, x + width - line, y + line, line, height - 2 * line);
    batch.setColor(fill.r, fill.g, fill.b, fill.a * alpha);
    batch.draw(white, x + line, y + line, width - 2 * line, height - 2 * line);
    batch.setPackedColor(before);
  }
}
