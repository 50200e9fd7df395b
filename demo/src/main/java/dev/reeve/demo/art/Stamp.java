package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import java.util.function.Consumer;

/** A drawing kept in a {@link Sheet}, with the point that it stands on. */
public final class Stamp implements Picture {
  /** Where its rectangle begins, in units from the point that it stands on. */
  public final float x;

  public final float y;

  /** Size of the rectangle in units; 0 where nothing is drawn. */
  public final float width;

  public final float height;

  final Consumer<Ink> drawing;
  private final TextureRegion region = new TextureRegion();

  Stamp(float x, float y, float width, float height, Consumer<Ink> drawing) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.drawing = drawing;
  }

  boolean empty() {
    return width <= 0 || height <= 0;
  }

  /** Its pixels in the sheet; valid once the sheet is drawn. */
  public TextureRegion region() {
    return region;
  }

  @Override
  public void draw(Batch batch, float atX, float atY, float size, Air air) {
    draw(batch, atX, atY, size);
  }

  /** Draws it in the batch's colour, standing on a point of the map. */
  public void draw(Batch batch, float atX, float atY, float size) {
    if (!empty()) {
      batch.draw(region, atX + x * size, atY + y * size, width * size, height * size);
    }
  }
}
