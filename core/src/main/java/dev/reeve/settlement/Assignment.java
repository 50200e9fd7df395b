package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Who goes where: names the persons that turn one distribution of people over jobs into another
 * with the fewest moves. From a job that gives people, learners with most still to learn go first,
 * then those with least to learn for a trade that is called for, then the youngest; whoever has
 * learned some of a trade fills a place in it before anybody else, in the order of the jobs. Ties
 * by index.
 *
 * <p>Cost: one pass over the people, and one over those of the giving jobs for each who leaves.
 */
final class Assignment {

  /** People too many, {@code [job][tier]}; negative: places to fill. */
  private final int[][] surplus;

  /** People as they are, {@code [job][tier]}. */
  private final int[][] there;

  /** Who they are, in the order of the indices. */
  private int[] candidate = new int[16];

  private int candidates;

  /** Which of them leaves, and has no other place yet. */
  private boolean[] leaves = new boolean[16];

  private final int[] open;

  /** Of the assignment at hand, and null between two. */
  private State s;

  private Population population;

  /**
   * Room for the work, which serves any settlement of rules with so many jobs and tiers.
   *
   * @param jobs idleness included
   */
  Assignment(int jobs, int tiers) {
    surplus = new int[jobs][tiers];
    there = new int[jobs][tiers];
    open = new int[tiers];
  }

  /**
   * Moves people.
   *
   * @param target people by job and tier, the idle last; sums over jobs to the people of each tier
   */
  static void apply(State s, int[][] target) {
    s.technology.scratch().assignment.assign(s, target);
  }

  /** Fills in how many people are in each job and tier, learners among them, the idle last. */
  static void count(State s, int[][] people) {
    s.count();
    for (int j = 0; j < people.length; j++) {
      for (int k = 0; k < people[j].length; k++) {
        people[j][k] = s.hands(j, k) + s.learners(j, k);
      }
    }
  }

  private void assign(State state, int[][] target) {
    s = state;
    population = state.population;
    count(s, there);
    int crowd = 0;
    for (int j = 0; j < target.length; j++) {
      for (int k = 0; k < target[j].length; k++) {
        surplus[j][k] = there[j][k] - target[j][k];
        crowd += surplus[j][k] > 0 ? there[j][k] : 0;
      }
    }
    findCandidates(crowd);
    chooseLeavers();
    fillLearned(true);
    fillLearned(false);
    fillOpen();
    s = null;
    population = null;
  }

  /** Finds everybody in a job and of a tier that there are too many of, who are so many. */
  private void findCandidates(int crowd) {
    if (candidate.length < population.slots()) {
      candidate = new int[population.slots() + population.slots() / 2];
      leaves = new boolean[candidate.length];
    }
    candidates = 0;
    for (int person = 0; candidates < crowd; person++) {
      if (population.lives(person)
          && surplus[population.job(person)][population.tier(person)] > 0) {
        candidate[candidates++] = person;
      }
    }
    Arrays.fill(leaves, 0, candidates, false);
  }

  private void chooseLeavers() {
    for (int j = 0; j < surplus.length; j++) {
      for (int k = 0; k < surplus[j].length; k++) {
        if (surplus[j][k] > 0 && surplus[j][k] == there[j][k]) {
          everybodyLeaves(j, k);
        }
        for (; surplus[j][k] > 0; surplus[j][k]--) {
          leaves[leaver(j, k)] = true;
        }
      }
    }
  }

  private boolean isIn(int job, int tier, int person) {
    return population.job(person) == job && population.tier(person) == tier;
  }

  private void everybodyLeaves(int job, int tier) {
    for (int i = 0; i < candidates; i++) {
      leaves[i] |= isIn(job, tier, candidate[i]);
    }
    surplus[job][tier] = 0;
  }

  /** Place among the candidates of who goes next. */
  private int leaver(int job, int tier) {
    int best = -1;
    for (int i = 0; i < candidates; i++) {
      if (!leaves[i]
          && isIn(job, tier, candidate[i])
          && !s.orders.keep().contains(candidate[i])
          && (best < 0 || goesBefore(candidate[i], candidate[best]))) {
        best = i;
      }
    }
    return best;
  }

  private boolean goesBefore(int a, int b) {
    int byLearning = Double.compare(population.schooling(a), population.schooling(b));
    if (byLearning != 0) {
      return byLearning > 0;
    }
    int byTrade = Double.compare(schoolingForCall(a), schoolingForCall(b));
    return byTrade != 0 ? byTrade < 0 : population.age(a) < population.age(b);
  }

  /** Cycles of schooling that a person needs for the trade nearest to him that calls people. */
  private double schoolingForCall(int person) {
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < s.technology.industries; j++) {
      if (surplus[j][population.tier(person)] < 0) {
        least = Math.min(least, schooling(person, j));
      }
    }
    return least;
  }

  private double schooling(int person, int job) {
    return population.schoolingFor(person, job, s.technology.trades.education[job]);
  }

  /** Fills places with who has learned some of the trade, or all of it. */
  private void fillLearned(boolean all) {
    for (int i = 0; i < candidates; i++) {
      int place = leaves[i] ? learnedPlace(candidate[i], all) : -1;
      if (place >= 0) {
        fill(place, i);
      }
    }
  }

  /** Fills what places are left, in the order of the jobs. */
  private void fillOpen() {
    Arrays.fill(open, 0);
    for (int i = 0; i < candidates; i++) {
      if (leaves[i]) {
        fill(nextPlace(population.tier(candidate[i])), i);
      }
    }
  }

  private void fill(int place, int i) {
    surplus[place][population.tier(candidate[i])]++;
    leaves[i] = false;
    s.place(candidate[i], place);
  }

  /** The place for which a person has learned most, if he has learned any of it; -1: none. */
  private int learnedPlace(int person, boolean all) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    int tier = population.tier(person);
    for (int j = 0; j < s.technology.industries; j++) {
      if (surplus[j][tier] < 0) {
        double left = schooling(person, j);
        boolean some = !all && left < s.technology.trades.education[j];
        if ((some || population.knows(person, j)) && left < least) {
          best = j;
          least = left;
        }
      }
    }
    return best;
  }

  private int nextPlace(int tier) {
    while (surplus[open[tier]][tier] >= 0) {
      open[tier]++;
    }
    return open[tier];
  }
}
