package dev.reeve.settlement;

/** How a reeve decides: behind this interface stand reeves of every {@link Strength}. */
interface Policy {

  /** Decides on trade, programs and stores for this tick, see {@link Decision}. */
  void plan(State s);

  /** Puts whole people where he wants them. */
  void staff(State s);

  /**
   * Tells him that something has changed that he has to think about, apart from people and time.
   */
  default void reconsider() {}

  /** Looks ahead once everybody is in his place. */
  default void lookAhead(State s) {}

  /** What would be planned from if these were the orders; changes nothing. */
  Grounds whatIf(State s, Orders orders);

  /** Whether he learns from what research brings. */
  boolean steersResearch();

  /** Goes through what he keeps in mind. */
  void archive(State s, Archive archive);

  /** A reeve for the rules and orders in force. */
  static Policy of(State s) {
    return switch (s.settings.strength()) {
      case APPRENTICE -> new Apprentice(s);
      case JOURNEYMAN -> new Journeyman(s);
      case MASTER -> new Master(s);
    };
  }
}
