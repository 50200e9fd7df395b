package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;

/** What the threats of a ruleset take before anything keeps them off. */
final class ThreatLosses {

  private final Ruleset rules;
  private final ActivityMatrix activities;

  /** By threat, positions of what it takes and of whose workers it counts; -1: nobody's. */
  private final int[] taken;

  private final int[] industry;

  /** Units saved per unit of each service, by threat and position among its services. */
  private final double[][] saves;

  /** Units taken per unit that is counted, by threat. */
  private final double[] rate;

  ThreatLosses(Ruleset rules, SteadyLayout at, ActivityMatrix activities) {
    this.rules = rules;
    this.activities = activities;
    taken = at.taken;
    industry =
        rules.threats().stream()
            .mapToInt(threat -> threat.industry().map(at::industry).orElse(-1))
            .toArray();
    saves =
        rules.threats().stream()
            .map(threat -> threat.mitigation().values().stream().mapToDouble(x -> x).toArray())
            .toArray(double[][]::new);
    rate = new double[taken.length];
  }

  /** Units that a unit of service {@code s} keeps threat {@code t} from taking. */
  double saved(int t, int s) {
    return saves[t][s];
  }

  /** Takes over how much worse or better than the rules each threat is. */
  void fill(Conditions conditions) {
    for (int t = 0; t < rate.length; t++) {
      Threat threat = rules.threats().get(t);
      double amount = threat.chance() * threat.amount() * conditions.loss(t);
      boolean fraction = threat.per() == Threat.Per.OUTPUT || threat.per() == Threat.Per.OVERHEAD;
      rate[t] = fraction ? Math.min(1, amount) : amount;
    }
  }

  /** Units that threat {@code t} takes for each worker of industry {@code j} and tier {@code k}. */
  double perWorker(int t, int j, int k) {
    int a = activities.activity(j, k);
    double basis =
        switch (rules.threats().get(t).per()) {
          case CYCLE, PERSON -> 0;
          case WORKER -> industry[t] == j ? 1 : 0;
          case OUTPUT -> activities.delivered(a, taken[t]);
          case OVERHEAD -> activities.overhead(a, taken[t]);
        };
    return rate[t] * basis;
  }

  /** Units per head that threat {@code t} takes of so many people, whatever they do. */
  double fixed(int t, double people) {
    return switch (rules.threats().get(t).per()) {
      case CYCLE -> rate[t] / people;
      case PERSON -> rate[t];
      case WORKER, OUTPUT, OVERHEAD -> 0;
    };
  }
}
