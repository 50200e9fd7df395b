package dev.reeve.settlement;

import dev.reeve.plan.Figures;
import java.util.Arrays;

/**
 * Which share of each job's work serves needs and held programs, and not happiness alone: the share
 * of its product that is needed itself, or is used up for what is.
 *
 * <p>Shares of goods and of jobs depend on each other; they are found by iteration from nothing,
 * which only ever raises them and so converges. Cost: goods times jobs for each round.
 */
final class EssentialWork {

  private static final int ROUNDS = 100;
  private static final double SETTLED = 1e-9;

  private final double[] goods;
  private final double[] before;

  /** What an industry's workers use up of a good, and used up as students. */
  private final double[][] used;

  /** Room for the work, which serves any plan of rules with so many goods and industries. */
  EssentialWork(int goods, int industries) {
    this.goods = new double[goods];
    before = new double[industries + 1];
    used = new double[industries][goods];
  }

  /**
   * Finds the shares.
   *
   * @param jobs filled with the share of each industry's work, the carriers' last; within [0, 1]
   */
  void find(Figures plan, Technology technology, double[] jobs) {
    Arrays.fill(goods, 0);
    Arrays.fill(jobs, 0);
    use(plan, technology);
    double change = 1;
    for (int round = 0; round < ROUNDS && change > SETTLED; round++) {
      System.arraycopy(jobs, 0, before, 0, before.length);
      for (int g = 0; g < technology.goods; g++) {
        goods[g] = weigh(plan, technology, g, jobs);
      }
      weighJobs(plan, technology, jobs);
      change = 0;
      for (int j = 0; j < before.length; j++) {
        change = Math.max(change, Math.abs(jobs[j] - before[j]));
      }
    }
  }

  private void use(Figures plan, Technology technology) {
    for (int j = 0; j < used.length; j++) {
      double work = 0;
      for (int k = 0; k < technology.tiers; k++) {
        work += plan.workers(j, k) * technology.trades.productivity[j][k];
      }
      double working = technology.trades.workingShare[j] * work;
      double learning = technology.trades.learningShare[j] * plan.workers(j);
      for (int g = 0; g < used[j].length; g++) {
        used[j][g] = working * technology.input(j, g, working) + learning * technology.upkeep[g];
      }
    }
  }

  private double weigh(Figures plan, Technology technology, int good, double[] jobs) {
    double essential = plan.need(good) + plan.programs(good);
    double all = essential + plan.consumed(good) + plan.mitigation(good);
    double protectedShare = 0;
    for (int t = 0; t < technology.threats.count; t++) {
      if (technology.threats.mitigation[t][good] > 0) {
        protectedShare = Math.max(protectedShare, goods[technology.threats.taken[t]]);
      }
    }
    essential += plan.mitigation(good) * protectedShare;
    for (int j = 0; j < used.length; j++) {
      essential += used[j][good] * jobs[j];
      all += used[j][good];
    }
    for (int other = 0; other < goods.length; other++) {
      if (technology.overhead[other][good] > 0) {
        double spent = technology.overhead[other][good] * plan.produced(other);
        essential += spent * goods[other];
        all += spent;
      }
    }
    for (int r = 0; r < technology.routes.count; r++) {
      if (technology.routes.give[r] == good) {
        essential += plan.trade(r) * goods[technology.routes.get[r]];
        all += plan.trade(r);
      }
    }
    return all > 0 ? Math.min(1, essential / all) : 0;
  }

  private void weighJobs(Figures plan, Technology technology, double[] jobs) {
    Arrays.fill(jobs, 0);
    for (int j = 0; j < technology.industries; j++) {
      for (int g = 0; g < goods.length; g++) {
        if (technology.output[j][g] > 0) {
          jobs[j] = Math.max(jobs[j], goods[g]);
        }
      }
    }
    for (int r = 0; r < technology.routes.count; r++) {
      if (technology.routes.labor[r] > 0 && plan.trade(r) > 0) {
        int carriers = technology.industries;
        jobs[carriers] = Math.max(jobs[carriers], goods[technology.routes.get[r]]);
      }
    }
  }
}
