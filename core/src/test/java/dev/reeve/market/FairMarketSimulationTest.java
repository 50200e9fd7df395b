package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.settlement.LivingSettlement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The comparison is honest because the market at its best is good: where everybody has the same, it
 * finds the prices and the labour of the plan.
 */
class FairMarketSimulationTest {

  private static final int PEOPLE = 600;
  private static final int SETTLING = 60;
  private static final int MEASURED = 60;
  private static final double TOLERANCE = 0.05;

  @ParameterizedTest
  @ValueSource(strings = {"balanced", "diminishing"})
  void pricesAreInProportionToLabourValues_andLabourIsThePlans(String objective) {
    LivingSettlement town = Towns.settle(Towns.twoWants(objective, 8), PEOPLE, 1, Towns.FAIR);
    assertPlanIsFound(town);
  }

  /**
   * A market that began at the right prices might never have moved: so the world changes. Nobody
   * has to learn here: where it takes long, a market that has been upset swings for many cycles.
   */
  @ParameterizedTest
  @ValueSource(strings = {"balanced", "diminishing"})
  void newPricesAndNewLabourAreFound_whenPottersMakeHalfAsMuch(String objective) {
    LivingSettlement town = Towns.settle(Towns.twoWants(objective, 8, 0), PEOPLE, 1, Towns.FAIR);
    Towns.live(town, 10);
    town.setRules(Towns.twoWants(objective, 4, 0));
    assertPlanIsFound(town);
  }

  private static void assertPlanIsFound(LivingSettlement town) {
    Ruleset rules = town.rules();
    Towns.live(town, SETTLING);
    Map<String, Double> prices = new LinkedHashMap<>();
    Map<String, Double> shares = new LinkedHashMap<>();
    double felt = 0;
    for (int cycle = 0; cycle < MEASURED; cycle++) {
      Towns.live(town, 1);
      Towns.market(town).prices().forEach((good, price) -> prices.merge(good, price, Double::sum));
      for (Industry industry : rules.industries()) {
        double share = (double) town.workers(industry.id()) / town.people() / MEASURED;
        shares.merge(industry.id(), share, Double::sum);
      }
      felt += town.report().felt() / MEASURED;
    }
    Plan plan = new SteadyPlanner(rules).plan(PEOPLE);
    String first = rules.goods().get(0).id();
    for (Good good : rules.goods()) {
      double price = prices.get(good.id()) / prices.get(first);
      double value = plan.value().get(good.id()) / plan.value().get(first);
      assertEquals(value, price, TOLERANCE * value, "price of " + good.id());
    }
    shares.forEach(
        (industry, share) ->
            assertEquals(
                plan.shares().get(industry),
                share,
                TOLERANCE * plan.shares().get(industry),
                "share of " + industry));
    assertTrue(felt > 0.97 * plan.happiness(), felt + " of " + plan.happiness());
  }
}
