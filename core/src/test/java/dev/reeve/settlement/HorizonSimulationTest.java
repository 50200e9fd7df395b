package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Masters who plan over a horizon, in the village whose kilns wear out and whose clay runs low. */
class HorizonSimulationTest {

  private static final Ruleset KILNS =
      Rulesets.read(new FileHandle("../assets/rules/kilns.rules.json"));

  @TempDir private Path folder;

  @Test
  void villageIsHappier_underAMasterWithAHorizon() {
    double without = 0;
    double with = 0;
    for (int seed = 1; seed <= 2; seed++) {
      without += happiness(village(KILNS, seed, 0), 120);
      with += happiness(village(KILNS, seed, 8), 120);
    }
    double one = without;
    double other = with;
    assertTrue(with > 1.02 * without, () -> other + " with a horizon, " + one + " without");
  }

  @Test
  void landIsSpared() {
    LivingSettlement without = village(KILNS, 1, 0);
    LivingSettlement with = village(KILNS, 1, 8);
    happiness(without, 100);
    happiness(with, 100);
    assertTrue(with.deposit("digger") > 1.3 * without.deposit("digger"));
    assertTrue(
        with.plan().why().stream().anyMatch(why -> why.startsWith("The digger digs ")),
        with.plan().why()::toString);
    assertTrue(
        with.plan().why().stream().anyMatch(why -> why.startsWith("Kilns: ")),
        with.plan().why()::toString);
  }

  @Test
  void toSaveLoadAndGoOn_isToGoOn() {
    LivingSettlement village = village(KILNS, 3, 6);
    happiness(village, 3);
    village.tick();
    village.tick();
    village.tick();
    Path file = folder.resolve("kilns.save");
    Saves.write(List.of(village), file);
    LivingSettlement loaded = Saves.read(file, Settings.defaults().withHorizon(6)).get(0);
    assertEquals(village.fingerprint(), loaded.fingerprint());
    happiness(village, 6);
    happiness(loaded, 6);
    assertEquals(village.fingerprint(), loaded.fingerprint());
  }

  @Test
  void worldSavedWithAHorizon_goesOnWithout() {
    LivingSettlement village = village(KILNS, 3, 6);
    happiness(village, 2);
    Path file = folder.resolve("kilns.save");
    Saves.write(List.of(village), file);
    LivingSettlement loaded = Saves.read(file, Settings.defaults()).get(0);
    happiness(loaded, 5);
    assertTrue(loaded.plan().why().stream().noneMatch(why -> why.startsWith("The digger digs ")));
  }

  @Test
  void offMeansOff() {
    LivingSettlement village = village(KILNS, 4, 6);
    village.tick();
    village.order(Orders.NONE.off(true));
    for (int tick = 0; tick < 100; tick++) {
      village.tick();
      assertEquals(0, village.report().moves());
    }
  }

  @Test
  void horizonIsOfNoConsequence_whereNothingIsLeftToTheNextCycle() {
    Ruleset plain = ReferenceVillages.read("12-skill-tiers");
    LivingSettlement with = village(plain, 5, 12);
    LivingSettlement without = village(plain, 5, 0);
    happiness(with, 5);
    happiness(without, 5);
    assertEquals(without.fingerprint(), with.fingerprint());
    LivingSettlement kilns = village(KILNS, 5, 12);
    LivingSettlement others = village(KILNS, 5, 0);
    happiness(kilns, 5);
    happiness(others, 5);
    assertNotEquals(others.fingerprint(), kilns.fingerprint());
  }

  @Test
  void horizonOutOfRange_isRefused() {
    Settings settings = Settings.defaults();
    assertEquals(
        "horizon is 61; it must be within [0, 60]",
        assertThrows(IllegalArgumentException.class, () -> settings.withHorizon(61)).getMessage());
  }

  private static LivingSettlement village(Ruleset rules, int seed, int horizon) {
    return new LivingSettlement(rules, 100, seed, Settings.defaults().withHorizon(horizon));
  }

  /** Mean happiness of so many cycles. */
  private static double happiness(LivingSettlement village, int cycles) {
    double sum = 0;
    int ticks = cycles * village.settings().ticksPerCycle();
    for (int tick = 0; tick < ticks; tick++) {
      village.tick();
      TickLaws.check("kilns", village);
      sum += village.report().felt() / ticks;
    }
    return sum;
  }
}
