package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.plan.SeedVillage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threats, weather and feasts that a game brings about. */
class InterventionsTest {

  private static final int TICKS_PER_CYCLE = 4;
  private static final String WOLVES = "wolves";
  private static final String FEAST = "feast";

  private static LivingSettlement settle(Ruleset rules) {
    return new LivingSettlement(
        rules, 100, 1, Settings.defaults().withTicksPerCycle(TICKS_PER_CYCLE));
  }

  /** Wolves take a hundred pots when they come; a feast takes what a plan never spares for it. */
  private static Ruleset rules(double chance) {
    return new Ruleset(
        "test",
        Objective.BALANCED,
        People.INTERCHANGEABLE,
        Map.of(),
        0,
        List.of(Villages.FOOD, Villages.CLAY, Villages.POTS),
        List.of(Villages.FARMER, Villages.DIGGER, Villages.POTTER),
        List.of(new Program(FEAST, Map.of("pots", 10.0), 0.5)),
        List.of(
            new Threat(
                WOLVES, "pots", 100, Threat.Per.CYCLE, Optional.empty(), chance, Map.of(), 0)),
        List.of(),
        List.of());
  }

  private static void live(LivingSettlement village, int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      village.tick();
    }
  }

  private static <E extends Event> List<E> told(LivingSettlement village, Class<E> type) {
    return village.report().events().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 1})
  void threatThatIsBrought_comesNow_takesItsPart_andIsGoneWithTheCycle(double chance) {
    LivingSettlement village = settle(rules(chance));
    live(village, 5);
    village.bring(WOLVES, 2);
    live(village, 1);
    assertEquals(List.of(new Event.RaidSeen(WOLVES, 2)), told(village, Event.RaidSeen.class));
    assertEquals(2, village.raid(WOLVES));
    double lost = village.report().lost("pots");
    assertEquals(2 * 100.0 / TICKS_PER_CYCLE, lost, 1e-9);
    assertEquals(
        List.of(new Event.RaidFought(WOLVES, lost, 0)), told(village, Event.RaidFought.class));
    live(village, 2);
    assertEquals(List.of(), told(village, Event.RaidSeen.class), "told once");
    assertEquals(lost, village.report().lost("pots"), 1e-9);
    live(village, 1);
    Event.RaidOver over = told(village, Event.RaidOver.class).get(0);
    double before = chance == 1 ? 100.0 / TICKS_PER_CYCLE : 0;
    assertEquals(new Event.RaidOver(WOLVES, over.lost()), over);
    assertEquals(3 * lost + before, over.lost(), 1e-9);
    assertEquals(chance == 1 ? 1 : 0, village.raid(WOLVES), "what luck has in store");
    assertEquals(List.of(), told(village, Event.RaidSeen.class));
    assertEquals(List.of(), told(village, Event.RaidFought.class));
  }

  @Test
  void threatThatIsBroughtBetweenTwoCycles_comesForAllOfTheNext() {
    LivingSettlement village = settle(rules(0));
    live(village, TICKS_PER_CYCLE);
    village.bring(WOLVES, 1);
    for (int tick = 0; tick < TICKS_PER_CYCLE; tick++) {
      live(village, 1);
      assertEquals(1, village.raid(WOLVES));
    }
    live(village, 1);
    assertEquals(0, village.raid(WOLVES));
    assertEquals(100, told(village, Event.RaidOver.class).get(0).lost(), 1e-9);
  }

  @Test
  void threatOfStrengthNought_goesAtOnce() {
    LivingSettlement village = settle(rules(0));
    village.bring(WOLVES, 1);
    live(village, 2);
    double lost = 2 * village.report().lost("pots");
    village.bring(WOLVES, 0);
    live(village, 1);
    assertEquals(List.of(new Event.RaidOver(WOLVES, lost)), told(village, Event.RaidOver.class));
    assertEquals(0, village.raid(WOLVES));
    assertEquals(0, village.report().lost("pots"));
    live(village, TICKS_PER_CYCLE);
    assertEquals(List.of(), told(village, Event.RaidOver.class));
  }

  @Test
  void threatThatIsBroughtTwice_isAsStrongAsTheSecondTime_andGoesOnce() {
    LivingSettlement village = settle(rules(0));
    village.bring(WOLVES, 1);
    live(village, 1);
    village.bring(WOLVES, 3);
    live(village, 1);
    assertEquals(List.of(new Event.RaidSeen(WOLVES, 3)), told(village, Event.RaidSeen.class));
    live(village, 3);
    assertEquals(
        List.of(new Event.RaidOver(WOLVES, 25 + 3 * 75)), told(village, Event.RaidOver.class));
  }

  @Test
  void reeveLearnsFromAThreatThatWasBrought_ifHeKnowsThatItMayCome() {
    LivingSettlement never = settle(rules(0));
    LivingSettlement always = settle(rules(1));
    for (LivingSettlement village : List.of(never, always)) {
      village.bring(WOLVES, 3);
      live(village, TICKS_PER_CYCLE + 1);
    }
    assertEquals(1, never.believedThreat(WOLVES));
    assertTrue(always.believedThreat(WOLVES) > 1.2, () -> "" + always.believedThreat(WOLVES));
  }

  @Test
  void badHarvest_halvesTheYieldToTheEndOfTheCycle_andTheReeveSeesIt() {
    LivingSettlement village = settle(rules(0));
    live(village, TICKS_PER_CYCLE + 1);
    double usual = village.report().produced("food") / village.workers("farmer");
    village.weather("farmer", 0.5);
    for (int tick = 1; tick < TICKS_PER_CYCLE; tick++) {
      live(village, 1);
      double halved = village.report().produced("food") / village.workers("farmer");
      assertEquals(0.5 * usual, halved, 1e-9);
      assertEquals(1, village.believedYield("farmer"), "he learns from whole cycles");
    }
    live(village, 1);
    assertEquals(usual, village.report().produced("food") / village.workers("farmer"), 1e-9);
    assertTrue(village.believedYield("farmer") < 0.8, () -> "" + village.believedYield("farmer"));
    assertEquals(1, village.believedYield("digger"), 1e-9);
  }

  @Test
  void weatherAskedForAgain_takesTheOldOnesPlace() {
    LivingSettlement village = settle(rules(0));
    live(village, 1);
    double usual = village.report().produced("food") / village.workers("farmer");
    village.weather("farmer", 0.5);
    live(village, 1);
    village.weather("farmer", 3);
    live(village, 1);
    assertEquals(3 * usual, village.report().produced("food") / village.workers("farmer"), 1e-9);
  }

  @Test
  void feastThatThePlanDoesNotHold_isHeldToTheEndOfTheCycle_ifItsGoodsAreThere() {
    LivingSettlement village = settle(rules(0));
    live(village, TICKS_PER_CYCLE + 2);
    assertFalse(village.plan().programs().get(FEAST));
    village.give("pots", 10_000);
    village.celebrate(FEAST);
    live(village, 1);
    assertTrue(village.report().program(FEAST));
    assertEquals(0.5, village.report().happiness(FEAST), 1e-9);
    assertEquals(List.of(), told(village, Event.FestivalHeld.class));
    village.give("pots", 10_000);
    live(village, 1);
    assertEquals(List.of(new Event.FestivalHeld(FEAST)), told(village, Event.FestivalHeld.class));
    village.give("pots", 10_000);
    live(village, 1);
    assertFalse(village.report().program(FEAST), "the cycle is over");
    assertEquals(0, village.report().happiness(FEAST));
    live(village, TICKS_PER_CYCLE);
    assertEquals(List.of(), told(village, Event.FestivalHeld.class));
  }

  @Test
  void feastWithoutGoods_isNotHeld_andIsNotToldOf() {
    LivingSettlement village = settle(rules(0));
    live(village, 2);
    village.celebrate(FEAST);
    village.give("pots", 10_000);
    live(village, 1);
    assertTrue(village.report().program(FEAST));
    village.give("pots", -1e9);
    live(village, 1);
    assertFalse(village.report().program(FEAST));
    assertEquals(List.of(), told(village, Event.FestivalHeld.class));
  }

  @Test
  void feastComesAfterTheNeeds() {
    LivingSettlement village = settle(rules(0));
    live(village, 2);
    village.give("food", -1e9);
    village.give("pots", 10_000);
    village.weather("farmer", 0);
    village.celebrate(FEAST);
    live(village, 1);
    assertTrue(village.report().coverage("food") < 1);
    assertFalse(village.report().program(FEAST));
  }

  @Test
  void feastOfThePlan_isToldOfOnce_whetherAskedForOrNot() {
    LivingSettlement village = settle(SeedVillage.rules("18-festival"));
    village.celebrate("festival");
    live(village, TICKS_PER_CYCLE - 1);
    village.celebrate("festival");
    live(village, 1);
    assertEquals(
        List.of(new Event.FestivalHeld("festival")), told(village, Event.FestivalHeld.class));
  }

  @Test
  void whatWasBrought_outlivesNewRulesThatKeepItsName_andIsForgottenWithIt() {
    LivingSettlement village = settle(rules(0));
    live(village, 1);
    village.bring(WOLVES, 2);
    village.weather("farmer", 0);
    village.celebrate(FEAST);
    village.setRules(rules(0.5).withHappiness("pots", 2));
    village.give("pots", 10_000);
    live(village, 1);
    assertEquals(2, village.raid(WOLVES));
    assertEquals(0, village.report().produced("food"));
    assertTrue(village.report().program(FEAST));
    village.setRules(SeedVillage.rules("18-festival"));
    live(village, TICKS_PER_CYCLE);
    assertTrue(village.report().produced("food") > 0);
  }

  @Test
  void whatCannotBe_isRefused_byNameValueAndRule() {
    LivingSettlement village = settle(rules(0));
    String before = village.fingerprint();
    assertRefused("no threat is called 'dragon'", () -> village.bring("dragon", 1));
    assertRefused("no industry is called 'carrier'", () -> village.weather("carrier", 1));
    assertRefused("no program is called 'games'", () -> village.celebrate("games"));
    for (double factor : new double[] {-1e-9, Double.NaN, Double.POSITIVE_INFINITY, 1.1e6}) {
      String rule = " is " + factor + "; it must be within [0, 1e6]";
      assertRefused("the strength of wolves" + rule, () -> village.bring(WOLVES, factor));
      assertRefused("the weather for farmer" + rule, () -> village.weather("farmer", factor));
    }
    assertEquals(before, village.fingerprint());
  }

  private static void assertRefused(String message, Runnable what) {
    String refusal = assertThrows(IllegalArgumentException.class, what::run).getMessage();
    assertTrue(refusal.startsWith(message), refusal);
  }

  @Test
  void differentInterventions_makeDifferentStates() {
    List<LivingSettlement> villages = Stream.generate(() -> settle(rules(0))).limit(5).toList();
    villages.get(1).bring(WOLVES, 1);
    villages.get(2).bring(WOLVES, 2);
    villages.get(3).weather("farmer", 1);
    villages.get(4).celebrate(FEAST);
    assertEquals(5, villages.stream().map(LivingSettlement::fingerprint).distinct().count());
  }
}
