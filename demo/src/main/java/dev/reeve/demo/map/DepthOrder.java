package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Stamps;
import java.util.Arrays;
import java.util.List;

/**
 * Draws what stands on the map from the north to the south, so that whatever is nearer covers what
 * is behind it: a merge of rows that are in that order already, O(n) of all for few rows.
 */
final class DepthOrder {
  private int[] next = new int[0];

  /**
   * Draws.
   *
   * @param rows each from north to south
   * @param north nothing with its foot beyond it is drawn
   * @param south nothing with its foot below it is drawn
   */
  void draw(List<? extends FromNorth> rows, Batch batch, Stamps stamps, float north, float south) {
    if (next.length < rows.size()) {
      next = new int[rows.size()];
    }
    Arrays.fill(next, 0);
    for (int row = northernmost(rows); row >= 0; row = northernmost(rows)) {
      FromNorth from = rows.get(row);
      float foot = from.footY(next[row]);
      if (foot < south) {
        return;
      }
      if (foot <= north) {
        from.draw(next[row], batch, stamps);
      }
      next[row]++;
    }
  }

  private int northernmost(List<? extends FromNorth> rows) {
    int best = -1;
    float foot = 0;
    for (int row = 0; row < rows.size(); row++) {
      FromNorth from = rows.get(row);
      if (next[row] < from.size()) {
        float y = from.footY(next[row]);
        if (best < 0 || y > foot) {
          best = row;
          foot = y;
        }
      }
    }
    return best;
  }
}
