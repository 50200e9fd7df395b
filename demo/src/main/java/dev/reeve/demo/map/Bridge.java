package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a lane crosses water.
 *
 * @param x its middle
 * @param y its middle
 * @param dx direction of the lane, of length 1
 * @param dy direction of the lane, of length 1
 * @param length in map units
 * @param width in map units
 */
record Bridge(float x, float y, float dx, float dy, float length, float width) {
  private static final float BANK = 22;
  private static final float RAIL = 5;

  /** A bridge wherever a lane crosses water. */
  static List<Bridge> over(List<Water> waters, List<Lane> lanes) {
    List<Bridge> bridges = new ArrayList<>();
    for (Water water : waters) {
      for (Lane lane : lanes) {
        cross(water, lane, bridges);
      }
    }
    return List.copyOf(bridges);
  }

  private static void cross(Water water, Lane lane, List<Bridge> bridges) {
    Outline bed = water.bed();
    Outline way = lane.line();
    for (int i = 0; i + 1 < way.size(); i++) {
      float ax = way.x(i);
      float ay = way.y(i);
      float ux = way.x(i + 1) - ax;
      float uy = way.y(i + 1) - ay;
      for (int k = 0; k + 1 < bed.size(); k++) {
        float vx = bed.x(k + 1) - bed.x(k);
        float vy = bed.y(k + 1) - bed.y(k);
        float turn = ux * vy - uy * vx;
        float t = ((bed.x(k) - ax) * vy - (bed.y(k) - ay) * vx) / turn;
        float s = ((bed.x(k) - ax) * uy - (bed.y(k) - ay) * ux) / turn;
        if (t >= 0 && t < 1 && s >= 0 && s < 1) {
          float along = (float) Math.hypot(ux, uy);
          float across = Math.abs(turn) / along / (float) Math.hypot(vx, vy);
          bridges.add(
              new Bridge(
                  ax + t * ux,
                  ay + t * uy,
                  ux / along,
                  uy / along,
                  Math.min(2.2f, 1 / across) * water.width() + BANK,
                  lane.width() + RAIL));
        }
      }
    }
  }
}
