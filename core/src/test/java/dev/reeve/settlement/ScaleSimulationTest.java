package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.ScaledVillage;
import dev.reeve.rules.Rulesets;
import org.junit.jupiter.api.Test;

/** Whole villages in which inputs depend on how much is made. */
class ScaleSimulationTest {

  private static final Ruleset FOUNDRY =
      Rulesets.read(new FileHandle("../assets/rules/foundry.rules.json"));

  /** With c(x) = 2.4 - x/250 twenty millers make 200 flour of the 320 grain of eighty farmers. */
  private static final String MILL =
      "{format:1, goods:{grain:{}, flour:{happiness:1}}, industries:{farmer:{output:{grain:4}},"
          + "miller:{output:{flour:10}, scale:{grain:[[100, 2], [300, 1.2]]}}}}";

  private static LivingSettlement found(Ruleset rules, int people, long seed) {
    return new LivingSettlement(rules, people, seed, Settings.defaults());
  }

  private static void live(LivingSettlement village, int cycles) {
    for (int tick = 0; tick < cycles * 20; tick++) {
      village.tick();
    }
  }

  /** Units of a good used and of another made in a cycle. */
  private static double[] cycle(LivingSettlement village, String used, String made) {
    double[] sum = new double[2];
    for (int tick = 0; tick < 20; tick++) {
      village.tick();
      sum[0] += village.report().input(used);
      sum[1] += village.report().produced(made);
    }
    return sum;
  }

  @Test
  void lifeUsesWhatThePlanSays() {
    LivingSettlement village = found(Rulesets.parse("mill", MILL), 100, 1);
    live(village, 40);
    assertEquals(20, village.workers("miller"));
    double[] cycle = cycle(village, "grain", "flour");
    assertEquals(320, village.plan().goods().get("grain").input(), 1e-9);
    assertEquals(320, cycle[0], 1e-9);
    assertEquals(200, cycle[1], 1e-9);
  }

  @Test
  void fewerPeople_useMoreForEach() {
    LivingSettlement village = found(Rulesets.parse("mill", MILL), 60, 1);
    live(village, 40);
    double[] cycle = cycle(village, "grain", "flour");
    double flour = 10.0 * village.workers("miller");
    assertEquals(flour, cycle[1], 1e-9);
    assertEquals(flour * Math.min(2, 2.4 - flour / 250), cycle[0], 1e-9);
  }

  /** Forty millers and too little grain: the less there is, the more of it each flour takes. */
  @Test
  void shortInputs_makeAsMuchAsTheySufficeFor_atItsOwnScale() {
    Ruleset rules = Rulesets.parse("mill", MILL.replace("grain:4", "grain:0.5"));
    LivingSettlement village = found(rules, 100, 1);
    village.order(Orders.NONE.exactly("miller", 40));
    for (int tick = 0; tick < 400; tick++) {
      double before = village.stock("grain");
      village.tick();
      double flour = village.report().produced("flour");
      double each = Math.max(1.2, Math.min(2, 2.4 - 20 * flour / 250));
      assertEquals(flour * each, village.report().input("grain"), 1e-9 * (1 + flour));
      assertTrue(village.report().input("grain") <= before + 1e-9);
    }
    assertTrue(village.report().produced("flour") > 0);
  }

  /** Where all is used up alike, people feel what the plan promised, but for being whole. */
  @Test
  void foundryIsWorkedByManyPeople_andTheSmithyByFew() {
    LivingSettlement few = found(FOUNDRY, 20, 1);
    live(few, 20);
    assertEquals(0, few.workers("founder"));
    assertTrue(few.workers("smith") > 0);
    LivingSettlement many = found(FOUNDRY, 200, 1);
    live(many, 20);
    assertEquals(0, many.workers("smith"));
    double felt = 0;
    for (int tick = 0; tick < 40 * 20; tick++) {
      many.tick();
      felt += many.report().felt() / (40 * 20);
    }
    assertEquals(many.plan().happiness(), felt, 0.01 * felt);
  }

  /** An apprentice sees what the people who are there use up, and gets along with it. */
  @Test
  void apprenticeLivesWithCurves() {
    Settings settings = Settings.defaults().withStrength(Strength.APPRENTICE);
    LivingSettlement village = new LivingSettlement(FOUNDRY, 60, 1, settings);
    live(village, 60);
    assertEquals(1, village.report().coverage("food"), 1e-9);
    assertTrue(village.report().felt() > 0);
  }

  @Test
  void randomVillages_balance_andGoOnAlikeFromASave() throws Exception {
    int saved = 0;
    int scaled = 0;
    for (long seed = 0; seed < 40; seed++) {
      int people = RandomLivingRuleset.people(seed);
      Ruleset rules = ScaledVillage.of(RandomLivingRuleset.of(seed), people, seed);
      if (!rules.scaled()) {
        continue;
      }
      scaled++;
      // Assertions are on: what holds at the end of every tick is looked at.
      LivingSettlement village = new LivingSettlement(rules, people, seed, Settings.defaults());
      LivingSettlement loaded = null;
      for (int tick = 0; tick < 60; tick++) {
        village.tick();
        if (loaded != null) {
          loaded.tick();
        }
        if (tick == 33) {
          loaded = Reloaded.of(village).orElse(null);
        }
      }
      if (loaded != null) {
        assertEquals(village.fingerprint(), loaded.fingerprint(), "village " + seed);
        saved++;
      }
    }
    assertTrue(saved > 10 && scaled > 15, saved + " saved of " + scaled);
  }

  @Test
  void curvesComeAndGo_withTheRules() {
    LivingSettlement village = found(FOUNDRY, 100, 1);
    live(village, 3);
    village.setRules(Rulesets.read(new FileHandle("../assets/rules/smoke.rules.json")));
    live(village, 3);
    village.setRules(FOUNDRY);
    live(village, 10);
    assertTrue(village.workers("founder") > 0);
  }
}
