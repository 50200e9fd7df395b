package dev.reeve.ecs;

/** The reeve's own systems in the order in which they run. */
public enum Stage {
  /** Counts time and runs the stages below once a tick. */
  CLOCK(0),
  /** Plans anew for settlements where something changed. */
  PLAN(1),
  /** Puts whole people where a new plan asks for them. */
  ASSIGN(2),
  /** Sends the events of the tick. */
  REPORT(3);

  private final int place;

  Stage(int place) {
    this.place = place;
  }

  /**
   * The priority of this system.
   *
   * @param config what the reeve was installed with
   * @return an Ashley priority
   */
  public int priority(ReeveConfig config) {
    return config.priority() + place * ReeveConfig.PRIORITY_STEP;
  }
}
