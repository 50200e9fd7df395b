package dev.reeve.horizon;

import java.util.BitSet;

/**
 * A stream of random numbers that belongs to a seed and a line of a table, so that lines can be
 * drawn in any order: SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable
 * Pseudorandom Number Generators", OOPSLA 2014).
 */
final class Draws {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long seed;
  private final BitSet drawn = new BitSet();
  private long state;

  Draws(long seed) {
    this.seed = seed;
  }

  /** Begins a line's stream; a table has no line below 0, so that those are free for other uses. */
  void begin(long line) {
    state = mix(mix(seed + GOLDEN) ^ (line + GOLDEN));
  }

  /** Uniform within [0, 1). */
  double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Uniform within {0, ..., bound-1}. */
  private int below(int bound) {
    return (int) Math.multiplyHigh(next() >>> 1, 2L * bound);
  }

  /**
   * As many different numbers as asked, each set of them as likely as any other (J. Bentley and B.
   * Floyd, "Programming pearls: a sample of brilliance", Communications of the ACM 30, 1987). Cost:
   * one draw for each.
   *
   * @param count within [0, bound]
   * @param bound they are below it
   * @return the numbers, until others are drawn
   */
  BitSet sample(int count, int bound) {
    drawn.clear();
    for (int last = bound - count; last < bound; last++) {
      int candidate = below(last + 1);
      drawn.set(drawn.get(candidate) ? last : candidate);
    }
    return drawn;
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number that looks like none of its neighbours'. */
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
