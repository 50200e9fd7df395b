package dev.reeve.settlement;

import java.util.Optional;

/**
 * What a reeve sees of a settlement when he chooses a posture. It cannot be changed through this,
 * and is valid during the choice only.
 */
public interface Situation {

  /**
   * How well the needs of rank 1 were met in the last tick: the least of them.
   *
   * @return part of the need, within [0, 1]; 1 when nothing was consumed yet
   */
  double coverage();

  /**
   * How full the stores are: the least among the needed goods that can be stored. The reserve meant
   * is that of rules and orders, before a posture's factor, so that taking a posture does not move
   * the mark.
   *
   * @return stock over reserve, &ge; 0; infinite if no needed good can be stored
   */
  double store();

  /**
   * Whether a threat is on its way or here in this cycle.
   *
   * @return whether there is one
   */
  boolean raid();

  /**
   * How happy people feel, on average.
   *
   * @return happiness per person; finite
   */
  double happiness();

  /**
   * How happy the plan in force says they should be.
   *
   * @return happiness per person; finite
   */
  double plannedHappiness();

  /**
   * Time since a program was last held for a cycle.
   *
   * @return whole cycles, &ge; 0; {@link Long#MAX_VALUE} if none was ever held
   */
  long cyclesSinceFestival();

  /**
   * Whether the rules know a program at all.
   *
   * @return whether there is one
   */
  boolean festival();

  /**
   * The season.
   *
   * @return its id; empty if the rules know no seasons
   */
  Optional<String> season();

  /**
   * How many people live here.
   *
   * @return people, &ge; 1
   */
  int people();

  /**
   * Time since the settlement was founded.
   *
   * @return full cycles, &ge; 0
   */
  long cycle();

  /**
   * Time since the posture in force was taken.
   *
   * @return full cycles, &ge; 0
   */
  long cyclesInPosture();

  /**
   * The posture in force.
   *
   * @return its name; that of {@link Posture#ORDINARY} at founding
   */
  String posture();
}
