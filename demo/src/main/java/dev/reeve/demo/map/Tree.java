package dev.reeve.demo.map;

import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Noise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A tree of the valley.
 *
 * @param x where it stands
 * @param y where it stands
 * @param size 1 for a middling one
 * @param kind oak, lime or fir, from 0
 */
record Tree(float x, float y, float size, int kind) {
  /** Between two trees that are tried. */
  private static final float STEP = 17;

  /** How far woods keep from villages, beyond which they grow denser. */
  private static final float CLEARING = 30;

  private static final float DEEP = 150;

  /** How far woods reach beyond the bounds. */
  private static final float FRINGE = 76;

  /** Woods where the valley is wild, dense far from villages; from north to south. */
  static List<Tree> wood(ValleyMap valley) {
    Rectangle bounds = valley.bounds();
    List<Tree> trees = new ArrayList<>();
    for (float y = bounds.y - FRINGE; y < bounds.y + bounds.height + FRINGE; y += STEP * 0.7f) {
      for (float x = bounds.x - FRINGE; x < bounds.x + bounds.width + FRINGE; x += STEP) {
        int column = Math.round(x);
        int row = Math.round(y);
        float tx = x + STEP * (Noise.hash(column, row, 90) - 0.5f);
        float ty = y + STEP * 0.7f * (Noise.hash(column, row, 91) - 0.5f);
        float stand =
            Noise.smooth(tx / 130, ty / 85, 92)
                + 0.35f * Noise.smooth(tx / 41, ty / 30, 93)
                + remoteness(valley, tx, ty);
        if (stand > 0.62f && valley.wild(tx, ty + 6, 9)) {
          trees.add(
              new Tree(
                  tx,
                  ty,
                  0.85f + 0.42f * Noise.hash(column, row, 94),
                  kind(tx, ty, Noise.hash(column, row, 95))));
        }
      }
    }
    trees.sort(Comparator.comparingDouble(tree -> -tree.y));
    return List.copyOf(trees);
  }

  /** From -0.5 in a village to 0.35 far from all. */
  private static float remoteness(ValleyMap valley, float x, float y) {
    float nearest = Float.MAX_VALUE;
    for (VillageMap village : valley.villages()) {
      Rectangle v = village.bounds();
      float dx = Math.max(0, Math.max(v.x - x, x - v.x - v.width));
      float dy = Math.max(0, Math.max(v.y - y, y - v.y - v.height));
      nearest = Math.min(nearest, (float) Math.hypot(dx, dy));
    }
    return Math.min(0.35f, -0.2f + 0.55f * (nearest - CLEARING) / DEEP);
  }

  /** Firs stand together, and so do oaks and limes. */
  private static int kind(float x, float y, float luck) {
    float soil = Noise.smooth(x / 260, y / 200, 96) + 0.5f * (luck - 0.5f);
    return soil > 0.32f ? 2 : luck > 0.6f ? 1 : 0;
  }
}
