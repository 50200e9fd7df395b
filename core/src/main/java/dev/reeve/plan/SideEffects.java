package dev.reeve.plan;

import dev.reeve.model.Emission;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.List;

/**
 * What a steady program says of side effects, per head: for each emission a column of what stands,
 * and a row by which at least as much disperses of it as work gives off beyond what work takes
 * away. What stands harms every person, so that {@code N} people lose {@code N} times as much by
 * each unit a head (Eq 6 of S. Samothrakis, PLoS ONE 16(9) e0257399, 2021).
 */
final class SideEffects {

  private final SteadyLayout at;
  private final List<Emission> emissions;

  /** Units given off less those taken away by a fully working worker, by emission and industry. */
  private final double[][] net;

  SideEffects(Ruleset rules, SteadyLayout at) {
    this.at = at;
    emissions = rules.emissions();
    net = new double[emissions.size()][at.industries];
    for (int e = 0; e < net.length; e++) {
      String id = emissions.get(e).id();
      for (int j = 0; j < at.industries; j++) {
        Industry industry = rules.industries().get(j);
        net[e][j] =
            industry.emission().getOrDefault(id, 0.0) - industry.absorption().getOrDefault(id, 0.0);
      }
    }
  }

  /** Units that a person-cycle gives off, below 0 where it takes more away. */
  double net(int e, int j, double effort) {
    return net[e][j] * effort;
  }

  double decay(int e) {
    return emissions.get(e).decay();
  }

  /** The most that may stand per head. */
  double most(int e, double people) {
    return emissions.get(e).most() / people;
  }

  /** Happiness per head that a unit per head costs. */
  double harm(int e, double people) {
    return emissions.get(e).harm() * people;
  }

  /**
   * What a unit of happiness counts for in a common level of all wanted goods: as a level more of
   * each of {@code W} goods delights by {@code W}, one part in {@code W}.
   */
  double levels(Conditions conditions) {
    int delights = 0;
    for (int good : at.wanted) {
      delights += conditions.happiness(good) > 0 ? 1 : 0;
    }
    return 1.0 / Math.max(1, delights);
  }

  /** Counts harm in an aim, each unit of happiness for so much. */
  void aim(SteadyProgram program, double weight) {
    for (int e = 0; e < net.length; e++) {
      program.aim(at.standing(e), -weight * harm(e, program.people()));
    }
  }

  /** Happiness per head that what stands at the present optimum costs. */
  double harm(SteadyProgram program) {
    double sum = 0;
    for (int e = 0; e < net.length; e++) {
      sum += harm(e, program.people()) * Math.max(0, program.value(at.standing(e)));
    }
    return sum;
  }
}
