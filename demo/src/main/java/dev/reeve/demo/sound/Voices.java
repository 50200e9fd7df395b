package dev.reeve.demo.sound;

import java.util.EnumMap;
import java.util.Map;

/**
 * Who may be heard: so many at once and no more, and no cue again before its gap has passed. What
 * is refused is not heard later either, for then it would tell of something that is over.
 */
final class Voices {

  /** What {@link #admit} answers where somebody may not be heard. */
  static final int NONE = -1;

  private final Cue[] cues;
  private final double[] ends;

  /** When a cue may be heard again. */
  private final Map<Cue, Double> next = new EnumMap<>(Cue.class);

  private double now;

  /** So many at once, &ge; 1. */
  Voices(int most) {
    cues = new Cue[most];
    ends = new double[most];
  }

  /** Time goes by, in seconds. */
  void pass(float seconds) {
    now += seconds;
  }

  /**
   * Asks for a voice. One that is given may still be in use by a cue of lower rank, see {@link
   * #in}, which then has to be silenced.
   *
   * @return the voice's number, or {@link #NONE}
   */
  int admit(Cue cue) {
    if (now < next.getOrDefault(cue, 0.0)) {
      return NONE;
    }
    int lowest = 0;
    for (int voice = 0; voice < cues.length; voice++) {
      if (rank(voice) < rank(lowest)) {
        lowest = voice;
      }
    }
    return rank(lowest) < cue.rank() ? lowest : NONE;
  }

  /** Gives a voice to a cue for some seconds. */
  void take(int voice, Cue cue, float seconds) {
    cues[voice] = cue;
    ends[voice] = now + seconds;
    next.put(cue, now + cue.gap());
  }

  /** Takes a voice away before its time. */
  void free(int voice) {
    ends[voice] = now;
  }

  /** The cue that is heard there, null for none. */
  Cue in(int voice) {
    return now < ends[voice] ? cues[voice] : null;
  }

  private int rank(int voice) {
    Cue cue = in(voice);
    return cue == null ? -1 : cue.rank();
  }
}
