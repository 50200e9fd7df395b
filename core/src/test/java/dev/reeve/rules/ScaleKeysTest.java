package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Curves of scale: what is wrong with them is told with line, value and rule. */
class ScaleKeysTest {

  private static final String GOODS =
      "{format:1, goods:{grain:{}, flour:{happiness:1}}, industries:{farmer:{output:{grain:4}},\n"
          + "miller:{output:{flour:10}, ";

  private static final String LIST =
      "; it must be a list of points [units made, input per unit], such as [[0, 2], [100, 1.5]]";

  private static final String POINT =
      "; it must be a point [units made, input per unit], such as [100, 1.5]";

  @Test
  void wrongPoints_areTold() {
    String at = "a.json:2: industries.miller.scale.grain";
    assertEquals(List.of(at + ": is an empty list" + LIST), problems("scale:{grain:[]}}}}"));
    assertEquals(List.of(at + ": is 2; it must be a list"), problems("scale:{grain:2}}}}"));
    assertEquals(
        List.of(at + ".0: is 100" + POINT, at + ".1: is 2" + POINT),
        problems("scale:{grain:[100, 2]}}}}"));
    assertEquals(
        List.of(at + ".0: is a list of 3" + POINT), problems("scale:{grain:[[0, 1, 2]]}}}}"));
    assertEquals(
        List.of(at + ".0.1: is -2; it must be finite and >= 0"),
        problems("scale:{grain:[[0, -2]]}}}}"));
    assertEquals(
        List.of(
            at
                + ".1.0: is 5 after 10; the units made must ascend (maybe a point says [input,"
                + " units] instead of [units, input])"),
        problems("scale:{grain:[[10, 2], [5, 1]]}}}}"));
    assertEquals(
        List.of(at + ".1.0: is 1e-320, too close to 0 for a line to be drawn"),
        problems("scale:{grain:[[0, 2], [1e-320, 1]]}}}}"));
    assertEquals(
        List.of(at + ".1.1: is \"few\"; it must be a number"),
        problems("scale:{grain:[[0, 2], [1, few]]}}}}"));
  }

  @Test
  void wrongGoods_areTold() {
    assertEquals(
        List.of(
            "a.json:2: industries.miller.scale.gran: there is no good 'gran' (did you mean"
                + " grain?)"),
        problems("scale:{gran:[[0, 2]]}}}}"));
    assertEquals(
        List.of(
            "a.json:2: industries.miller.scale.grain: it stands in input too, and a curve takes"
                + " its place; leave one of the two out (in a mod, input: { grain: null })"),
        problems("input:{grain:1}, scale:{grain:[[0, 2]]}}}}"));
  }

  @Test
  void whatHasNoEffect_isWarnedOf() {
    assertEquals(
        List.of(
            "a.json:2: warning: industries.clerk.scale: it has no effect, for the industry has no"
                + " output to count"),
        problems("input:{grain:1}}, clerk:{scale:{grain:[[0, 2]]}}}}"));
    assertEquals(
        List.of(
            "a.json:1: warning: industries.m.scale.b: it is used, but nobody makes it and no route"
                + " brings it"),
        all("{format:1, goods:{a:{}, b:{}}, industries:{m:{output:{a:1}, scale:{b:[[1, 2]]}}}}"));
  }

  /** Of what depends on scale the best is taken: 1.1 grain for a grain is too much, 0.9 is not. */
  @Test
  void economiesThatCannotFeedThemselvesAtAnyScale_areRefused() {
    String eats = "{format:1, goods:{grain:{}}, industries:{farmer:{output:{grain:4}, scale:";
    assertEquals(List.of(), all(eats + "{grain:[[10, 1.1], [20, 0.9]]}}}}"));
    List<String> problems = all(eats + "{grain:[[10, 1.5], [20, 1.1]]}}}}");
    String start =
        "a.json:1: industries.farmer.scale.grain: making 1 grain takes 1.1 grain (grain → grain)";
    assertTrue(problems.size() == 1 && problems.get(0).startsWith(start), problems::toString);
  }

  @Test
  void curves_comeBackFromTheirText_andModsReplaceThem() {
    var base =
        new MemoryFile("a.json", GOODS + "scale:{grain:[[10, 2], [100.5, 1.25], [1e3, 0]]}}}}");
    Ruleset rules = Rulesets.read(base);
    ScaleCurve curve = ScaleCurve.of(new double[] {10, 100.5, 1000}, new double[] {2, 1.25, 0});
    assertEquals(Map.of("grain", curve), rules.industry("miller").scale());
    assertTrue(rules.scaled());
    String text = RulesetWriter.text(rules);
    assertTrue(text.contains("\"grain\": [[10, 2], [100.5, 1.25], [1000, 0]]"), text);
    assertEquals(rules, Rulesets.read(new MemoryFile("k.json", text)));
    var other =
        new MemoryFile("b.json", "{format:1, industries:{miller:{scale:{grain:[[5, 3]]}}}}");
    assertEquals(
        Map.of("grain", ScaleCurve.of(new double[] {5}, new double[] {3})),
        Rulesets.read(base, other).industry("miller").scale());
    var none = new MemoryFile("b.json", "{format:1, industries:{miller:{scale:{grain:null}}}}");
    assertEquals(Map.of(), Rulesets.read(base, none).industry("miller").scale());
  }

  @Test
  void theFoundry_hasNoProblem() {
    RulesetReading reading = Rulesets.check(new FileHandle("../assets/rules/foundry.rules.json"));
    assertEquals(List.of(), reading.problems());
  }

  private static List<String> problems(String miller) {
    return all(GOODS + miller);
  }

  private static List<String> all(String text) {
    return Rulesets.check(new MemoryFile("a.json", text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
