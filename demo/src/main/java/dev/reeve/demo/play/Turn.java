package dev.reeve.demo.play;

import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import dev.reeve.demo.play.Scenario.Knob;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Problem;
import dev.reeve.rules.RulesetReading;
import dev.reeve.rules.Rulesets;
import dev.reeve.rules.Severity;
import java.util.Optional;

/** Turns a knob of a tour: lays a mod of one number over rules. */
public final class Turn {
  private Turn() {}

  /**
   * The rules with the knob turned.
   *
   * @param rules as they are
   * @param knob what is turned
   * @param value to this
   * @throws dev.reeve.rules.RulesetException if that makes no ruleset
   */
  public static Ruleset of(Ruleset rules, Knob knob, double value) {
    return read(rules, knob, value).orThrow();
  }

  /** The first reason why a knob cannot be turned to a value; empty if it can. */
  static Optional<String> check(Ruleset rules, Knob knob, double value) {
    return read(rules, knob, value).problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::message)
        .findFirst();
  }

  private static RulesetReading read(Ruleset rules, Knob knob, double value) {
    StringBuilder mod = new StringBuilder("{ \"format\": 1");
    StringBuilder end = new StringBuilder("}");
    String separator = ", ";
    for (String key : knob.path().split("\\.", -1)) {
      mod.append(separator).append('"').append(key).append("\": {");
      end.append('}');
      separator = "";
    }
    mod.setLength(mod.length() - 1);
    mod.append(value).append(end, 1, end.length());
    return Rulesets.check(
        new MemoryFile("rules.json", Rulesets.write(rules)),
        new MemoryFile("knob.json", mod.toString()));
  }

  /** Where the knob stands in rules; empty where they leave the number out. */
  public static Optional<Double> value(Ruleset rules, Knob knob) {
    JsonValue at = new JsonReader().parse(Rulesets.write(rules));
    for (String key : knob.path().split("\\.", -1)) {
      at = at == null ? null : at.get(key);
    }
    return at == null || !at.isNumber() ? Optional.empty() : Optional.of(at.asDouble());
  }
}
