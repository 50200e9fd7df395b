package dev.reeve.settlement;

import static dev.reeve.settlement.Precedence.HAPPINESS;
import static dev.reeve.settlement.Villages.CLAY;
import static dev.reeve.settlement.Villages.DIGGER;
import static dev.reeve.settlement.Villages.FARMER;
import static dev.reeve.settlement.Villages.POTS;
import static dev.reeve.settlement.Villages.POTTER;
import static dev.reeve.settlement.Villages.good;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.reeve.model.Good;
import dev.reeve.model.People;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Figures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

  private static final Map<String, Double> SHARES =
      Map.of("farmer", 0.1, "digger", 0.15, "potter", 0.75);

  @Test
  void farmersComeFirst_whereFoodIsTheOnlyNeed() {
    assertPlaces(Villages.pottery(), Map.of(), 0, HAPPINESS, HAPPINESS, HAPPINESS);
  }

  @Test
  void wholeChainComesFirst_whereFoodIsCarriedInPots() {
    Good food = good("food", 1, 0, Map.of("pots", 0.1));
    assertPlaces(rules(food, POTS), Map.of(), 0, 0, 0, HAPPINESS);
  }

  @Test
  void secondRankComesAfterTheFirst() {
    Good pots = new Good("pots", 0.5, 2, 1, 10, Map.of());
    assertPlaces(rules(Villages.FOOD, pots), Map.of(), 0, 1, 1, HAPPINESS);
  }

  @Test
  void heldProgramComesAfterNeeds_oneThatIsNotHeldDoesNot() {
    Program feast = new Program("feast", Map.of("clay", 1.0), 5);
    Ruleset rules =
        Villages.ruleset(
            People.INTERCHANGEABLE,
            List.of(Villages.FOOD, CLAY, POTS),
            List.of(FARMER, DIGGER, POTTER),
            List.of(feast));
    assertPlaces(rules, Map.of("feast", true), 0, 1, HAPPINESS, HAPPINESS);
    assertPlaces(rules, Map.of("feast", false), 0, HAPPINESS, HAPPINESS, HAPPINESS);
  }

  private static Ruleset rules(Good food, Good pots) {
    return Villages.ruleset(
        People.INTERCHANGEABLE,
        List.of(food, CLAY, pots),
        List.of(FARMER, DIGGER, POTTER),
        List.of());
  }

  private static void assertPlaces(Ruleset rules, Map<String, Boolean> held, int... places) {
    Figures plan = Villages.plan(rules, 100, SHARES, held).figures();
    int[] found = new int[rules.industries().size() + 1];
    new Precedence(rules.goods().size()).find(plan, Technology.of(rules, 20), found);
    assertArrayEquals(places, found);
  }
}
