package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StagesTest {
  private static Village village;

  @BeforeAll
  static void village() {
    Gdx.files = new HeadlessFiles();
    Scenario scenario =
        new Scenario(
            "test",
            Scenario.Kind.SANDBOX,
            "rules/village.rules.json",
            List.of(Scenario.Setup.of("Oakham", 120, 0, 5)),
            0,
            true,
            false,
            List.of(),
            Optional.empty(),
            List.of());
    World world =
        World.found(scenario, Rulesets.read(Gdx.files.internal("rules/village.rules.json")));
    for (int i = 0; i < 80; i++) {
      world.update(0.1f);
    }
    village = world.villages().get(0);
  }

  @Test
  void village_looksAsItsFiguresSay() {
    Stages stages = Stages.of(village, null);
    assertEquals((village.people() + 7) / 8, stages.houses());
    assertEquals(village.workers("scholar") >= 6 ? 2 : 1, stages.library());
    assertTrue(stages.kilns() > 0, "potters work and no kiln smokes");
    assertTrue(stages.benches() > 0, "people learn and there is no bench");
    assertEquals(village.plan().programs().containsValue(true), stages.feast());
    assertFalse(stages.workshop(), "the rules have no trade that needs one");
  }

  @Test
  void giftOfFood_showsBeforeTheBarn() {
    int before = Stages.of(village, null).store();
    village.settlement().give("food", 10_000);
    assertEquals(4, Stages.of(village, null).store());
    assertTrue(before < 4);
  }

  @Test
  void buildings_growAtOnce_andShrinkOnlyAfterAWhile() {
    assertEquals(0, Stages.grown(2, 0));
    assertEquals(1, Stages.grown(3, 0));
    assertEquals(2, Stages.grown(6, 0));
    assertEquals(2, Stages.grown(5, 2));
    assertEquals(2, Stages.grown(4, 2));
    assertEquals(1, Stages.grown(3, 2));
    assertEquals(0, Stages.grown(0, 2));
  }

  @Test
  void steps_areReachedFromTheirValueOn() {
    double[] steps = {1, 2, 4};
    assertEquals(0, Stages.reached(0.99, steps));
    assertEquals(1, Stages.reached(1, steps));
    assertEquals(2, Stages.reached(3, steps));
    assertEquals(3, Stages.reached(100, steps));
  }
}
