package dev.reeve.demo.art;

/** What a figure's picture shows: how it stands, and what it does meanwhile. */
public enum Pose {
  STAND(Stance.UPRIGHT, Act.NOTHING, 0),
  STEP_WIDE(Stance.WIDE, Act.NOTHING, 0),
  STEP_CLOSE(Stance.CLOSE, Act.NOTHING, 0),
  CARRY_WIDE(Stance.WIDE, Act.CARRY, 0),
  CARRY_CLOSE(Stance.CLOSE, Act.CARRY, 0),
  HAUL_WIDE(Stance.WIDE, Act.HAUL, 0),
  HAUL_CLOSE(Stance.CLOSE, Act.HAUL, 0),
  CART_WIDE(Stance.WIDE, Act.CART, 0),
  CART_CLOSE(Stance.CLOSE, Act.CART, 0),
  BOOK_WIDE(Stance.WIDE, Act.BOOK, 0),
  BOOK_CLOSE(Stance.CLOSE, Act.BOOK, 0),
  BUNDLE_WIDE(Stance.WIDE, Act.BUNDLE, 0),
  BUNDLE_CLOSE(Stance.CLOSE, Act.BUNDLE, 0),
  DROOP(Stance.UPRIGHT, Act.DROOP, 0),
  DROOP_WIDE(Stance.WIDE, Act.DROOP, 0),
  DROOP_CLOSE(Stance.CLOSE, Act.DROOP, 0),
  SIT(Stance.SEATED, Act.NOTHING, 0),
  READ(Stance.SEATED, Act.READ, 0),
  WRITE(Stance.SEATED, Act.READ, 1),
  CHEER(Stance.UPRIGHT, Act.CHEER, 0),
  WORK_UP(Stance.UPRIGHT, Act.WORK, 0),
  WORK_MIDDLE(Stance.UPRIGHT, Act.WORK, 1),
  WORK_DOWN(Stance.UPRIGHT, Act.WORK, 2),
  WORK_BACK(Stance.UPRIGHT, Act.WORK, 3),
  DANCE_EAST(Stance.HOP_EAST, Act.DANCE, 0),
  DANCE_UP(Stance.CLOSE, Act.DANCE, 1),
  DANCE_WEST(Stance.HOP_WEST, Act.DANCE, 2),
  DANCE_DOWN(Stance.UPRIGHT, Act.DANCE, 3);

  /** Where the legs are. */
  public enum Stance {
    UPRIGHT,
    WIDE,
    CLOSE,
    SEATED,
    HOP_EAST,
    HOP_WEST
  }

  /** What the hands do. */
  public enum Act {
    NOTHING,
    /** Brings what was made. */
    CARRY,
    /** Fetches what work needs. */
    HAUL,
    /** Pulls a handcart. */
    CART,
    /** Goes to school or comes back. */
    BOOK,
    /** Comes from elsewhere with all that he has. */
    BUNDLE,
    /** Is hungry. */
    DROOP,
    READ,
    CHEER,
    WORK,
    DANCE
  }

  private static final Pose[] GESTURE = {WORK_UP, WORK_MIDDLE, WORK_DOWN, WORK_BACK};
  private static final Pose[] DANCE = {DANCE_EAST, DANCE_UP, DANCE_WEST, DANCE_DOWN};

  private final Stance stance;
  private final Act act;
  private final int beat;

  Pose(Stance stance, Act act, int beat) {
    this.stance = stance;
    this.act = act;
    this.beat = beat;
  }

  /** Pictures of a gesture, in turn. */
  public static Pose work(int beat) {
    return GESTURE[Math.floorMod(beat, GESTURE.length)];
  }

  /** Pictures of a dance, in turn. */
  public static Pose dance(int beat) {
    return DANCE[Math.floorMod(beat, DANCE.length)];
  }

  public Stance stance() {
    return stance;
  }

  public Act act() {
    return act;
  }

  /** Picture of the gesture, 0 to 3. */
  public int beat() {
    return beat;
  }

  public boolean walking() {
    return stance == Stance.WIDE || (stance == Stance.CLOSE && act != Act.DANCE);
  }

  public boolean working() {
    return act == Act.WORK;
  }

  /** How far the body is off its usual height, in units of a figure's drawing. */
  public float lift() {
    return switch (stance) {
      case UPRIGHT, WIDE -> 0;
      case CLOSE -> 1.1f;
      case HOP_EAST, HOP_WEST -> 1.8f;
      case SEATED -> -3.7f;
    };
  }
}
