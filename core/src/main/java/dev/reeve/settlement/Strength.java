package dev.reeve.settlement;

/** How good a reeve is: a game's levels of difficulty, or an opponent's wits. */
public enum Strength {
  /** Sends one worker at a time to where he seems to be worth most just now. */
  APPRENTICE,
  /** Follows the exact plan for this tick, as if every tick were like this one. */
  JOURNEYMAN,
  /** Follows the exact plan and looks ahead: beliefs, reserves, training, seasons. */
  MASTER
}
