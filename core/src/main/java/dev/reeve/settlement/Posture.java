package dev.reeve.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a reeve leans while he plans: how much he lays by, how little he trusts what he has not seen
 * for certain, and what he cares for more or less than the people do.
 *
 * @param name what people call it; not blank
 * @param reserve factor on the cycles of need that are kept in store; within [0, {@value
 *     Orders#LARGEST}], like all numbers of a posture
 * @param caution standard errors by which believed yields are discounted
 * @param weights factor on happiness by id of a good or program, in order; an id that the rules do
 *     not know has no effect, so that one posture serves many rulesets
 */
public record Posture(String name, double reserve, double caution, Map<String, Double> weights) {

  /** Plans as the rules have it: reserves as they are, beliefs as they are, no weights. */
  public static final Posture ORDINARY = new Posture("ordinary", 1, 0, Map.of());

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Posture {
    Objects.requireNonNull(name, "name of a posture");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a posture is '" + name + "'; it must be a word");
    }
    require(name, "reserve", reserve);
    require(name, "caution", caution);
    Map<String, Double> copy = new LinkedHashMap<>();
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      Objects.requireNonNull(weight.getKey(), "id of a weight");
      require(name, "weight of " + weight.getKey(), weight.getValue());
      copy.put(weight.getKey(), weight.getValue());
    }
    weights = Collections.unmodifiableMap(copy);
  }

  /** This one, or the one that is read. */
  Posture archive(Archive archive) {
    return new Posture(
        archive.text("posture", name),
        archive.number("posture.reserve", reserve),
        archive.number("posture.caution", caution),
        archive.amounts("posture.weights", weights));
  }

  private static void require(String name, String what, double value) {
    if (!(value >= 0 && value <= Orders.LARGEST)) {
      throw new IllegalArgumentException(
          what + " in posture '" + name + "' is " + value + "; it must be within [0, 1000000]");
    }
  }
}
