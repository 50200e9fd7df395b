package dev.reeve.settlement;

/**
 * All luck of one settlement: a pure function of its seed and of what is asked, so that a harvest
 * does not depend on who was sent where, and nothing need be kept of it in a save.
 *
 * <p>Each draw hashes seed, moment, channel and index by the finaliser of SplitMix64 (G. L. Steele,
 * D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). {@link
 * StrictMath} makes the same bits everywhere.
 */
class Luck {

  /** What a draw is for; each has streams of its own, whose numbers never change. */
  enum Channel {
    YIELD(0),
    RAID(2),
    STRENGTH(4),
    HAZARD(6);

    private final long stream;

    Channel(long stream) {
      this.stream = stream;
    }
  }

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long seed;

  /**
   * The moment that was last asked about, and the hash of seed and moment, which many draws share.
   */
  private long moment;

  private long hashOfMoment;

  Luck(long seed) {
    this.seed = seed;
    hashOfMoment = hash(moment);
  }

  /** See {@link State#fetch}. */
  final double fetch() {
    return moment;
  }

  /** Uniform within [0, 1). */
  double uniform(Channel channel, long moment, int index) {
    return draw(channel.stream, moment, index);
  }

  /** Standard normal, by Box and Muller. */
  double normal(Channel channel, long moment, int index) {
    double u = 1 - draw(channel.stream, moment, index);
    double v = draw(channel.stream + 1, moment, index);
    return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
  }

  /** A factor of mean 1: {@code 1 + deviation·normal}, never below 0. */
  double factor(Channel channel, long moment, int index, double deviation) {
    return deviation == 0 ? 1 : Math.max(0, 1 + deviation * normal(channel, moment, index));
  }

  private double draw(long stream, long now, int index) {
    if (now != moment) {
      moment = now;
      hashOfMoment = hash(now);
    }
    long hash = mix(hashOfMoment ^ ((stream << 32) + index + GOLDEN));
    return (hash >>> 11) * 0x1.0p-53;
  }

  private long hash(long now) {
    return mix(mix(seed + GOLDEN) ^ (now + GOLDEN));
  }

  /** A number that looks like none of its neighbours'. */
  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
