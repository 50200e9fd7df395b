package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** One flat colour. */
public final class FillDrawable extends BaseDrawable {
  private final Look look;
  private final Color colour;

  public FillDrawable(Look look, Color colour) {
    this.look = look;
    this.colour = colour;
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    Color before = batch.getColor().cpy();
    batch.setColor(colour.r, colour.g, colour.b, colour.a * before.a);
    batch.draw(look.stamps.white, x, y, width, height);
    batch.setColor(before);
  }
}
