package dev.reeve.model;

import java.util.Map;

/**
 * A program such as a festival: held or not held, never half.
 *
 * @param id the program's name; not blank
 * @param requires units per person and cycle, by good id; finite, &ge; 0
 * @param happiness happiness per person once it is held; finite, &ge; 0
 */
public record Program(String id, Map<String, Double> requires, double happiness) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Program {
    Require.id("program id", id);
    requires = Require.amounts("programs." + id + ".requires", requires);
    Require.amount("programs." + id + ".happiness", happiness);
  }
}
