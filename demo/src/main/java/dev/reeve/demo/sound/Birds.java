package dev.reeve.demo.sound;

/** Birds of the farmland. What they sing is close to a pure tone that sweeps. */
final class Birds {

  private Birds() {}

  /** A great tit saws: high, low, high, low. */
  static void tit(Wave air, double at, double gain, int seed) {
    double high = new Hiss(seed).between(4600, 5200);
    for (int i = 0; i < 4; i++) {
      note(air, at + 0.34 * i, 0.11, high, 0.97 * high, 0, gain);
      note(air, at + 0.34 * i + 0.15, 0.14, 0.76 * high, 0.73 * high, 0, gain);
    }
  }

  /** A blackbird flutes a phrase and lets it break into a twitter. */
  static void blackbird(Wave air, double at, double gain, int seed) {
    Hiss tune = new Hiss(seed);
    double when = at;
    for (int i = 0; i < 4; i++) {
      double seconds = tune.between(0.13, 0.3);
      double hertz = tune.between(1750, 2700);
      note(air, when, seconds, hertz, hertz * tune.between(0.85, 1.16), 0, gain);
      when += seconds + tune.between(0.03, 0.09);
    }
    for (int i = 0; i < 4; i++) {
      double hertz = tune.between(4000, 6200);
      note(air, when, 0.05, hertz, 0.75 * hertz, 0, 0.25 * gain);
      when += 0.075;
    }
  }

  /** A wren rattles. */
  static void wren(Wave air, double at, double gain, int seed) {
    Hiss tune = new Hiss(seed);
    double hertz = tune.between(5000, 5800);
    for (int i = 0; i < 16; i++) {
      note(air, at + 0.062 * i, 0.04, hertz, 0.82 * hertz, 0, gain * Math.min(1, 0.3 + 0.1 * i));
    }
  }

  /** A crow, twice: low, and rough as the voice flutters. */
  static void crow(Wave air, double at, double gain, int seed) {
    Wave call = new Wave(1.1);
    for (int i = 0; i < 2; i++) {
      for (int partial = 1; partial <= 6; partial++) {
        double hertz = 540 * partial;
        note(call, 0.5 * i, 0.34, 1.05 * hertz, 0.86 * hertz, 74, 0.8 / Math.sqrt(partial));
      }
    }
    Wave breath = Wave.noise(1.1, seed).through(Filter.band(1500, 1.5));
    breath.shape(t -> t % 0.5 < 0.34 ? Math.sin(Math.PI * (t % 0.5) / 0.34) : 0);
    call.mix(breath, 0, 0.6).through(Filter.band(1350, 1));
    air.mix(call, at, gain);
  }

  /**
   * One note.
   *
   * @param from Hz at its start, {@code to} Hz at its end
   * @param flutter how often a second it trembles, 0 for never
   */
  private static void note(
      Wave air, double at, double seconds, double from, double to, double flutter, double gain) {
    Wave note = new Wave(seconds);
    note.add(
        t -> {
          double turns = from * t + (to - from) * t * t / (2 * seconds);
          double swell = Math.pow(Math.sin(Math.PI * t / seconds), 0.7);
          double rough = 0.6 + 0.4 * Math.cos(2 * Math.PI * flutter * t);
          return swell * rough * Math.sin(2 * Math.PI * turns);
        });
    air.mix(note, at, gain);
  }
}
