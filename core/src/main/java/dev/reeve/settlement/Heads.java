package dev.reeve.settlement;

import java.util.Arrays;

/**
 * How many people work and how many learn, by job and tier: kept up as people come, go, learn and
 * change, so that a count is a copy and looks at nobody.
 */
final class Heads {

  private final int jobs;
  private final int tiers;

  /** All of them by tier. */
  private final int[] byTier;

  /** Those at work by job and tier, then those who learn. */
  private final int[] counts;

  /** Jobs in which others are at work than when that was last asked, or with other skill. */
  private final boolean[] stirred;

  /**
   * Counts everybody.
   *
   * @param jobs how many there are, idleness among them
   */
  Heads(Population people, int jobs, int tiers) {
    this.jobs = jobs;
    this.tiers = tiers;
    byTier = new int[tiers];
    counts = new int[2 * jobs * tiers];
    stirred = new boolean[jobs];
    Arrays.fill(stirred, true);
    for (int person = 0; person < people.slots(); person++) {
      if (people.lives(person)) {
        count(people, person, 1);
      }
    }
  }

  private void count(Population people, int person, int more) {
    int row = people.job(person) + (people.learning(person) ? jobs : 0);
    int tier = people.tier(person);
    counts[row * tiers + tier] += more;
    byTier[tier] += more;
  }

  /** Somebody is there, or is there again after a change. */
  void add(Population people, int person) {
    count(people, person, 1);
    stir(people, person);
  }

  /** Somebody goes, or is about to change. */
  void remove(Population people, int person) {
    count(people, person, -1);
    stir(people, person);
  }

  /** What somebody can do at his work is not what it was, if he works. */
  void stir(Population people, int person) {
    if (!people.learning(person)) {
      stirred[people.job(person)] = true;
    }
  }

  boolean isStirred(int job) {
    return stirred[job];
  }

  /** Whether a job's work may be another than when that was last asked. */
  boolean hasStirred(int job) {
    boolean has = stirred[job];
    stirred[job] = false;
    return has;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return counts[0] + (stirred[0] ? 1 : 0);
  }

  /** All of them by tier; nobody writes to it. */
  int[] tiers() {
    return byTier;
  }

  /** Those at work by job and tier, then those who learn, written one after the other. */
  void copyTo(int[] target, int at) {
    System.arraycopy(counts, 0, target, at, counts.length);
  }
}
