package dev.reeve.demo.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A crossing or an end of the village's roads, which form a tree that grows from the green. */
public final class Waypoint {
  public final float x;
  public final float y;
  private final Waypoint towardsGreen;

  /** The root of the tree. */
  public Waypoint(float x, float y) {
    this(x, y, null);
  }

  public Waypoint(float x, float y, Waypoint towardsGreen) {
    this.x = x;
    this.y = y;
    this.towardsGreen = towardsGreen;
  }

  /** The way along the roads from here to there, both ends included. */
  public List<Waypoint> wayTo(Waypoint there) {
    List<Waypoint> up = towardsRoot();
    List<Waypoint> down = there.towardsRoot();
    while (up.size() > 1 && down.size() > 1 && up.get(up.size() - 2) == down.get(down.size() - 2)) {
      up.remove(up.size() - 1);
      down.remove(down.size() - 1);
    }
    if (up.get(up.size() - 1) == down.get(down.size() - 1)) {
      down.remove(down.size() - 1);
    }
    Collections.reverse(down);
    up.addAll(down);
    return up;
  }

  private List<Waypoint> towardsRoot() {
    Deque<Waypoint> way = new ArrayDeque<>();
    for (Waypoint at = this; at != null; at = at.towardsGreen) {
      way.add(at);
    }
    return new ArrayList<>(way);
  }
}
