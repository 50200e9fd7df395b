package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Stamps;

/** Things that stand on the map, numbered from the northernmost to the southernmost. */
public interface FromNorth {
  /** How many. */
  int size();

  /**
   * Where one stands.
   *
   * @param i its number; never further north than that of the one before
   */
  float footY(int i);

  /** Draws one of them. */
  void draw(int i, Batch batch, Stamps stamps);
}
