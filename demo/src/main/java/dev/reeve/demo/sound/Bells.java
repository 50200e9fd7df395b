package dev.reeve.demo.sound;

/**
 * Bells and bars, partial by partial. The ratios are those of Fletcher and Rossing, <i>The Physics
 * of Musical Instruments</i>, 2nd ed.: a church bell in chapter 21, a free bar in chapter 2. What
 * makes a bell a bell is the minor third in it and that no two of its partials are in step.
 */
final class Bells {

  /** Hum, prime, tierce, quint, nominal, deciem, undeciem, duodeciem and upper octave. */
  private static final double[] BELL = {0.5, 1, 1.2, 1.5, 2, 2.514, 2.662, 3.011, 4.166};

  private static final double[] BELL_GAIN = {0.5, 0.55, 0.6, 0.18, 0.9, 0.2, 0.16, 0.4, 0.25};
  private static final double[] BELL_DECAY = {1, 0.75, 0.6, 0.4, 0.38, 0.22, 0.2, 0.2, 0.13};

  private static final double[] BAR = {1, 2.756, 5.404, 8.933};
  private static final double[] BAR_GAIN = {1, 0.3, 0.12, 0.05};
  private static final double[] BAR_DECAY = {1, 0.45, 0.22, 0.1};

  private Bells() {}

  /** The church bell, one stroke: a season turns. */
  static short[] bell() {
    Wave wave = new Wave(4.2);
    bell(wave, 0, 392, 1, 6.5);
    return wave.pcm(0.7);
  }

  /** Three bells rung down the scale twice: a festival. */
  static short[] peal() {
    Wave wave = new Wave(3.8);
    double[] notes = {659.3, 587.3, 523.3};
    for (int stroke = 0; stroke < 6; stroke++) {
      bell(wave, 0.31 * stroke + (stroke > 2 ? 0.14 : 0), notes[stroke % 3], 1, 2.6);
    }
    return wave.pcm(0.7);
  }

  /** One low stroke with the clapper in leather: somebody was killed. */
  static short[] knell() {
    Wave wave = new Wave(3.6);
    bell(wave, 0, 220, 1, 4.6);
    return wave.through(Filter.low(620)).shape(t -> Math.min(1, t / 0.012)).pcm(0.65);
  }

  /** Three small bars, upwards: something was found out. */
  static short[] chime() {
    Wave wave = new Wave(2.2);
    bar(wave, 0, 784, 0.8, 1.5);
    bar(wave, 0.13, 987.8, 0.8, 1.5);
    bar(wave, 0.26, 1174.7, 1, 1.9);
    return wave.pcm(0.6);
  }

  /** Two deep bars, from the fifth to the octave: the worst is over. */
  static short[] relief() {
    Wave wave = new Wave(2.2);
    bar(wave, 0, 392, 0.8, 1.6);
    bar(wave, 0.22, 523.3, 1, 2);
    return wave.through(Filter.low(2400)).pcm(0.6);
  }

  private static void bell(Wave wave, double at, double prime, double gain, double decay) {
    for (int i = 0; i < BELL.length; i++) {
      double hertz = prime * BELL[i];
      // No bell is quite round: each partial is a pair a little apart, and they beat.
      wave.ring(at, hertz * 0.9994, 0.6 * gain * BELL_GAIN[i], decay * BELL_DECAY[i]);
      wave.ring(at, hertz * 1.0006, 0.4 * gain * BELL_GAIN[i], decay * BELL_DECAY[i]);
    }
    Wave clapper = Wave.noise(0.03, 31).through(Filter.band(7 * prime, 1.5));
    wave.mix(clapper.shape(t -> Wave.dying(t, 0.02)), at, gain);
  }

  private static void bar(Wave wave, double at, double hertz, double gain, double decay) {
    for (int i = 0; i < BAR.length; i++) {
      wave.ring(at, hertz * BAR[i], gain * BAR_GAIN[i], decay * BAR_DECAY[i]);
    }
  }
}
