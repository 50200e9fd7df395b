package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Capital, deposits and growth: what is wrong with them is told with line, value and rule. */
class WorkshopKeysTest {

  private static final String GOODS =
      "goods:{food:{need:1}, kilns:{lifetime:20}}, industries:{farmer:{output:{food:10}}, ";

  @Test
  void wrongNumbers_areTold() {
    assertEquals(
        List.of(
            "a.json:1: people.growth: is -0.1; it must be finite and >= 0",
            "a.json:2: goods.kilns.lifetime: is 0; it must be finite and > 0",
            "a.json:3: industries.smith.capital.kilns: is -1; it must be finite and >= 0",
            "a.json:4: industries.smith.deposit.units: is 0; it must be finite and > 0",
            "a.json:4: industries.smith.deposit.decline: is 2; it must be within [0, 1]"),
        problems(
            """
            {format:1, people:{growth:-0.1}, goods:{food:{need:1},
            kilns:{lifetime:0}}, industries:{farmer:{output:{food:10}}, smith:{output:{kilns:1},
            capital:{kilns:-1},
            deposit:{units:0, decline:2}}}}
            """));
  }

  @Test
  void depositWithoutUnits_isTold() {
    assertEquals(
        List.of(
            "a.json:1: industries.smith.deposit.units: this key is missing: what the land holds"
                + " at first"),
        problems(
            "{format:1, "
                + GOODS
                + "smith:{output:{kilns:1}, capital:{kilns:1},"
                + " deposit:{}}}}"));
  }

  @Test
  void capitalNobodyKnows_isToldWithAHint() {
    assertEquals(
        List.of(
            "a.json:1: industries.smith.capital.kiln: there is no good 'kiln' (did you"
                + " mean kilns?)"),
        problems("{format:1, " + GOODS + "smith:{output:{kilns:1}, capital:{kiln:1}}}}").stream()
            .filter(problem -> problem.contains(".capital."))
            .toList());
  }

  @Test
  void capitalNobodyMakes_isWarnedOf() {
    assertEquals(
        List.of(
            "a.json:1: warning: industries.smith.capital.kilns: it is used, but nobody makes it"
                + " and no route brings it"),
        problems("{format:1, " + GOODS + "smith:{output:{food:1}, capital:{kilns:1}}}}"));
  }

  @Test
  void capitalThatCannotBeStored_isTold() {
    assertEquals(
        List.of(
            "a.json:1: industries.smith.capital.song: it cannot stand there: its perish is 1,"
                + " so that it cannot be stored"),
        problems(
            "{format:1, goods:{food:{need:1}, song:{perish:1}}, industries:{farmer:{output:"
                + "{food:10}}, smith:{output:{song:1}, capital:{song:1}}}}"));
  }

  @Test
  void lifetimeAndLimitWithoutEffect_areWarnedOf() {
    assertEquals(
        List.of(
            "a.json:1: warning: goods.kilns.lifetime: a lifetime has no effect on what is no"
                + " capital",
            "a.json:1: warning: people.most: a limit has no effect without a growth"),
        problems("{format:1, people:{most:9}, " + GOODS + "smith:{output:{kilns:1}}}}"));
  }

  @Test
  void modTakesTheLandAway() {
    var base =
        new MemoryFile(
            "a.json",
            "{format:1, "
                + GOODS
                + "smith:{output:{kilns:1},"
                + " capital:{kilns:1}, deposit:{units:9}}}}");
    var mod = new MemoryFile("b.json", "{format:1, industries:{smith:{deposit:null}}}");
    var rules = Rulesets.read(base, mod);
    assertEquals(true, rules.industry("smith").deposit().isEmpty());
    assertEquals(9, Rulesets.read(base).industry("smith").deposit().orElseThrow().units());
  }

  @Test
  void theKilns_haveNoProblem_andComeBackFromTheirText() {
    RulesetReading reading = Rulesets.check(new FileHandle("../assets/rules/kilns.rules.json"));
    assertEquals(List.of(), reading.problems());
    Ruleset kilns = reading.orThrow();
    assertEquals(kilns, Rulesets.read(new MemoryFile("k.json", RulesetWriter.text(kilns))));
  }

  private static List<String> problems(String text) {
    return Rulesets.check(new MemoryFile("a.json", text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
