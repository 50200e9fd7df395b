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
  private static final float ROOM = 7.1f;

  /** Width of a place among those around the given ones. */
  private static final float OUTSIDE = 12;

  /** Angle between one of the outer places and the next, which spreads them evenly (Vogel 1979). */
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  /** Two who stand further apart than this are no neighbours. */
  private static final float NEIGHBOURS = 32;

  /** Tells where nobody may stand. */
  @FunctionalInterface
  interface Blocked {
    boolean at(float x, float y);
  }

  private final List<float[]> spots = new ArrayList<>();
  private final Blocked blocked;
  private final int given;
  private final float middleX;
  private final float middleY;
  private final BitSet taken = new BitSet();
  private int turns;

  /**
   * Nobody has taken any.
   *
   * @param wanted x and y in turn; those that are blocked or too near to another are left out
   * @param middle around which there is more room
   */
  StandingRoom(List<float[]> wanted, Waypoint middle, Blocked blocked) {
    this.blocked = blocked;
    middleX = middle.x;
    middleY = middle.y;
    for (float[] spot : wanted) {
      offer(spot[0], spot[1], ROOM);
    }
    given = spots.size();
    between();
  }

  /** Half-way between neighbours there is room for one more, as long as the ground is wide. */
  private void between() {
    for (int i = 0; i < given; i++) {
      float[] spot = spots.get(i);
      float[] mate = null;
      for (int j = 0; j < given; j++) {
        float[] other = spots.get(j);
        float away = other[0] - spot[0];
        boolean east = away > 0 && away < NEIGHBOURS && Math.abs(other[1] - spot[1]) < ROOM;
        if (east && (mate == null || other[0] < mate[0])) {
          mate = other;
        }
      }
      if (mate != null) {
        offer((spot[0] + mate[0]) / 2, (spot[1] + mate[1]) / 2, ROOM);
      }
    }
  }

  private void offer(float x, float y, float room) {
    if (blocked.at(x, y)) {
      return;
    }
    for (float[] spot : spots) {
      if (Math.hypot(spot[0] - x, spot[1] - y) < room) {
        return;
      }
    }
    spots.add(new float[] {x, y});
  }

  /** Takes the first place that is free. */
  int take() {
    int spot = taken.nextClearBit(0);
    while (spot >= spots.size()) {
      turns++;
      double radius = OUTSIDE * Math.sqrt(turns);
      offer(
          middleX + (float) (radius * Math.cos(turns * GOLDEN)),
          middleY + (float) (radius * Math.sin(turns * GOLDEN)),
          0.8f * OUTSIDE);
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
