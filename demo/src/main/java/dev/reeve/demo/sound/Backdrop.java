package dev.reeve.demo.sound;

import com.badlogic.gdx.audio.Sound;

/** One ambience as it comes and goes. It is made when it is wanted for the first time. */
final class Backdrop {

  /** Seconds from silence to full loudness. */
  private static final float FADE = 2.5f;

  private final Ambience ambience;
  private Sound sound;
  private boolean ordered;
  private boolean runs;
  private long id;
  private float wanted;
  private float level;
  private float volume;

  Backdrop(Ambience ambience) {
    this.ambience = ambience;
  }

  /** Shall be as loud as this, in [0, 1], as soon as it has faded there. */
  void want(float level, Studio studio) {
    wanted = level;
    if (level > 0 && !ordered) {
      ordered = true;
      studio.order(ambience.name(), () -> Instruments.pcm(ambience), take -> sound = take.sound());
    }
  }

  /**
   * Fades on.
   *
   * @param master the loudness of everything, within [0, 1]
   */
  void update(float seconds, float master) {
    if (sound == null) {
      return;
    }
    float step = seconds / FADE;
    level = wanted > level ? Math.min(wanted, level + step) : Math.max(wanted, level - step);
    float now = level * level * ambience.loudness() * master;
    if (now > 0 && !runs) {
      id = sound.loop(now);
      runs = id >= 0;
      volume = now;
    } else if (now <= 0 && runs) {
      sound.stop(id);
      runs = false;
    } else if (runs && now != volume) {
      sound.setVolume(id, now);
      volume = now;
    }
  }
}
