package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;

/** A picture for each part of the year; each gives way softly to the next. */
public final class Seasonal implements Picture {
  /** Share of a part after which the next begins to show. */
  private static final float TURN = 0.6f;

  private final List<Stamp> parts;
  private final int calm;

  /**
   * Pictures.
   *
   * @param parts one for each part of the year, from the beginning of spring, of equal length
   * @param calm which of them is shown where years go by too fast
   */
  public Seasonal(List<Stamp> parts, int calm) {
    this.parts = List.copyOf(parts);
    this.calm = calm;
  }

  @Override
  public void draw(Batch batch, float x, float y, float size, Air air) {
    float at = air.year * parts.size();
    int part = Math.min(parts.size() - 1, (int) at);
    Stamp now = parts.get(part);
    Stamp next = parts.get((part + 1) % parts.size());
    float turn = Math.max(0, (at - part - TURN) / (1 - TURN));
    if (air.calm == 0 && (turn == 0 || now == next)) {
      now.draw(batch, x, y, size);
      return;
    }
    if (air.calm < 1) {
      float seen = Math.min(1, 2 - 2 * air.calm);
      if (now == next) {
        faded(batch, now, x, y, size, seen);
      } else {
        faded(batch, now, x, y, size, seen * Math.min(1, 2 - 2 * turn));
        faded(batch, next, x, y, size, seen * Math.min(1, 2 * turn));
      }
    }
    faded(batch, parts.get(calm), x, y, size, Math.min(1, 2 * air.calm));
  }

  private static void faded(Batch batch, Stamp stamp, float x, float y, float size, float alpha) {
    if (alpha <= 0) {
      return;
    }
    float own = batch.getPackedColor();
    batch.setColor(batch.getColor().r, batch.getColor().g, batch.getColor().b, alpha);
    stamp.draw(batch, x, y, size);
    batch.setPackedColor(own);
  }
}
