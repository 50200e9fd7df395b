package dev.reeve.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that takes goods out of the settlement: raiders, thieves, rot.
 *
 * @param id the threat's name; not blank
 * @param takes id of the good it takes
 * @param amount units taken per unit of {@code per}; finite, &ge; 0, at most 1 for {@link
 *     Per#OUTPUT} and {@link Per#OVERHEAD}
 * @param per what the amount is counted by
 * @param industry id of the industry whose workers are counted; given exactly for {@link
 *     Per#WORKER}
 * @param chance multiplies the amount; within [0, 1]
 * @param mitigation units saved per unit of service spent, by good id; finite, &ge; 0
 * @param deviation standard deviation of the amount, as a share of it; finite, &ge; 0, 0 where it
 *     is always the same
 */
public record Threat(
    String id,
    String takes,
    double amount,
    Per per,
    Optional<String> industry,
    double chance,
    Map<String, Double> mitigation,
    double deviation) {

  /** What a threat's amount is counted by. */
  public enum Per {
    /** So many units a cycle, whatever the settlement's size. */
    CYCLE,
    /** So many units per person. */
    PERSON,
    /** So many units per worker of one industry. */
    WORKER,
    /** A fraction of what all workers together deliver of the good, before overheads. */
    OUTPUT,
    /** A fraction of what is spent of the good on overheads. */
    OVERHEAD
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Threat {
    Require.id("threat id", id);
    Require.id("threats." + id + ".takes", takes);
    Objects.requireNonNull(per, "per");
    Require.amount("threats." + id + ".amount", amount);
    if (per == Per.OUTPUT || per == Per.OVERHEAD) {
      Require.fraction("threats." + id + ".amount", amount);
    }
    if ((per == Per.WORKER) != industry.isPresent()) {
      throw new IllegalArgumentException(
          "threats." + id + ".industry must be given exactly when per is worker");
    }
    Require.fraction("threats." + id + ".chance", chance);
    mitigation = Require.amounts("threats." + id + ".mitigation", mitigation);
    Require.amount("threats." + id + ".deviation", deviation);
  }

  /**
   * A threat that always takes the same amount when it comes.
   *
   * @param id the threat's name; not blank
   * @param takes id of the good it takes
   * @param amount units taken per unit of {@code per}; finite, &ge; 0, at most 1 for {@link
   *     Per#OUTPUT} and {@link Per#OVERHEAD}
   * @param per what the amount is counted by
   * @param industry id of the industry whose workers are counted; given exactly for {@link
   *     Per#WORKER}
   * @param chance multiplies the amount; within [0, 1]
   * @param mitigation units saved per unit of service spent, by good id; finite, &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public Threat(
      String id,
      String takes,
      double amount,
      Per per,
      Optional<String> industry,
      double chance,
      Map<String, Double> mitigation) {
    this(id, takes, amount, per, industry, chance, mitigation, 0);
  }
}
