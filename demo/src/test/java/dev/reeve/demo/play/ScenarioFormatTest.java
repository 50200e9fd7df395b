package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.utils.JsonReader;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.Key;
import dev.reeve.demo.sheet.Table;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Strength;
import dev.reeve.settlement.Temperament;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFormatTest {
  private static final String START = "format: 1, rules: \"rules/village.rules.json\"";
  private static final String ONE = ", villages: [ { name: Wing, people: 100 } ]";
  private static Ruleset village;

  private final Faults faults = new Faults("my.scenario.json");

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    village = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
  }

  private Optional<Scenario> read(String text) {
    return ScenarioFormat.read(
        new MemoryFile("my.scenario.json", "{ " + START + text + " }"),
        path -> path.equals("rules/village.rules.json") ? Optional.of(village) : Optional.empty(),
        faults);
  }

  @Test
  void whatIsLeftOut_isAsUsual() {
    Scenario scenario =
        read(", kind: sandbox, villages: [ { name: Wing }, { name: Ayot } ]").orElseThrow();
    assertEquals("my", scenario.id());
    Scenario.Setup second = scenario.villages().get(1);
    assertEquals(1, second.layout(), "by its place");
    assertEquals(100, second.people());
    assertEquals(100, second.most());
    assertEquals(Strength.MASTER, second.strength());
    assertEquals(Temperament.STEADY, second.temperament());
    assertEquals(0, scenario.cycles());
  }

  @Test
  void whatIsThere_isTaken() {
    Scenario scenario =
        read(", kind: trial, cycles: 8, goal: { hunger: 3, happiness: 2 }"
                + ", villages: [ { name: Wing, people: 50, most: 60, seed: -7, strength: apprentice"
                + ", temperament: bold, weights: { pots: 2 }, reserves: { food: 5 } } ]"
                + ", blows: [ { deed: harvest, what: farmer, strength: 0.5, cycle: 2, every: 3, growth: 0.1, village: 0 } ]")
            .orElseThrow();
    Scenario.Setup wing = scenario.villages().get(0);
    assertEquals(List.of(50, 60, -7L), List.of(wing.people(), wing.most(), wing.seed()));
    assertEquals(Map.of("pots", 2.0), wing.weights());
    assertEquals(new Scenario.Goal(3, 2), scenario.goal().orElseThrow());
    assertEquals(
        new Scenario.Blow(Scenario.Deed.HARVEST, "farmer", 0.5, 2, 3, 0.1, 0),
        scenario.blows().get(0));
    assertEquals(0.6, scenario.blows().get(0).at(5), 1e-12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: sandbox | villages: this key is missing: who lives there; in a contest the player, the reeve",
        "kind: sandbox, villages: [] | villages: is empty; a scenario needs a village",
        "kind: contest, cycles: 5 + | villages: a contest has two villages, the first of them byHand: the player's, then the reeve's",
        "kind: trial, goal: { hunger: 1, happiness: 1 } + | cycles: this key is missing: a trial must end",
        "kind: trial, cycles: 5 + | goal: this key is missing: a trial needs it",
        "kind: tour + | steps: this key is missing: a tour needs it",
        "kind: sandbox, goal: { hunger: 1, happiness: 1 } + | goal: only a trial has this",
        "kind: sandbox, blows: [ { deed: raid, what: barbarian } ] + | blows.0.what: no threat is called barbarian (did you mean barbarians?)",
        "kind: sandbox, blows: [ { deed: festival, what: mass } ] + | blows.0.what: no program is called mass; there are festival",
        "kind: sandbox, blows: [ { deed: harvest, what: farmer, village: 3 } ] + | blows.0.village: is 3; there are 1 villages",
        "kind: sandbox, villages: [ { name: x, weights: { pot: 1 } } ] | villages.0.weights.pot: no good or program is called pot (did you mean pots?)",
        "kind: sandbox, villages: [ { name: x, staff: { potter: 1 } } ] | villages.0.staff: only a village with byHand has this",
        "kind: sandbox, villages: [ { name: x, people: 9, byHand: true, staff: { potter: 10 } } ] | villages.0.staff: names 10 people; there are 9",
        "kind: sandbox, villages: [ { name: x, byHand: true, staff: { poter: 1 } } ] | villages.0.staff.poter: no trade is called poter (did you mean potter?)",
        "kind: tour, steps: [ { id: a, rules: x } ] + | steps.0.rules: is \"x\"; there is no ruleset of that path, or it cannot be read",
        "kind: tour, steps: [ { id: a, rules: \"rules/village.rules.json\", figures: { each.pts: 1 } } ] + | steps.0.figures.each.pts: the rules have no 'pts' (did you mean pots?)",
        "kind: tour, steps: [ { id: a, rules: \"rules/village.rules.json\", figures: { shore.potter: 1 } } ] + | steps.0.figures.shore.potter: no figure is called shore (did you mean share?)",
        "kind: tour, steps: [ { id: a, rules: \"rules/village.rules.json\", knob: { path: goods.pots.hapiness, least: 1, most: 2, step: 1 } } ] + | steps.0.knob: cannot be turned to 1.0: there is no such key",
        "kind: tour, steps: [ { id: a, rules: \"rules/village.rules.json\", knob: { path: people.lifespan, least: 5, most: 2, step: 1 } } ] + | steps.0.knob: needs a step above 0, and most above least",
      })
  void whatMakesNoGame_isTold(String text, String told) {
    String whole = text.endsWith("+") ? text.substring(0, text.length() - 1) + ONE : text;
    assertEquals(Optional.empty(), read(", " + whole));
    List<String> all = faults.list().stream().map(Object::toString).toList();
    assertTrue(
        all.stream().anyMatch(line -> line.startsWith("my.scenario.json:1: " + told)),
        all::toString);
  }

  @Test
  void theSchemaInTheAssets_saysWhatTheTableSays() throws IOException {
    String made = ScenarioSchema.text();
    new JsonReader().parse(made);
    Path copy =
        Files.createDirectories(Path.of("target/schema")).resolve("reeve.scenario.schema.json");
    Files.writeString(copy, made);
    assertEquals(
        made,
        Files.readString(Path.of("../assets/scenarios/reeve.scenario.schema.json")),
        () -> "the table has changed: copy demo/" + copy + " to assets/scenarios/");
  }

  @Test
  void thePageForModders_hasEveryKey() throws IOException {
    String page = Files.readString(Path.of("../docs/modding.md"));
    for (Table table : List.of(ScenarioFormat.TABLE, Mod.TABLE)) {
      for (Key key : table.keys()) {
        if (!(key.shape() instanceof Key.Part)) {
          String row =
              "\\| `"
                  + key.path().replaceAll("[\\[\\]$]", "\\\\$0").replace("*", "[A-Z]")
                  + "` \\|.*";
          assertTrue(page.lines().anyMatch(line -> line.matches(row)), row);
        }
      }
    }
  }

  @Test
  void theExampleOnThePageForModders_isTheSampleMod() throws IOException {
    String page = Files.readString(Path.of("../docs/modding.md"));
    String mod = Files.readString(Path.of("../assets/mods/harvest-home/mod.json"));
    assertTrue(page.contains(mod.substring(mod.indexOf('{')).strip()));
  }
}
