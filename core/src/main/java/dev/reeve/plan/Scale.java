package dev.reeve.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * At which scale a plan works, where what its industries use up depends on that.
 *
 * @param iterations plans that were made one after the other, each with the inputs of the scale of
 *     the one before, until they stayed; &ge; 2
 * @param change the largest difference of what an industry makes from the scale that its inputs are
 *     taken at, as a share of it; &ge; 0
 * @param settled whether they stayed, with a {@code change} of at most 1e-12, so that the plan is
 *     the best one at its own scale
 * @param made units that an industry with curves makes in a cycle, of all its goods together, by
 *     industry id
 */
public record Scale(int iterations, double change, boolean settled, Map<String, Double> made) {

  /** Copies. */
  public Scale {
    made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
  }
}
