package dev.reeve.horizon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A kind of citizens who want the same.
 *
 * @param id the profile's name; not blank
 * @param heads how many they are; finite, &ge; 0
 * @param basket units that each of them wants in a tick, by good; finite, &ge; 0
 */
public record Profile(String id, double heads, Map<String, Double> basket) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Profile {
    Require.id("profile id", id);
    Require.amount("heads of profile '" + id + "'", heads);
    Map<String, Double> copy = new LinkedHashMap<>();
    basket.forEach(
        (good, amount) -> copy.put(good, Require.amount("basket of '" + id + "'." + good, amount)));
    basket = Collections.unmodifiableMap(copy);
  }
}
