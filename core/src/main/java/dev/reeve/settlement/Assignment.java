package dev.reeve.settlement;

/**
 * Who goes where: names the persons that turn one distribution of people over jobs into another
 * with the fewest moves. From a job that gives people, learners with most still to learn go first,
 * then those with least to learn for a trade that is called for, then the youngest; whoever has
 * learned some of a trade fills a place in it before anybody else, in the order of the jobs. Ties
 * by index.
 *
 * <p>Cost: two passes over the people, and one over the people of a giving job for each who leaves.
 */
final class Assignment {

  private final State s;
  private final Population population;

  /** People too many, {@code [job][tier]}; negative: places to fill. */
  private final int[][] surplus;

  /** People as they are, {@code [job][tier]}. */
  private final int[][] there;

  private final boolean[] leaves;

  private Assignment(State s, int[][] target) {
    this.s = s;
    population = s.population;
    there = population.counts(target.length, s.technology.tiers);
    surplus = population.counts(target.length, s.technology.tiers);
    leaves = new boolean[population.slots()];
    for (int j = 0; j < target.length; j++) {
      for (int k = 0; k < target[j].length; k++) {
        surplus[j][k] -= target[j][k];
      }
    }
  }

  /**
   * Moves people.
   *
   * @param target people by job and tier, the idle last; sums over jobs to the people of each tier
   */
  static void apply(State s, int[][] target) {
    Assignment assignment = new Assignment(s, target);
    assignment.chooseLeavers();
    assignment.fillLearned(true);
    assignment.fillLearned(false);
    assignment.fillOpen();
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

  private void everybodyLeaves(int job, int tier) {
    for (int person = 0; person < leaves.length; person++) {
      if (population.lives(person)
          && population.job(person) == job
          && population.tier(person) == tier) {
        leaves[person] = true;
      }
    }
    surplus[job][tier] = 0;
  }

  private int leaver(int job, int tier) {
    int best = -1;
    for (int person = 0; person < leaves.length; person++) {
      if (!leaves[person]
          && population.lives(person)
          && population.job(person) == job
          && population.tier(person) == tier
          && !s.orders.keep().contains(person)
          && (best < 0 || goesBefore(person, best))) {
        best = person;
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
    return population.schoolingFor(person, job, s.technology.education[job]);
  }

  /** Fills places with who has learned some of the trade, or all of it. */
  private void fillLearned(boolean all) {
    for (int person = 0; person < leaves.length; person++) {
      int place = leaves[person] ? learnedPlace(person, all) : -1;
      if (place >= 0) {
        fill(place, person);
      }
    }
  }

  /** Fills what places are left, in the order of the jobs. */
  private void fillOpen() {
    int[] open = new int[s.technology.tiers];
    for (int person = 0; person < leaves.length; person++) {
      if (leaves[person]) {
        fill(nextPlace(open, population.tier(person)), person);
      }
    }
  }

  private void fill(int place, int person) {
    surplus[place][population.tier(person)]++;
    leaves[person] = false;
    s.place(person, place);
  }

  /** The place for which a person has learned most, if he has learned any of it; -1: none. */
  private int learnedPlace(int person, boolean all) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < s.technology.industries; j++) {
      double left = schooling(person, j);
      boolean learned = population.knows(person, j) || (!all && left < s.technology.education[j]);
      if (surplus[j][population.tier(person)] < 0 && learned && left < least) {
        best = j;
        least = left;
      }
    }
    return best;
  }

  private int nextPlace(int[] open, int tier) {
    while (surplus[open[tier]][tier] >= 0) {
      open[tier]++;
    }
    return open[tier];
  }
}
