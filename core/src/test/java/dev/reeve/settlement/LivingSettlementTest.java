package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivingSettlementTest {

  private final LivingSettlement village = settle(Villages.pottery(), 100);

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 0", // what is eaten comes before what delights
    "2, 1, 1, 0",
    "3, 1, 1, 1", // three potters without clay would make nothing
    "10, 1, 2, 7", // two diggers feed seven kilns, one would feed five
    "11, 2, 2, 7",
    "100, 10, 15, 75",
    "10000, 1000, 1500, 7500"
  })
  void wholePeopleFollowThePlan(int people, int farmers, int diggers, int potters) {
    LivingSettlement any = settle(Villages.pottery(), people);
    tick(any);
    assertEquals(
        List.of(farmers, diggers, potters, 0),
        List.of(
            any.workers("farmer"),
            any.workers("digger"),
            any.workers("potter"),
            any.workers("idle")));
  }

  @Test
  void everybodyIsIdleBeforeTheFirstTick_andThePlanIsThere() {
    assertEquals(100, village.workers("idle"));
    assertEquals("idle", village.job(99));
    assertEquals(100, village.plan().people());
  }

  @Test
  void restingTickKeepsThePlanAndMovesNobody() {
    tick(village);
    Plan plan = village.plan();
    assertEquals(List.of(), tick(village));
    assertSame(plan, village.plan());
    assertEquals(2, village.ticks());
  }

  @Test
  void newcomersAreIdleUntilTheNextTick_andTakeNobodyElsesPlace() {
    tick(village);
    village.add(20);
    assertEquals(120, village.people());
    assertEquals(20, village.workers("idle"));
    List<Event.JobChanged> moves = tick(village);
    assertEquals(20, moves.size());
    assertTrue(moves.stream().allMatch(move -> move.person() >= 100));
    assertEquals(90, village.workers("potter"));
  }

  @Test
  void peopleOfAnIndustryThatIsNoMoreFindOtherWork() {
    tick(village);
    Ruleset farmersOnly =
        Villages.ruleset(
            People.INTERCHANGEABLE, List.of(Villages.FOOD), List.of(Villages.FARMER), List.of());
    village.setRules(farmersOnly);
    assertEquals(75, village.workers("potter"));
    List<String> jobs = jobs(village);
    List<Event.JobChanged> moves = tick(village);
    follow(jobs, moves);
    assertEquals(jobs(village), jobs);
    assertEquals(10, village.workers("farmer"));
    assertEquals(90, village.workers("idle"));
    assertThrows(IllegalArgumentException.class, () -> village.workers("potter"));
  }

  @Test
  void peopleKeepTheirTier_whereNewSharesHaveRoom() {
    Ruleset halves = tiered(0.5, 0.5);
    LivingSettlement mixed = settle(halves, 10);
    tick(mixed);
    List<String> before = tiers(mixed);
    mixed.setRules(tiered(0.6, 0.4));
    tick(mixed);
    List<String> after = tiers(mixed);
    assertEquals(6, after.stream().filter("low"::equals).count());
    long changed = 0;
    for (int person = 0; person < 10; person++) {
      changed += before.get(person).equals(after.get(person)) ? 0 : 1;
    }
    assertEquals(1, changed);
  }

  @Test
  void refusesWhatCannotBe_andNamesIt() {
    assertRefused("people is 0; it must be >= 1", () -> settle(Villages.pottery(), 0));
    assertRefused("people is -3; it must be >= 0", () -> village.add(-3));
    assertRefused(
        "no job is called 'poter'; maybe you meant one of [farmer, digger, potter, carrier, idle]",
        () -> village.workers("poter"));
    assertThrows(IndexOutOfBoundsException.class, () -> village.job(100));
    assertThrows(IndexOutOfBoundsException.class, () -> village.tier(-1));
    assertThrows(NullPointerException.class, () -> village.setRules(null));
  }

  /** Where somebody is, is one number; see {@link Post}. */
  @Test
  void refusesRulesOfMoreIndustriesThanThereAreNumbersFor_andKeepsThoseInForce() {
    Ruleset rules = village.rules();
    Industry digger = rules.industries().get(1);
    List<Industry> many =
        IntStream.range(0, 32_766)
            .mapToObj(
                i -> new Industry("digger" + i, digger.output(), Map.of(), 0, digger.skill(), 1, 0))
            .toList();
    Ruleset large = rules.withIndustries(many);
    String message = "the rules have 32766 industries; a settlement can have at most 32765";
    assertRefused(message, () -> settle(large, 1));
    assertRefused(message, () -> village.setRules(large));
    tick(village);
    assertEquals(75, village.workers("potter"));
  }

  private static void assertRefused(String message, Runnable what) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, what::run).getMessage());
  }

  private static LivingSettlement settle(Ruleset rules, int people) {
    return new LivingSettlement(rules, people, 1, Settings.defaults());
  }

  private static Ruleset tiered(double low, double high) {
    return Villages.ruleset(
        new People(
            Double.POSITIVE_INFINITY,
            List.of(Villages.tier("low", low, 0), Villages.tier("high", high, 1)),
            0.25,
            0.25),
        List.of(Villages.FOOD, Villages.CLAY, Villages.POTS),
        List.of(Villages.FARMER, Villages.DIGGER, Villages.POTTER),
        List.of());
  }

  private static List<Event.JobChanged> tick(LivingSettlement settlement) {
    settlement.tick();
    return settlement.report().events().stream()
        .filter(Event.JobChanged.class::isInstance)
        .map(Event.JobChanged.class::cast)
        .toList();
  }

  private static void follow(List<String> jobs, List<Event.JobChanged> moves) {
    for (Event.JobChanged move : moves) {
      assertEquals(jobs.get(move.person()), move.from());
      jobs.set(move.person(), move.to());
    }
  }

  private static List<String> jobs(LivingSettlement settlement) {
    List<String> jobs = new ArrayList<>();
    for (int person = 0; person < settlement.people(); person++) {
      jobs.add(settlement.job(person));
    }
    return jobs;
  }

  private static List<String> tiers(LivingSettlement settlement) {
    List<String> tiers = new ArrayList<>();
    for (int person = 0; person < settlement.people(); person++) {
      tiers.add(settlement.tier(person));
    }
    return tiers;
  }
}
