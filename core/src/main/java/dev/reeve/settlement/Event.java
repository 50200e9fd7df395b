package dev.reeve.settlement;

import java.util.List;

/** Something that happened in a settlement in one tick. */
public sealed interface Event {

  /**
   * A person changed jobs. Whoever follows these events from the founding, where everybody is
   * {@code "idle"}, together with births and deaths, knows where everybody is.
   *
   * @param person the person's index, &ge; 0
   * @param from id of the industry left, {@code "carrier"} or {@code "idle"}
   * @param to id of the industry entered, {@code "carrier"} or {@code "idle"}; not {@code from}
   */
  record JobChanged(int person, String from, String to) implements Event {}

  /**
   * Somebody came of age, idle and without a trade.
   *
   * @param person the person's index; that of somebody who died may be given again
   * @param tier id of the tier of skill
   */
  record Birth(int person, String tier) implements Event {}

  /**
   * Somebody died.
   *
   * @param person the person's index
   * @param job where he was
   * @param cause of what
   */
  record Death(int person, String job, Cause cause) implements Event {}

  /** What people die of. */
  enum Cause {
    /** A full life. */
    AGE,
    /** The dangers of the job. */
    HAZARD,
    /** Something the game did. */
    GAME
  }

  /**
   * A need began to fall short.
   *
   * @param good id of the good
   * @param coverage share of the need that was met, within [0, 1)
   */
  record FamineBegun(String good, double coverage) implements Event {}

  /**
   * A need that had fallen short is met again.
   *
   * @param good id of the good
   */
  record FamineEnded(String good) implements Event {}

  /**
   * A threat is on its way; it strikes to the end of the cycle. Of one that always comes this is
   * told only where a {@linkplain LivingSettlement#bring game brings} it; of one that is here
   * already, where a game changes how strong it is.
   *
   * @param threat id of the threat
   * @param strength what comes against what usually comes, &ge; 0
   */
  record RaidSeen(String threat, double strength) implements Event {}

  /**
   * A threat took something, or was kept from it.
   *
   * @param threat id of the threat
   * @param lost units lost in this tick
   * @param saved units that were kept from it in this tick
   */
  record RaidFought(String threat, double lost, double saved) implements Event {}

  /**
   * A threat is gone.
   *
   * @param threat id of the threat
   * @param lost units lost to it in all
   */
  record RaidOver(String threat, double lost) implements Event {}

  /**
   * A program was held for a whole cycle, or from when {@linkplain LivingSettlement#celebrate a
   * game asked for it} to the cycle's end. Told in the cycle's last tick.
   *
   * @param program id of the program
   */
  record FestivalHeld(String program) implements Event {}

  /**
   * A field of research reached its next level.
   *
   * @param field id of the field
   * @param level levels reached, &ge; 1
   */
  record Discovery(String field, int level) implements Event {}

  /**
   * The reeve took another posture.
   *
   * @param from name of the posture left
   * @param to name of the posture taken
   */
  record PostureChanged(String from, String to) implements Event {}

  /**
   * The settlement took another arrangement, by reform or by revolution.
   *
   * @param from text of the arrangement left, see {@link Arrangement#text()}
   * @param to text of the arrangement taken
   */
  record ArrangementChanged(String from, String to) implements Event {}

  /**
   * An order cannot be met, or not in full.
   *
   * @param order the order; its text is its words
   * @param reason what it gave way to, and why; its text is its words
   */
  record OrderRefused(RefusedOrder order, RefusalReason reason) implements Event {

    /**
     * Order and reason as an English sentence.
     *
     * @return such as {@code "at least 90 in trade farmer cannot be had: there are sites for 80."}
     */
    public String words() {
      return order + " cannot be had: " + reason + ".";
    }
  }

  /** All types of events. */
  List<Class<? extends Event>> TYPES =
      List.of(
          JobChanged.class,
          Birth.class,
          Death.class,
          FamineBegun.class,
          FamineEnded.class,
          RaidSeen.class,
          RaidFought.class,
          RaidOver.class,
          FestivalHeld.class,
          Discovery.class,
          PostureChanged.class,
          ArrangementChanged.class,
          OrderRefused.class);
}
