package dev.reeve.horizon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A side effect that nobody asked for, such as smoke or spent land (Samothrakis 2021, equation 6;
 * the paper's program has none).
 *
 * @param id its name; not blank
 * @param weight how bad a unit is against those of others; finite, &ge; 0
 * @param perUnit units that go out for each unit made, by good; finite, &ge; 0
 */
public record Emission(String id, double weight, Map<String, Double> perUnit) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Emission {
    Require.id("emission id", id);
    Require.amount("weight of emission '" + id + "'", weight);
    Map<String, Double> copy = new LinkedHashMap<>();
    perUnit.forEach(
        (good, amount) -> copy.put(good, Require.amount("emission '" + id + "'." + good, amount)));
    perUnit = Collections.unmodifiableMap(copy);
  }
}
