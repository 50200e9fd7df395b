package dev.reeve.demo.sound;

/** Hard things that are struck: a few dozen partials each, out of step. */
final class Strikes {

  private Strikes() {}

  /** Knuckles on a fired pot, twice: the air in it answers first, then the wall. */
  static short[] knock() {
    Wave wave = new Wave(0.4);
    knock(wave, 0, 1);
    knock(wave, 0.17, 0.7);
    return wave.pcm(0.6);
  }

  private static void knock(Wave wave, double at, double gain) {
    wave.glide(at, 360, 335, 0.01, gain, 0.14);
    wave.ring(at, 742, 0.55 * gain, 0.11);
    wave.ring(at, 1315, 0.35 * gain, 0.08);
    wave.ring(at, 2240, 0.2 * gain, 0.05);
    Wave nail = Wave.noise(0.01, 61).through(Filter.band(2800, 1)).shape(t -> Wave.dying(t, 0.008));
    wave.mix(nail, at, 0.6 * gain);
  }

  /** Blade on blade and away along it: a fight. */
  static short[] clash() {
    Wave wave = new Wave(1.15);
    blades(wave, 0, 0.8, 62);
    blades(wave, 0.21, 1, 63);
    Wave slide =
        Wave.noise(0.3, 64)
            .through(Filter.band(3800, 5), t -> 3400 + 7000 * t)
            .shape(t -> Math.sin(Math.PI * Math.min(1, t / 0.3)));
    return wave.mix(slide, 0.26, 0.9).pcm(0.6);
  }

  /**
   * Two bars of steel at once. A bar held at one end has its modes at the squares of odd numbers
   * (Fletcher and Rossing, chapter 2); the flat of a blade adds torsion, spread evenly.
   */
  private static void blades(Wave wave, double at, double gain, int seed) {
    Hiss hiss = new Hiss(seed);
    for (int blade = 0; blade < 2; blade++) {
      double unit = hiss.between(33, 41);
      for (int mode = 5; mode <= 17; mode += 2) {
        wave.ring(at, unit * mode * mode, gain * 1.6 / mode, 6.0 / (mode + 2));
      }
      double torsion = hiss.between(1080, 1330);
      for (int mode = 1; mode <= 6; mode++) {
        wave.ring(at, torsion * mode, gain * 0.28 / mode, 0.5 / Math.sqrt(mode));
      }
    }
    Wave edge = Wave.noise(0.04, seed).through(Filter.high(2500)).shape(t -> Wave.dying(t, 0.035));
    wave.mix(edge, at, 0.9 * gain);
  }
}
