package dev.reeve.model;

import java.util.Map;

/**
 * A tier of skill.
 *
 * @param id the tier's name; not blank
 * @param share share of all people, within [0, 1]; the shares of all tiers sum to 1
 * @param level height of the skill, 0 the lowest; &ge; 0
 * @param productivity output against a worker of the asked skill, by industry id, where it departs
 *     from the level rule; finite, &ge; 0
 */
public record Tier(String id, double share, int level, Map<String, Double> productivity) {

  /** The one tier of a ruleset that names none. */
  public static final Tier WORKER = new Tier("worker", 1, 0, Map.of());

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Tier {
    Require.id("tier id", id);
    Require.fraction("people.tiers." + id + ".share", share);
    if (level < 0) {
      throw new IllegalArgumentException(
          "people.tiers." + id + ".level is " + level + "; it must be >= 0");
    }
    productivity = Require.amounts("people.tiers." + id + ".productivity", productivity);
  }
}
