package dev.reeve.demo.sound;

/**
 * Noise that is the same at every start: each number is a hash of the seed and of how many were
 * drawn before.
 */
final class Hiss {

  private final int seed;
  private int drawn;

  Hiss(int seed) {
    this.seed = seed;
  }

  /** The next sample of white noise, within [-1, 1). */
  double next() {
    return 2 * hash(drawn++, seed) - 1;
  }

  /** The next number between two, evenly spread. */
  double between(double low, double high) {
    return low + (high - low) * hash(drawn++, seed);
  }

  /**
   * The wait until the next of events that come by chance, exponentially spread: what makes a
   * Poisson process.
   *
   * @param rate events a second, &gt; 0
   * @return seconds, &ge; 0
   */
  double pause(double rate) {
    return -Math.log(1 - hash(drawn++, seed)) / rate;
  }

  /**
   * Smooth unrest with one turn or so for each unit of time.
   *
   * @return within [-1, 1]
   */
  static double drift(double time, int seed) {
    int step = (int) Math.floor(time);
    double share = time - step;
    double eased = share * share * (3 - 2 * share);
    double before = hash(step, seed);
    return 2 * (before + (hash(step + 1, seed) - before) * eased) - 1;
  }

  /** Two integers well mixed, within [0, 1). */
  private static double hash(int n, int seed) {
    int h = n * 0x27d4eb2d ^ seed * 0x9e3779b1;
    h = (h ^ (h >>> 15)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return ((h ^ (h >>> 16)) >>> 8) * 0x1p-24;
  }
}
