package dev.reeve.demo.sound;

/** Quill and page: noise in the band of dry fibres, as loud as the hand is fast. */
final class Pens {

  private Pens() {}

  /** The tap of a nib on parchment: a button. */
  static short[] click() {
    Wave wave = new Wave(0.09);
    wave.mix(scratch(0.045, 3100, 41), 0.004, 1);
    wave.ring(0, 1900, 0.35, 0.03).ring(0, 430, 0.3, 0.035);
    return wave.pcm(0.5);
  }

  /** A word is written: a down stroke, an up stroke and a flourish. */
  static short[] quill() {
    Wave wave = new Wave(0.72);
    wave.mix(scratch(0.13, 2700, 42), 0, 0.9);
    wave.mix(scratch(0.1, 3900, 43), 0.16, 0.7);
    wave.mix(scratch(0.12, 2900, 44), 0.29, 0.8);
    wave.mix(scratch(0.26, 3500, 45), 0.44, 1);
    return wave.pcm(0.55);
  }

  /** A leaf is turned: it is lifted, bends with a rustle and falls. */
  static short[] page() {
    Wave wave = new Wave(0.62);
    Wave air =
        Wave.noise(0.55, 46)
            .through(Filter.band(900, 0.9), t -> 700 + 3800 * Math.sin(Math.PI * t / 0.55))
            .shape(
                t ->
                    Math.pow(Math.sin(Math.PI * t / 0.55), 2)
                        * (0.5 + 0.5 * Hiss.drift(60 * t, 46)));
    wave.mix(air, 0, 1);
    // The leaf does not bend evenly: it buckles, each time with a tick of its own.
    Hiss hiss = new Hiss(47);
    for (double at = 0.08; at < 0.46; at += hiss.pause(50)) {
      Wave tick = Wave.noise(0.012, 48 + (int) (at * 1000));
      tick.through(Filter.band(hiss.between(2200, 5200), 2)).shape(t -> Wave.dying(t, 0.01));
      wave.mix(tick, at, hiss.between(0.8, 5) * Math.sin(Math.PI * at / 0.55));
    }
    Wave fall = Wave.noise(0.12, 49).through(Filter.low(650)).shape(t -> Wave.dying(t, 0.1));
    return wave.mix(fall, 0.46, 1.1).pcm(0.5);
  }

  /** One stroke: the nib sticks to the fibres and slips, some hundred times a second. */
  private static Wave scratch(double seconds, double hertz, int seed) {
    return Wave.noise(seconds, seed)
        .through(Filter.band(hertz, 1.8), t -> hertz * (0.8 + 0.4 * speed(t, seconds)))
        .through(Filter.high(1200))
        .through(Filter.low(7000))
        .shape(t -> speed(t, seconds) * (0.25 + 0.75 * Math.pow(Hiss.drift(260 * t, seed), 2)));
  }

  /** How fast the hand is, within [0, 1]: soon at its fastest, slowly at rest. */
  private static double speed(double time, double seconds) {
    double share = Math.min(1, time / seconds);
    return Math.sin(Math.PI * Math.sqrt(share));
  }
}
