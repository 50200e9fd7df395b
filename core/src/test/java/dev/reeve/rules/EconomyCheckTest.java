package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EconomyCheckTest {

  @Test
  void foodThatTakesMoreFoodThanFood_isNamedWithItsLoop() {
    String text =
        """
        {
          "format": 1,
          "goods": {
            "food": {
              "need": 1,
              "overhead": {"food": 1.2}
            }
          },
          "industries": {"farmer": {"output": {"food": 10}}}
        }
        """;
    assertEquals(
        List.of(
            "a.json:6: goods.food.overhead.food: delivering 1 food takes 1.2 food (food → food):"
                + " the economy cannot feed itself; overheads around a loop must stay below 1"),
        problems(text));
  }

  @Test
  void overheadOfExactlyOne_leavesNothing() {
    assertEquals(
        List.of(
            "a.json:1: goods.food.overhead.food: delivering 1 food takes 1 food (food → food):"
                + " the economy cannot feed itself; overheads around a loop must stay below 1"),
        problems(
            "{format:1, goods:{food:{overhead:{food:1}}},"
                + " industries:{farmer:{output:{food:10}}}}"));
  }

  @Test
  void corruptionThatTipsTheLoop_isNamed() {
    String goods = "goods:{food:{overhead:{food:0.8}}}, industries:{farmer:{output:{food:10}}}";
    assertEquals(List.of(), problems("{format:1, corruption:0.2, " + goods + "}"));
    assertEquals(
        List.of(
            "a.json:1: goods.food.overhead.food: delivering 1 food takes 1.04 food (food → food):"
                + " the economy cannot feed itself; overheads around a loop must stay below 1"),
        problems("{format:1, corruption:0.3, " + goods + "}"));
  }

  @Test
  void loopThroughAnotherGood_isNamedInItsOrder() {
    assertEquals(
        List.of(
            "a.json:1: goods.food.overhead.letters: delivering 1 food takes 1.5 food"
                + " (food → letters → food): the economy cannot feed itself; overheads around a"
                + " loop must stay below 1"),
        problems(
            "{format:1, goods:{food:{overhead:{letters:3}}, letters:{}, pots:{overhead:{food:1}}},"
                + " industries:{farmer:{output:{food:10}}, potter:{output:{pots:2}},"
                + " clerk:{output:{letters:4}, input:{food:2}}}}"));
  }

  @Test
  void loopsThatOnlyTogetherTakeTooMuch_areNamedTogether() {
    assertEquals(
        List.of(
            "a.json:1: goods.food.overhead.a: delivering 1 food takes 1.2 food (food → a → food,"
                + " and through b): the economy cannot feed itself; overheads around a loop must"
                + " stay below 1"),
        problems(
            "{format:1, goods:{food:{overhead:{a:0.6, b:0.6}}, a:{}, b:{}},"
                + " industries:{farmer:{output:{food:1}}, x:{output:{a:1}, input:{food:1}},"
                + " y:{output:{b:1}, input:{food:1}}}}"));
  }

  @Test
  void seedThatExceedsTheHarvest_isNamedAtTheIndustry() {
    assertEquals(
        List.of(
            "a.json:1: industries.farmer.input.grain: making 1 grain takes 1.2 grain"
                + " (grain → grain): the economy cannot feed itself; what goods take of one"
                + " another around a loop must stay below 1"),
        problems(
            "{format:1, goods:{grain:{}},"
                + " industries:{farmer:{output:{grain:10}, input:{grain:12}}}}"));
  }

  @Test
  void schoolingThatEatsTheHarvest_isNamedAtTheIndustry() {
    assertEquals(
        List.of(
            "a.json:1: industries.farmer: making 1 food takes 9 food (food → food): the economy"
                + " cannot feed itself; what goods take of one another around a loop must stay"
                + " below 1"),
        problems(
            "{format:1, people:{lifespan:100}, education:{upkeep:{food:10}}, goods:{food:{}},"
                + " industries:{farmer:{output:{food:10}, education:90}}}"));
  }

  @Test
  void goodThatIsAlsoMadeInABetterWay_isProductive() {
    assertEquals(
        List.of(),
        problems(
            "{format:1, goods:{grain:{}, wool:{}}, industries:{"
                + "bad:{output:{grain:1}, input:{grain:2}}, shepherd:{output:{wool:1}}},"
                + " trade:{market:{give:wool, get:grain, rate:0.1}}}"));
  }

  @Test
  void landForNobody_doesNotMakeAnEconomyUnproductive() {
    assertEquals(
        List.of(),
        problems("{format:1, goods:{food:{}}, industries:{farmer:{output:{food:1}, sites:0}}}"));
  }

  @Test
  void goodThatNobodyMakes_isAWarning() {
    assertEquals(
        List.of(
            "a.json:1: warning: goods.food: it is needed, but nobody makes it and no route brings"
                + " it",
            "a.json:1: warning: goods.gold: it is wanted, but nobody makes it and no route brings"
                + " it",
            "a.json:1: warning: goods.pots.overhead.ink: it is used, but nobody makes it and no"
                + " route brings it",
            "a.json:1: warning: industries.potter.input.clay: it is used, but nobody makes it and"
                + " no route brings it"),
        problems(
            "{format:1, goods:{food:{need:1}, gold:{happiness:1}, pots:{overhead:{ink:1}},"
                + " ink:{}, clay:{}}, industries:{potter:{output:{pots:1}, input:{clay:1}}}}"));
  }

  @Test
  void tradeThatMakesGoodsOutOfNothing_isNamedWithItsLoop() {
    String routes =
        "goods:{a:{}, b:{}, c:{}}, trade:{one:{give:a, get:b, rate:2},"
            + " two:{give:b, get:c, rate:1}, three:{give:c, get:a, rate:0.6%s}}}";
    assertEquals(
        List.of(
            "a.json:1: trade.one.rate: trade makes goods out of nothing: 1 a becomes 1.2"
                + " (a → b → c → a, by one, two, three); without limit or labor, rates around a"
                + " loop must multiply to at most 1"),
        problems("{format:1, " + routes.formatted("")));
    assertEquals(List.of(), problems("{format:1, " + routes.formatted(", limit:5")));
    assertEquals(List.of(), problems("{format:1, " + routes.formatted(", labor:0.1")));
  }

  @Test
  void ratesThatMultiplyToOne_areFair() {
    assertEquals(
        List.of(),
        problems(
            "{format:1, goods:{a:{}, b:{}}, industries:{maker:{output:{a:1}}}, trade:{there:{give:a, get:b, rate:3},"
                + " back:{give:b, get:a, rate:0.3333333333333333}}}"));
  }

  @Test
  void goodsThatAreOnlyTradedForOneAnother_areMadeByNobody() {
    assertEquals(
        List.of(
            "a.json:1: warning: goods.a: it is needed, but nobody makes it and no route brings it"),
        problems(
            "{format:1, goods:{a:{need:1}, b:{}}, trade:{there:{give:a, get:b, rate:1},"
                + " back:{give:b, get:a, rate:0.5}}}"));
  }

  @Test
  void seedThatExceedsTheHarvestOfTheYear_isNamed_thoughASummerCouldBearIt() {
    String farm =
        "goods:{food:{}}, industries:{farmer:{output:{food:10}, input:{food:6}}},"
            + " seasons:{summer:{}, winter:{yield:{farmer:%s}}}}";
    assertEquals(List.of(), problems("{format:1, " + farm.formatted("0.5")));
    assertEquals(
        List.of(
            "a.json:1: industries.farmer.input.food: making 1 food takes 1.2 food (food → food):"
                + " the economy cannot feed itself; what goods take of one another around a loop"
                + " must stay below 1"),
        problems("{format:1, " + farm.formatted("0")));
  }

  @Test
  void whatNoSeasonYields_isMadeByNobody() {
    assertEquals(
        List.of(
            "a.json:1: warning: goods.food: it is needed, but nobody makes it and no route brings"
                + " it"),
        problems(
            "{format:1, goods:{food:{need:1}}, industries:{farmer:{output:{food:10}}},"
                + " seasons:{night:{yield:{farmer:0}}}}"));
  }

  @Test
  void yieldTooLargeToReckonWith_isAnError() {
    assertEquals(
        List.of(
            "a.json:1: industries.farmer: what a worker yields is too large a number; some amount"
                + " must be smaller"),
        problems(
            "{format:1, goods:{food:{overhead:{ink:1e300}}, ink:{}}, industries:{"
                + "clerk:{output:{ink:1}}, farmer:{output:{food:1e300}}}}"));
    assertEquals(
        List.of(
            "a.json:1: industries.farmer: what a worker yields is too large a number; some amount"
                + " must be smaller"),
        problems(
            "{format:1, goods:{food:{}}, industries:{farmer:{output:{food:1e300}}},"
                + " seasons:{summer:{yield:{farmer:1e300}}}}"));
  }

  @Test
  void aFaultElsewhere_doesNotHideTheLoop() {
    List<String> problems =
        problems(
            "{format:1, goods:{food:{overhead:{food:2}}}, industries:{farmer:{output:{food:1}}},"
                + " programs:{fair:{hapiness:1}}}");
    assertEquals(2, problems.size(), problems::toString);
  }

  private static List<String> problems(String text) {
    return Rulesets.check(new MemoryFile("a.json", text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
