package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;
import java.util.Arrays;

/**
 * A river or a brook.
 *
 * @param width from bank to bank, in map units
 * @param bed its middle
 */
record Water(float width, Outline bed) {
  /**
   * The part of a brook on one side of this river, which flows from west to east, ending in it.
   *
   * @param brook from north to south or the other way round
   * @param side the side that is kept is that of this height
   */
  Outline mouth(Outline brook, float side) {
    float[] kept = new float[brook.points.length + 4];
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < brook.size(); i++) {
      float x = brook.x(i);
      float y = brook.y(i);
      float middle = height(x);
      boolean here = y > middle == side > middle;
      if (here != inside && (here ? i > 0 : count > 0)) {
        float joint = here ? brook.x(i - 1) : x;
        kept[count++] = (x + joint) / 2;
        kept[count++] = height((x + joint) / 2);
      }
      if (here) {
        kept[count++] = x;
        kept[count++] = y;
      }
      inside = here;
    }
    return Outline.line(Arrays.copyOf(kept, count));
  }

  /** How far north the river flows at an x. */
  private float height(float x) {
    for (int i = 0; i + 1 < bed.size(); i++) {
      if (bed.x(i + 1) >= x) {
        float t = (x - bed.x(i)) / (bed.x(i + 1) - bed.x(i));
        return bed.y(i) + t * (bed.y(i + 1) - bed.y(i));
      }
    }
    return bed.y(bed.size() - 1);
  }
}
