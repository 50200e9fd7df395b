package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;

/** What the threats of a ruleset take before anything keeps them off. */
final class ThreatLosses {

  private final Ruleset rules;
  private final SteadyLayout at;
  private final ActivityMatrix activities;

  ThreatLosses(Ruleset rules, SteadyLayout at, ActivityMatrix activities) {
    this.rules = rules;
    this.at = at;
    this.activities = activities;
  }

  /** Units that threat {@code t} takes for each worker of industry {@code j} and tier {@code k}. */
  double perWorker(int t, int j, int k) {
    Threat threat = rules.threats().get(t);
    int a = activities.activity(j, k);
    int taken = at.good(threat.takes());
    double basis =
        switch (threat.per()) {
          case CYCLE, PERSON -> 0;
          case WORKER -> at.industry(threat.industry().orElseThrow()) == j ? 1 : 0;
          case OUTPUT -> activities.delivered(a, taken);
          case OVERHEAD -> activities.overhead(a, taken);
        };
    return threat.chance() * threat.amount() * basis;
  }

  /** Units per head that threat {@code t} takes of so many people, whatever they do. */
  double fixed(int t, double people) {
    Threat threat = rules.threats().get(t);
    return switch (threat.per()) {
      case CYCLE -> threat.chance() * threat.amount() / people;
      case PERSON -> threat.chance() * threat.amount();
      case WORKER, OUTPUT, OVERHEAD -> 0;
    };
  }
}
