package dev.reeve.settlement;

import java.util.ArrayList;
import java.util.List;

/**
 * Who goes where: names the persons that turn one distribution of people over jobs into another
 * with the fewest moves. From a job that gives people the last come go first; they fill the jobs
 * that take people in the order of the jobs. Cost: one pass over the people.
 */
final class Assignment {

  private Assignment() {}

  /**
   * Moves people.
   *
   * @param population who is where; changed in place
   * @param jobs the ids of the jobs
   * @param target people by job and tier, {@code [job][tier]}; sums over jobs to the people of each
   *     tier; not changed
   * @return who moved, by person
   */
  static List<Move> apply(Population population, Jobs jobs, int[][] target) {
    int[][] surplus = population.counts(target.length, target[0].length);
    for (int j = 0; j < target.length; j++) {
      for (int k = 0; k < target[j].length; k++) {
        surplus[j][k] -= target[j][k];
      }
    }
    boolean[] leaves = leavers(population, surplus);
    List<Move> moves = new ArrayList<>();
    int[] open = new int[target[0].length];
    for (int person = 0; person < leaves.length; person++) {
      if (leaves[person]) {
        int tier = population.tier(person);
        while (surplus[open[tier]][tier] >= 0) {
          open[tier]++;
        }
        surplus[open[tier]][tier]++;
        moves.add(new Move(person, jobs.id(population.job(person)), jobs.id(open[tier])));
        population.setJob(person, open[tier]);
      }
    }
    return List.copyOf(moves);
  }

  /**
   * Carries people over into jobs that are numbered anew; who had a job that is no more is idle.
   *
   * @param population who is where; changed in place
   * @param before the jobs as they were
   * @param after the jobs as they are
   * @return who lost a job, by person
   */
  static List<Move> translate(Population population, Jobs before, Jobs after) {
    List<Move> moves = new ArrayList<>();
    for (int person = 0; person < population.size(); person++) {
      String from = before.id(population.job(person));
      int job = after.indexOrIdle(from);
      population.setJob(person, job);
      if (!from.equals(after.id(job))) {
        moves.add(new Move(person, from, after.id(job)));
      }
    }
    return List.copyOf(moves);
  }

  /** Takes the surplus out of the jobs that have one, the last come first. */
  private static boolean[] leavers(Population population, int[][] surplus) {
    boolean[] leaves = new boolean[population.size()];
    for (int person = leaves.length - 1; person >= 0; person--) {
      int job = population.job(person);
      int tier = population.tier(person);
      if (surplus[job][tier] > 0) {
        surplus[job][tier]--;
        leaves[person] = true;
      }
    }
    return leaves;
  }
}
