package dev.reeve.market;

import java.util.Locale;

/**
 * A step of the exchange is so long that it hides the oligarch of the theory: a rich person's
 * chance to win should be above 1 and is held there, so that he grows too slowly.
 *
 * @param step Δt
 * @param longest the longest Δt that does not
 * @param people how many exchange
 * @param theoryShare what the oligarch should hold of all wealth
 */
public record StepTooLong(double step, double longest, int people, double theoryShare) {

  /**
   * The warning in words.
   *
   * @return a sentence
   */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "the step is %s, and for %d people it should be at most %.3g: beyond it the chance of the"
            + " rich to win is held at 1, and the largest share stays below the %.2f of the theory",
        step,
        people,
        longest,
        theoryShare);
  }
}
