package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import java.io.File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What rounding costs the villages of the seed: plans again with no more workers in each trade than
 * there are whole people in it.
 */
class WholePeopleTest {

  @ParameterizedTest
  @MethodSource("dev.reeve.settlement.ReferenceVillages#names")
  void wholePeopleMeetTheSameNeeds_andLoseLittleHappiness(String name) {
    assertLittleIsLost(ReferenceVillages.read(name), ReferenceVillages.PEOPLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 90, 120, 150, 200, 1000})
  void wholePeopleOfTheGamesVillageLoseLittleHappiness(int people) {
    assertLittleIsLost(Rulesets.read(resource("rules/village.rules.json")), people);
  }

  private static void assertLittleIsLost(Ruleset rules, int people) {
    LivingSettlement village = new LivingSettlement(rules, people, 1, Settings.defaults());
    village.tick();
    Plan asked = village.plan();
    Orders nobodyElse = Orders.NONE.atMost(LivingSettlement.CARRIER, carriers(village));
    for (Industry industry : rules.industries()) {
      nobodyElse = nobodyElse.atMost(industry.id(), village.workers(industry.id()));
    }
    Plan whole = village.whatIf(nobodyElse);
    asked
        .coverage()
        .forEach(
            (need, share) ->
                assertTrue(
                    whole.coverage().get(need) >= share - 1e-6,
                    need + ": " + whole.coverage() + " of " + asked.coverage()));
    assertTrue(
        whole.happiness() >= 0.975 * asked.happiness(),
        whole.happiness() + " of " + asked.happiness());
  }

  private static int carriers(LivingSettlement village) {
    return village.workers(LivingSettlement.CARRIER);
  }

  private static FileHandle resource(String path) {
    return new FileHandle(
        new File(WholePeopleTest.class.getClassLoader().getResource(path).getPath()));
  }
}
