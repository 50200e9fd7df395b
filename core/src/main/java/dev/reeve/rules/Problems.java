package dev.reeve.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the problems of one reading, in order, and keeps their number within bounds. */
final class Problems {

  /** Nobody mends more in one sitting, and a hostile file must not fill the memory. */
  static final int MOST = 1_000;

  private final List<Problem> kept = new ArrayList<>();
  private final Map<String, Integer> fileOrder = new HashMap<>();
  private final Set<String> failedSections = new HashSet<>();
  private int hidden;
  private boolean hiddenError;
  private boolean failed;

  /** Tells the order of the files, in which problems are reported. */
  void file(String file) {
    fileOrder.putIfAbsent(file, fileOrder.size());
  }

  /** The value of a node is wrong. */
  void error(Node at, Supplier<String> message) {
    error(at, at.line, at.path(), message);
  }

  /** The name of a node is wrong. */
  void nameError(Node at, Supplier<String> message) {
    error(at, at.nameLine, at.path(), message);
  }

  /** Something within a node is wrong, or missing. */
  void error(Node within, String path, Supplier<String> message) {
    error(within, within.line, path, message);
  }

  /** Something on that line is wrong. */
  void error(Node at, int line, String path, Supplier<String> message) {
    failedSections.add(at.section());
    add(at.file, line, path, Severity.ERROR, message);
  }

  /** A file as a whole is wrong. */
  void error(String file, int line, String message) {
    add(file, line, "", Severity.ERROR, () -> message);
  }

  void warning(Node at, Supplier<String> message) {
    add(at.file, at.line, at.path(), Severity.WARNING, message);
  }

  private void add(
      String file, int line, String path, Severity severity, Supplier<String> message) {
    failed |= severity == Severity.ERROR;
    if (kept.size() < MOST) {
      kept.add(new Problem(file, line, path, severity, message.get()));
    } else {
      hidden++;
      hiddenError |= severity == Severity.ERROR;
    }
  }

  boolean failed() {
    return failed;
  }

  /** Whether every error so far stands in one of these sections of the file. */
  boolean failedOnlyIn(Set<String> sections) {
    return sections.containsAll(failedSections);
  }

  /** Every problem by file and line, and a last one that counts those left out. */
  List<Problem> list() {
    List<Problem> list = new ArrayList<>(kept);
    list.sort(
        Comparator.comparing((Problem problem) -> fileOrder.getOrDefault(problem.file(), 0))
            .thenComparing(Problem::line));
    if (hidden > 0) {
      list.add(
          new Problem(
              kept.get(MOST - 1).file(),
              1,
              "",
              hiddenError ? Severity.ERROR : Severity.WARNING,
              "and " + hidden + " more problems like these"));
    }
    return list;
  }
}
