package dev.reeve.demo.sound;

/** Blows into what gives way: the bump of the ground, and the crumbs that fly. */
final class Ground {

  private Ground() {}

  /** A hoe goes into dry earth. */
  static short[] hoe() {
    Wave wave = new Wave(0.3);
    wave.glide(0, 190, 95, 0.02, 1, 0.12).ring(0, 2350, 0.05, 0.09);
    wave.mix(crumbs(0.2, 190, 900, 2600, 51), 0.006, 2.6);
    return wave.pcm(0.6);
  }

  /** A spade cuts wet clay and lifts it out. */
  static short[] spade() {
    Wave wave = new Wave(0.55);
    Wave cut =
        Wave.noise(0.2, 52)
            .through(Filter.band(900, 0.8), t -> 1500 - 4500 * t)
            .shape(t -> Math.sin(Math.PI * Math.min(1, t / 0.2)));
    wave.mix(cut, 0, 0.8);
    wave.glide(0.14, 130, 70, 0.03, 1, 0.16);
    // Wet clay lets go with a smack of air: a bubble's note rises while it closes.
    wave.glide(0.3, 210, 520, 0.05, 0.45, 0.11);
    wave.mix(crumbs(0.2, 60, 300, 900, 53), 0.31, 1.8);
    return wave.pcm(0.6);
  }

  /** A fist on a wooden table, softly: that cannot be done. */
  static short[] thud() {
    Wave wave = new Wave(0.34);
    wave.glide(0, 150, 92, 0.03, 1, 0.24).glide(0, 260, 205, 0.02, 0.6, 0.13);
    Wave palm = Wave.noise(0.05, 54).through(Filter.low(700)).shape(t -> Wave.dying(t, 0.05));
    return wave.mix(palm, 0, 0.5).shape(t -> Math.min(1, t / 0.004)).pcm(0.55);
  }

  /** A step on a path: heel and toe. */
  static short[] step() {
    Wave wave = new Wave(0.22);
    wave.glide(0, 140, 80, 0.015, 0.8, 0.08);
    wave.mix(crumbs(0.07, 260, 700, 2200, 55), 0, 1.8);
    wave.mix(crumbs(0.09, 300, 900, 2800, 56), 0.085, 2.2);
    return wave.pcm(0.45);
  }

  /**
   * Crumbs that fly and fall: grains of noise that come by chance, fewer and smaller ones later.
   *
   * @param rate grains a second at first
   */
  private static Wave crumbs(double seconds, double rate, double low, double high, int seed) {
    Wave wave = new Wave(seconds);
    Hiss hiss = new Hiss(seed);
    for (double at = 0; at < 0.9 * seconds; at += hiss.pause(rate)) {
      double left = 1 - at / seconds;
      Wave grain = Wave.noise(0.02, seed + (int) (at * Wave.RATE));
      grain.through(Filter.band(hiss.between(low, high), 1.2));
      grain.shape(t -> Math.min(1, t / 0.001) * Wave.dying(t, 0.018));
      wave.mix(grain, at, left * left * hiss.between(0.3, 1));
    }
    return wave;
  }
}
