package dev.reeve.model;

import java.util.Map;

/**
 * A good or service.
 *
 * @param id the good's name in the ruleset; not blank
 * @param need units per person and cycle that come before any luxury, where his {@link Profile}
 *     does not say otherwise; finite, &ge; 0
 * @param rank order in which needs are met, 1 first; &ge; 1
 * @param happiness happiness per unit and person, 0 where it is not wanted for itself; finite, &ge;
 *     0
 * @param satiation units per person and cycle at which one more adds nothing; &gt; 0, infinite
 *     where not given; finite where the objective is {@link Objective#DIMINISHING} and the good is
 *     wanted
 * @param overhead units of other goods used to administer, carry and account for one delivered
 *     unit, by good id; finite, &ge; 0
 * @param perish share of what is in store that spoils in a cycle; within [0, 1], 1 where the good
 *     cannot be stored
 * @param reserve cycles of need that are to be kept in store; finite, &ge; 0
 * @param lifetime cycles of work after which a unit that stands in an industry is worn out; &gt; 0,
 *     infinite where it does not wear
 */
public record Good(
    String id,
    double need,
    int rank,
    double happiness,
    double satiation,
    Map<String, Double> overhead,
    double perish,
    double reserve,
    double lifetime) {

  /** Cycles of need kept in store where a ruleset does not say. */
  public static final double DEFAULT_RESERVE = 2;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Good {
    Require.id("good id", id);
    Require.amount("goods." + id + ".need", need);
    Require.atLeastOne("goods." + id + ".rank", rank);
    Require.amount("goods." + id + ".happiness", happiness);
    Require.positive("goods." + id + ".satiation", satiation);
    overhead = Require.amounts("goods." + id + ".overhead", overhead);
    Require.fraction("goods." + id + ".perish", perish);
    Require.amount("goods." + id + ".reserve", reserve);
    Require.positive("goods." + id + ".lifetime", lifetime);
  }

  /**
   * A good that does not wear.
   *
   * @param id the good's name; not blank
   * @param need units per person and cycle that come before any luxury; finite, &ge; 0
   * @param rank order in which needs are met, 1 first; &ge; 1
   * @param happiness happiness per unit and person; finite, &ge; 0
   * @param satiation units per person and cycle at which one more adds nothing; &gt; 0
   * @param overhead units of other goods used for one delivered unit, by good id; finite, &ge; 0
   * @param perish share of what is in store that spoils in a cycle; within [0, 1]
   * @param reserve cycles of need that are to be kept in store; finite, &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public Good(
      String id,
      double need,
      int rank,
      double happiness,
      double satiation,
      Map<String, Double> overhead,
      double perish,
      double reserve) {
    this(id, need, rank, happiness, satiation, overhead, perish, reserve, Double.POSITIVE_INFINITY);
  }

  /**
   * A good that does not spoil, of which {@link #DEFAULT_RESERVE} cycles of need are kept.
   *
   * @param id the good's name; not blank
   * @param need units per person and cycle that come before any luxury; finite, &ge; 0
   * @param rank order in which needs are met, 1 first; &ge; 1
   * @param happiness happiness per unit and person; finite, &ge; 0
   * @param satiation units per person and cycle at which one more adds nothing; &gt; 0
   * @param overhead units of other goods used for one delivered unit, by good id; finite, &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public Good(
      String id,
      double need,
      int rank,
      double happiness,
      double satiation,
      Map<String, Double> overhead) {
    this(id, need, rank, happiness, satiation, overhead, 0, DEFAULT_RESERVE);
  }

  /**
   * The same good with another lifetime.
   *
   * @param value cycles of work that a unit bears as capital; &gt; 0, infinite: it does not wear
   * @return a copy
   */
  public Good withLifetime(double value) {
    return new Good(id, need, rank, happiness, satiation, overhead, perish, reserve, value);
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
    return new Good(id, need, rank, value, satiation, overhead, perish, reserve, lifetime);
  }
}
