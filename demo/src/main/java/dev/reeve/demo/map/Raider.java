package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Pose;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Token;

/** One of those who come to take something. */
final class Raider extends Walker {
  /** What a raider is about. */
  enum Aim {
    /** Comes to the village's edge and fights whoever meets him there. */
    FIGHT,
    /** Runs to the store. */
    PLUNDER,
    /** Runs away. */
    FLEE
  }

  private static final float RUN = 50;

  /** Seconds at the store to fill a sack. */
  private static final float GRAB = 1.6f;

  /** Seconds of one picture of a blow. */
  private static final float BLOW = 0.17f;

  private final int number;
  private final float homeX;
  private final float homeY;
  private final Waypoint edge;
  private Aim aim = Aim.FIGHT;
  private float clock;
  private float rest = GRAB;
  private float shown;
  private boolean laden;
  private boolean fights;

  /**
   * Comes out of the wild.
   *
   * @param edge the first crossing of the village
   */
  Raider(int number, Roads roads, Waypoint edge, float x, float y) {
    super(roads, edge, 3 + 3 * Noise.hash(number, 3, 41));
    this.number = number;
    this.edge = edge;
    homeX = x;
    homeY = y;
    clock = 5 * Noise.hash(number, 1, 41);
    pace(RUN * (0.9f + 0.2f * Noise.hash(number, 2, 41)));
    appear(x, y);
  }

  Aim aim() {
    return aim;
  }

  /** Whether he bears something away. */
  boolean laden() {
    return laden;
  }

  void fights(boolean foeIsHere) {
    fights = foeIsHere;
  }

  /** Goes to where the lines meet. */
  void form(float x, float y) {
    goTo(edge, x, y, 0);
  }

  void plunder(Waypoint store) {
    aim = Aim.PLUNDER;
    float x = store.x + 30 * (Noise.hash(number, 4, 41) - 0.5f);
    goTo(store, x, store.y + 16 * (Noise.hash(number, 5, 41) - 0.5f), 12);
  }

  void flee() {
    if (aim != Aim.FLEE) {
      aim = Aim.FLEE;
      goTo(edge, homeX, homeY, 8);
    }
  }

  /** Lives on for a moment; whether he is still to be seen. */
  boolean live(float seconds) {
    clock += seconds;
    boolean home = aim == Aim.FLEE && !walking();
    shown = Math.max(0, Math.min(1, shown + (home ? -seconds : seconds)));
    if (aim == Aim.PLUNDER && !walking()) {
      rest -= seconds;
      if (rest <= 0) {
        laden = true;
        flee();
      }
    }
    return !home || shown > 0;
  }

  private Pose pose() {
    if (walking()) {
      boolean wide = strides();
      if (laden) {
        return wide ? Pose.CARRY_WIDE : Pose.CARRY_CLOSE;
      }
      return wide ? Pose.STEP_WIDE : Pose.STEP_CLOSE;
    }
    return fights || aim == Aim.PLUNDER ? Pose.work((int) (clock / BLOW)) : Pose.STAND;
  }

  @Override
  public void draw(Batch batch, Stamps stamps) {
    Brush.alpha(batch, shown);
    Brush.picture(batch, stamps.raider(pose()), x(), y(), facesWest());
    if (fights && !walking()) {
      float puff = clock * 0.9f % 1;
      Brush.alpha(batch, 0.9f * Math.min(1, 4 * puff) * (1 - puff));
      float ahead = facesWest() ? -9 : 9;
      Brush.token(batch, stamps, Token.DUST, x() + ahead, y() + 6 * puff - 2);
    }
    Brush.alpha(batch, 1);
  }
}
