package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** The track of a slider: a line with its edges drawn in ink. */
public final class RuleDrawable extends BaseDrawable {
  private final Look look;
  private final Color fill;
  private final Color edge;

  public RuleDrawable(Look look, Color fill, Color edge) {
    this.look = look;
    this.fill = fill;
    this.edge = edge;
    setMinHeight(look.px(5));
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    Color before = batch.getColor().cpy();
    float line = look.px(1);
    batch.setColor(edge.r, edge.g, edge.b, before.a);
    batch.draw(look.stamps.white, x, y, width, height);
    batch.setColor(fill.r, fill.g, fill.b, before.a);
    batch.draw(look.stamps.white, x + line, y + line, width - 2 * line, height - 2 * line);
    batch.setColor(before);
  }
}
