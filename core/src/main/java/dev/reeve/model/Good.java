package dev.reeve.model;

import java.util.Map;

/**
 * A good or service.
 *
 * @param id the good's name in the ruleset; not blank
 * @param need units per person and cycle that come before any luxury; finite, &ge; 0
 * @param rank order in which needs are met, 1 first; &ge; 1
 * @param happiness happiness per unit and person, 0 where it is not wanted for itself; finite, &ge;
 *     0
 * @param satiation units per person and cycle at which one more adds nothing; &gt; 0, infinite
 *     where not given; finite where the objective is {@link Objective#DIMINISHING} and the good is
 *     wanted
 * @param overhead units of other goods used to administer, carry and account for one delivered
 *     unit, by good id; finite, &ge; 0
 */
public record Good(
    String id,
    double need,
    int rank,
    double happiness,
    double satiation,
    Map<String, Double> overhead) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Good {
    Require.id("good id", id);
    Require.amount("goods." + id + ".need", need);
    if (rank < 1) {
      throw new IllegalArgumentException("goods." + id + ".rank is " + rank + "; it must be >= 1");
    }
    Require.amount("goods." + id + ".happiness", happiness);
    if (!(satiation > 0)) {
      throw new IllegalArgumentException(
          "goods." + id + ".satiation is " + satiation + "; it must be > 0");
    }
    overhead = Require.amounts("goods." + id + ".overhead", overhead);
  }

  /**
   * Tells whether people want this good for itself.
   *
   * @return true if its happiness is above 0
   */
  public boolean wanted() {
    return happiness > 0;
  }

  /**
   * The same good with another happiness per unit.
   *
   * @param value happiness per unit and person; finite, &ge; 0
   * @return a copy
   */
  public Good withHappiness(double value) {
    return new Good(id, need, rank, value, satiation, overhead);
  }
}
