package dev.reeve.desktop;

import dev.reeve.market.Arrangements;
import dev.reeve.plan.HorizonPlanner;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An arrangement that takes part in a comparison.
 *
 * @param name what it was called by whoever compares
 * @param arrangement who decides
 * @param strength how good the reeve is, where there is one
 * @param horizon cycles that a master plans over; 0: none
 */
record Contender(String name, Arrangement arrangement, Strength strength, int horizon) {

  private static final String HORIZON = "horizon=";

  /**
   * Reads one.
   *
   * @param text {@code bureau}, {@code bureau:apprentice} or another strength, {@code
   *     bureau:horizon=12} for masters who plan over so many cycles, or an arrangement as of {@link
   *     Arrangements#read}
   * @throws IllegalArgumentException if there is no such arrangement
   */
  static Contender of(String text) {
    String bureau = Arrangement.BUREAU.text();
    if (!text.startsWith(bureau + ":")) {
      return new Contender(text, Arrangements.read(text), Strength.MASTER, 0);
    }
    String word = text.substring(bureau.length() + 1);
    if (word.startsWith(HORIZON)) {
      return new Contender(
          text, Arrangement.BUREAU, Strength.MASTER, cycles(word.substring(HORIZON.length())));
    }
    for (Strength strength : Strength.values()) {
      if (strength.name().toLowerCase(Locale.ROOT).equals(word)) {
        return new Contender(text, Arrangement.BUREAU, strength, 0);
      }
    }
    throw new IllegalArgumentException(
        "no reeve is called '"
            + word
            + "'; maybe you meant one of "
            + List.of(Strength.values()).toString().toLowerCase(Locale.ROOT));
  }

  private static int cycles(String text) {
    try {
      int cycles = Integer.parseInt(text);
      if (cycles >= 0 && cycles <= HorizonPlanner.MOST_CYCLES) {
        return cycles;
      }
    } catch (NumberFormatException e) {
      // Told below, as any other number that will not do.
    }
    throw new IllegalArgumentException(
        "horizon is '" + text + "'; it must be within [0, " + HorizonPlanner.MOST_CYCLES + "]");
  }

  /**
   * Reads a list with commas in between; what has an equals sign and no colon goes on with the
   * parameters of the one before.
   *
   * @throws IllegalArgumentException if one is none, or the same twice
   */
  static List<Contender> all(String list) {
    List<String> texts = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      boolean goesOn = part.indexOf('=') > 0 && part.indexOf(':') < 0 && !texts.isEmpty();
      if (goesOn) {
        texts.add(texts.remove(texts.size() - 1) + "," + part);
      } else {
        texts.add(part);
      }
    }
    if (texts.stream().distinct().count() < texts.size()) {
      throw new IllegalArgumentException(
          "'" + list + "' has an arrangement twice; each must be there once");
    }
    return texts.stream().map(Contender::of).toList();
  }
}
