package dev.reeve.settlement;

import dev.reeve.model.Ruleset;

/**
 * Where a person is, in one number, so that a pass over all people reads one column: his job,
 * whether he learns it or works in it, and his tier, {@link #VACANT} for an index that nobody has.
 */
final class Post {

  /** The tier of an index that nobody has. */
  static final int VACANT = -1;

  /** The highest tier and the last job that there is room for. */
  static final int LAST = 0x7ffe;

  private static final int JOB = 16;
  private static final int LEARNS = 1 << 15;

  /** Bits of the tier, which is one more there. */
  private static final int TIER = LEARNS - 1;

  private Post() {}

  /**
   * Refuses rules of more industries or tiers than there is room for.
   *
   * @throws IllegalArgumentException if there are
   */
  static void check(Ruleset rules) {
    // The carriers and the idle have their numbers after the industries.
    check("industries", rules.industries().size(), LAST - 1);
    check("tiers", rules.people().tiers().size(), LAST + 1);
  }

  private static void check(String what, int count, int most) {
    if (count > most) {
      throw new IllegalArgumentException(
          "the rules have " + count + " " + what + "; a settlement can have at most " + most);
    }
  }

  /**
   * One of the parts given.
   *
   * @param tier within [{@link #VACANT}, {@link #LAST}]
   * @param job within [0, {@link #LAST}]
   */
  static int of(int tier, int job, boolean learns) {
    return job << JOB | (learns ? LEARNS : 0) | (tier + 1);
  }

  static int tier(int post) {
    return (post & TIER) - 1;
  }

  static int job(int post) {
    return post >>> JOB;
  }

  static boolean learns(int post) {
    return (post & LEARNS) != 0;
  }

  static boolean isVacant(int post) {
    return (post & TIER) == 0;
  }

  /** Whether somebody has it who works in that job. */
  static boolean worksIn(int post, int job) {
    return (post & ~TIER) == job << JOB && !isVacant(post);
  }

  /** The same with another tier. */
  static int withTier(int post, int tier) {
    return (post & ~TIER) | (tier + 1);
  }

  /** The same with another job. */
  static int withJob(int post, int job) {
    return job << JOB | (post & (LEARNS | TIER));
  }

  /** The same of somebody who learns, or works. */
  static int learning(int post, boolean learns) {
    return learns ? post | LEARNS : post & ~LEARNS;
  }
}
