package dev.reeve.demo.map;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.FloatArray;
import dev.reeve.demo.art.Ink;

/** The strokes of a large drawing, kept by squares of it; any thread may make one. */
final class Drawing {
  /** Map units of a square's side. */
  static final float SIDE = 256;

  /** A corner's x, y and packed colour. */
  static final int FLOATS_PER_CORNER = 3;

  private static final int[] TWO_TRIANGLES = {0, 5, 10, 0, 10, 15};

  private final Rectangle land;
  private final int columns;
  private final int rows;
  private final FloatArray[] corners;

  /**
   * Nothing is drawn yet.
   *
   * @param land what is drawn on, in map units
   */
  Drawing(Rectangle land) {
    this.land = new Rectangle(land);
    columns = (int) Math.ceil(land.width / SIDE);
    rows = (int) Math.ceil(land.height / SIDE);
    corners = new FloatArray[columns * rows];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = new FloatArray(1 << 12);
    }
  }

  /** The ground of a valley. */
  static Drawing of(ValleyMap valley) {
    Rectangle bounds = valley.bounds();
    float fringe = ValleyMap.FRINGE;
    Drawing drawing =
        new Drawing(
            new Rectangle(
                bounds.x - fringe,
                bounds.y - fringe,
                bounds.width + 2 * fringe,
                bounds.height + 2 * fringe));
    new Landscape(new Ink(drawing::take), valley).draw();
    return drawing;
  }

  /** What is drawn on, in map units. */
  Rectangle land() {
    return new Rectangle(land);
  }

  /** Squares from west to east. */
  int columns() {
    return columns;
  }

  /** Squares from south to north. */
  int rows() {
    return rows;
  }

  /** Triangles that touch a square, counted by rows from the south; not to be changed. */
  FloatArray corners(int square) {
    return corners[square];
  }

  /** Takes a stroke. */
  void take(float[] quad) {
    float west = Math.min(Math.min(quad[0], quad[5]), Math.min(quad[10], quad[15]));
    float east = Math.max(Math.max(quad[0], quad[5]), Math.max(quad[10], quad[15]));
    float south = Math.min(Math.min(quad[1], quad[6]), Math.min(quad[11], quad[16]));
    float north = Math.max(Math.max(quad[1], quad[6]), Math.max(quad[11], quad[16]));
    int right = Math.min(columns - 1, (int) Math.floor((east - land.x) / SIDE));
    int top = Math.min(rows - 1, (int) Math.floor((north - land.y) / SIDE));
    for (int r = Math.max(0, (int) Math.floor((south - land.y) / SIDE)); r <= top; r++) {
      for (int c = Math.max(0, (int) Math.floor((west - land.x) / SIDE)); c <= right; c++) {
        for (int corner : TWO_TRIANGLES) {
          corners[r * columns + c].addAll(quad, corner, FLOATS_PER_CORNER);
        }
      }
    }
  }
}
