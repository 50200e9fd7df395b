package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.List;
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
  void theGamesVillage_readsBackEqual() {
    Ruleset village = Rulesets.read(VILLAGE);
    assertEquals(village, Rulesets.read(new MemoryFile("v.json", Rulesets.write(village))));
  }
}
