package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Stamps;

/**
 * Shows whom the player has chosen: a ring about his feet, never smaller than the eye finds, and
 * over his head and everything else a pin with the sign of his trade, as large at every zoom.
 */
final class Pin {
  /** Map units from the feet to what is above the hat. */
  private static final float ABOVE = 23;

  /** Units of the book for a unit of the ring, at least. */
  private static final float LEAST_RING = 0.9f;

  /** Units of the book for a unit of the pin. */
  private static final float SIZE = 1.15f;

  /** Units of the book that the sign of the trade is wide and high. */
  private static final float SIGN = 20;

  private Pin() {}

  /** The ring, on the ground, with a batch that counts in map units. */
  static void ring(Batch batch, Look look, MapCamera camera, Figure chosen) {
    float size = Math.max(1, LEAST_RING * look.scale * camera.zoom());
    Color light = batch.getColor();
    float red = light.r;
    float green = light.g;
    float blue = light.b;
    float alpha = light.a;
    batch.setColor(Color.WHITE);
    look.stamps.ring.draw(batch, chosen.x(), chosen.y(), size);
    batch.setColor(red, green, blue, alpha);
  }

  /** The pin, with a batch that counts in pixels of the window. */
  static void draw(Batch batch, Look look, MapCamera camera, Figure chosen) {
    float x = Math.round(camera.pixelX(chosen.x()));
    float y = Math.round(camera.pixelY(chosen.y() + ABOVE));
    float sign = look.px(SIGN);
    float middle = y + SIZE * Stamps.PIN_HEAD * look.scale;
    look.stamps.pin.draw(batch, x, y, SIZE * look.scale);
    batch.draw(look.stamps.sign(chosen.trade()), x - sign / 2, middle - sign / 2, sign, sign);
  }
}
