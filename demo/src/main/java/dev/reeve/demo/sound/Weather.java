package dev.reeve.demo.sound;

/** The open air at each time of the year: wind, what it moves, and what sings in it. */
final class Weather {

  private static final double SECONDS = 19;
  private static final double OVERLAP = 1.5;
  private static final double LENGTH = SECONDS + OVERLAP;

  private Weather() {}

  /** A breeze and many birds. */
  static short[] spring() {
    Wave air = breeze(320, 0.5, 201);
    Birds.tit(air, 0.9, 0.14, 210);
    Birds.tit(air, 2.9, 0.16, 210);
    Birds.tit(air, 13.3, 0.07, 211);
    Birds.blackbird(air, 5.2, 0.2, 220);
    Birds.blackbird(air, 9.1, 0.18, 221);
    Birds.blackbird(air, 16.4, 0.2, 222);
    Birds.wren(air, 7.4, 0.06, 230);
    Birds.wren(air, 14.9, 0.05, 231);
    return air.loop(OVERLAP, 0.6);
  }

  /** Still air, crickets in the grass, a bird now and then. */
  static short[] summer() {
    Wave air = breeze(260, 0.35, 202);
    crickets(air, 4350, 2.1, 0.04, 240);
    crickets(air, 4780, 1.6, 0.025, 241);
    Birds.blackbird(air, 3.4, 0.12, 223);
    Birds.tit(air, 13.6, 0.06, 213);
    return air.loop(OVERLAP, 0.6);
  }

  /** Gusts, and dry leaves in them; a crow. */
  static short[] autumn() {
    Wave air = breeze(400, 1, 203);
    Wave leaves = Wave.noise(LENGTH, 250).through(Filter.high(2600));
    leaves.shape(t -> gust(t, 203) * (0.3 + 0.7 * Math.abs(Hiss.drift(34 * t, 251))));
    air.mix(leaves, 0, 0.12);
    Birds.crow(air, 7.2, 0.2, 260);
    return air.loop(OVERLAP, 0.6);
  }

  /** A wind that whistles at the corners, and nothing else. */
  static short[] winter() {
    Wave air = breeze(520, 1.3, 204);
    Wave whistle = Wave.noise(LENGTH, 270);
    whistle.through(Filter.band(700, 22), t -> 560 + 330 * gust(t, 204));
    whistle.shape(t -> Math.pow(gust(t, 204), 2));
    return air.mix(whistle, 0, 0.9).loop(OVERLAP, 0.6);
  }

  /**
   * Wind is noise in a broad band that climbs with its speed (Farnell, <i>Designing Sound</i>,
   * practical 18).
   */
  private static Wave breeze(double hertz, double strength, int seed) {
    return Wave.noise(LENGTH, seed)
        .through(Filter.band(hertz, 0.7), t -> hertz * (0.6 + 0.8 * gust(t, seed)))
        .through(Filter.low(1500))
        .shape(t -> strength * (0.25 + 0.75 * gust(t, seed)));
  }

  /** How the wind blows, within [0, 1]: long waves and short ones on them. */
  private static double gust(double time, int seed) {
    double wind = 0.7 * Hiss.drift(0.45 * time, seed) + 0.3 * Hiss.drift(1.9 * time, seed + 1);
    return 0.5 + 0.5 * wind;
  }

  /** A cricket draws its wing some thirty times a second, three draws a chirp. */
  private static void crickets(Wave air, double hertz, double pace, double gain, int seed) {
    air.add(
        t -> {
          double beat = pace * t + 0.12 * Hiss.drift(t, seed);
          double since = (beat - Math.floor(beat)) / pace;
          if (since >= 0.1) {
            return 0;
          }
          double draw = Math.sin(Math.PI * 30 * since);
          double near = 0.6 + 0.4 * Hiss.drift(0.6 * t, seed + 1);
          return gain * near * draw * draw * Math.sin(2 * Math.PI * hertz * t);
        });
  }
}
