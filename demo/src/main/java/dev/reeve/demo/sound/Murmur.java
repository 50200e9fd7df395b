package dev.reeve.demo.sound;

/**
 * Many people talking at once, none of whom can be understood. Each is a buzz of the vocal cords
 * sent through the two lowest resonances of a mouth that wanders from vowel to vowel; these are
 * Peterson and Barney's averages for men (<i>Control methods used in a study of the vowels</i>,
 * 1952).
 */
final class Murmur {

  private static final double SECONDS = 9;
  private static final double OVERLAP = 1;
  private static final int PEOPLE = 14;

  /**
   * First and second resonance of the vowels in heed, hid, had, hod, hawed, hood and hud, in Hz.
   */
  private static final double[][] VOWELS = {
    {270, 2290}, {390, 1990}, {660, 1720}, {730, 1090}, {570, 840}, {440, 1020}, {640, 1190}
  };

  private Murmur() {}

  static short[] ofCrowd() {
    double length = SECONDS + OVERLAP;
    Wave wave = new Wave(length);
    for (int person = 0; person < PEOPLE; person++) {
      talk(wave, length, 100 + 10 * person);
    }
    Wave room = Wave.noise(length, 91).through(Filter.band(480, 0.7));
    return wave.mix(room, 0, 0.03).through(Filter.low(2600)).loop(OVERLAP, 0.6);
  }

  private static void talk(Wave wave, double length, int seed) {
    Hiss who = new Hiss(seed);
    double pitch = who.between(105, 235);
    // A smaller throat speaks higher, and its resonances are higher too.
    double mouth = 1 + 0.18 * (pitch - 105) / 130;
    double pace = who.between(3.2, 5.2);
    double near = who.between(0.25, 1);
    double[] turns = {who.between(0, 1)};
    Wave buzz = new Wave(length);
    buzz.add(
        t -> {
          double tune = 1 + 0.16 * Hiss.drift(1.7 * t, seed + 1) + 0.05 * Hiss.drift(6 * t, seed);
          turns[0] += pitch * tune / Wave.RATE;
          turns[0] -= Math.floor(turns[0]);
          return (1 - 2 * turns[0]) * syllable(pace * t, seed) * turn(t, seed);
        });
    buzz.through(Filter.low(1400));
    Wave throat = new Wave(length).mix(buzz, 0, 1);
    throat.through(Filter.band(500, 5), t -> mouth * vowel(pace * t, 0, seed));
    buzz.through(Filter.band(1500, 8), t -> mouth * vowel(pace * t, 1, seed));
    wave.mix(throat, 0, near).mix(buzz, 0, 0.55 * near);
  }

  /** Each syllable swells and is cut off, some are swallowed. */
  private static double syllable(double beats, int seed) {
    double share = beats - Math.floor(beats);
    double stress = 0.55 + 0.45 * Hiss.drift(Math.floor(beats), seed + 2);
    return stress * Math.pow(Math.sin(Math.PI * Math.sqrt(share)), 0.8);
  }

  /** Who has spoken for a second or two listens for as long. */
  private static double turn(double time, int seed) {
    return Math.max(0, Math.min(1, 0.5 + 2.5 * Hiss.drift(0.7 * time, seed + 3)));
  }

  private static double vowel(double beats, int resonance, int seed) {
    double place = (0.5 + 0.499 * Hiss.drift(beats, seed + 4)) * (VOWELS.length - 1);
    int from = (int) place;
    double share = place - from;
    return VOWELS[from][resonance] * (1 - share) + VOWELS[from + 1][resonance] * share;
  }
}
