package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import java.util.List;

/** The threats of a ruleset by position, a part of a {@link Technology}. */
final class ThreatTable {

  final int count;

  /** The good that each takes. */
  final int[] taken;

  /** Units saved per unit of service, {@code [threat][good]}. */
  final double[][] mitigation;

  /** The industry by whose workers what comes is counted; -1: by none. */
  final int[] industry;

  /** Standard deviation of what comes in a cycle against its mean. */
  final double[] deviation;

  ThreatTable(Ruleset rules) {
    List<Threat> threats = rules.threats();
    count = threats.size();
    taken = threats.stream().mapToInt(each -> ByPosition.good(rules, each.takes())).toArray();
    mitigation = ByPosition.rows(rules, threats, Threat::mitigation);
    industry =
        threats.stream()
            .mapToInt(each -> each.industry().map(id -> ByPosition.industry(rules, id)).orElse(-1))
            .toArray();
    deviation = ByPosition.doubles(threats, ThreatTable::deviation);
  }

  /** Comes with chance p, of strength 1 on average and deviation d: variance (1 - p + d²)/p. */
  private static double deviation(Threat threat) {
    double chance = threat.chance();
    double variance = (1 - chance + threat.deviation() * threat.deviation()) / chance;
    return chance > 0 ? StrictMath.sqrt(variance) : 0;
  }
}
