package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VillageTest {

  private static final FileHandle VILLAGE = new FileHandle("../assets/rules/village.rules.json");

  @Test
  void theGamesVillage_hasNoProblem() {
    assertEquals(List.of(), Rulesets.check(VILLAGE).problems());
  }

  @Test
  void theGamesVillage_hasEveryTradeThatTheGameDraws() {
    Ruleset village = Rulesets.read(VILLAGE);
    assertEquals(
        List.of("farmer", "digger", "potter", "scholar", "soldier"),
        village.industries().stream().map(Industry::id).toList());
    assertEquals(
        List.of("pots", "tales"),
        village.goods().stream().filter(Good::wanted).map(Good::id).toList());
    assertEquals("festival", village.programs().get(0).id());
    assertEquals("barbarians", village.threats().get(0).id());
    assertEquals(3, village.people().tiers().size());
  }

  @Test
  void ofAHundredAndTwenty_aFifthFarms_halfMakesPots_andSomeKeepWatch() {
    Plan plan = new SteadyPlanner(Rulesets.read(VILLAGE)).plan(120);
    assertEquals(0.22, plan.shares().get("farmer"), 0.02);
    assertEquals(0.15, plan.shares().get("digger"), 0.02);
    assertEquals(0.5, plan.shares().get("potter"), 0.03);
    assertEquals(0.065, plan.shares().get("scholar"), 0.02);
    assertEquals(0.06, plan.shares().get("soldier"), 0.02);
    assertEquals(Map.of("festival", true), plan.programs());
    assertEquals(2.09, plan.level(), 0.01);
  }

  @Test
  void theGamesVillage_readsBackEqual() {
    Ruleset village = Rulesets.read(VILLAGE);
    assertEquals(village, Rulesets.read(new MemoryFile("v.json", Rulesets.write(village))));
  }

  @Test
  void anAbsurdYield_isAProblemAndNotAnException() {
    String absurd = VILLAGE.readString("UTF-8").replace("\"clay\": 30", "\"clay\": 1e308");
    assertFalse(absurd.equals(VILLAGE.readString("UTF-8")));
    RulesetReading reading = Rulesets.check(new MemoryFile("v.json", absurd));
    assertTrue(reading.ruleset().isEmpty());
    assertFalse(reading.problems().isEmpty());
  }
}
