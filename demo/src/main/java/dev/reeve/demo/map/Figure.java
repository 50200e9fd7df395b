package dev.reeve.demo.map;

import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Pose;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.List;

/** One person on the map: walks to the place of the trade, works there, brings what was made. */
public final class Figure {
  private static final float WALK = 30;

  /** Seconds of one picture of a gesture, and of one step. */
  private static final float GESTURE = 0.26f;

  private static final float STEP = 0.17f;

  /** Those who walk one behind the other keep this distance. */
  private static final float QUEUE = 9;

  /** Share of their pace at which they go until the distance is won. */
  private static final float QUEUE_PACE = 0.45f;

  public final int person;
  public final int skill;
  private final Roads roads;
  private final float lane;
  private final List<float[]> way = new ArrayList<>();
  private Trade trade;
  private Place place;
  private int spot;
  private Waypoint at;
  private float x;
  private float y;
  private float headX;
  private float headY;
  private boolean west;
  private boolean carrying;
  private boolean returning;
  private float clock;
  private float rest;
  private int trips;

  /** Someone who stands at the arrival road and has no trade yet. */
  public Figure(int person, int skill, VillageMap map, Place green, int spot) {
    this.roads = map.roads();
    this.person = person;
    this.skill = skill;
    this.trade = Trade.IDLE;
    this.place = green;
    this.spot = spot;
    this.lane = 12 * luck(0) - 6;
    this.clock = 7 * luck(1);
    this.rest = 3 + 9 * luck(2);
    at = map.arrival();
    x = at.x + 320;
    y = at.y + 12 + lane;
    goTo(green.gate(), spotX(), spotY());
  }

  /** Luck of this person, different for every use, within [0, 1). */
  private float luck(int use) {
    return Noise.hash(person, use, 17);
  }

  private float spotX() {
    return place.spots().get(spot % place.spots().size())[0] + shift(1);
  }

  private float spotY() {
    return place.spots().get(spot % place.spots().size())[1] + shift(2);
  }

  /** Those who come when all standing places are taken stand between the others. */
  private float shift(int axis) {
    int round = spot / place.spots().size();
    return round == 0 ? 0 : 9 * (Noise.hash(round, axis, 18) - 0.5f) + 5;
  }

  /** Puts the figure where it is going, as on the first day. */
  public void arrive() {
    if (!way.isEmpty()) {
      float[] end = way.get(way.size() - 1);
      x = end[0];
      y = end[1];
      way.clear();
    }
    returning = false;
    carrying = false;
  }

  /** Takes up another trade and sets out for its place. */
  public void take(Trade next, Place nextPlace, int nextSpot) {
    trade = next;
    place = nextPlace;
    spot = nextSpot;
    carrying = false;
    returning = false;
    goTo(nextPlace.gate(), spotX(), spotY());
  }

  private void goTo(Waypoint gate, float endX, float endY) {
    way.clear();
    if (at != gate) {
      for (Waypoint point : roads.way(at, gate)) {
        way.add(new float[] {point.x + 0.5f * lane, point.y + lane});
      }
      dropPassed();
    }
    way.add(new float[] {endX, endY});
    at = gate;
  }

  /** Whoever is already past the first crossings does not turn back to them. */
  private void dropPassed() {
    while (way.size() > 1 && distance(way.get(1)) < segment(way.get(0), way.get(1))) {
      way.remove(0);
    }
  }

  private float distance(float[] point) {
    return (float) Math.hypot(point[0] - x, point[1] - y);
  }

  private static float segment(float[] a, float[] b) {
    return (float) Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  /** Whether someone walks the same way right before this figure. */
  public boolean behind(Figure other) {
    if (way.isEmpty() || other.way.isEmpty()) {
      return false;
    }
    float dx = other.x - x;
    float dy = other.y - y;
    float near = dx * dx + 2 * dy * dy;
    if (near > QUEUE * QUEUE) {
      return false;
    }
    float ahead = dx * headX + dy * headY;
    float alike = headX * other.headX + headY * other.headY;
    return alike > 0.5f && (ahead > 0 || (ahead == 0 && other.person < person));
  }

  /**
   * Lives on for a moment.
   *
   * @param queued whether to go slowly behind somebody
   */
  public void update(float seconds, boolean queued) {
    clock += seconds;
    if (!way.isEmpty()) {
      walk(seconds * WALK * (0.88f + 0.24f * luck(3)) * (queued ? QUEUE_PACE : 1));
    } else if (returning) {
      carrying = false;
      returning = false;
      goTo(place.gate(), spotX(), spotY());
    } else {
      rest -= seconds;
      if (rest <= 0) {
        rest = 8 + 22 * Noise.hash(person, trips++, 19);
        setOut();
      }
    }
  }

  /** Brings what was made to the store, every third time or so. */
  private void setOut() {
    boolean makes = trade != Trade.SOLDIER && trade != Trade.IDLE;
    if (makes && Noise.hash(person, trips, 20) < 0.35f) {
      carrying = true;
      returning = true;
      Waypoint store = place.store();
      goTo(store, store.x + 40 * (luck(4) - 0.5f), store.y + 20 * (luck(5) - 0.5f));
    }
  }

  private void walk(float reach) {
    float left = reach;
    while (left > 0 && !way.isEmpty()) {
      float[] next = way.get(0);
      float distance = distance(next);
      if (distance <= left) {
        x = next[0];
        y = next[1];
        left -= distance;
        way.remove(0);
      } else {
        float dx = (next[0] - x) / distance;
        headX = dx;
        headY = (next[1] - y) / distance;
        if (Math.abs(dx) > 0.15f) {
          west = dx < 0;
        }
        x += dx * left;
        y += headY * left;
        left = 0;
      }
    }
  }

  public Pose pose() {
    if (!way.isEmpty()) {
      boolean wide = ((int) (clock / STEP)) % 2 == 0;
      if (carrying) {
        return wide ? Pose.CARRY_WIDE : Pose.CARRY_CLOSE;
      }
      return wide ? Pose.STEP_WIDE : Pose.STEP_CLOSE;
    }
    int beat = (int) (clock / GESTURE);
    if (trade == Trade.IDLE) {
      return (beat / 9) % 3 == person % 3 ? Pose.work(beat) : Pose.STAND;
    }
    return (beat / 11) % 5 == person % 5 ? Pose.STAND : Pose.work(beat);
  }

  public Trade trade() {
    return trade;
  }

  public Place place() {
    return place;
  }

  public int spot() {
    return spot;
  }

  public float x() {
    return x;
  }

  public float y() {
    return y;
  }

  /** Which way it looks; workers keep the way they came, so that a crowd does not turn as one. */
  public boolean facesWest() {
    return (way.isEmpty() && trade != Trade.IDLE) ? luck(6) < 0.5f : west;
  }
}
