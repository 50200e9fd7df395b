package dev.reeve.settlement;

import dev.reeve.plan.Figures;

/**
 * The work that a plan asks for, in numbers. Jobs are those of {@link Jobs} without idleness, tiers
 * in the order of the ruleset.
 */
final class LabourDemand {

  /** What a solver leaves of a worker who is not there; also how short is not short. */
  static final double ROUNDING = 1e-6;

  /** People asked for, {@code [job][tier]}, &ge; 0, not whole. */
  final double[][] workers;

  /** Work of one person against one of the asked skill, {@code [job][tier]}, &ge; 0. */
  final double[][] productivity;

  /** People the plan has no use for, by tier, &ge; 0, not whole. */
  final double[] idle;

  /** Most whole people a job has room for, by job. */
  int[] sites;

  /** What the sums and maxima over the tiers come to, see {@link #sum}. */
  private final double[] work;

  private final double[] ablest;

  /** Fewest people a job is to have by order, by job. */
  int[] least;

  /** People who stay by order, {@code [job][tier]}, the idle last. */
  int[][] kept;

  /** Place of each job's essential work in the order of {@link Precedence}. */
  final int[] precedence;

  /** Share of each job's work that is essential, see {@link EssentialWork}. */
  final double[] essential;

  LabourDemand(
      double[][] workers,
      double[][] productivity,
      double[] idle,
      int[] sites,
      int[] precedence,
      double[] essential) {
    this.workers = workers;
    this.productivity = productivity;
    this.idle = idle;
    this.sites = sites;
    this.precedence = precedence;
    this.essential = essential;
    work = new double[workers.length];
    ablest = new double[workers.length];
    this.least = new int[workers.length];
    this.kept = new int[workers.length + 1][idle.length];
    sum();
  }

  /** Takes on the orders in force; their room takes the place of the sites. */
  void order(Staffing staffing) {
    least = staffing.least;
    kept = staffing.kept;
    sites = staffing.most;
  }

  /** Nothing is asked for yet under these rules. */
  LabourDemand(Technology technology) {
    this(
        new double[technology.industries + 1][technology.tiers],
        technology.trades.ability,
        new double[technology.tiers],
        technology.unordered.most,
        new int[technology.industries + 1],
        new double[technology.industries + 1]);
    order(technology.unordered);
  }

  /** Asks for what a plan does; what is ordered stays. */
  void take(Figures plan, Technology technology) {
    int carrier = technology.industries;
    for (int k = 0; k < idle.length; k++) {
      idle[k] = plan.people(k);
      for (int j = 0; j <= carrier; j++) {
        double people = j == carrier ? plan.carriers(k) : plan.workers(j, k);
        workers[j][k] = people > ROUNDING ? people : 0;
        idle[k] -= workers[j][k];
      }
      idle[k] = Math.max(0, idle[k]);
    }
    Scratch scratch = technology.scratch();
    scratch.precedence.find(plan, technology, precedence);
    scratch.essential.find(plan, technology, essential);
    sum();
  }

  /** Once for each plan, while whole people are fitted to it again and again. */
  private void sum() {
    for (int j = 0; j < workers.length; j++) {
      work[j] = 0;
      ablest[j] = 0;
      for (int k = 0; k < idle.length; k++) {
        work[j] += workers[j][k] * productivity[j][k];
        ablest[j] = Math.max(ablest[j], productivity[j][k]);
      }
    }
  }

  /** See {@link State#fetch}. */
  double fetch() {
    double sum = idle[0] + work[0] + essential[0] + precedence[0] + ablest[0];
    for (double[] tiers : workers) {
      sum += tiers[0];
    }
    return sum;
  }

  int jobs() {
    return workers.length;
  }

  int tiers() {
    return idle.length;
  }

  /** Work asked of a job, in workers of the asked skill. */
  double work(int job) {
    return work[job];
  }

  /** That part of {@link #work} which needs or programs depend on, not happiness alone. */
  double essentialWork(int job) {
    return precedence[job] < Precedence.HAPPINESS ? essential[job] * work[job] : 0;
  }

  /** Work of the most able person against one of the asked skill. */
  double ablest(int job) {
    return ablest[job];
  }
}
