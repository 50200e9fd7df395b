package dev.reeve.settlement;

import java.util.Arrays;

/**
 * How many people work and how many learn, by job and tier: kept up as people come, go, learn and
 * change, so that a count is a copy and looks at nobody.
 */
final class Heads {

  private final int jobs;
  private final int tiers;

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
    counts = new int[2 * jobs * tiers];
    stirred = new boolean[jobs];
    Arrays.fill(stirred, true);
    for (int person = 0; person < people.slots(); person++) {
      if (people.lives(person)) {
        counts[place(people, person)]++;
      }
    }
  }

  private int place(Population people, int person) {
    int row = people.job(person) + (people.learning(person) ? jobs : 0);
    return row * tiers + people.tier(person);
  }

  /** Somebody is there, or is there again after a change. */
  void add(Population people, int person) {
    counts[place(people, person)]++;
    stir(people, person);
  }

  /** Somebody goes, or is about to change. */
  void remove(Population people, int person) {
    counts[place(people, person)]--;
    stir(people, person);
  }

  /** What somebody can do at his work is not what it was, if he works. */
  void stir(Population people, int person) {
    if (!people.learning(person)) {
      stirred[people.job(person)] = true;
    }
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

  /** All of them by tier. */
  int[] tiers() {
    int[] sums = new int[tiers];
    for (int i = 0; i < counts.length; i++) {
      sums[i % tiers] += counts[i];
    }
    return sums;
  }

  /** Those at work by job and tier, then those who learn, written one after the other. */
  void copyTo(int[] target, int at) {
    System.arraycopy(counts, 0, target, at, counts.length);
  }
}
