package dev.reeve.model;

import java.util.Map;

/**
 * A season of the year, with what it does to the industries' yields.
 *
 * @param id the season's name; not blank
 * @param cycles how long it lasts, in cycles; &ge; 1
 * @param yield factor on what an industry puts out, by industry id, 1 for those not named; finite,
 *     &ge; 0
 */
public record Season(String id, int cycles, Map<String, Double> yield) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Season {
    Require.id("season id", id);
    Require.atLeastOne("seasons." + id + ".cycles", cycles);
    yield = Require.amounts("seasons." + id + ".yield", yield);
  }

  /**
   * The season's factor on what an industry puts out.
   *
   * @param industry an industry's id
   * @return a factor, finite and &ge; 0; 1 where the season does not name the industry
   */
  public double yieldOf(String industry) {
    return yield.getOrDefault(industry, 1.0);
  }
}
