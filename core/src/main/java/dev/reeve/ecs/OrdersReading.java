package dev.reeve.ecs;

import dev.reeve.rules.Problem;
import dev.reeve.rules.Severity;
import dev.reeve.settlement.Orders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading an orders file: orders, unless some problem is an error, and every problem
 * found.
 *
 * @param orders the orders; empty if, and only if, some problem is an {@link Severity#ERROR}
 * @param problems every problem, by line
 */
public record OrdersReading(Optional<Orders> orders, List<Problem> problems) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there are orders in spite of an error, or none without
   */
  public OrdersReading {
    problems = List.copyOf(problems);
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (orders.isPresent() == failed) {
      throw new IllegalArgumentException(
          "a reading holds orders exactly when no problem is an error");
    }
  }

  /**
   * The orders.
   *
   * @return the orders
   * @throws IllegalArgumentException if some problem is an error; the message lists them all
   */
  public Orders orThrow() {
    return orders.orElseThrow(
        () ->
            new IllegalArgumentException(
                problems.stream()
                    .map(problem -> "\n  " + problem)
                    .collect(Collectors.joining("", "the orders cannot be read:", ""))));
  }
}
