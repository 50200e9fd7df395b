package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whole villages in which work has side effects. */
class EmissionSimulationTest {

  private static final Ruleset SMOKE =
      Rulesets.read(new FileHandle("../assets/rules/smoke.rules.json"));

  private static final double HARM = SMOKE.emissions().get(0).harm();

  private static Ruleset weighing(double harm, double most) {
    return SMOKE.withEmissions(List.of(new Emission("smoke", harm, 0.25, most)));
  }

  private static LivingSettlement found(Ruleset rules, long seed) {
    return new LivingSettlement(rules, 100, seed, Settings.defaults());
  }

  /** Mean over cycles of what people felt, where each unit that stands costs so much besides. */
  private static double felt(LivingSettlement village, int cycles, double besides) {
    double sum = 0;
    for (int tick = 0; tick < cycles * 20; tick++) {
      village.tick();
      sum += village.report().felt() - besides * village.standing("smoke");
    }
    return sum / (cycles * 20);
  }

  @Test
  void reeveWhoWeighsTheSmoke_makesPeopleHappierThanOneWhoDoesNot() {
    for (long seed = 1; seed <= 5; seed++) {
      double weighs = felt(found(SMOKE, seed), 60, 0);
      double blind = felt(found(weighing(0, Double.POSITIVE_INFINITY), seed), 60, HARM);
      assertEquals(4.80, weighs, 0.005);
      assertEquals(1.54, blind, 0.005);
    }
  }

  /** In the long run as much stands as the steady plan says, but for whole people. */
  @Test
  void standing_comesToRestWhereThePlanSays() {
    LivingSettlement village = found(weighing(0, Double.POSITIVE_INFINITY), 1);
    felt(village, 80, 0);
    double planned = village.plan().emissions().get("smoke").standing();
    assertEquals(planned, village.standing("smoke"), 0.02 * planned);
  }

  /** Whoever works, by plan or by order: the work of all who smoke is slowed. */
  @Test
  void law_isKept_evenWhereOrdersWouldBreakIt() {
    for (Orders orders : List.of(Orders.NONE, Orders.NONE.exactly("burner", 50))) {
      LivingSettlement village = found(weighing(0, 200), 1);
      village.order(orders);
      double most = 0;
      for (int tick = 0; tick < 60 * 20; tick++) {
        village.tick();
        most = Math.max(most, village.standing("smoke"));
      }
      assertTrue(most <= 200 * (1 + 1e-9), orders + ": " + most);
      assertEquals(200, village.standing("smoke"), 16);
    }
  }

  /** What stands beyond a new law disperses while as much is given off as the law lets stand. */
  @Test
  void newLaw_bringsDownWhatStands_andStopsNobody() {
    LivingSettlement village = found(weighing(0, Double.POSITIVE_INFINITY), 1);
    felt(village, 60, 0);
    double before = village.standing("smoke");
    village.setRules(weighing(0, 200));
    for (int tick = 0; tick < 60 * 20; tick++) {
      village.tick();
      TickReport report = village.report();
      assertTrue(report.standing("smoke") < Math.max(report.stood("smoke"), 200 * (1 + 1e-9)));
      assertTrue(report.emitted("smoke") > 0);
    }
    assertTrue(before > 400, before + " stood");
    assertEquals(200, village.standing("smoke"), 16);
  }

  @Test
  void randomVillages_balance_andGoOnAlikeFromASave() throws Exception {
    int saved = 0;
    for (long seed = 0; seed < 25; seed++) {
      Ruleset rules = smoking(RandomLivingRuleset.of(seed), seed);
      LivingSettlement village =
          new LivingSettlement(rules, RandomLivingRuleset.people(seed), seed, Settings.defaults());
      LivingSettlement loaded = null;
      for (int tick = 0; tick < 60; tick++) {
        double before = village.standing("smoke");
        village.tick();
        checkBalance(village, before);
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
    assertTrue(saved > 15, saved + " saved");
  }

  private static void checkBalance(LivingSettlement village, double before) {
    TickReport r = village.report();
    assertEquals(before, r.stood("smoke"));
    assertEquals(r.standing("smoke"), village.standing("smoke"));
    double kept = before * (1 - 0.5 / 20);
    double sum = kept + r.emitted("smoke") - r.absorbed("smoke");
    assertEquals(sum, r.standing("smoke"), 1e-9 * (1 + before + r.emitted("smoke")));
    assertTrue(r.standing("smoke") >= 0 && r.absorbed("smoke") >= 0);
    double felt = -r.harm("smoke");
    for (Good good : village.rules().goods()) {
      felt += r.happiness(good.id());
    }
    for (Program program : village.rules().programs()) {
      felt += r.happiness(program.id());
    }
    assertEquals(felt, r.felt(), 1e-9 * (1 + Math.abs(felt)));
  }

  private static Ruleset smoking(Ruleset rules, long seed) {
    Random random = new Random(seed);
    List<Industry> industries =
        rules.industries().stream()
            .map(
                industry ->
                    industry.withEmission(
                        Map.of("smoke", (double) random.nextInt(5)),
                        Map.of("smoke", (double) random.nextInt(3))))
            .toList();
    return rules
        .withEmissions(List.of(new Emission("smoke", 0.001, 0.5, Double.POSITIVE_INFINITY)))
        .withIndustries(industries);
  }

  @Test
  void smoke_keepsItsName_whenRulesChange() {
    LivingSettlement village = found(SMOKE, 1);
    felt(village, 5, 0);
    LivingSettlement dirty = found(weighing(0, Double.POSITIVE_INFINITY), 1);
    felt(dirty, 5, 0);
    double stood = dirty.standing("smoke");
    assertTrue(stood > 0);
    dirty.setRules(
        SMOKE.withEmissions(
            List.of(new Emission("noise", 0, 1, 9), new Emission("smoke", HARM, 0.25, 1e9))));
    dirty.tick();
    assertEquals(stood, dirty.report().stood("smoke"));
    assertEquals(0, dirty.standing("noise"));
    assertThrows(IllegalArgumentException.class, () -> village.standing("soot"));
  }
}
