package dev.reeve.demo.sound;

/**
 * A wood fire: the flames' low rumble, the hiss of gas, and crackles where a pocket of it bursts,
 * which come by chance (after Farnell, <i>Designing Sound</i>, practical 11).
 */
final class Fire {

  private static final double SECONDS = 8;
  private static final double OVERLAP = 0.6;

  private Fire() {}

  static short[] burning() {
    double length = SECONDS + OVERLAP;
    Wave rumble = Wave.noise(length, 81).through(Filter.low(130)).through(Filter.high(35));
    rumble.shape(t -> 0.7 + 0.3 * Hiss.drift(5 * t, 82));
    Wave gas = Wave.noise(length, 83).through(Filter.band(2600, 0.6));
    gas.shape(t -> 0.5 + 0.5 * Hiss.drift(2.2 * t, 84) * Hiss.drift(7 * t, 85));
    return new Wave(length)
        .mix(rumble, 0, 1.6)
        .mix(gas, 0, 0.05)
        .mix(crackles(length), 0, 1)
        .loop(OVERLAP, 0.7);
  }

  private static Wave crackles(double length) {
    Wave wave = new Wave(length);
    Hiss hiss = new Hiss(86);
    int seed = 1000;
    for (double at = 0; at < length - 0.1; at += hiss.pause(11)) {
      double decay = hiss.between(0.006, 0.04);
      double loud = Math.pow(hiss.between(0.25, 1), 4);
      Wave burst = Wave.noise(0.06, seed++);
      burst.through(Filter.band(hiss.between(900, 5200), 1.6));
      burst.shape(t -> Math.min(1, t / 0.0008) * Wave.dying(t, decay));
      wave.mix(burst, at, 1.6 * loud);
    }
    return wave;
  }
}
