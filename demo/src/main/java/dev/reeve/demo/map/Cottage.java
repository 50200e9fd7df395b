package dev.reeve.demo.map;

import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place for a house.
 *
 * @param x lower left corner of its front
 * @param y the same to the north
 * @param kind what it looks like, 0 to 3
 */
record Cottage(float x, float y, int kind) {
  /** Most houses of a village. */
  static final int MOST = 28;

  private static final float WIDTH = 46;
  private static final float HEIGHT = 40;

  /** From the green to the east or west. */
  private static final float FARTHEST = 560;

  private static final int[] KINDS = {0, 2, 0, 3, 1, 2, 0, 2};

  /** Between two places that are tried along a lane. */
  private static final float STEP = 7;

  /** Rows of houses on each side of a lane. */
  private static final int ROWS = 5;

  /**
   * Finds room for houses along a village's lanes, those nearest to the green first.
   *
   * @param lanes all lanes of the land
   * @param land what is taken; the houses are taken from it too
   */
  static List<Cottage> along(VillageMap map, List<Lane> lanes, Occupied land) {
    Site green = map.layout.site(Trade.IDLE);
    float middleX = map.x + green.x();
    float middleY = map.y + green.y();
    List<float[]> tries = new ArrayList<>();
    for (Lane lane : lanes) {
      Outline line = lane.line();
      for (int i = 0; i + 1 < line.size(); i++) {
        float dx = line.x(i + 1) - line.x(i);
        float dy = line.y(i + 1) - line.y(i);
        float length = (float) Math.hypot(dx, dy);
        for (float at = 0; at < length; at += STEP) {
          for (int row = 0; row < 2 * ROWS; row++) {
            float side = row % 2 == 0 ? 1 : -1;
            int back = row / 2;
            float reach =
                lane.width() / 2
                    + 5
                    + back * (HEIGHT + 6)
                    + Math.abs(dy / length) * WIDTH / 2
                    + Math.abs(dx / length) * HEIGHT / 2;
            float x = line.x(i) + dx / length * at - dy / length * reach * side;
            float y = line.y(i) + dy / length * at + dx / length * reach * side;
            if (Math.abs(x - middleX) < FARTHEST) {
              tries.add(new float[] {x - WIDTH / 2, y - HEIGHT / 2});
            }
          }
        }
      }
    }
    tries.sort(
        Comparator.comparingDouble(
            c -> Math.hypot(c[0] + WIDTH / 2 - middleX, 1.7 * (c[1] + HEIGHT / 2 - middleY))));
    List<Cottage> found = new ArrayList<>();
    for (float[] corner : tries) {
      if (found.size() < MOST && land.free(corner[0], corner[1], WIDTH, HEIGHT)) {
        land.takeRectangle(corner[0], corner[1], WIDTH, HEIGHT);
        int luck = (int) (KINDS.length * Noise.hash((int) corner[0], (int) corner[1], 23));
        float lift = 3 * Noise.hash((int) corner[0], (int) corner[1], 24);
        found.add(new Cottage(corner[0] + 5, corner[1] + 2 + lift, KINDS[luck]));
      }
    }
    return List.copyOf(found);
  }

  /** Ground that it stands on or hides. */
  Outline footprint() {
    return Outline.rectangle(x - 5, y - 3, WIDTH - 2, HEIGHT - 6);
  }
}
