package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Profiles: what is wrong with them is told with line, value and rule. */
class ProfileKeysTest {

  private static final String GOODS =
      "goods:{bread:{need:1}, fish:{}}, industries:{farmer:{output:{bread:3}},"
          + " fisher:{output:{fish:3}}}";

  private static String file(String profiles) {
    return "{format:1,\npeople:{profiles:" + profiles + "},\n" + GOODS + "}";
  }

  @Test
  void wrongNumbersAndIds_areTold() {
    assertEquals(
        List.of(
            "a.json:2: people.profiles.monk.need.fsh: there is no good 'fsh' (did you mean fish?)",
            "a.json:2: people.profiles.monk.need.bread: is -1; it must be finite and >= 0",
            "a.json:2: people.profiles.monk.ned: there is no such key; there are share, need",
            "a.json:2: people.profiles.smith.share: is 1.5; it must be within [0, 1]",
            "a.json:2: people.profiles.nun.share: this key is missing: the part of all people; all"
                + " shares sum to 1"),
        problems(
            file(
                "{monk:{share:0.5, need:{fsh:1, bread:-1}, ned:{}}, smith:{share:1.5},"
                    + " nun:{need:{fish:1}}}")));
  }

  @Test
  void sharesThatDoNotSumToOne_areTold() {
    assertEquals(
        List.of("a.json:2: people.profiles: the shares sum to 0; they must sum to 1"),
        problems(file("{monk:{share:0}, smith:{share:0}}")));
    assertEquals(
        List.of("a.json:2: people.profiles: the shares sum to 0.9; they must sum to 1"),
        problems(file("{monk:{share:0.4}, smith:{share:0.5}}")));
  }

  @Test
  void twiceTheSameName_isTold() {
    assertEquals(
        List.of("a.json:2: people.profiles.monk: this key stands twice, here and on line 2"),
        problems(file("{monk:{share:1}, monk:{share:1}}")));
  }

  @Test
  void whatPeopleOfAProfileAloneNeed_hasToBeMade() {
    assertEquals(
        List.of(
            "a.json:2: warning: goods.fish.reserve: a reserve has no effect on what cannot be"
                + " stored, and perish is 1",
            "a.json:2: warning: goods.fish: it is needed, but nobody makes it and no route brings"
                + " it"),
        problems(
            "{format:1, people:{profiles:{monk:{share:1, need:{fish:1}}}},\n"
                + "goods:{bread:{need:1}, fish:{perish:1, reserve:2}},"
                + " industries:{farmer:{output:{bread:3}}}}"));
  }

  @Test
  void profiles_comeBackFromTheirText_andModsTakeThemAway() {
    var base =
        new MemoryFile(
            "a.json", file("{peasant:{share:0.75}, monk:{share:0.25, need:{fish:0.5, bread:0}}}"));
    Ruleset rules = Rulesets.read(base);
    assertEquals(
        List.of(
            new Profile("peasant", 0.75, Map.of()),
            new Profile("monk", 0.25, Map.of("fish", 0.5, "bread", 0.0))),
        rules.people().profiles());
    assertEquals(0.75, rules.need(rules.good("bread")));
    assertEquals(0.125, rules.need(rules.good("fish")));
    assertEquals(rules, Rulesets.read(new MemoryFile("k.json", RulesetWriter.text(rules))));
    var other =
        new MemoryFile("b.json", "{format:1, people:{profiles:{peasant:{share:1}, monk:null}}}");
    assertEquals(
        List.of(new Profile("peasant", 1, Map.of())),
        Rulesets.read(base, other).people().profiles());
    var none = new MemoryFile("b.json", "{format:1, people:{profiles:null}}");
    assertEquals(List.of(), Rulesets.read(base, none).people().profiles());
    var empty = new MemoryFile("b.json", "{format:1, people:{profiles:{peasant:null, monk:null}}}");
    assertEquals(List.of(), Rulesets.read(base, empty).people().profiles());
  }

  @Test
  void theManor_hasNoProblem() {
    RulesetReading reading = Rulesets.check(new FileHandle("../assets/rules/manor.rules.json"));
    assertEquals(List.of(), reading.problems());
  }

  private static List<String> problems(String text) {
    return Rulesets.check(new MemoryFile("a.json", text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
