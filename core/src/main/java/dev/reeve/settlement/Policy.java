package dev.reeve.settlement;

import java.util.Optional;

/**
 * How is decided: behind this interface stand reeves of every {@link Strength}, and whoever decides
 * under another {@link Arrangement}, see {@link Governed}.
 */
interface Policy {

  /** Decides on trade, programs and stores for this tick, see {@link Decision}. */
  void plan(State s);

  /** Puts whole people where he wants them. */
  void staff(State s);

  /**
   * Tells him that something has changed that he has to think about, apart from people and time.
   */
  default void reconsider() {}

  /** See {@link State#fetch}. */
  default double fetch() {
    return 0;
  }

  /** What he thinks with, if he is about to. */
  default double fetchThoughts(State s) {
    return 0;
  }

  /** Whether he is about to look at everybody, as far as can be told before the tick. */
  default boolean looksAtPeople(State s) {
    return false;
  }

  /** Whether the plan in force is one that he has made himself. */
  default boolean follows() {
    return false;
  }

  /** Looks ahead once everybody is in his place. */
  default void lookAhead(State s) {}

  /** What would be planned from if these were the orders; changes nothing. */
  Grounds whatIf(State s, Orders orders);

  /** Whether he learns from what research brings. */
  boolean steersResearch();

  /** Steers what is put into research, at the end of a cycle. */
  default void steerResearch(State s) {
    if (steersResearch()) {
      s.research.steer(s.cycle() + 1);
    }
  }

  /**
   * What comes of research.
   *
   * @param work person-cycles that a field's researchers worked in this tick
   * @return points
   */
  default double research(State s, int field, double work) {
    return work;
  }

  /** Hands out what there is. */
  default void consume(State s) {
    Consume.evenly(s);
  }

  /** Lets everybody feel what he got. */
  default void feel(State s) {
    Feel.byIncomeRule(s);
  }

  /** Whoever decides once orders have changed what people want. */
  default Policy aimedAnew(State s) {
    return of(s);
  }

  /**
   * Whoever decides once new rules are in force, which they are already in the state.
   *
   * @param goods by new position, the old one; -1: it is new
   * @param industries the same of industries
   */
  default Policy underNewRules(State s, int[] goods, int[] industries) {
    return of(s);
  }

  /** Whoever decides once another arrangement is in force, which it is already in the state. */
  default Policy arranged(State s) {
    return of(s);
  }

  /** What decides in the reeve's stead; empty: he does. */
  default Optional<Regime> regime() {
    return Optional.empty();
  }

  /** Goes through what he keeps in mind. */
  void archive(State s, Archive archive);

  /** Whoever decides under the arrangement, rules and orders in force. */
  static Policy of(State s) {
    return s.arrangement.equals(Arrangement.BUREAU) ? reeve(s) : new Governed(s);
  }

  private static Policy reeve(State s) {
    return switch (s.settings.strength()) {
      case APPRENTICE -> new Apprentice(s);
      case JOURNEYMAN -> new Journeyman(s);
      case MASTER -> new Master(s);
    };
  }
}
