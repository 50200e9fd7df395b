package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.SeedVillage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** To save, load and go on is to go on. */
class SavesTest {

  private static final int AFTERWARDS = 120;

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("oakham.world");
  }

  /** Chooses by what it sees, and by nothing else. */
  private static Posture choose(Situation seen) {
    if (seen.coverage() < 1) {
      return new Posture("famine", 2, 1, Map.of("songs", 0.5));
    }
    return seen.happiness() < seen.plannedHappiness() && seen.cyclesInPosture() >= 1
        ? new Posture("gloomy", 1, 0.5, Map.of("pots", 1.5))
        : new Posture("calm", 1.25, 0, Map.of());
  }

  private static Settings settings(Strength strength) {
    return Settings.defaults().withStrength(strength).withPostures(SavesTest::choose);
  }

  private LivingSettlement reload(LivingSettlement settlement) {
    Saves.write(List.of(settlement), file());
    return Saves.read(file(), settings(Strength.MASTER)).get(0);
  }

  private void assertGoesOnAlike(LivingSettlement settlement, String what) {
    LivingSettlement loaded = reload(settlement);
    assertEquals(settlement.fingerprint(), loaded.fingerprint(), what + ", just loaded");
    for (int tick = 0; tick < AFTERWARDS; tick++) {
      settlement.tick();
      loaded.tick();
      assertEquals(settlement.report().events(), loaded.report().events(), what);
      assertEquals(settlement.fingerprint(), loaded.fingerprint(), what + ", tick " + tick);
    }
    assertEquals(settlement.plan(), loaded.plan(), what);
  }

  private static void live(LivingSettlement settlement, int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      settlement.tick();
    }
  }

  static List<String> villages() {
    return SeedVillage.names();
  }

  @ParameterizedTest
  @MethodSource("villages")
  void everyVillage_underEveryReeve_goesOnAsIfNothingHadHappened(String name) {
    for (Strength strength : Strength.values()) {
      LivingSettlement village =
          new LivingSettlement(SeedVillage.rules(name), 90, 3, settings(strength));
      assertGoesOnAlike(village, name + " at its founding under " + strength);
      live(village, new Random(name.hashCode()).nextInt(200));
      assertGoesOnAlike(village, name + " under " + strength);
    }
  }

  static Stream<Long> seeds() {
    return LongStream.range(0, 40).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyVillage_goesOnAlike_whateverTheGameDidBeforeItWasSaved(long seed) {
    Random random = new Random(seed);
    Ruleset rules = Meddling.rules(seed);
    Strength strength = Meddling.pick(random, Strength.values());
    LivingSettlement village =
        new LivingSettlement(
            rules,
            RandomLivingRuleset.people(seed),
            seed,
            settings(strength).withTicksPerCycle(1 + random.nextInt(30)));
    for (int round = 0; round < 3; round++) {
      live(village, random.nextInt(100));
      StringBuilder done = new StringBuilder("village " + seed + " of " + strength);
      for (int deeds = random.nextInt(4); deeds > 0; deeds--) {
        done.append(", ").append(Meddling.with(village, random));
      }
      assertGoesOnAlike(village, done.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void midFamine_andMidSchooling_goOnAlike(Strength strength) {
    LivingSettlement village =
        new LivingSettlement(SeedVillage.rules("03-education-food"), 120, 5, settings(strength));
    live(village, 33);
    village.give("food", -1e9);
    village.order(village.orders().exactly("farmer", 5).atLeast("potter", 80));
    live(village, 7);
    assertTrue(village.report().coverage("food") < 1, "a famine");
    assertTrue(village.report().learning() > 0, "people at school");
    assertGoesOnAlike(village, "a starving village of " + strength);
  }

  @ParameterizedTest
  @EnumSource
  void rulesThatWereSetButAreNotYetInForce_areKept(Strength strength) {
    LivingSettlement village =
        new LivingSettlement(SeedVillage.rules("04-government"), 100, 5, settings(strength));
    live(village, 10);
    Ruleset next = SeedVillage.rules("12-skill-tiers");
    village.setRules(next);
    village.add(3);
    LivingSettlement loaded = reload(village);
    assertEquals(next, loaded.rules());
    assertNotEquals(next, loaded.plan().rules());
    assertGoesOnAlike(village, "new rules under " + strength);
    assertEquals(next, village.plan().rules());
  }

  @Test
  void threatWeatherAndFeast_areKept_askedForOrUnderWay() {
    for (int ticks = 0; ticks < 4; ticks += 3) {
      LivingSettlement village =
          new LivingSettlement(ReferenceVillages.game(), 100, 5, settings(Strength.MASTER));
      live(village, 23);
      askForEverything(village);
      live(village, ticks);
      assertGoesOnAlike(village, "a village " + ticks + " ticks after it was haunted");
    }
  }

  private static void askForEverything(LivingSettlement village) {
    Ruleset rules = village.rules();
    rules.threats().forEach(threat -> village.bring(threat.id(), 2));
    rules.industries().forEach(industry -> village.weather(industry.id(), 0.5));
    rules.programs().forEach(program -> village.celebrate(program.id()));
  }

  @Test
  void birthsAndDeathsThatTheGameCaused_areReportedAfterLoading() {
    LivingSettlement village = village();
    live(village, 5);
    village.remove(7);
    village.add(2);
    LivingSettlement loaded = reload(village);
    loaded.tick();
    assertEquals(
        List.of(new Event.Death(7, "farmer", Event.Cause.GAME).person(), 7, 100),
        loaded.report().events().stream()
            .filter(event -> event instanceof Event.Death || event instanceof Event.Birth)
            .map(e -> e instanceof Event.Death dead ? dead.person() : ((Event.Birth) e).person())
            .toList());
  }

  @Test
  void orderThatWasRefused_isNotRefusedAgainAfterLoading() {
    LivingSettlement village = village();
    village.order(Orders.NONE.exactly("farmer", 1000));
    village.tick();
    assertEquals(1, refusals(village));
    LivingSettlement loaded = reload(village);
    loaded.tick();
    assertEquals(0, refusals(loaded));
    village.order(Orders.NONE.exactly("farmer", 2000));
    LivingSettlement later = reload(village);
    later.tick();
    assertEquals(1, refusals(later));
  }

  private static long refusals(LivingSettlement village) {
    return village.report().events().stream().filter(Event.OrderRefused.class::isInstance).count();
  }

  @Test
  void villageThatEverybodyHasLeft_isKeptToo() {
    LivingSettlement village = village();
    live(village, 3);
    for (int person = 0; person < 100; person++) {
      village.remove(person);
    }
    LivingSettlement loaded = reload(village);
    assertEquals(0, loaded.people());
    loaded.add(10);
    village.add(10);
    assertGoesOnAlike(village, "people in a ghost town");
  }

  @Test
  void strengthAndTicksPerCycle_areTheFiles_solverAndPosturesTheLoaders() {
    LivingSettlement village =
        new LivingSettlement(
            SeedVillage.rules("01-simple"),
            50,
            1,
            Settings.defaults().withStrength(Strength.APPRENTICE).withTicksPerCycle(7));
    Saves.write(List.of(village), file());
    Settings mine = settings(Strength.MASTER);
    Settings loaded = Saves.read(file(), mine).get(0).settings();
    assertEquals(Strength.APPRENTICE, loaded.strength());
    assertEquals(7, loaded.ticksPerCycle());
    assertEquals(mine.solver(), loaded.solver());
    assertEquals(mine.postures(), loaded.postures());
  }

  @Test
  void worldOfManySettlements_comesBackInItsOrder_andHoldsEachRulesetOnce() throws Exception {
    List<LivingSettlement> world = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Ruleset rules = SeedVillage.rules(i % 2 == 0 ? "04-government" : "18-festival");
      world.add(new LivingSettlement(rules, 10 + i, i, Settings.defaults()));
      live(world.get(i), i);
    }
    Saves.write(world, file());
    List<LivingSettlement> loaded = Saves.read(file(), Settings.defaults());
    assertEquals(
        world.stream().map(LivingSettlement::fingerprint).toList(),
        loaded.stream().map(LivingSettlement::fingerprint).toList());
    String text = Files.readString(file());
    assertTrue(text.contains("\nrulesets 2\n"), text.substring(0, 200));
    Saves.write(List.of(), file());
    assertEquals(List.of(), Saves.read(file(), Settings.defaults()));
  }

  @Test
  void settlementInTheMiddleOfATick_isNotSaved() {
    LivingSettlement village = village();
    Set<Stage> before = EnumSet.range(Stage.OBSERVE, Stage.RESEARCH);
    before.forEach(village::run);
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Saves.write(List.of(village), file()));
    assertEquals(
        "tick 0 is under way; a world is saved between two ticks, maybe after engine.update",
        refused.getMessage());
    village.run(Stage.REPORT);
    assertGoesOnAlike(village, "after the tick");
  }

  @Test
  void lookingAtASettlement_changesNothing() {
    assertUnchangedBy(LivingSettlement::fingerprint);
    assertUnchangedBy(village -> Saves.write(List.of(village), file()));
  }

  private static void assertUnchangedBy(Consumer<LivingSettlement> look) {
    LivingSettlement watched = village();
    LivingSettlement alone = village();
    for (int tick = 0; tick < 60; tick++) {
      look.accept(watched);
      watched.add(tick % 3);
      alone.add(tick % 3);
      watched.tick();
      alone.tick();
    }
    assertEquals(alone.fingerprint(), watched.fingerprint());
  }

  private static LivingSettlement village() {
    return new LivingSettlement(
        SeedVillage.rules("04-government"), 100, 1, settings(Strength.MASTER));
  }
}
