package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Income;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.rules.Rulesets;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What we write is read by another project's parser. */
class PlanJsonTest {

  private static JsonNode json(Plan plan, Optional<Income> income) throws IOException {
    StringWriter text = new StringWriter();
    PlanJson.write(plan, income, text);
    return new ObjectMapper().readTree(text.toString());
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void json_hasTheKeysOfTheModel_inItsOrder() throws IOException {
    JsonNode json = json(Plans.fed("Village"), Optional.empty());
    assertEquals(
        List.of(
            "status",
            "people",
            "level",
            "happiness",
            "coverage",
            "workers",
            "shares",
            "goods",
            "trade",
            "losses",
            "programs",
            "value",
            "ledger",
            "why"),
        keys(json));
    assertEquals(
        List.of(
            "produced",
            "input",
            "overhead",
            "education",
            "lost",
            "imported",
            "exported",
            "need",
            "consumed",
            "mitigation",
            "programs"),
        keys(json.at("/goods/pots")));
    assertEquals(List.of("farmer", "digger", "potter"), keys(json.get("workers")));
    assertEquals(List.of("low", "high"), keys(json.at("/workers/potter")));
  }

  @Test
  void json_hasThePlansNumbers_toTheLastBit() throws IOException {
    JsonNode json = json(Plans.fed("Village"), Optional.empty());
    assertEquals("optimal", json.get("status").asText());
    assertEquals(100, json.get("people").asDouble());
    assertEquals(737.499, json.at("/goods/pots/consumed").asDouble());
    assertEquals(72.5, json.at("/workers/potter/high").asDouble());
    assertTrue(json.at("/programs/festival").asBoolean());
    assertEquals("shortfall", json(Plans.hungry(), Optional.empty()).get("status").asText());
  }

  @Test
  void json_tellsOfProfiles_whereThereAreAny() throws IOException {
    JsonNode json = json(manor(250), Optional.empty());
    assertEquals(List.of("peasant", "monk", "smith"), keys(json.get("profiles")));
    assertEquals(List.of("people", "fulfilment"), keys(json.at("/profiles/monk")));
    assertEquals(37.5, json.at("/profiles/monk/people").asDouble(), 1e-9);
    assertEquals(List.of("bread", "fish", "candles"), keys(json.at("/profiles/monk/fulfilment")));
    assertEquals(0.8, json.at("/profiles/monk/fulfilment/fish").asDouble(), 1e-9);
    assertEquals(1, json.at("/profiles/smith/fulfilment/ale").asDouble());
    assertEquals(0.8, json.get("egalitarianism").asDouble(), 1e-9);
  }

  /** A plan of the manor in the assets, whose pond feeds thirty monks. */
  static Plan manor(double people) {
    FileHandle file = new FileHandle("../assets/rules/manor.rules.json");
    return new SteadyPlanner(Rulesets.read(file)).plan(people);
  }

  @Test
  void json_tellsTheScale_whereInputsDependOnIt() throws IOException {
    Ruleset rules = Rulesets.read(new FileHandle("../assets/rules/foundry.rules.json"));
    Plan plan = new SteadyPlanner(rules).plan(40);
    JsonNode scale = json(plan, Optional.empty()).get("scale");
    assertEquals(List.of("iterations", "settled", "change", "made"), keys(scale));
    assertTrue(scale.get("settled").asBoolean());
    assertTrue(scale.get("iterations").asInt() > 2);
    double tools = plan.goods().get("tools").produced();
    assertEquals(tools, scale.at("/made/founder").asDouble(), 1e-9 * tools);
  }

  @Test
  void json_saysNull_whereAValueIsUndefined() throws IOException {
    JsonNode value = json(Plans.fed("Village"), Optional.empty()).get("value");
    assertTrue(value.get("pots").isNull());
    assertEquals(0.1, value.get("food").asDouble());
  }

  @Test
  void json_staysJson_whateverTheWords() throws IOException {
    String odd = "Quote \" slash \\ control \u0001 line \n separator \u2028 emoji \uD83C\uDF3E";
    assertEquals(odd, json(Plans.fedBecause(odd), Optional.empty()).at("/why/0").asText());
  }

  @Test
  void json_tellsIncome_whereItIsAskedFor() throws IOException {
    JsonNode income = json(Plans.fed("Village"), Optional.of(Plans.income())).get("income");
    assertEquals(List.of("rule", "transfer", "earners"), keys(income));
    assertEquals("low-skill", income.get("rule").asText());
    assertEquals(
        List.of("industry", "tier", "people", "share", "luxuries"), keys(income.at("/earners/0")));
    assertEquals(7.65, income.at("/earners/1/luxuries/pots").asDouble());
  }
}
