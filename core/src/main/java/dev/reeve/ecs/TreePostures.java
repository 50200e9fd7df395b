package dev.reeve.ecs;

import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Posture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the postures of a tree file. A name stands for one posture throughout the file. */
final class TreePostures {

  private final Map<String, Posture> postures = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  /** Those read so far, by name, in the order of the file. */
  Map<String, Posture> byName() {
    return postures;
  }

  /**
   * The posture of a {@code posture} statement.
   *
   * @throws IllegalArgumentException if an attribute is missing, unknown or outside its range, or
   *     if the name means another posture already
   */
  Posture read(TreeStatement statement) {
    statement.requireAttributes(List.of("name", "reserve", "caution", "weights"));
    String name = statement.text("name");
    Posture posture =
        new Posture(
            name,
            statement.number("reserve", Orders.LARGEST).orElse(Posture.ORDINARY.reserve()),
            statement.number("caution", Orders.LARGEST).orElse(Posture.ORDINARY.caution()),
            statement.attributes().containsKey("weights") ? weights(statement) : Map.of());
    Posture known = postures.putIfAbsent(name, posture);
    if (known != null && !known.equals(posture)) {
      throw statement.error(
          "has name "
              + TreeStatement.show(name)
              + " like the one on line "
              + lines.get(name)
              + ", but other numbers; a name must stand for one posture");
    }
    lines.putIfAbsent(name, statement.line());
    return posture;
  }

  /** {@code "pots 0.5, tales 2"}: what follows the last blank is the weight. */
  private static Map<String, Double> weights(TreeStatement statement) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String pair : statement.text("weights").split(",", -1)) {
      String text = pair.strip();
      int blank = text.lastIndexOf(' ');
      double weight = blank < 0 ? Double.NaN : number(text.substring(blank + 1));
      if (!(weight >= 0 && weight <= Orders.LARGEST)) {
        throw statement.error(
            "has '"
                + TreeStatement.show(text)
                + "' among its weights; each must be an id, a blank and a number within [0, 1000000]");
      }
      String id = text.substring(0, blank).strip();
      if (weights.put(id, weight) != null) {
        throw statement.error("has a weight for " + TreeStatement.show(id) + " twice");
      }
    }
    return weights;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
