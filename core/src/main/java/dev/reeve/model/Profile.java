package dev.reeve.model;

import java.util.Map;

/**
 * A kind of people with a basket of goods of their own: children, monks, smiths.
 *
 * @param id the profile's name; not blank
 * @param share share of all people, within [0, 1]; the shares of all profiles sum to 1
 * @param need units per person and cycle that come before any luxury, by good id, where they depart
 *     from what the good says; finite, &ge; 0
 */
public record Profile(String id, double share, Map<String, Double> need) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Profile {
    Require.id("profile id", id);
    Require.fraction("people.profiles." + id + ".share", share);
    need = Require.amounts("people.profiles." + id + ".need", need);
  }

  /**
   * What one of them needs of a good.
   *
   * @param good a good of the ruleset
   * @return units per person and cycle, &ge; 0
   */
  public double need(Good good) {
    Double own = need.get(good.id());
    return own != null ? own : good.need();
  }
}
