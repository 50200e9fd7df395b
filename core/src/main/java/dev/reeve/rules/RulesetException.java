package dev.reeve.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Ruleset files that make no ruleset. The message lists every problem, one a line. */
public final class RulesetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  RulesetException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    return problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", "the ruleset cannot be read:", ""));
  }

  /**
   * Every problem, warnings included.
   *
   * @return the problems, by file in the order of the layers and by line; empty after
   *     deserialization
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
