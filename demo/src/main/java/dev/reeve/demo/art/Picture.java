package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;

/** Something that can be drawn on the map again and again. */
@FunctionalInterface
public interface Picture {
  /**
   * Draws it in the batch's colour, which is left as it was.
   *
   * @param x point of the map that it stands on, in map units
   * @param y the same to the north
   * @param size 1 for its own size
   * @param air season and time of day
   */
  void draw(Batch batch, float x, float y, float size, Air air);
}
