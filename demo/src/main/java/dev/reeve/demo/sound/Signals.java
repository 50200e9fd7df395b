package dev.reeve.demo.sound;

/** What is blown, beaten and sung for all to hear. */
final class Signals {

  /**
   * Zeros of the Bessel functions over the first of them: the modes of a drum's skin (Fletcher and
   * Rossing, chapter 3).
   */
  private static final double[] SKIN = {1, 1.594, 2.136, 2.296, 2.653, 2.918};

  private Signals() {}

  /** Drum and horn: raiders have been seen. */
  static short[] alarm() {
    Wave wave = new Wave(2.5);
    for (int beat = 0; beat < 7; beat++) {
      drum(wave, 0.29 * beat, beat % 2 == 0 ? 1 : 0.6);
    }
    horn(wave, 0.1, 0.55, 174.6, 1.5);
    horn(wave, 0.68, 1.45, 261.6, 1.7);
    return wave.pcm(0.75);
  }

  /** A low voice that falls from the fifth to the minor third of another: hunger. */
  static short[] lament() {
    Wave wave = new Wave(3.4);
    voice(wave, t -> 146.8 - 30.3 * smoothly((t - 1.1) / 0.5), 1);
    voice(wave, t -> 98, 0.7);
    return wave.through(Filter.low(1300)).pcm(0.6);
  }

  private static void drum(Wave wave, double at, double gain) {
    for (int i = 0; i < SKIN.length; i++) {
      double hertz = 88 * SKIN[i];
      wave.glide(at, 1.25 * hertz, hertz, 0.03, gain / (1 + i), 0.5 / (1 + 0.6 * i));
    }
    Wave stick = Wave.noise(0.03, 71).through(Filter.low(1800)).shape(t -> Wave.dying(t, 0.025));
    wave.mix(stick, at, 0.5 * gain);
  }

  /**
   * A note on an ox's horn. The louder a horn is blown, the more of its high partials there are
   * (Risset and Mathews, <i>Analysis of musical-instrument tones</i>, 1969), and it slides up to
   * its note.
   */
  private static void horn(Wave wave, double at, double seconds, double hertz, double gain) {
    Wave note = new Wave(seconds);
    double[] turns = {0};
    note.add(
        t -> {
          double loud = Math.min(1, t / 0.09) * Math.min(1, (seconds - t) / 0.18);
          double slide = 1 - 0.07 * Math.exp(-t / 0.035) + 0.004 * Hiss.drift(9 * t, 72);
          turns[0] += hertz * slide / Wave.RATE;
          return loud * partials(turns[0], 0.3 + 0.45 * loud);
        });
    wave.mix(note.through(Filter.high(120)), at, gain);
  }

  /**
   * Partials each of which is a given share as loud as the one below it, in closed form: the
   * imaginary part of a geometric series (Moorer 1976).
   */
  private static double partials(double turns, double share) {
    double angle = 2 * Math.PI * turns;
    double fall = 1 - 2 * share * Math.cos(angle) + share * share;
    return (1 - share) * Math.sin(angle) / fall;
  }

  /** Somebody hums: few partials, a slow tremor that comes late. */
  private static void voice(Wave wave, Wave.Curve hertz, double gain) {
    double end = wave.seconds();
    double[] turns = {0};
    wave.add(
        t -> {
          double tremor = 0.006 * smoothly((t - 0.4) / 0.8) * Math.sin(2 * Math.PI * 4.6 * t);
          turns[0] += hertz.at(t) * (1 + tremor) / Wave.RATE;
          double loud = smoothly(t / 0.35) * smoothly((end - t) / 1.1);
          return gain * loud * partials(turns[0], 0.6);
        });
  }

  /** From 0 to 1, eased; beyond either end it stays. */
  private static double smoothly(double share) {
    double x = Math.max(0, Math.min(1, share));
    return x * x * (3 - 2 * x);
  }
}
