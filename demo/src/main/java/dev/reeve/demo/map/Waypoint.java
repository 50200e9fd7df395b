package dev.reeve.demo.map;

/** A crossing or an end of roads, in map units; made by {@link Roads#crossing}. */
public final class Waypoint {
  public final float x;
  public final float y;

  /** Its number among all crossings of the same roads. */
  final int index;

  Waypoint(float x, float y, int index) {
    this.x = x;
    this.y = y;
    this.index = index;
  }

  /** Map units from here to there as the crow flies. */
  public float distance(Waypoint there) {
    return (float) Math.hypot(there.x - x, there.y - y);
  }

  @Override
  public String toString() {
    return "(" + x + ", " + y + ")";
  }
}
