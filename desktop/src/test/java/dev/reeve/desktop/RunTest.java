package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run} as a user meets it. */
class RunTest {

  private static final String MARCHES = "../assets/rules/marches.rules.json";

  /** A world at rest: nobody dies, nothing threatens, no luck. */
  private static final String PLAIN =
      """
      {
        "format": 1,
        "goods": { "food": { "need": 1 }, "pots": { "happiness": 1 } },
        "industries": {
          "farmer": { "output": { "food": 10 } },
          "potter": { "output": { "pots": 5 } }
        }
      }
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<String> lines(String... args) {
    Run run = run(args);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    return run.out().lines().toList();
  }

  private static JsonNode json(String line) throws IOException {
    return new ObjectMapper().readTree(line);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static int sum(JsonNode numbers) {
    return StreamSupport.stream(numbers.spliterator(), false).mapToInt(JsonNode::asInt).sum();
  }

  @Test
  void json_hasALineForEveryCycle_withItsKeysInOrder_andLastTheHash() throws IOException {
    List<String> lines = lines("run", MARCHES, "--cycles", "3", "--json");
    assertEquals(4, lines.size());
    for (int cycle = 1; cycle <= 3; cycle++) {
      JsonNode line = json(lines.get(cycle - 1));
      assertEquals(
          List.of(
              "cycle",
              "people",
              "workers",
              "learning",
              "stock",
              "consumed",
              "coverage",
              "happiness",
              "posture",
              "moves",
              "events"),
          keys(line));
      assertEquals(cycle, line.get("cycle").asInt());
      assertEquals(
          List.of("farmer", "digger", "potter", "scholar", "soldier", "carrier", "idle"),
          keys(line.get("workers")));
      assertEquals(
          List.of("farmer", "digger", "potter", "scholar", "soldier"), keys(line.get("learning")));
      List<String> goods = List.of("food", "clay", "pots", "tales", "defense");
      assertEquals(goods, keys(line.get("stock")));
      assertEquals(goods, keys(line.get("consumed")));
      assertEquals(List.of("food"), keys(line.get("coverage")));
      assertEquals(
          line.get("people").asInt(), sum(line.get("workers")) + sum(line.get("learning")));
    }
    JsonNode last = json(lines.get(3));
    assertEquals(List.of("hash"), keys(last));
    assertTrue(last.get("hash").asText().matches("[0-9a-f]{64}"), lines.get(3));
  }

  @Test
  void json_tellsWhatStandsOfEachEmission_whereThereAreAny() throws IOException {
    String smoke = "../assets/rules/smoke.rules.json";
    JsonNode line = json(lines("run", smoke, "--cycles", "2", "--json").get(1));
    assertEquals(List.of("smoke"), keys(line.get("standing")));
    assertTrue(line.get("standing").get("smoke").asDouble() >= 0, line.toString());
  }

  @Test
  void json_tellsWhatEachProfileHas_whereThereAreAny() throws IOException {
    String manor = "../assets/rules/manor.rules.json";
    List<String> cycles = lines("run", manor, "--people", "250", "--cycles", "12", "--json");
    JsonNode line = json(cycles.get(11));
    assertEquals(List.of("peasant", "monk", "smith"), keys(line.get("heads")));
    assertEquals(38, line.get("heads").get("monk").asInt());
    assertEquals(List.of("bread", "fish", "candles"), keys(line.at("/fulfilment/monk")));
    assertEquals(List.of("bread"), keys(line.at("/fulfilment/peasant")));
    assertEquals(1, line.at("/fulfilment/peasant/bread").asDouble());
    assertEquals(12 / 15.2, line.at("/fulfilment/monk/fish").asDouble(), 1e-9);
    assertEquals(12 / 15.2, line.get("egalitarianism").asDouble(), 1e-9);
    assertEquals(12 / 15.2, line.at("/coverage/fish").asDouble(), 1e-9);
  }

  @Test
  void json_tellsEventsAsSmallObjects_inOrder() throws IOException {
    JsonNode events = json(lines("run", MARCHES, "--cycles", "1", "--json").get(0)).get("events");
    List<JsonNode> hired = new ArrayList<>();
    for (JsonNode event : events) {
      assertEquals("event", keys(event).get(0));
      if (event.get("event").asText().equals("job changed")) {
        hired.add(event);
      }
    }
    assertEquals(List.of("event", "person", "from", "to"), keys(hired.get(0)));
    assertEquals("idle", hired.get(0).get("from").asText());
    assertTrue(hired.get(0).get("person").isInt());
  }

  @Test
  void drift_isTold_whereWorkIsUnpleasant_andRotateEvensItOut() throws IOException {
    String toilsome =
        file("toil.rules.json", PLAIN.replaceFirst("\"output", "\"toil\": 1, \"output"));
    String[] args = {"run", toilsome, "--people", "50", "--cycles", "30", "--json"};
    JsonNode left = json(lines(args).get(29)).get("drift");
    assertEquals(List.of("toil", "luxuries", "tiers"), keys(left));
    assertEquals(List.of("gini", "largestShare"), keys(left.get("toil")));
    String tier = keys(left.get("tiers")).get(0);
    assertEquals(
        List.of("meanToil", "toil", "meanLuxuries", "luxuries"), keys(left.get("tiers").get(tier)));
    String[] rotated =
        Stream.concat(Stream.of(args), Stream.of("--rotate=0.02")).toArray(String[]::new);
    double evened = json(lines(rotated).get(29)).at("/drift/toil/gini").asDouble();
    assertTrue(left.at("/toil/gini").asDouble() > 0.2, left.toString());
    assertTrue(evened < 0.1, () -> evened + "");
    rotated[6] = "--ascii";
    String text = run(rotated).out();
    assertTrue(text.contains("  - toil is spread with a Gini coefficient of 0.0"), text);
  }

  @Test
  void rotate_isRefused_whereNoWorkIsUnpleasant() {
    Run run = run("run", MARCHES, "--cycles", "1", "--rotate", "0.02");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("an order evens out toil, and the rules know none"), run.err());
    assertEquals(2, run("run", MARCHES, "--rotate", "2").code());
  }

  @Test
  void consumed_addsUpTheTicks_andFoodIsWhatPeopleNeed() throws IOException {
    String plain = file("plain.rules.json", PLAIN);
    List<String> lines = lines("run", plain, "--people", "50", "--cycles", "2", "--json");
    JsonNode second = json(lines.get(1));
    assertEquals(50, second.at("/consumed/food").asDouble(), 1e-9);
    assertEquals(1, second.at("/coverage/food").asDouble());
    assertEquals(
        second.get("happiness").asDouble(), second.at("/consumed/pots").asDouble() / 50, 1e-9);
    assertEquals(0, second.get("moves").asInt());
  }

  @Test
  void theSameCommandLine_givesTheSameBytes() {
    String[] args = {"run", MARCHES, "--cycles", "5", "--json"};
    assertEquals(run(args).out(), run(args).out());
  }

  @Test
  void otherSeeds_haveOtherHistories() {
    assertNotEquals(
        lines("run", MARCHES, "--cycles", "2", "--json", "--seed", "1").get(2),
        lines("run", MARCHES, "--cycles", "2", "--json", "--seed", "2").get(2));
  }

  @Test
  void aSettlement_livesTheSame_aloneOrAmongOthers() throws IOException {
    List<String> alone = lines("run", MARCHES, "--cycles", "3", "--seed", "6", "--json");
    List<String> among =
        lines("run", MARCHES, "--cycles", "3", "--seed", "5", "--settlements", "3", "--json");
    assertEquals(10, among.size());
    for (int cycle = 0; cycle < 3; cycle++) {
      for (int i = 0; i < 3; i++) {
        assertEquals(i, json(among.get(3 * cycle + i)).get("settlement").asInt());
      }
      assertEquals(
          alone.get(cycle), among.get(3 * cycle + 1).replaceFirst("\"settlement\":1,", ""));
    }
  }

  @Test
  void savedAndLoaded_aWorldGoesOnAsIfNothingHadHappened() throws IOException {
    Path whole = folder.resolve("whole.save");
    Path halves = folder.resolve("halves.save");
    String orders =
        file("orders.json", "{format: 1, weights: {pots: 2}, trades: {potter: {min: 9}}}");
    List<String> once =
        lines("run", MARCHES, "--orders", orders, "--cycles", "6", "--json", "--save", whole + "");
    List<String> twice =
        new ArrayList<>(
            lines(
                "run",
                MARCHES,
                "--orders",
                orders,
                "--cycles",
                "3",
                "--json",
                "--save",
                halves + ""));
    twice.remove(3);
    twice.addAll(
        lines("run", "--load", halves + "", "--cycles", "3", "--json", "--save", halves + ""));
    assertEquals(once.subList(0, 6), twice.subList(0, 6));
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(halves));
  }

  @Test
  void lines_areForPeople_unlessJsonIsAskedFor() {
    List<String> lines = lines("run", MARCHES, "--cycles", "4", "--ascii");
    assertEquals("Marches", lines.get(0));
    assertEquals("120 people . seed 1 . reeve: master", lines.get(1));
    assertTrue(
        lines.get(3).matches(" cycle +happy +fed +moved .* idle +learn +posture"), lines.get(3));
    List<String> cycles = lines.stream().filter(line -> line.matches(" +[0-9].*")).toList();
    assertEquals(4, cycles.size());
    assertTrue(cycles.get(3).startsWith("     4 "), cycles.get(3));
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), String.join("\n", lines));
    assertTrue(lines.get(lines.size() - 1).matches("[0-9a-f]{64}"));
    assertEquals("The hash of this history is", lines.get(lines.size() - 2));
  }

  @Test
  void theHash_isTheSame_forPeopleAndForPrograms() {
    List<String> people = lines("run", MARCHES, "--cycles", "2");
    List<String> programs = lines("run", MARCHES, "--cycles", "2", "--json");
    assertEquals(
        "{\"hash\":\"" + people.get(people.size() - 1) + "\"}", programs.get(programs.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"apprentice", "journeyman", "master"})
  void everyReeve_canBeAskedFor(String reeve) {
    assertEquals(
        "120 people . seed 1 . reeve: " + reeve,
        lines("run", MARCHES, "--cycles", "1", "--ascii", "--reeve", reeve).get(1));
  }

  @Test
  void orders_areFollowed_andTheRefusedAreSaidOnce() throws IOException {
    String plain = file("plain.rules.json", PLAIN);
    String some = file("some.json", "{format: 1, trades: {farmer: {exactly: 31}}}");
    assertEquals(
        31,
        json(lines("run", plain, "--orders", some, "--cycles", "1", "--json").get(0))
            .at("/workers/farmer")
            .asInt());

    String many = file("many.json", "{format: 1, trades: {farmer: {min: 100}}}");
    String out =
        run("run", MARCHES, "--orders", many, "--cycles", "3").out().replaceAll("\\s+", " ");
    String refused = "order refused (at least 100 in trade farmer)";
    assertTrue(out.contains(refused), out);
    assertEquals(out.indexOf(refused), out.lastIndexOf(refused));
  }

  @Test
  void wrongOrders_areToldAllAtOnce_withTheirLines() throws IOException {
    String wrong =
        file(
            "wrong.json",
            """
            { format: 1,
              trades: { poter: { min: 1 }, potter: { min: 5, max: 3 } },
              weights: { pots: -2 } }
            """);
    Run run = run("run", MARCHES, "--orders", wrong);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(
        """
        FILE:2: trades.poter: there is no industry 'poter' (did you mean potter?)
        FILE:2: trades.potter.min: is 5; it must be <= max, which is 3
        FILE:3: weights.pots: is -2; it must be within [0, 1000000]
        """,
        run.err().replace(wrong, "FILE"));
  }

  @Test
  void wrongRules_endWithOne() throws IOException {
    String broken = file("broken.rules.json", "{format: 1, goods: {food: {need: -1}}}");
    Run run = run("run", broken);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("goods.food.need"), run.err());
  }

  @Test
  void whatIsNoSave_isRefusedInASentence() throws IOException {
    Run run = run("run", "--load", MARCHES);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("no saved world"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void whereAWorldCannotBeSaved_theRunEndsWithOne() throws IOException {
    String inTheWay = file("a-file", "");
    Run run = run("run", MARCHES, "--cycles", "1", "--save", inTheWay + "/world.save");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("cannot be saved"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "--people=3, leave out --people",
    "--seed=3, leave out --seed",
    "--settlements=3, leave out --settlements",
    "--reeve=master, leave out --reeve",
    MARCHES + ", leave out RULES"
  })
  void aLoadedWorld_bringsItsOwn(String other, String advice) {
    Run run = run("run", "--load", "oakham.save", other);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(advice), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--people=0",
        "--people=1.5",
        "--people=many",
        "--cycles=0",
        "--cycles=9999999999",
        "--settlements=-1",
        "--seed=luck",
        "--reeve=duke",
        "--solver=abacus"
      })
  void aWrongCommandLine_endsWithTwo(String option) {
    Run run = run("run", MARCHES, option);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(
        run.err().contains("'" + option.substring(option.indexOf('=') + 1) + "'"), run.err());
  }

  @Test
  void run_needsRulesOrAWorld() {
    Run run = run("run");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("Missing required parameter: 'RULES'"), run.err());
  }
}
