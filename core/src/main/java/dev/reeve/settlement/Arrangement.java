package dev.reeve.settlement;

import dev.reeve.model.Ruleset;

/**
 * Who decides in a settlement who works where, who gets what, and what is put into research. An
 * arrangement is a choice that a settlement can change while it lives, see {@link
 * LivingSettlement#arrange}; what it keeps of one settlement, such as prices, is its {@link
 * Regime}. The world is the same under all: yields, luck, raids, learning and roads.
 *
 * <p>Implementations are immutable values with {@code equals}.
 */
public interface Arrangement {

  /** The reeve decides, of the {@linkplain Settings#strength() strength} in the settings. */
  Arrangement BUREAU = new Bureau();

  /**
   * What saves and command lines call it: one line of text from which a {@link Reader} makes an
   * equal arrangement.
   *
   * @return a name, with whatever sets it apart from others of that name
   */
  String text();

  /**
   * Refuses rules that it cannot be had under.
   *
   * @param rules the rules
   * @throws IllegalArgumentException if it asks for what the rules do not have
   */
  void check(Ruleset rules);

  /**
   * Begins to run a settlement, whose people and stores are there already.
   *
   * @param affairs the settlement's
   * @return what decides from then on
   */
  Regime begin(Affairs affairs);

  /** Makes arrangements of their texts. */
  @FunctionalInterface
  interface Reader {

    /**
     * Reads an arrangement.
     *
     * @param text as of {@link Arrangement#text()}
     * @return the arrangement
     * @throws IllegalArgumentException if it knows no such arrangement
     */
    Arrangement read(String text);
  }

  /**
   * A reader that knows the bureau alone.
   *
   * @param text as of {@link #text()}
   * @return the bureau
   * @throws IllegalArgumentException if the text is not {@code "bureau"}
   */
  static Arrangement bureau(String text) {
    if (!text.equals(BUREAU.text())) {
      throw new IllegalArgumentException(
          "the arrangement is '"
              + text
              + "'; only 'bureau' is known, maybe take settings withArrangements");
    }
    return BUREAU;
  }
}
