package dev.reeve.ecs;

import dev.reeve.settlement.Situation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The conditions that a tree file may ask, by name; docs/modding.md lists them. */
final class TreeConditions {

  private static final String BELOW = "below";
  private static final String ABOVE = "above";
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final Map<String, Condition> CONDITIONS = Collections.unmodifiableMap(all());

  private record Condition(
      List<String> attributes, Function<TreeStatement, Predicate<Situation>> read) {}

  private TreeConditions() {}

  /** The names, in the order of the page. */
  static Iterable<String> names() {
    return CONDITIONS.keySet();
  }

  static boolean knows(String name) {
    return CONDITIONS.containsKey(name);
  }

  /**
   * The test that a statement asks for.
   *
   * @throws IllegalArgumentException if an attribute is missing, unknown or outside its range
   */
  static Predicate<Situation> read(TreeStatement statement) {
    Condition condition = CONDITIONS.get(statement.name());
    statement.requireAttributes(condition.attributes);
    return condition.read.apply(statement);
  }

  private static Map<String, Condition> all() {
    Map<String, Condition> all = new LinkedHashMap<>();
    all.put("coverage?", measure(Situation::coverage, situation -> 1, 1));
    all.put("store?", measure(Situation::store, situation -> 1, NO_LIMIT));
    all.put("happiness?", measure(Situation::happiness, Situation::plannedHappiness, NO_LIMIT));
    all.put("people?", measure(Situation::people, situation -> 1, NO_LIMIT));
    all.put("cycle?", measure(Situation::cycle, situation -> 1, NO_LIMIT));
    all.put("raid?", new Condition(List.of(), statement -> Situation::raid));
    all.put("festival?", new Condition(List.of("since"), TreeConditions::festival));
    all.put("season?", new Condition(List.of("is"), TreeConditions::season));
    all.put("posture?", new Condition(List.of("is"), TreeConditions::posture));
    all.put("held?", new Condition(List.of("for"), TreeConditions::held));
    all.put("success", new Condition(List.of(), statement -> situation -> true));
    all.put("failure", new Condition(List.of(), statement -> situation -> false));
    return all;
  }

  /** A number of units, compared with bounds; the bounds themselves are neither below nor above. */
  private static Condition measure(
      ToDoubleFunction<Situation> value, ToDoubleFunction<Situation> unit, double most) {
    return new Condition(
        List.of(BELOW, ABOVE),
        statement -> {
          OptionalDouble below = statement.number(BELOW, most);
          OptionalDouble above = statement.number(ABOVE, most);
          if (below.isEmpty() && above.isEmpty()) {
            throw statement.error("has no bound; it must have below or above, or both");
          }
          if (below.isPresent()
              && above.isPresent()
              && above.getAsDouble() >= below.getAsDouble()) {
            throw statement.error(
                "has above "
                    + above.getAsDouble()
                    + " and below "
                    + below.getAsDouble()
                    + "; above must be less than below");
          }
          return situation -> {
            double measured = value.applyAsDouble(situation);
            double one = unit.applyAsDouble(situation);
            return (below.isEmpty() || measured < part(below.getAsDouble(), one))
                && (above.isEmpty() || measured > part(above.getAsDouble(), one));
          };
        });
  }

  /** So many units; of one below 0 as far below or above it as of one above 0. */
  private static double part(double bound, double one) {
    return one >= 0 ? bound * one : (2 - bound) * one;
  }

  private static Predicate<Situation> festival(TreeStatement statement) {
    long since = statement.cycles("since", 0);
    return situation -> situation.festival() && situation.cyclesSinceFestival() >= since;
  }

  private static Predicate<Situation> season(TreeStatement statement) {
    Predicate<String> same = statement.text("is")::equals;
    return situation -> situation.season().filter(same).isPresent();
  }

  private static Predicate<Situation> posture(TreeStatement statement) {
    String posture = statement.text("is");
    return situation -> situation.posture().equals(posture);
  }

  private static Predicate<Situation> held(TreeStatement statement) {
    if (statement.attributes().isEmpty()) {
      throw statement.error("has no for; it must say for how many cycles, as in for:2");
    }
    long cycles = statement.cycles("for", 0);
    return situation -> situation.cyclesInPosture() >= cycles;
  }
}
