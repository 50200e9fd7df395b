package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;
import java.util.BitSet;

/** What of the land is taken, in squares, so that houses and trees find room. */
final class Occupied {
  private static final float CELL = 5;

  private final float west;
  private final float south;
  private final int columns;
  private final int rows;
  private final BitSet taken = new BitSet();

  /** A free land. */
  Occupied(float west, float south, float width, float height) {
    this.west = west;
    this.south = south;
    columns = (int) Math.ceil(width / CELL);
    rows = (int) Math.ceil(height / CELL);
  }

  /** Takes a closed shape. */
  void take(Outline shape) {
    int top = row(shape.most(1));
    int right = column(shape.most(0));
    for (int r = row(shape.least(1)); r <= top; r++) {
      for (int c = column(shape.least(0)); c <= right; c++) {
        if (shape.contains(west + (c + 0.5f) * CELL, south + (r + 0.5f) * CELL)) {
          set(c, r);
        }
      }
    }
  }

  void takeRectangle(float x, float y, float width, float height) {
    for (int r = row(y); r <= row(y + height); r++) {
      for (int c = column(x); c <= column(x + width); c++) {
        set(c, r);
      }
    }
  }

  /** Takes what is nearer to a line than a distance. */
  void takeLine(Outline line, float distance) {
    int spans = line.closed ? line.size() : line.size() - 1;
    for (int i = 0; i < spans; i++) {
      float dx = line.x(i + 1) - line.x(i);
      float dy = line.y(i + 1) - line.y(i);
      int steps = 1 + (int) (Math.hypot(dx, dy) / CELL);
      for (int s = 0; s <= steps; s++) {
        float x = line.x(i) + dx * s / steps;
        float y = line.y(i) + dy * s / steps;
        takeRectangle(x - distance, y - distance, 2 * distance, 2 * distance);
      }
    }
  }

  /** Whether nothing of a rectangle is taken; land beyond the edge is not free. */
  boolean free(float x, float y, float width, float height) {
    for (int r = row(y); r <= row(y + height); r++) {
      for (int c = column(x); c <= column(x + width); c++) {
        if (c < 0 || r < 0 || c >= columns || r >= rows || taken.get(r * columns + c)) {
          return false;
        }
      }
    }
    return true;
  }

  private void set(int c, int r) {
    if (c >= 0 && r >= 0 && c < columns && r < rows) {
      taken.set(r * columns + c);
    }
  }

  private int column(float x) {
    return (int) Math.floor((x - west) / CELL);
  }

  private int row(float y) {
    return (int) Math.floor((y - south) / CELL);
  }
}
