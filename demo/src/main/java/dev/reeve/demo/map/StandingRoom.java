package dev.reeve.demo.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Standing places and who has taken them. When the given ones are all taken there are more between
 * them, and at last more around them, so that there is always one for everybody.
 */
final class StandingRoom {
  /** Least distance between a new place and any other. */
  private static final float ROOM = 7.6f;

  /** Angle between one of the outer places and the next, which spreads them evenly (Vogel 1979). */
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private final List<float[]> spots;
  private final int given;
  private final float middleX;
  private final float middleY;
  private final BitSet taken = new BitSet();
  private int turns;

  /**
   * Nobody has taken any.
   *
   * @param spots x and y in turn; at least one
   */
  StandingRoom(List<float[]> spots) {
    this.spots = new ArrayList<>(spots);
    given = spots.size();
    middleX = (float) spots.stream().mapToDouble(spot -> spot[0]).average().orElseThrow();
    middleY = (float) spots.stream().mapToDouble(spot -> spot[1]).average().orElseThrow();
    between();
  }

  /** Half-way between neighbours there is room for one more, as long as the ground is wide. */
  private void between() {
    for (int i = 0; i < given; i++) {
      float[] spot = spots.get(i);
      float[] mate = null;
      for (int j = 0; j < given; j++) {
        float[] other = spots.get(j);
        boolean east = other[0] > spot[0] && Math.abs(other[1] - spot[1]) < ROOM;
        if (east && (mate == null || other[0] < mate[0])) {
          mate = other;
        }
      }
      if (mate != null) {
        offer((spot[0] + mate[0]) / 2, (spot[1] + mate[1]) / 2);
      }
    }
  }

  private boolean offer(float x, float y) {
    for (float[] spot : spots) {
      if (Math.hypot(spot[0] - x, spot[1] - y) < ROOM) {
        return false;
      }
    }
    return spots.add(new float[] {x, y});
  }

  /** Takes the first place that is free. */
  int take() {
    int spot = taken.nextClearBit(0);
    while (spot >= spots.size()) {
      turns++;
      double radius = ROOM * Math.sqrt(turns);
      offer(
          middleX + (float) (radius * Math.cos(turns * GOLDEN)),
          middleY + (float) (radius * Math.sin(turns * GOLDEN)));
    }
    taken.set(spot);
    return spot;
  }

  /** Whether one of the given places is free. */
  boolean free() {
    return taken.nextClearBit(0) < given;
  }

  void leave(int spot) {
    taken.clear(spot);
  }

  float x(int spot) {
    return spots.get(spot)[0];
  }

  float y(int spot) {
    return spots.get(spot)[1];
  }
}
