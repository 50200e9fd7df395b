package dev.reeve.demo.map;

import com.badlogic.gdx.ai.steer.Proximity.ProximityCallback;
import com.badlogic.gdx.ai.steer.Steerable;
import com.badlogic.gdx.ai.steer.SteerableAdapter;
import com.badlogic.gdx.ai.steer.SteeringAcceleration;
import com.badlogic.gdx.ai.steer.behaviors.Separation;
import com.badlogic.gdx.math.Vector2;
import java.util.List;

/**
 * Moves a crowd by one step: everybody follows his way and keeps away from others (Reynolds 1999),
 * and whoever still treads on somebody steps aside. O(n) for evenly spread people.
 */
final class Steering {
  /** Nobody comes nearer to another than this, in map units. */
  static final float ELBOW_ROOM = 7.5f;

  private static final float PUSH = 8000;

  /**
   * Stepping aside turns to the right by this much, so that two who meet do not block each other.
   */
  private static final float SIDESTEP = 0.7f;

  private final Neighbours near = new Neighbours();
  private final Separation<Vector2> apart = new Separation<>(new Nobody(), near);
  private final SteeringAcceleration<Vector2> along = new SteeringAcceleration<>(new Vector2());
  private final SteeringAcceleration<Vector2> away = new SteeringAcceleration<>(new Vector2());
  private final Vector2 aside = new Vector2();
  private final ProximityCallback<Vector2> stepAside = this::stepAside;
  private Walker mover;

  Steering() {
    apart.setDecayCoefficient(PUSH);
  }

  /** Lets everybody walk for a moment. */
  void step(List<? extends Walker> everybody, float seconds) {
    near.note(everybody);
    for (int i = 0; i < everybody.size(); i++) {
      Walker walker = everybody.get(i);
      walker.remember();
      if (walker.walking()) {
        steer(walker, seconds);
      }
    }
    near.note(everybody);
    for (int i = 0; i < everybody.size(); i++) {
      Walker walker = everybody.get(i);
      if (walker.yields()) {
        makeRoom(walker);
      }
    }
  }

  private void steer(Walker walker, float seconds) {
    walker.following().calculateSteering(along);
    if (walker.patient()) {
      near.setOwner(walker);
      apart.setOwner(walker);
      apart.calculateSteering(away);
      along.linear.add(away.linear).limit(walker.getMaxLinearAcceleration());
    }
    walker.move(along.linear, seconds);
  }

  private void makeRoom(Walker walker) {
    near.setOwner(walker);
    mover = walker;
    aside.setZero();
    near.findNeighbors(stepAside);
    walker.position.add(aside);
  }

  private boolean stepAside(Steerable<Vector2> neighbour) {
    Walker other = (Walker) neighbour;
    float dx = mover.position.x - other.position.x;
    float dy = mover.position.y - other.position.y;
    float apart = (float) Math.hypot(dx, dy);
    if (apart >= ELBOW_ROOM) {
      return false;
    }
    float overlap = (ELBOW_ROOM - apart) * (other.yields() ? 0.5f : 1);
    if (apart < 0.01f) {
      aside.add(overlap, 0);
    } else {
      aside.add(overlap * (dx + SIDESTEP * dy) / apart, overlap * (dy - SIDESTEP * dx) / apart);
    }
    return true;
  }

  /** Whom the shared behaviours belong to until somebody walks. */
  private static final class Nobody extends SteerableAdapter<Vector2> {
    @Override
    public Vector2 getPosition() {
      return Vector2.Zero;
    }
  }
}
