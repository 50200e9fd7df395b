package dev.reeve.demo.map;

import com.badlogic.gdx.ai.steer.SteerableAdapter;
import com.badlogic.gdx.ai.steer.behaviors.FollowPath;
import com.badlogic.gdx.math.Vector2;
import dev.reeve.demo.art.Noise;
import java.util.List;

/** A body that walks along a way and then stands. What it wants is another's affair. */
abstract class Walker extends SteerableAdapter<Vector2> implements Sprite {
  /** Map units walked with one picture of a step. */
  private static final float STEP = 5.1f;

  /** Whoever is that near to a place of his own is there. */
  private static final float THERE = 1.2f;

  /** Map units that a walker looks ahead along the way. */
  private static final float LOOK_AHEAD = 9;

  private static final float MOST_ACCELERATION = 220;

  /** Seconds after which somebody who is held up no longer waits for others, beyond the usual. */
  private static final float PATIENCE = 5;

  final Vector2 position = new Vector2();
  final Vector2 velocity = new Vector2();
  private final Vector2 before = new Vector2();
  private final Way way = new Way();
  private final FollowPath<Vector2, Way.Progress> following;
  private final Roads roads;
  private final float lane;
  private List<Waypoint> route = List.of();
  private int routeFirst;
  private Waypoint last;
  private float pace;
  private float tolerance;
  private float patience;
  private float walked;
  private boolean walking;
  private boolean west;
  private float shownX;
  private float shownY;

  /** Cell of the grid of neighbours, kept by it. */
  int column;

  int row;

  Walker(Roads roads, Waypoint at, float lane) {
    this.roads = roads;
    this.last = at;
    this.lane = lane;
    way.begin(0, 0);
    following = new FollowPath<>(this, way, LOOK_AHEAD);
    following.setDecelerationRadius(7).setTimeToTarget(0.12f);
  }

  /** Stands at a point from now on. */
  final void stand(float x, float y) {
    position.set(x, y);
    velocity.setZero();
    walking = false;
  }

  /** Is at a point at once, without a trace of where it was. */
  final void appear(float x, float y) {
    stand(x, y);
    before.set(position);
    show(1);
  }

  /**
   * Sets out along the roads.
   *
   * @param gate the crossing at the end of the roads
   * @param endX where to go from there
   * @param endY where to go from there
   * @param near how near is near enough; 0: just there
   */
  final void goTo(Waypoint gate, float endX, float endY, float near) {
    Waypoint next = nextCrossing();
    way.begin(position.x, position.y);
    if (next != gate || walking) {
      route = roads.way(next, gate);
      routeFirst = firstAhead();
      way.follow(route, routeFirst, lane);
    } else {
      route = List.of();
    }
    way.add(endX, endY);
    last = gate;
    tolerance = near;
    walking = true;
    patience = PATIENCE + 1.6f * way.getLength() / Math.max(1, pace);
  }

  /** The crossing that lies before a walker, or where he went last. */
  private Waypoint nextCrossing() {
    if (!walking || route.isEmpty()) {
      return last;
    }
    return route.get(Math.min(route.size() - 1, routeFirst + way.span()));
  }

  /** Whoever is already past the first crossings does not turn back to them. */
  private int firstAhead() {
    int first = 0;
    while (first + 1 < route.size()
        && distance(route.get(first + 1)) < route.get(first).distance(route.get(first + 1))) {
      first++;
    }
    return first;
  }

  private float distance(Waypoint to) {
    return position.dst(to.x, to.y);
  }

  /** Is at the end of the way at once. */
  final void arrive() {
    if (walking) {
      appear(way.endX(), way.endY());
    }
  }

  final FollowPath<Vector2, Way.Progress> following() {
    return following;
  }

  final boolean walking() {
    return walking;
  }

  /** Whether it stands nowhere in particular, or walks, and so can step aside. */
  final boolean yields() {
    return walking || tolerance > 0;
  }

  /** Whether it makes way for others; who was held up for too long does not. */
  final boolean patient() {
    return patience > 0;
  }

  final void pace(float unitsPerSecond) {
    pace = unitsPerSecond;
  }

  /** Keeps in mind where it was, for pictures between two steps. */
  final void remember() {
    before.set(position);
  }

  /** Moves as steered. */
  final void move(Vector2 acceleration, float seconds) {
    patience -= seconds;
    velocity.mulAdd(acceleration, seconds).limit(pace);
    position.mulAdd(velocity, seconds);
    walked += velocity.len() * seconds;
    if (Math.abs(velocity.x) > 0.15f * pace) {
      west = velocity.x < 0;
    }
    float left = position.dst(way.endX(), way.endY());
    if (left <= tolerance) {
      stand(position.x, position.y);
    } else if (left <= THERE) {
      stand(way.endX(), way.endY());
    }
  }

  /**
   * Is shown between the last two steps.
   *
   * @param share 0 at the one before, 1 at the last
   */
  final void show(float share) {
    shownX = Noise.mix(before.x, position.x, share);
    shownY = Noise.mix(before.y, position.y, share);
  }

  /** Whether the legs are apart, in the two-beat bob of walking. */
  final boolean strides() {
    return (int) (walked / STEP) % 2 == 0;
  }

  final void turn(boolean toWest) {
    west = toWest;
  }

  boolean facesWest() {
    return west;
  }

  /** Where it is drawn, in map units. */
  public final float x() {
    return shownX;
  }

  /** Where it is drawn, in map units. */
  public final float y() {
    return shownY;
  }

  @Override
  public final float footY() {
    return shownY;
  }

  @Override
  public final Vector2 getPosition() {
    return position;
  }

  @Override
  public final Vector2 getLinearVelocity() {
    return velocity;
  }

  @Override
  public final float getMaxLinearSpeed() {
    return pace;
  }

  @Override
  public final float getMaxLinearAcceleration() {
    return MOST_ACCELERATION;
  }
}
