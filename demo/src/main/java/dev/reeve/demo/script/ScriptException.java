package dev.reeve.demo.script;

/** A line of a script that cannot be read, or that found the game otherwise than it says. */
public final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ScriptException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
