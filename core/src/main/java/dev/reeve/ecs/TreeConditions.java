package dev.reeve.ecs;

import dev.reeve.settlement.Situation;
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
  private static final Map<String, Condition> CONDITIONS = new LinkedHashMap<>();

  static {
    measure("coverage?", Situation::coverage, unit -> 1, 1);
    measure("store?", Situation::store, unit -> 1, NO_LIMIT);
    measure("happiness?", Situation::happiness, Situation::plannedHappiness, NO_LIMIT);
    measure("people?", Situation::people, unit -> 1, NO_LIMIT);
    measure("cycle?", Situation::cycle, unit -> 1, NO_LIMIT);
    put("raid?", List.of(), statement -> Situation::raid);
    put("festival?", List.of("since"), TreeConditions::festival);
    put("season?", List.of("is"), TreeConditions::season);
    put("posture?", List.of("is"), TreeConditions::posture);
    put("held?", List.of("for"), TreeConditions::held);
    put("success", List.of(), statement -> situation -> true);
    put("failure", List.of(), statement -> situation -> false);
  }

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

  private static void put(
      String name, List<String> attributes, Function<TreeStatement, Predicate<Situation>> read) {
    CONDITIONS.put(name, new Condition(attributes, read));
  }

  /** A number of units, compared with bounds; the bounds themselves are neither below nor above. */
  private static void measure(
      String name,
      ToDoubleFunction<Situation> value,
      ToDoubleFunction<Situation> unit,
      double most) {
    put(
        name,
        List.of(BELOW, ABOVE),
        statement -> {
          OptionalDouble below = statement.number(BELOW, most);
          OptionalDouble above = statement.number(ABOVE, most);
          if (below.isEmpty() && above.isEmpty()) {
            throw statement.error("has no bound; it must have below or above, or both");
          }
          double upper = below.orElse(NO_LIMIT);
          double lower = above.orElse(-1);
          if (lower >= upper) {
            throw statement.error(
                "has above " + lower + " and below " + upper + "; above must be less than below");
          }
          return situation -> {
            double measured = value.applyAsDouble(situation);
            double one = unit.applyAsDouble(situation);
            return (below.isEmpty() || measured < upper * one)
                && (above.isEmpty() || measured > lower * one);
          };
        });
  }

  private static Predicate<Situation> festival(TreeStatement statement) {
    long since = statement.cycles("since", 0);
    return situation -> situation.festival() && situation.cyclesSinceFestival() >= since;
  }

  private static Predicate<Situation> season(TreeStatement statement) {
    String season = statement.text("is");
    return situation -> situation.season().filter(season::equals).isPresent();
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
