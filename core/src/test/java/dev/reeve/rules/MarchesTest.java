package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.plan.PlanStatus;
import dev.reeve.plan.SteadyPlanner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarchesTest {

  private static final FileHandle MARCHES = new FileHandle("../assets/rules/marches.rules.json");
  private static final FileHandle VILLAGE = new FileHandle("../assets/rules/village.rules.json");

  private final Ruleset marches = Rulesets.read(MARCHES);

  @Test
  void theMarches_haveNoProblem() {
    assertEquals(List.of(), Rulesets.check(MARCHES).problems());
  }

  @Test
  void theMarches_haveFourSeasons_ofWhichTheYearIsAnOrdinaryOne() {
    assertEquals(4, marches.yearCycles());
    for (Industry industry : marches.industries()) {
      assertEquals(1, marches.meanYield(industry), 1e-15, industry.id());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 120, 400})
  void steadyPlan_meetsEveryNeed_whereTheLandFeedsThem(int people) {
    Plan plan = new SteadyPlanner(marches).plan(people);
    assertEquals(PlanStatus.OPTIMAL, plan.status());
    assertEquals(Map.of("food", 1.0), plan.coverage());
  }

  @Test
  void inTheLongRun_theMarchesFightAndFeast_asTheVillageDoes() {
    Plan village = new SteadyPlanner(Rulesets.read(VILLAGE)).plan(120);
    Plan plan = new SteadyPlanner(marches).plan(120);
    assertEquals(village.programs(), plan.programs());
    assertEquals(village.workers("soldier"), plan.workers("soldier"), 1e-9);
    assertEquals(List.copyOf(village.losses().values()), List.copyOf(plan.losses().values()));
  }

  @Test
  void theMarches_haveSomeOfEverythingThatTheVillageLacks() {
    assertTrue(marches.goods().stream().anyMatch(good -> good.perish() > 0));
    assertTrue(marches.industries().stream().anyMatch(industry -> industry.deviation() > 0));
    assertTrue(marches.threats().stream().allMatch(threat -> threat.deviation() > 0));
    assertTrue(marches.research().stream().allMatch(field -> field.gain() > 0));
  }

  @Test
  void theMarches_readBackEqual() {
    assertEquals(marches, Rulesets.read(new MemoryFile("m.json", Rulesets.write(marches))));
  }
}
