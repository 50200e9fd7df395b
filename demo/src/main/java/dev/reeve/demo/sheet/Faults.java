package dev.reeve.demo.sheet;

import dev.reeve.rules.Problem;
import dev.reeve.rules.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file. */
public final class Faults {
  /** Nobody reads more of one file. */
  private static final int MOST = 200;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private boolean failed;

  /**
   * Of a file, nothing yet.
   *
   * @param file its path, as problems tell it
   */
  public Faults(String file) {
    this.file = file;
  }

  /** Something is wrong that keeps the file from being used. */
  public void error(int line, String path, String message) {
    failed = true;
    add(line, path, Severity.ERROR, message);
  }

  /** Something is wrong with a value. */
  public void error(Entry entry, String message) {
    error(entry.line(), entry.path(), message);
  }

  /** Something that the author hardly wants. */
  public void warning(Entry entry, String message) {
    add(entry.line(), entry.path(), Severity.WARNING, message);
  }

  /** Takes over problems that were found otherwise. */
  public void addAll(Collection<Problem> more) {
    problems.addAll(more);
    failed |= more.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private void add(int line, String path, Severity severity, String message) {
    if (problems.size() < MOST) {
      problems.add(new Problem(file, line, path, severity, message));
    }
  }

  /** Whether there is an error. */
  public boolean failed() {
    return failed;
  }

  /** Everything by line; of a file with very many problems the first ones found. */
  public List<Problem> list() {
    return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }
}
