package dev.reeve.plan;

import java.util.Arrays;

/**
 * What a plan decides, as plain arrays by the positions of the ruleset's things. Filled once by
 * whoever makes the plan, and never changed afterwards.
 */
final class Figures {

  /** Relative rounding that still counts as nobody. */
  static final double ROUNDING = 1e-12;

  /** People by tier. */
  final double[] people;

  /** People by profile; empty where all need alike. */
  final double[] heads;

  /** Share of its need of each good that each profile has, {@code [profile * goods + good]}. */
  final double[] fulfilment;

  /** Workers by industry and tier, one industry after the other. */
  final double[] workers;

  /** Carriers by tier. */
  final double[] carriers;

  /**
   * People who stand by, by trade (the carriers last) and tier; empty where there are no orders.
   */
  final double[] standby;

  /** Units given, by route. */
  final double[] trade;

  /** Units lost, by threat. */
  final double[] losses;

  /** What each threat would take beyond that and finds nothing of. */
  final double[] unfound;

  /** Units that services keep each threat from taking. */
  final double[] saved;

  /** Share of each good's need that is met; 1 where it has none. */
  final double[] coverage;

  /** By emission. */
  final EmissionFlow[] emissions;

  final boolean[] programs;
  final GoodFlow[] goods;

  /** All zero, and no good's flows. */
  Figures(SteadyLayout at) {
    people = new double[at.tiers];
    heads = new double[at.profiles];
    fulfilment = new double[at.profiles * at.goods];
    Arrays.fill(fulfilment, 1);
    workers = new double[at.industries * at.tiers];
    carriers = new double[at.tiers];
    standby = new double[at.ordered ? (at.industries + 1) * at.tiers : 0];
    trade = new double[at.routes];
    losses = new double[at.threats];
    unfound = new double[at.threats];
    saved = new double[at.threats];
    coverage = new double[at.goods];
    emissions = new EmissionFlow[at.emissions];
    Arrays.fill(emissions, EmissionFlow.NONE);
    programs = new boolean[at.programs];
    goods = new GoodFlow[at.goods];
  }

  double workers(int j, int k) {
    return workers[j * people.length + k];
  }

  /** Workers of all tiers in an industry. */
  double workers(int j) {
    return sum(workers, j * people.length);
  }

  double carriers() {
    return sum(carriers, 0);
  }

  double standby(int trade, int k) {
    return standby.length == 0 ? 0 : standby[trade * people.length + k];
  }

  /** People of all tiers who stand by in a trade. */
  double standby(int trade) {
    return standby.length == 0 ? 0 : sum(standby, trade * people.length);
  }

  private double sum(double[] amounts, int from) {
    double sum = 0;
    for (int k = 0; k < people.length; k++) {
      sum += amounts[from + k];
    }
    return sum;
  }

  /** People of a tier who are in a trade, with work or not. */
  double busy(int k) {
    double busy = carriers[k];
    for (int i = k; i < workers.length; i += people.length) {
      busy += workers[i];
    }
    for (int i = k; i < standby.length; i += people.length) {
      busy += standby[i];
    }
    return busy;
  }

  /** Of so many people, those whom the plan has no use for and no order holds. */
  double idle(double everyone) {
    double idle = everyone;
    for (int k = 0; k < people.length; k++) {
      idle -= busy(k);
    }
    return idle > ROUNDING * everyone ? idle : 0;
  }
}
