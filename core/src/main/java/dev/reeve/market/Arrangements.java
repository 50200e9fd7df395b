package dev.reeve.market;

import dev.reeve.settlement.Arrangement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arrangements as text: a name and what differs from its defaults, such as {@code bureau}, {@code
 * market:exchange=0} or {@code mixed:tax=0.05,services=farmer+scholar}. Numbers are Java's, so that
 * what is written is read back to the last bit.
 */
public final class Arrangements {

  /** The names of all arrangements. */
  public static final List<String> NAMES =
      List.of(Arrangement.BUREAU.text(), Market.NAME, Mixed.NAME);

  private Arrangements() {}

  /**
   * Reads an arrangement; give it to {@code Settings.withArrangements} to load worlds of all kinds.
   *
   * @param text a name, then perhaps a colon and parameters with their values, separated by commas:
   *     {@code exchange, advantage, horizon, together} of a market, of a mixed one also {@code tax,
   *     guarantee} (0 or 1) and {@code services} (ids joined by +)
   * @return the arrangement
   * @throws IllegalArgumentException if there is no such arrangement or parameter, or a value is
   *     out of range
   */
  public static Arrangement read(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    Map<String, String> given = parameters(text, colon < 0 ? "" : text.substring(colon + 1));
    Arrangement arrangement =
        switch (name) {
          case Market.NAME -> market(given);
          case Mixed.NAME -> mixed(given);
          default -> bureau(name);
        };
    if (!given.isEmpty()) {
      throw new IllegalArgumentException(
          "the arrangement '"
              + name
              + "' has no parameter '"
              + given.keySet().iterator().next()
              + "'; see its documentation for those it has");
    }
    return arrangement;
  }

  private static Arrangement bureau(String name) {
    if (!name.equals(Arrangement.BUREAU.text())) {
      throw new IllegalArgumentException(
          "no arrangement is called '" + name + "'; maybe you meant one of " + NAMES);
    }
    return Arrangement.BUREAU;
  }

  private static Market market(Map<String, String> given) {
    Market usual = Market.DEFAULT;
    return new Market(
        number(given, "exchange", usual.exchange()),
        number(given, "advantage", usual.advantage()),
        number(given, "horizon", usual.horizon()),
        number(given, "together", usual.together()));
  }

  private static Mixed mixed(Map<String, String> given) {
    Mixed usual = Mixed.DEFAULT;
    double guarantee = number(given, "guarantee", usual.guarantee() ? 1 : 0);
    if (guarantee != 0 && guarantee != 1) {
      throw new IllegalArgumentException("guarantee is " + guarantee + "; it must be 0 or 1");
    }
    String services = given.remove("services");
    return new Mixed(
        market(given),
        number(given, "tax", usual.tax()),
        guarantee == 1,
        services == null || services.isEmpty() ? List.of() : Arrays.asList(services.split("\\+")));
  }

  private static Map<String, String> parameters(String text, String list) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String one : list.isEmpty() ? new String[0] : list.split(",", -1)) {
      int equals = one.indexOf('=');
      if (equals < 1 || given.put(one.substring(0, equals), one.substring(equals + 1)) != null) {
        throw new IllegalArgumentException(
            "the arrangement is '"
                + text
                + "'; after a colon it must have parameter=value, each"
                + " parameter once, with commas in between");
      }
    }
    return given;
  }

  private static double number(Map<String, String> given, String name, double usual) {
    String value = given.remove(name);
    if (value == null) {
      return usual;
    }
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is '" + value + "'; it must be a number", e);
    }
  }

  static String text(String name, Market market, String more) {
    return name
        + ":exchange="
        + market.exchange()
        + ",advantage="
        + market.advantage()
        + ",horizon="
        + market.horizon()
        + ",together="
        + market.together()
        + more;
  }
}
