package dev.reeve.settlement;

import dev.reeve.model.Emission;
import dev.reeve.model.Ruleset;
import java.util.List;

/** The side effects of work in a ruleset by position, a part of a {@link Technology}. */
final class EmissionTable {

  final int count;

  /**
   * Units that a worker of the asked skill gives off and takes away, {@code [emission][industry]}.
   */
  final double[][] emission;

  final double[][] absorption;

  /** Happiness that each person loses in a cycle by a unit that stands. */
  final double[] harm;

  /** Units that may stand at most. */
  final double[] most;

  /** Part of what stands that disperses in a tick. */
  final double[] decayPerTick;

  EmissionTable(Ruleset rules, int ticksPerCycle) {
    List<Emission> emissions = rules.emissions();
    count = emissions.size();
    harm = ByPosition.doubles(emissions, Emission::harm);
    most = ByPosition.doubles(emissions, Emission::most);
    decayPerTick = ByPosition.doubles(emissions, each -> each.decay() / ticksPerCycle);
    emission = new double[count][];
    absorption = new double[count][];
    for (int e = 0; e < count; e++) {
      String id = emissions.get(e).id();
      emission[e] =
          ByPosition.doubles(rules.industries(), each -> each.emission().getOrDefault(id, 0.0));
      absorption[e] =
          ByPosition.doubles(rules.industries(), each -> each.absorption().getOrDefault(id, 0.0));
    }
  }
}
