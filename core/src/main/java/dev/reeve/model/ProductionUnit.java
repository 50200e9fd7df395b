package dev.reeve.model;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * One of several works that make the same good, each with its own needs.
 *
 * @param capacity units it can make in a tick; finite, &gt; 0
 * @param input units of an input that it uses up in all to make so many units; 0 or more for every
 *     number within [0, capacity]
 */
public record ProductionUnit(double capacity, DoubleUnaryOperator input) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the capacity is outside its range
   */
  public ProductionUnit {
    Objects.requireNonNull(input, "input");
    Require.amount("capacity of a production unit", capacity);
    Require.positive("capacity of a production unit", capacity);
  }
}
