package dev.reeve.demo.art;

/** What a figure's picture shows. */
public enum Pose {
  STAND(-1),
  STEP_WIDE(-1),
  STEP_CLOSE(-1),
  CARRY_WIDE(-1),
  CARRY_CLOSE(-1),
  WORK_UP(0),
  WORK_MIDDLE(1),
  WORK_DOWN(2),
  WORK_BACK(3);

  private static final Pose[] GESTURE = {WORK_UP, WORK_MIDDLE, WORK_DOWN, WORK_BACK};

  private final int beat;

  Pose(int beat) {
    this.beat = beat;
  }

  /** Pictures of a gesture, in turn. */
  public static Pose work(int beat) {
    return GESTURE[Math.floorMod(beat, GESTURE.length)];
  }

  public boolean wide() {
    return this == STEP_WIDE || this == CARRY_WIDE;
  }

  public boolean walking() {
    return wide() || this == STEP_CLOSE || this == CARRY_CLOSE;
  }

  public boolean carrying() {
    return this == CARRY_WIDE || this == CARRY_CLOSE;
  }

  public boolean working() {
    return beat >= 0;
  }

  /** Beat of the gesture, 0 to 3; -1 where there is none. */
  public int beat() {
    return beat;
  }
}
