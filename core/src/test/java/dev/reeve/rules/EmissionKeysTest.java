package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Emission;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Emissions: what is wrong with them is told with line, value and rule. */
class EmissionKeysTest {

  private static final String GOODS =
      "{format:1, goods:{food:{need:1}}, industries:{farmer:{output:{food:10}";

  @Test
  void wrongNumbersAndIds_areTold() {
    assertEquals(
        List.of(
            "a.json:1: industries.farmer.emission.smok: there is no emission 'smok' (did you"
                + " mean smoke?)",
            "a.json:1: industries.farmer.absorption.smoke: is -1; it must be finite and >= 0",
            "a.json:2: emissions.smoke.harm: is -3; it must be finite and >= 0",
            "a.json:2: emissions.smoke.decay: is 0; it must be within (0, 1]",
            "a.json:2: emissions.smoke.most: is -2; it must be finite and >= 0"),
        problems(
                GOODS
                    + ", emission:{smok:4}, absorption:{smoke:-1}}},\n"
                    + "emissions:{smoke:{harm:-3, decay:0, most:-2}}}")
            .stream()
            .filter(problem -> !problem.contains("warning"))
            .toList());
  }

  @Test
  void emissionsWithoutEffect_areWarnedOf() {
    assertEquals(
        List.of(
            "a.json:1: warning: emissions.smoke: it has no effect without a harm or a most",
            "a.json:1: warning: emissions.noise: no industry gives it off, so that it has no"
                + " effect"),
        problems(GOODS + ", emission:{smoke:4}}}, emissions:{smoke:{}, noise:{harm:1}}}"));
  }

  @Test
  void emissions_comeBackFromTheirText_andModsTakeThemAway() {
    var base =
        new MemoryFile(
            "a.json",
            GOODS
                + ", emission:{smoke:4}, absorption:{smoke:1}}},"
                + " emissions:{smoke:{harm:0.5, decay:0.25, most:9}}}");
    Ruleset rules = Rulesets.read(base);
    assertEquals(List.of(new Emission("smoke", 0.5, 0.25, 9)), rules.emissions());
    assertEquals(Map.of("smoke", 4.0), rules.industry("farmer").emission());
    assertEquals(Map.of("smoke", 1.0), rules.industry("farmer").absorption());
    assertEquals(rules, Rulesets.read(new MemoryFile("k.json", RulesetWriter.text(rules))));
    var mod =
        new MemoryFile(
            "b.json",
            "{format:1, industries:{farmer:{emission:null, absorption:null}},"
                + " emissions:{smoke:null}}");
    assertEquals(List.of(), Rulesets.read(base, mod).emissions());
  }

  @Test
  void theSmoke_hasNoProblem() {
    RulesetReading reading = Rulesets.check(new FileHandle("../assets/rules/smoke.rules.json"));
    assertEquals(List.of(), reading.problems());
  }

  private static List<String> problems(String text) {
    return Rulesets.check(new MemoryFile("a.json", text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
