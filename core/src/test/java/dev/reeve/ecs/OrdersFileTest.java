package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.IncomeRule;
import dev.reeve.rules.MemoryFile;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Temperament;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersFileTest {

  private static final Ruleset VILLAGE =
      Rulesets.read(new FileHandle("../assets/rules/village.rules.json"));

  private static OrdersReading check(String text) {
    return OrdersFile.check(new MemoryFile("my.orders.json", text), VILLAGE);
  }

  private static List<String> problems(String text) {
    return check(text).problems().stream().map(Object::toString).toList();
  }

  @Test
  void anEmptyFile_ordersNothing() {
    assertEquals(Orders.NONE, check("{format: 1}").orThrow());
  }

  @Test
  void rotation_isRead_whereThereIsToil() {
    String text = "{format: 1, rotate: 0.02}";
    Ruleset toilsome =
        Rulesets.parse(
            "toil",
            """
            {format: 1, goods: {food: {need: 1}}, industries: {f: {output: {food: 2}, toil: 1}}}
            """);
    MemoryFile file = new MemoryFile("my.orders.json", text);
    assertEquals(Orders.NONE.rotate(0.02), OrdersFile.check(file, toilsome).orThrow());
    assertEquals(
        List.of("my.orders.json:1: rotate: the rules know no toil that could be evened out"),
        problems(text));
    assertTrue(problems("{format: 1, rotate: 1.5}").get(0).contains("rotate: is 1.5; it must be"));
  }

  @Test
  void everyOrder_isRead() {
    Orders orders =
        check(
                """
                {
                  "format": 1,
                  "off": true,
                  "trades": {
                    "potter": { "exactly": 10 },
                    "farmer": { "min": 20 },
                    "carrier": { "min": 1, "max": 3 }
                  },
                  "keep": [7, 3],
                  "weights": { "pots": 2, "festival": 0.5 },
                  "reserves": { "food": 4.5 },
                  "income": "low-skill",
                  "objective": "balanced",
                  "temperament": "cautious"
                }
                """)
            .orThrow();
    assertTrue(orders.off());
    assertEquals(List.of("potter", "farmer", "carrier"), List.copyOf(orders.staff().keySet()));
    assertEquals(new Orders.Staff(10, 10), orders.staff("potter"));
    assertEquals(new Orders.Staff(20, Integer.MAX_VALUE), orders.staff("farmer"));
    assertEquals(new Orders.Staff(1, 3), orders.staff("carrier"));
    assertEquals(Set.of(3, 7), orders.keep());
    assertEquals(Map.of("pots", 2.0, "festival", 0.5), orders.weights());
    assertEquals(Map.of("food", 4.5), orders.reserves());
    assertEquals(IncomeRule.LOW_SKILL, orders.income());
    assertEquals(Optional.of(Objective.BALANCED), orders.objective());
    assertEquals(Temperament.CAUTIOUS, orders.temperament());
  }

  @ParameterizedTest
  @EnumSource
  void everyIncomeRule_hasAWord(IncomeRule rule) {
    assertEquals(rule, check("{format: 1, income: " + word(rule) + "}").orThrow().income());
  }

  @ParameterizedTest
  @EnumSource
  void everyTemperament_hasAWord(Temperament nature) {
    assertEquals(
        nature, check("{format: 1, temperament: " + word(nature) + "}").orThrow().temperament());
  }

  @ParameterizedTest
  @EnumSource
  void everyObjective_hasAWord(Objective aim) {
    assertEquals(
        Optional.of(aim), check("{format: 1, objective: " + word(aim) + "}").orThrow().objective());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trades: {poter: {min: 1}} | trades.poter: there is no industry 'poter' (did you mean potter?)",
        "trades: {idle: {min: 1}} | trades.idle: there is no industry 'idle'",
        "trades: {potter: 5} | trades.potter: is 5; it must be an object",
        "trades: {potter: {min: 5, max: 3}} | trades.potter.min: is 5; it must be <= max, which is 3",
        "trades: {potter: {exactly: 5, max: 7}} | trades.potter.exactly: stands beside min or max; it must stand alone",
        "trades: {potter: {least: 1}} | trades.potter.least: there is no such key; there are min, max, exactly",
        "trades: {potter: {min: -1}} | trades.potter.min: is -1; it must be a whole number within [0, 2147483647]",
        "trades: {potter: {min: 1.5}} | trades.potter.min: is 1.5; it must be a whole number within [0, 2147483647]",
        "keep: 3 | keep: is 3; it must be a list",
        "keep: [1, -3] | keep.1: is -3; it must be a whole number within [0, 2147483647]",
        "keep: [[1]] | keep.0: is a list; it must be a number",
        "weights: {pot: 1} | weights.pot: there is no good or program 'pot' (did you mean pots?)",
        "weights: {pots: -1} | weights.pots: is -1; it must be within [0, 1000000]",
        "reserves: {food: 1e999} | reserves.food: is 1e999; it must be within [0, 1000000]",
        "weights: {pots: 1e30} | weights.pots: is 1e30; it must be within [0, 1000000]",
        "income: fair | income: is \"fair\"; it must be one of equal, productivity, low-skill",
        "objective: most | objective: is \"most\"; it must be one of balanced, diminishing",
        "temperament: bald | temperament: is \"bald\"; it must be one of cautious, steady, bold (did you mean bold?)",
        "off: 1 | off: is 1; it must be true or false",
        "offf: true | offf: there is no such key (did you mean off?)",
        "weights: null | weights: is null; it must be an object"
      })
  void whatIsWrong_isToldWithItsPlaceAndTheRule(String order, String problem) {
    assertEquals(
        List.of("my.orders.json:2: " + problem), problems("{ format: 1\n  " + order + "\n}"));
  }

  @Test
  void everyProblem_isToldAtOnce() {
    assertEquals(3, problems("{format: 1, keep: [x], off: 3, income: 2}").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "3", "{", "{format: 2}", "{}", "{format: x, keep: [1]}", "\f"})
  void whatIsNoOrdersFile_isRefused_andNeverThrows(String text) {
    OrdersReading reading = check(text);
    assertTrue(reading.orders().isEmpty());
    assertEquals(1, reading.problems().size(), reading.problems()::toString);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, reading::orThrow);
    assertTrue(refused.getMessage().contains("my.orders.json:1: "), refused.getMessage());
  }

  @Test
  void aFileThatIsNotThere_isAProblem() {
    assertEquals(
        List.of("nowhere.json:1: there is no such file"),
        OrdersFile.check(new FileHandle("nowhere.json"), VILLAGE).problems().stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void theExampleOfThePage_isRead() throws IOException {
    String page = Files.readString(Path.of("../docs/modding.md"));
    String start = "```json\n";
    int from = page.indexOf(start, page.indexOf("\n## Orders\n")) + start.length();
    Orders orders = check(page.substring(from, page.indexOf("```", from))).orThrow();
    assertEquals(new Orders.Staff(30, Integer.MAX_VALUE), orders.staff("potter"));
    assertEquals(new Orders.Staff(4, 4), orders.staff("soldier"));
    assertEquals(Map.of("tales", 2.0), orders.weights());
    assertEquals(Map.of("food", 4.0), orders.reserves());
    assertEquals(Temperament.CAUTIOUS, orders.temperament());
  }
}
