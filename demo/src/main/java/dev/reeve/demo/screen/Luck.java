package dev.reeve.demo.screen;

/** Seeds as a player writes and throws them. */
final class Luck {
  /** Seeds that a die throws have so many digits at most. */
  private static final long SIDES = 1_000_000;

  private Luck() {}

  /** The seed that a text stands for: its number, or for words a number of their own. */
  static long of(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException words) {
      return text.strip().hashCode();
    }
  }

  /** Another seed, which the present one leads to (Steele, Lea and Flood 2014, SplitMix). */
  static long after(long seed) {
    long mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return Math.floorMod(mixed ^ (mixed >>> 31), SIDES);
  }
}
