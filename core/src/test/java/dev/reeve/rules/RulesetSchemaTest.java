package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonWriter.OutputType;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesetSchemaTest {

  private static final Path FOLDER = Path.of("../assets/rules");
  private static final JsonSchema RULES = schema("reeve.rules.schema.json");
  private static final JsonSchema MOD = schema("reeve.mod.schema.json");

  @ParameterizedTest
  @CsvSource({"reeve.rules.schema.json, false", "reeve.mod.schema.json, true"})
  void schemaInTheAssets_saysWhatTheTableSays(String name, boolean mod) throws IOException {
    String expected = RulesetSchema.text(mod);
    Path made = Files.createDirectories(Path.of("target/schema")).resolve(name);
    Files.writeString(made, expected);
    assertTrue(
        Files.readString(FOLDER.resolve(name)).equals(expected),
        () -> "the table has changed: copy core/" + made + " to assets/rules/");
  }

  @Test
  void schemas_areThemselvesOfTheirDraft() {
    JsonSchema draft =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(Set.of(), draft.validate(RulesetSchema.text(false), InputFormat.JSON));
    assertEquals(Set.of(), draft.validate(RulesetSchema.text(true), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("dev.reeve.rules.SeedVillageTest#files")
  void referenceRulesets_areValid(File file) {
    String text = strict(new FileHandle(file).readString("UTF-8"));
    assertEquals(Set.of(), RULES.validate(text, InputFormat.JSON));
    assertEquals(Set.of(), MOD.validate(text, InputFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "village.rules.json",
        "marches.rules.json",
        "kilns.rules.json",
        "smoke.rules.json",
        "manor.rules.json",
        "foundry.rules.json"
      })
  void ourOwnRulesets_areValid_asWrittenAndAsWrittenAnew(String name) {
    FileHandle village = new FileHandle(FOLDER.resolve(name).toFile());
    String text = strict(village.readString("UTF-8"));
    assertEquals(Set.of(), RULES.validate(text, InputFormat.JSON));
    String anew = Rulesets.write(Rulesets.read(village));
    assertEquals(Set.of(), RULES.validate(anew, InputFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{format: 2}",
        "{name: x}",
        "{format: 1, gods: {}}",
        "{format: 1, name: 5}",
        "{format: 1, objective: best}",
        "{format: 1, corruption: -1}",
        "{format: 1, people: {lifespan: 0}}",
        "{format: 1, people: {tiers: {a: {share: 1.5}}}}",
        "{format: 1, people: {tiers: {a: {level: 1}}}}",
        "{format: 1, people: {tiers: {a: {share: 1, level: 0.5}}}}",
        "{format: 1, education: {upkeep: 5}}",
        "{format: 1, goods: []}",
        "{format: 1, goods: {\" \": {}}}",
        "{format: 1, goods: {a: {rank: 0}}}",
        "{format: 1, goods: {a: {satiation: 0}}}",
        "{format: 1, goods: {a: {overhead: {a: -1}}}}",
        "{format: 1, goods: {a: {perish: 2}}}",
        "{format: 1, goods: {a: {reserve: -1}}}",
        "{format: 1, goods: {a: {spoils: 1}}}",
        "{format: 1, goods: {a: null}}",
        "{format: 1, industries: {j: {output: {a: many}}}}",
        "{format: 1, industries: {j: {hazard: 2}}}",
        "{format: 1, industries: {j: {skill: 1}}}",
        "{format: 1, industries: {j: {deviation: 2}}}",
        "{format: 1, industries: {j: {gestation: soon}}}",
        "{format: 1, industries: {j: {scale: 2}}}",
        "{format: 1, industries: {j: {scale: {a: 2}}}}",
        "{format: 1, industries: {j: {scale: {a: []}}}}",
        "{format: 1, industries: {j: {scale: {a: [1, 2]}}}}",
        "{format: 1, industries: {j: {scale: {a: [[1, 2, 3]]}}}}",
        "{format: 1, industries: {j: {scale: {a: [[1, -2]]}}}}",
        "{format: 1, programs: {p: {happiness: -1}}}",
        "{format: 1, threats: {t: {takes: a}}}",
        "{format: 1, threats: {t: {takes: a, amount: 1, per: day}}}",
        "{format: 1, threats: {t: {takes: a, amount: 1, chance: 2}}}",
        "{format: 1, threats: {t: {takes: a, amount: 1, deviation: -1}}}",
        "{format: 1, trade: {r: {give: a, get: b}}}",
        "{format: 1, research: {f: {industry: a, worker: b, share: -1}}}",
        "{format: 1, research: {f: {industry: a, worker: b, share: 1, cost: 0}}}",
        "{format: 1, research: {f: {industry: a, worker: b, share: 1, growth: 0.5}}}",
        "{format: 1, research: {f: {industry: a, worker: b, share: 1, on: pots}}}",
        "{format: 1, seasons: {s: {cycles: 1.5}}}",
        "{format: 1, seasons: {s: {yield: {j: -1}}}}",
      })
  void whatTheSchemaRefuses_theReaderRefusesOrWarnsOf(String text) {
    assertFalse(RULES.validate(strict(text), InputFormat.JSON).isEmpty());
    assertFalse(Rulesets.check(new MemoryFile("a.json", text)).problems().isEmpty());
  }

  @Test
  void mod_mayLeaveOutAndRemove() {
    String text = "{format: 1, goods: {clay: null}, threats: {t: {amount: 5}}, name: null}";
    assertEquals(Set.of(), MOD.validate(strict(text), InputFormat.JSON));
    assertFalse(MOD.validate("{}", InputFormat.JSON).isEmpty());
    assertFalse(MOD.validate("{\"format\": null}", InputFormat.JSON).isEmpty());
    assertFalse(MOD.validate("{\"format\": 1, \"gods\": {}}", InputFormat.JSON).isEmpty());
  }

  private static String strict(String lenient) {
    return new JsonReader().parse(lenient).toJson(OutputType.json);
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(new FileHandle(FOLDER.resolve(name).toFile()).readString("UTF-8"));
  }
}
