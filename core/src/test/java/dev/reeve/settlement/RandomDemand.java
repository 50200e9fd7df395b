package dev.reeve.settlement;

import java.util.Arrays;
import java.util.Random;

/** Random demands for labour, and people who are somewhere. */
final class RandomDemand {

  private RandomDemand() {}

  /** Asks each tier's people, all but some idle ones, of jobs chosen at random. */
  static LabourDemand of(Random random, int jobs, double[] tierPeople) {
    int tiers = tierPeople.length;
    double[][] workers = new double[jobs][tiers];
    double[][] productivity = new double[jobs][tiers];
    double[] idle = new double[tiers];
    int[] precedence = new int[jobs];
    int[] sites = new int[jobs];
    for (int j = 0; j < jobs; j++) {
      precedence[j] = random.nextInt(3) == 0 ? random.nextInt(2) : Precedence.HAPPINESS;
      sites[j] = Integer.MAX_VALUE;
      for (int k = 0; k < tiers; k++) {
        productivity[j][k] = 0.5 + 0.25 * random.nextInt(5);
      }
    }
    for (int k = 0; k < tiers; k++) {
      double[] weight = new double[jobs];
      for (int j = 0; j < jobs; j++) {
        weight[j] = random.nextBoolean() ? random.nextDouble() : 0;
      }
      double sum = Arrays.stream(weight).sum();
      double busy = sum == 0 ? 0 : random.nextBoolean() ? 1 : random.nextDouble();
      idle[k] = (1 - busy) * tierPeople[k];
      for (int j = 0; j < jobs; j++) {
        workers[j][k] = sum == 0 ? 0 : busy * tierPeople[k] * weight[j] / sum;
      }
    }
    double[] essential = new double[jobs];
    for (int j = 0; j < jobs; j++) {
      essential[j] = random.nextBoolean() ? 1 : random.nextDouble();
    }
    return new LabourDemand(workers, productivity, idle, sites, precedence, essential);
  }

  /** The same demand with up to {@code by} more work asked of each job that is asked any. */
  static LabourDemand wavering(Random random, LabourDemand demand, double by) {
    double[][] workers = new double[demand.jobs()][];
    for (int j = 0; j < demand.jobs(); j++) {
      workers[j] = demand.workers[j].clone();
      for (int k = 0; k < demand.tiers(); k++) {
        if (workers[j][k] > 0) {
          workers[j][k] += by * random.nextDouble();
          break;
        }
      }
    }
    return new LabourDemand(
        workers,
        demand.productivity,
        demand.idle,
        demand.sites,
        demand.precedence,
        demand.essential);
  }

  /** The same demand, whose workers of a job have nothing to do instead. */
  static LabourDemand dropping(int job, LabourDemand demand) {
    double[][] workers = demand.workers.clone();
    double[] idle = demand.idle.clone();
    for (int k = 0; k < demand.tiers(); k++) {
      idle[k] += workers[job][k];
    }
    workers[job] = new double[demand.tiers()];
    return new LabourDemand(
        workers, demand.productivity, idle, demand.sites, demand.precedence, demand.essential);
  }

  /** Everybody idle. */
  static int[][] idle(int jobs, int[] tierPeople) {
    int[][] people = new int[jobs + 1][tierPeople.length];
    people[jobs] = tierPeople.clone();
    return people;
  }

  /** Everybody anywhere. */
  static int[][] scattered(Random random, int jobs, int[] tierPeople) {
    int[][] people = new int[jobs + 1][tierPeople.length];
    for (int k = 0; k < tierPeople.length; k++) {
      for (int i = 0; i < tierPeople[k]; i++) {
        people[random.nextInt(jobs + 1)][k]++;
      }
    }
    return people;
  }

  static int[][] copy(int[][] people) {
    return Arrays.stream(people).map(int[]::clone).toArray(int[][]::new);
  }
}
