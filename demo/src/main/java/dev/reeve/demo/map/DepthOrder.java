package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Stamps;
import java.util.List;

/**
 * Draws what stands on the map from the north to the south, so that whatever is nearer covers what
 * is behind it: a merge of rows that are in that order already, O(n) of what is in sight for few
 * rows, and less where they lie one behind the other.
 */
final class DepthOrder {
  private int[] next = new int[0];

  /** Where the next of each row stands; beyond the south where there is none. */
  private float[] feet = new float[0];

  /** How many rows there are, and the most southern foot that is drawn. */
  private int count;

  private float south;

  /**
   * Draws.
   *
   * @param rows each from north to south
   * @param north nothing with its foot beyond it is drawn
   * @param south nothing with its foot below it is drawn
   */
  void draw(List<? extends FromNorth> rows, Batch batch, Stamps stamps, float north, float south) {
    this.south = south;
    count = rows.size();
    if (next.length < count) {
      next = new int[count];
      feet = new float[count];
    }
    for (int row = 0; row < count; row++) {
      turn(row, rows.get(row), firstInSight(rows.get(row), north));
    }
    for (int row = northernmost(-1); row >= 0; row = northernmost(-1)) {
      FromNorth from = rows.get(row);
      int rival = northernmost(row);
      float foot = rival < 0 ? Float.NEGATIVE_INFINITY : feet[rival];
      do {
        from.draw(next[row], batch, stamps);
        turn(row, from, next[row] + 1);
      } while (feet[row] > foot);
    }
  }

  /** The number of the first that stands no further north. */
  private static int firstInSight(FromNorth from, float north) {
    int low = 0;
    int high = from.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from.footY(middle) > north) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void turn(int row, FromNorth from, int number) {
    next[row] = number;
    float foot = number < from.size() ? from.footY(number) : Float.NEGATIVE_INFINITY;
    feet[row] = foot < south ? Float.NEGATIVE_INFINITY : foot;
  }

  /** The row whose next is the furthest north, one row left out; of equals the first; -1: none. */
  private int northernmost(int without) {
    int best = -1;
    float foot = Float.NEGATIVE_INFINITY;
    for (int row = 0; row < count; row++) {
      if (feet[row] > foot && row != without) {
        best = row;
        foot = feet[row];
      }
    }
    return best;
  }
}
