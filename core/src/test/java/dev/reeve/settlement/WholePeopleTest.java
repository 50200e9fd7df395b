package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import java.io.File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What rounding costs the villages of the seed: plans again with no more workers in each trade than
 * there are whole people in it.
 */
class WholePeopleTest {

  private static final int PEOPLE = 120;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-simple",
        "02-education-time",
        "03-education-food",
        "04-government",
        "05-corruption",
        "06-theft",
        "07-policing",
        "08-policing-pays",
        "09-barbarians",
        "10-soldiers-not-worth-it",
        "11-soldiers-die",
        "12-skill-tiers",
        "13-skill-supply",
        "14-two-luxuries",
        "15-trade",
        "16-trade-with-carriage",
        "17-trade-network",
        "18-festival",
        "19-festival-too-dear",
        "20-festival-not-worth-it",
        "21-famine",
        "22-diminishing",
        "23-administrators",
        "24-teachers"
      })
  void wholePeopleMeetTheSameNeeds_andLoseLittleHappiness(String name) {
    assertLittleIsLost(Rulesets.read(resource("seed-village/" + name + ".rules.json")), PEOPLE);
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
