package dev.reeve.demo.sound;

import java.util.Locale;

/** A sound without end that lies under everything else. */
public enum Ambience {
  /** A breeze and many birds. */
  SPRING(0.12f, true),
  /** Crickets, a bird now and then. */
  SUMMER(0.12f, true),
  /** Gusts in dry leaves. */
  AUTUMN(0.18f, true),
  /** A wind that whistles. */
  WINTER(0.13f, true),
  /** A wood fire: the festival's, the kilns', a burning roof. */
  FIRE(0.4f, false),
  /** Many people talking: a festival. */
  CROWD(0.25f, false);

  private final float loudness;
  private final boolean season;

  Ambience(float loudness, boolean season) {
    this.loudness = loudness;
    this.season = season;
  }

  /**
   * The sound of a season.
   *
   * @param season a season's id; the four that it may name are known, such as in {@code "late
   *     winter"}, and all others sound like summer
   */
  public static Ambience of(String season) {
    String id = season.toLowerCase(Locale.ROOT);
    if (id.contains("winter")) {
      return WINTER;
    }
    if (id.contains("autumn") || id.contains("fall")) {
      return AUTUMN;
    }
    return id.contains("spring") ? SPRING : SUMMER;
  }

  /** Whether it belongs to a time of the year, of which there is one at a time. */
  boolean season() {
    return season;
  }

  /** Its place among the others, within (0, 1]. */
  float loudness() {
    return loudness;
  }
}
