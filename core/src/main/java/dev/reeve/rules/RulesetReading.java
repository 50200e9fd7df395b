package dev.reeve.rules;

import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading ruleset files: a ruleset, unless some problem is an error, and every problem
 * found.
 *
 * @param ruleset the ruleset; empty if, and only if, some problem is an {@link Severity#ERROR}
 * @param problems every problem, by file in the order of the layers and by line
 */
public record RulesetReading(Optional<Ruleset> ruleset, List<Problem> problems) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is a ruleset in spite of an error, or none without
   */
  public RulesetReading {
    problems = List.copyOf(problems);
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (ruleset.isPresent() == failed) {
      throw new IllegalArgumentException(
          "a reading holds a ruleset exactly when no problem is an error");
    }
  }

  /**
   * The ruleset.
   *
   * @return the ruleset
   * @throws RulesetException if some problem is an error
   */
  public Ruleset orThrow() {
    return ruleset.orElseThrow(() -> new RulesetException(problems));
  }
}
