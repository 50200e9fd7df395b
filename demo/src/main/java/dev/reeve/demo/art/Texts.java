package dev.reeve.demo.art;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.utils.I18NBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** What the game says, in the player's language, and how it writes numbers. */
public final class Texts {
  private final I18NBundle bundle;
  private Map<String, I18NBundle> over = Map.of();

  /** In English. */
  public Texts() {
    this("");
  }

  /**
   * In a language, as far as it knows the words; the others are English.
   *
   * @param language its code, such as {@code de}; empty for English
   */
  public Texts(String language) {
    bundle =
        I18NBundle.createBundle(Gdx.files.internal("i18n/reeve"), Locale.forLanguageTag(language));
  }

  /** Lays the texts of mods over the game's own: which bundle has a key. */
  public void lay(Map<String, I18NBundle> mods) {
    over = Map.copyOf(mods);
  }

  public String get(String key) {
    return over.getOrDefault(key, bundle).get(key);
  }

  /** What a key says, where anything does: a mod need not write more than it wants to. */
  public Optional<String> find(String key) {
    try {
      return Optional.of(get(key));
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }

  public String format(String key, Object... values) {
    return over.getOrDefault(key, bundle).format(key, values);
  }

  /** The name of something of a ruleset; a mod's own things go by their id. */
  public String name(String kind, String id) {
    return find(kind + "." + id)
        .orElseGet(() -> id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1));
  }

  /** The name of something of a ruleset within a sentence, small where the language has it so. */
  public String inSentence(String kind, String id) {
    String name = name(kind, id);
    return get("sentence.names").equals("lower") ? name.toLowerCase(Locale.ROOT) : name;
  }

  /** A number with about three digits that count. */
  public String amount(double value) {
    double size = Math.abs(value);
    if (size < 0.0005) {
      return "0";
    }
    return fixed(value, size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 3);
  }

  public String whole(double value) {
    return fixed(value, 0);
  }

  /** A number with so many decimals, as the language writes it. */
  public String fixed(double value, int decimals) {
    return String.format(bundle.getLocale(), "%,." + decimals + "f", value);
  }

  /** A share in whole percent, rounded down, so that what falls short never shows 100 %. */
  public String met(double share) {
    return percent(Math.floor(100 * share + 1e-6) / 100);
  }

  public String percent(double share) {
    return percent(share, 0);
  }

  /** A share in percent with so many decimals. */
  public String percent(double share, int decimals) {
    return fixed(100 * share, decimals) + " %";
  }
}
