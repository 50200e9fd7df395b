package dev.reeve.ecs;

import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Situation;

/** The blackboard of a posture tree while it chooses: what conditions see, what actions decide. */
final class Council {

  Situation situation;

  /** The posture last reached; null while none was, and for the one in force. */
  Posture decision;
}
