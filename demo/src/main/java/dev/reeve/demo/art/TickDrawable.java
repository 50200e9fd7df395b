package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** A tick of the pen, as it stands in a box that is checked. */
public final class TickDrawable extends BaseDrawable {
  private static final Outline TICK =
      Outline.polygon(0.16f, 0.5f, 0.3f, 0.56f, 0.42f, 0.34f, 0.82f, 0.92f, 0.44f, 0.12f);

  private final Look look;

  /** Drawn in ink. */
  public TickDrawable(Look look) {
    this.look = look;
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    float[] points = TICK.points.clone();
    for (int i = 0; i < points.length; i += 2) {
      points[i] = x + points[i] * width;
      points[i + 1] = y + points[i + 1] * height;
    }
    look.ink(batch).with(Palette.INK).fill(Outline.polygon(points));
  }
}
