package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders are hard: whatever is ordered happens, or the reeve says what it gave way to. */
class OrdersProperties {

  private static final String SEED = "1215";
  private static final int ORDERS = 5;
  private static final int TICKS_PER_CYCLE = 6;

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyOrderIsFollowed_orSaidToGiveWay(@ForAll @LongRange(min = 0, max = 9_999) long seed) {
    Random random = new Random(seed);
    LivingSettlement settlement = settle(seed, List.of(Strength.values()).get(random.nextInt(3)));
    for (int i = 0; i < ORDERS; i++) {
      live(settlement, random.nextInt(8));
      Orders orders = RandomOrders.of(random, settlement);
      settlement.order(orders);
      assertFollowed("seed " + seed + ", tick " + settlement.ticks() + ": ", settlement, orders);
    }
  }

  private static void assertFollowed(String when, LivingSettlement settlement, Orders orders) {
    Map<Integer, String> jobs = jobs(settlement);
    for (Stage stage : Stage.values()) {
      settlement.run(stage);
      if (stage == Stage.ASSIGN) {
        List<String> refused =
            settlement.refusals().stream().map(refusal -> refusal.order().toString()).toList();
        assertPeopleAreWhereOrdered(when, settlement, orders, jobs, refused);
      }
    }
    assertReservesAreKept(when, settlement, orders);
  }

  private static void assertPeopleAreWhereOrdered(
      String when,
      LivingSettlement settlement,
      Orders orders,
      Map<Integer, String> jobs,
      List<String> refused) {
    orders
        .staff()
        .forEach(
            (trade, staff) -> {
              int people = settlement.workers(trade);
              assertTrue(
                  (staff.min() <= people && people <= staff.max())
                      || refused.stream().anyMatch(order -> order.contains(trade)),
                  () ->
                      when + people + " in " + trade + ", ordered " + staff + ", said " + refused);
            });
    jobs.forEach(
        (person, job) -> {
          if (orders.off() || orders.keep().contains(person)) {
            assertEquals(job, settlement.job(person), () -> when + "person " + person);
          }
        });
    orders.keep().stream()
        .filter(person -> !settlement.lives(person))
        .forEach(
            person ->
                assertTrue(
                    refused.stream().anyMatch(order -> order.contains("person " + person)),
                    () -> when + "nobody is person " + person + ", said " + refused));
  }

  /** What is ordered into store is not enjoyed. */
  private static void assertReservesAreKept(
      String when, LivingSettlement settlement, Orders orders) {
    if (settlement.settings().strength() != Strength.MASTER) {
      return;
    }
    orders
        .reserves()
        .forEach(
            (id, cycles) -> {
              Good good = settlement.rules().good(id);
              double put =
                  cycles * orders.temperament().reserve * good.need() * settlement.people();
              double left = settlement.report().after(id);
              assertTrue(
                  good.perish() == 1
                      || settlement.report().luxury(id) == 0
                      || left >= put * (1 - 1e-9),
                  () -> when + left + " of " + id + " left, ordered " + put);
            });
  }

  @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void nobodyMoves_whileTheReeveIsOff(@ForAll @LongRange(min = 0, max = 9_999) long seed) {
    Random random = new Random(seed);
    LivingSettlement settlement = settle(seed, List.of(Strength.values()).get(random.nextInt(3)));
    live(settlement, 1 + random.nextInt(20));
    for (int tick = 0; tick < 50; tick++) {
      settlement.order(RandomOrders.of(random, settlement).off(true));
      String good = RandomOrders.pick(random, settlement.rules().goods()).id();
      settlement.give(good, random.nextInt(5) == 0 ? -settlement.stock(good) : 0);
      settlement.add(random.nextInt(20) == 0 ? 3 : 0);
      settlement.tick();
      for (Event event : settlement.report().events()) {
        assertTrue(
            !(event instanceof Event.JobChanged),
            () -> "seed " + seed + ", tick " + settlement.ticks() + ": " + event);
      }
    }
  }

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void whatIf_touchesNothing_andIsWhatFollows(@ForAll @LongRange(min = 0, max = 9_999) long seed) {
    Random random = new Random(seed);
    LivingSettlement settlement =
        settle(seed, List.of(Strength.values()).get(1 + random.nextInt(2)));
    // Within a cycle: when one begins, the reeve looks at the one that ended before he plans.
    live(settlement, 1 + random.nextInt(TICKS_PER_CYCLE - 1));
    live(settlement, TICKS_PER_CYCLE * random.nextInt(5));
    Orders orders = RandomOrders.of(random, settlement);
    String before = settlement.fingerprint();
    Plan foretold = settlement.whatIf(orders);
    assertEquals(before, settlement.fingerprint(), () -> "seed " + seed + " was touched");
    settlement.order(orders);
    settlement.tick();
    Plan plan = settlement.plan();
    String where = "seed " + seed + ", tick " + settlement.ticks() + ": ";
    assertEquals(foretold.status(), plan.status(), where);
    assertEquals(foretold.programs(), plan.programs(), where);
    assertNear(foretold.happiness(), plan.happiness(), where + "happiness");
    assertNear(foretold.level(), plan.level(), where + "level");
    plan.coverage()
        .forEach((id, share) -> assertNear(foretold.coverage().get(id), share, where + id));
    plan.goods()
        .forEach(
            (id, flow) ->
                assertNear(
                    foretold.goods().get(id).consumed(), flow.consumed(), where + "goods " + id));
  }

  /**
   * In village 139 some amounts are a hundred million times others, so that a whole need can be
   * less than the simplex takes for rounding. Found by these orders.
   */
  @ParameterizedTest
  @CsvSource({"14, 6", "31, 4"})
  void needsAreCovered_howeverSmallTheirUnits(long seed, int ticksPerCycle) {
    LivingSettlement settlement =
        new LivingSettlement(
            RandomLivingRuleset.of(139),
            RandomLivingRuleset.people(139),
            seed,
            Settings.defaults().withTicksPerCycle(ticksPerCycle));
    Random random = new Random(seed);
    for (int tick = 0; tick < 80; tick += 4) {
      settlement.order(RandomOrders.of(random, settlement));
      live(settlement, 4);
    }
    settlement.plan().coverage().values().forEach(share -> assertTrue(share >= 0 && share <= 1));
  }

  private static void assertNear(double foretold, double value, String what) {
    assertEquals(foretold, value, 1e-9 * Math.max(1, Math.abs(foretold)), what);
  }

  private static LivingSettlement settle(long seed, Strength strength) {
    return new LivingSettlement(
        RandomLivingRuleset.of(seed),
        RandomLivingRuleset.people(seed),
        seed,
        Settings.defaults().withTicksPerCycle(TICKS_PER_CYCLE).withStrength(strength));
  }

  private static void live(LivingSettlement settlement, int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      settlement.tick();
    }
  }

  private static Map<Integer, String> jobs(LivingSettlement settlement) {
    Map<Integer, String> jobs = new HashMap<>();
    for (int person = 0; person < settlement.slots(); person++) {
      if (settlement.lives(person)) {
        jobs.put(person, settlement.job(person));
      }
    }
    return jobs;
  }
}
