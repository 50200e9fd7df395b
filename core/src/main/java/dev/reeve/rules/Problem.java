package dev.reeve.rules;

import java.util.Objects;

/**
 * One thing that is wrong with a ruleset file.
 *
 * @param file path of the file, as it was opened; of layered files, the one the value came from
 * @param line line within the file, from 1; 1 where the file as a whole is meant
 * @param path keys from the root down, joined by dots; empty where the file as a whole is meant
 * @param severity whether it keeps the files from making a ruleset
 * @param message what is wrong, with the value, and the likely remedy where there is one
 */
public record Problem(String file, int line, String path, Severity severity, String message) {

  /**
   * Checks.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the line is below 1
   */
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    if (line < 1) {
      throw new IllegalArgumentException("line is " + line + "; it must be >= 1");
    }
  }

  /** One line of text: {@code file:line: path: message}, with {@code warning: } before the path. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ": "
        + (severity == Severity.WARNING ? "warning: " : "")
        + (path.isEmpty() ? "" : path + ": ")
        + message;
  }
}
