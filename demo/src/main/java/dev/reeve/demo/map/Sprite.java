package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Stamps;

/** Something that stands on the map and covers what stands behind it. */
interface Sprite {
  /** Where its foot is; what lies further south is drawn later. */
  float footY();

  void draw(Batch batch, Stamps stamps);
}
