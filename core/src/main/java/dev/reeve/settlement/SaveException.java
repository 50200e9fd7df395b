package dev.reeve.settlement;

/**
 * A world that cannot be saved or loaded. The message is a sentence for people: the file, what is
 * wrong with it, and the rule.
 */
public final class SaveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * With what it says.
   *
   * @param message the sentence
   */
  public SaveException(String message) {
    super(message);
  }

  /**
   * With what it says and what it comes from.
   *
   * @param message the sentence
   * @param cause what went wrong underneath
   */
  public SaveException(String message, Throwable cause) {
    super(message, cause);
  }
}
