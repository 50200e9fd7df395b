package dev.reeve.settlement;

/**
 * Chooses a posture, every tick, before the reeve plans. One chooser may serve many settlements:
 * what it chooses depends on the situation and nothing else.
 */
@FunctionalInterface
public interface PostureChooser {

  /**
   * The posture to take.
   *
   * @param situation what the reeve sees; valid during the call
   * @return the posture, the one in force included
   */
  Posture choose(Situation situation);
}
