package dev.reeve.demo.sound;

import dev.reeve.settlement.Event;
import java.util.Map;
import java.util.Optional;

/** A short sound that tells of one thing. */
public enum Cue {
  /** A button, a tab, a step of a slider. */
  CLICK(0.5f, 0.04f, 0.05f, 2),
  /** The player's order is taken, or the reeve changes his mind. */
  QUILL(0.4f, 0.6f, 0.06f, 2),
  /** A page of the book opens or closes, another screen comes. */
  PAGE(0.5f, 0.12f, 0.06f, 2),
  /** What was asked for cannot be had. */
  THUD(0.6f, 0.4f, 0.03f, 2),
  /** A season turns. */
  BELL(0.3f, 4, 0, 2),
  /** A festival was held. */
  PEAL(0.35f, 12, 0, 2),
  /** Somebody was killed. */
  KNELL(0.5f, 8, 0, 2),
  /** Something was found out. */
  CHIME(0.4f, 3, 0, 2),
  /** Hunger or a raid is over. */
  RELIEF(0.3f, 5, 0, 2),
  /** Hunger begins. */
  LAMENT(0.55f, 8, 0, 3),
  /** Raiders have been seen. */
  ALARM(0.9f, 6, 0, 3),
  /** Raiders are fought. */
  CLASH(0.45f, 0.45f, 0.12f, 1),
  /** A farmer hoes. */
  HOE(0.3f, 0.16f, 0.15f, 0),
  /** A digger digs. */
  SPADE(0.3f, 0.25f, 0.12f, 0),
  /** A potter tries a pot. */
  KNOCK(0.25f, 0.3f, 0.18f, 0),
  /** A person walks, close to the eye. */
  STEP(0.15f, 0.12f, 0.2f, 0);

  private static final Map<Class<? extends Event>, Cue> OF_EVENT =
      Map.of(
          Event.FamineBegun.class, LAMENT,
          Event.FamineEnded.class, RELIEF,
          Event.RaidSeen.class, ALARM,
          Event.RaidFought.class, CLASH,
          Event.RaidOver.class, RELIEF,
          Event.FestivalHeld.class, PEAL,
          Event.Discovery.class, CHIME,
          Event.ArrangementChanged.class, PEAL,
          Event.PostureChanged.class, QUILL,
          Event.OrderRefused.class, THUD);

  private final float loudness;
  private final float gap;
  private final float spread;
  private final int rank;

  Cue(float loudness, float gap, float spread, int rank) {
    this.loudness = loudness;
    this.gap = gap;
    this.spread = spread;
    this.rank = rank;
  }

  /**
   * What an event sounds like. Changes of job, births and deaths of age are daily bread and make no
   * sound; of deaths, only those on a dangerous job are told.
   */
  public static Optional<Cue> of(Event event) {
    if (event instanceof Event.Death death) {
      return death.cause() == Event.Cause.HAZARD ? Optional.of(KNELL) : Optional.empty();
    }
    return Optional.ofNullable(OF_EVENT.get(event.getClass()));
  }

  /** Its place among the others, within (0, 1]. */
  float loudness() {
    return loudness;
  }

  /** Seconds that must pass before it is heard again, &gt; 0. */
  float gap() {
    return gap;
  }

  /** How far its pitch strays from one time to the next, as a share, within [0, 1). */
  float spread() {
    return spread;
  }

  /** Where too much sounds at once, higher ranks silence lower ones; &ge; 0. */
  int rank() {
    return rank;
  }
}
