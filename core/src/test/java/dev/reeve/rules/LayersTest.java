package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final FileHandle BASE =
      new MemoryFile(
          "base.json",
          """
          {
            "format": 1,
            "name": "Base",
            "goods": {
              "food": {"need": 1},
              "clay": {},
              "pots": {"happiness": 1}
            },
            "industries": {
              "farmer": {"output": {"food": 10}},
              "digger": {"output": {"clay": 100}},
              "potter": {"output": {"pots": 10}, "input": {"clay": 20}}
            }
          }
          """);

  @Test
  void mod_changesOnlyWhatItNames() {
    Ruleset rules =
        Rulesets.read(BASE, mod("{format: 1, industries: {potter: {output: {pots: 12}}}}"));
    assertEquals("Base", rules.name());
    assertEquals(Map.of("pots", 12.0), rules.industry("potter").output());
    assertEquals(Map.of("clay", 20.0), rules.industry("potter").input());
  }

  @Test
  void newIds_comeLast_andChangedOnesKeepTheirPlace() {
    Ruleset rules =
        Rulesets.read(
            BASE,
            mod(
                "{format: 1, goods: {chairs: {happiness: 2}, food: {need: 2}},"
                    + " industries: {joiner: {output: {chairs: 5}}}}"));
    assertEquals(
        List.of("food", "clay", "pots", "chairs"), rules.goods().stream().map(Good::id).toList());
    assertEquals(
        List.of("farmer", "digger", "potter", "joiner"),
        rules.industries().stream().map(Industry::id).toList());
  }

  @Test
  void nullRemoves_aKeyOrAnId() {
    Ruleset rules =
        Rulesets.read(
            BASE,
            mod(
                "{format: 1, name: null, goods: {clay: null},"
                    + " industries: {digger: null, potter: {input: null}}}"));
    assertEquals("unnamed", rules.name());
    assertEquals(List.of("food", "pots"), rules.goods().stream().map(Good::id).toList());
    assertEquals(Map.of(), rules.industry("potter").input());
  }

  @Test
  void laterMods_lieOverEarlierOnes() {
    Ruleset rules =
        Rulesets.read(
            BASE,
            List.of(
                mod("{format: 1, goods: {pots: {happiness: 2}, clay: {need: 1}}}"),
                mod("{format: 1, goods: {pots: {happiness: 3}}}")));
    assertEquals(3, rules.good("pots").happiness());
    assertEquals(1, rules.good("clay").need());
  }

  @Test
  void fault_isReportedAtTheFileAndLineItsValueCameFrom() {
    List<String> problems =
        problems(
            mod("{format: 1,\ngoods: {food: {\nneed: -1}}}"),
            new MemoryFile("second.json", "{format: 1,\n\nindustries: {potter: {skil: low}}}"));
    assertEquals(
        List.of(
            "mod.json:3: goods.food.need: is -1; it must be finite and >= 0",
            "second.json:3: industries.potter.skil: there is no such key (did you mean skill?)"),
        problems);
  }

  @Test
  void reference_toWhatAModRemoved_isReportedWhereItStands() {
    assertEquals(
        List.of(
            "base.json:11: industries.digger.output.clay: there is no good 'clay'",
            "base.json:12: industries.potter.input.clay: there is no good 'clay'"),
        problems(mod("{format: 1, goods: {clay: null}}")));
  }

  @Test
  void scalarOverAnObject_isAnError_andDoesNotHideTheObject() {
    assertEquals(
        List.of("mod.json:1: goods: is 5; it must be an object, as in the layer below"),
        problems(mod("{format: 1, goods: 5}")));
  }

  @Test
  void nullThatRemovesNothing_isAWarning() {
    assertEquals(
        List.of(
            "mod.json:1: warning: goods.fod: null removes a key of a lower layer, and there is"
                + " none (did you mean food?)"),
        problems(mod("{format: 1, goods: {fod: null}}")));
  }

  @Test
  void everyLayer_statesItsFormat() {
    assertEquals(
        List.of("mod.json:1: format: this key is missing: the version of the format, 1"),
        problems(mod("{name: x}")));
    assertEquals(
        List.of(
            "mod.json:1: format: is 9; this version reads format 1, maybe the file is for a newer"
                + " one"),
        problems(mod("{format: 9, unheardOf: true}")));
  }

  @Test
  void layers_areNotChangedByReading() {
    FileHandle mod = mod("{format: 1, goods: {food: {need: 2}}}");
    assertEquals(Rulesets.read(BASE, mod), Rulesets.read(BASE, mod));
    assertEquals(1, Rulesets.read(BASE).good("food").need());
  }

  private static FileHandle mod(String text) {
    return new MemoryFile("mod.json", text);
  }

  private static List<String> problems(FileHandle... mods) {
    return Rulesets.check(BASE, mods).problems().stream().map(Problem::toString).toList();
  }
}
