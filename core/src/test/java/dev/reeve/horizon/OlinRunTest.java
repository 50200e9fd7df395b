package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OlinRunTest {

  /** Ten want a pot each; a pot takes two clay and smokes. */
  private static OlinEconomy pottery(Stock clay, Stock pots) {
    return new OlinEconomy(
        InputOutput.builder()
            .goods("clay", "pots")
            .input("clay", "pots", 2)
            .profile(new Profile("folk", 10, Map.of("pots", 1.0)))
            .build(),
        List.of(pots, clay),
        List.of(
            new Emission("smoke", 0.5, Map.of("pots", 3.0)),
            new Emission("spent land", 2, Map.of("clay", 0.25))),
        new Shock(0.1, 0.5, List.of("pots")));
  }

  private static OlinRun run(Stock clay, Stock pots) {
    return new OlinRun(pottery(clay, pots), DayMethod.PAPER, Shocks.none());
  }

  private static Stock plenty(String good) {
    return new Stock(good, 1000, Growth.NONE);
  }

  private static double[] stock(OlinRun run) {
    double[] stock = new double[2];
    run.stock(stock);
    return stock;
  }

  @Test
  void aStockThatIsUsedUp_endsTheMaking() {
    OlinRun run =
        run(new Stock("clay", 50, Growth.NONE, 0, Double.POSITIVE_INFINITY, 1), plenty("pots"));
    run.step(0);
    assertEquals(1, run.egalitarianism(), 1e-12);
    assertArrayEquals(new double[] {30, 1000}, stock(run), 1e-9);
    run.step(0);
    run.step(0);
    assertEquals(.5, run.egalitarianism(), 1e-12, "ten clay are left, for five pots");
    run.step(0);
    assertEquals(0, run.egalitarianism(), 1e-12);
  }

  @Test
  void whatIsPutToTheStock_isThereAfterItsGestation() {
    OlinRun run =
        run(plenty("clay"), new Stock("pots", 4, Growth.ADDED, 3, Double.POSITIVE_INFINITY, 0));
    double[] expected = {4, 4, 4, 4, 8, 12, 16, 20};
    for (double pots : expected) {
      assertEquals(pots, stock(run)[1], 1e-9, "before tick " + run.tick());
      run.step(0);
    }
    assertEquals(10 + 10 + 10, run.underWay(1), 1e-9);
    assertEquals(0, run.underWay(0));
  }

  @Test
  void aStockThatPerishes_losesItsShareEveryTick() {
    OlinRun run = run(plenty("clay"), new Stock("pots", 8, Growth.NONE, 0, 4, 0));
    run.step(0);
    run.step(0);
    assertEquals(8 * .75 * .75, stock(run)[1], 1e-12);
    assertEquals(.6, run.egalitarianism(), 1e-12);
  }

  @Test
  void whatIsInvested_grows_andTheRestIsConsumed() {
    OlinRun run = run(plenty("clay"), new Stock("pots", 5, Growth.INVESTED));
    run.step(.75);
    assertEquals(5 - .25 * 5 + .75 * 5, stock(run)[1], 1e-9);
    run.step(0);
    assertEquals(0, stock(run)[1], 1e-9, "whatever was made was consumed");
  }

  @Test
  void whatIsSaved_servesNobody_andTheStockIsAsIfItWereInvested() {
    OlinRun run = run(plenty("clay"), new Stock("pots", 5, Growth.SAVED));
    run.step(.75);
    assertEquals(.125, run.egalitarianism(), 1e-9, "a quarter of five pots for ten people");
    assertEquals(3.75, run.put(1), 1e-9);
    assertEquals(7.5, stock(run)[1], 1e-9);
    run.step(0);
    assertEquals(.75, run.egalitarianism(), 1e-9);
    assertEquals(0, stock(run)[1], 1e-9);
  }

  @Test
  void whatIsBuilt_isNotConsumed() {
    OlinRun run = run(plenty("clay"), new Stock("pots", 5, Growth.BUILT, 0, 10, .1));
    run.step(.4);
    assertEquals(.3, run.egalitarianism(), 1e-9);
    assertEquals(5 - .5 - .5 + 2, stock(run)[1], 1e-9, "a tenth fell to ruin, a tenth was used up");
  }

  @ParameterizedTest
  @ValueSource(doubles = {.97, 1})
  void aShareAboveWhatMakingLeaves_servesNobody_andPutsAllThatIsLeft(double invest) {
    OlinRun run =
        new OlinRun(
            PublishedVillage.economy(PublishedVillage.program(), Growth.SAVED),
            DayMethod.PAPER,
            Shocks.none());
    run.step(invest);
    assertEquals(0, run.egalitarianism(), 1e-12);
    // A milk takes .001 milk, and half a churn, which takes .07 milk and .003 churns.
    double left = 2 * (1 - .001 - .07 * .5 / (1 - .003));
    assertEquals(left, run.put(0), 1e-4);
    assertEquals(2 - (2 - left) + left, milk(run), 1e-4);
  }

  /** The growth of the lines is theirs, whoever is served. */
  @ParameterizedTest
  @ValueSource(doubles = {.51, .55, .6})
  void whetherMilkIsSavedOrInvested_itGrowsAlike(double invest) {
    InputOutput table = PublishedVillage.program();
    OlinRun invested =
        new OlinRun(PublishedVillage.economy(table), DayMethod.PAPER, Shocks.seeded(2));
    OlinRun saved =
        new OlinRun(
            PublishedVillage.economy(table, Growth.SAVED), DayMethod.PAPER, Shocks.seeded(2));
    for (int t = 0; t < 30; t++) {
      invested.step(invest);
      saved.step(invest);
      assertEquals(milk(invested), milk(saved), 1e-9 * milk(saved), "tick " + t);
      assertTrue(saved.egalitarianism() < (1 - invest) * invested.egalitarianism());
    }
  }

  private static double milk(OlinRun run) {
    double[] stock = new double[6];
    run.stock(stock);
    return stock[0];
  }

  @ParameterizedTest
  @EnumSource(names = {"PAPER", "FAIR"})
  void aDecision_isExecuted_andShrinksWhereTheStockIsShort(DayMethod method) {
    OlinRun run =
        new OlinRun(
            pottery(plenty("clay"), new Stock("pots", 6, Growth.SAVED)), method, Shocks.none());
    run.step(new Decision(.2, 0, 1));
    assertEquals(.2, run.egalitarianism(), 1e-9);
    assertEquals(1, run.put(1), 1e-9);
    assertEquals(6 - 2 + 1, stock(run)[1], 1e-9);
    run.step(new Decision(1, 0, 10));
    assertEquals(.25, run.egalitarianism(), 1e-9, "5 pots instead of the 20 that were asked for");
    assertEquals(2.5, run.put(1), 1e-9);
    run.step(new Decision(0, 0, 2));
    assertEquals(0, run.egalitarianism(), 1e-9);
    assertEquals(5 + 2, stock(run)[1], 1e-9);
  }

  @Test
  void aDecision_investsNoMoreThanIsMade_inTheProgramsVillage() {
    OlinEconomy village = PublishedVillage.economy(PublishedVillage.program());
    OlinRun run = new OlinRun(village, DayMethod.PROGRAM, Shocks.none());
    OlinRun all = run.fork(Shocks.none());
    run.step(new Decision(1, 100, 0, 0, 0, 0, 0));
    all.step(1);
    assertEquals(milk(all), milk(run));
    assertEquals(all.egalitarianism(), run.egalitarianism());
    run.step(new Decision(.0005, 1, 0, 0, 0, 0, 0));
    assertEquals(.0005, run.egalitarianism(), 1e-6);
    assertEquals(1, run.put(0), 1e-12);
  }

  @Test
  void aDecisionThatDoesNotFit_isRefused() {
    OlinRun run = run(plenty("clay"), new Stock("pots", 6, Growth.ADDED));
    assertDecisionRefused(run, "of 1 goods; the economy has 2", new Decision(1, 0));
    assertDecisionRefused(run, "'pots', which is ADDED; it must put 0", new Decision(1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Decision(1.1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Decision(1, -1, 0));
    assertEquals(0, run.tick());
  }

  private static void assertDecisionRefused(OlinRun run, String what, Decision decision) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> run.step(decision)).getMessage();
    assertTrue(message.contains(what), message);
  }

  @Test
  void theProgramsDays_setNothingAside() {
    OlinEconomy village = PublishedVillage.economy(PublishedVillage.program(), Growth.SAVED);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new OlinRun(village, DayMethod.PROGRAM, Shocks.none()))
            .getMessage();
    assertTrue(message.contains("'Milk' is SAVED"), message);
  }

  @Test
  void aShock_strikesItsGoodsAlone() {
    OlinRun run =
        new OlinRun(pottery(plenty("clay"), plenty("pots")), DayMethod.PAPER, Shocks.at(Set.of(1)));
    run.step(0);
    assertArrayEquals(new double[] {1000, 1000}, stock(run));
    run.step(0);
    assertTrue(run.shock());
    assertArrayEquals(new double[] {1000, 500}, stock(run));
  }

  @Test
  void emissions_addUpWeighted() {
    OlinRun run = run(plenty("clay"), plenty("pots"));
    run.step(0);
    run.step(0);
    assertEquals(2 * 3 * 10, run.emitted(0), 1e-9);
    assertEquals(2 * .25 * 20, run.emitted(1), 1e-9);
    assertEquals(.5 * 60 + 2 * 10, run.externalities(), 1e-9);
  }

  @Test
  void aFork_goesItsOwnWay() {
    OlinEconomy village = PublishedVillage.economy(PublishedVillage.program());
    OlinRun run = new OlinRun(village, DayMethod.PROGRAM, Shocks.seeded(3));
    for (int t = 0; t < 20; t++) {
      run.step(.55);
    }
    double[] before = new double[6];
    run.stock(before);
    OlinRun fork = run.fork(Shocks.none());
    double[] after = new double[6];
    fork.stock(after);
    assertArrayEquals(before, after);
    assertEquals(20, fork.tick());
    fork.step(.9);
    run.stock(after);
    assertArrayEquals(before, after);
    fork.stock(after);
    assertNotEquals(before[0], after[0]);
    fork.take(run);
    fork.stock(after);
    assertArrayEquals(before, after);
    assertEquals(20, fork.tick());
    OlinRun stranger = run(plenty("clay"), plenty("pots"));
    assertThrows(IllegalArgumentException.class, () -> stranger.take(run));
  }

  @Test
  void aFork_takesAlongWhatIsUnderWay_andWhatWentOut() {
    OlinRun run =
        run(plenty("clay"), new Stock("pots", 4, Growth.ADDED, 2, Double.POSITIVE_INFINITY, 0));
    run.step(0);
    OlinRun fork = run.fork(Shocks.none());
    assertEquals(run.externalities(), fork.externalities());
    assertEquals(4, fork.underWay(1), 1e-12);
    for (int t = 0; t < 3; t++) {
      run.step(0);
      fork.step(0);
    }
    assertArrayEquals(stock(run), stock(fork));
  }

  @ParameterizedTest
  @EnumSource
  void aStep_allocatesNothing(DayMethod method) {
    OlinRun run =
        new OlinRun(PublishedVillage.economy(PublishedVillage.program()), method, Shocks.seeded(1));
    OlinRun ahead = run.fork(Shocks.none());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int t = 0; t < 10; t++) {
        run.step(.52);
        ahead.take(run);
        ahead.step(.6);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    // What the virtual machine does now and then in a thread is not the run's.
    assertEquals(0, least);
  }

  @Test
  void belowAHalfInvested_thePublishedVillageShrinks() {
    OlinRun run =
        new OlinRun(
            PublishedVillage.economy(PublishedVillage.program()), DayMethod.PAPER, Shocks.none());
    run.step(.49);
    double first = run.egalitarianism();
    for (int t = 0; t < 1000; t++) {
      run.step(.49);
    }
    assertTrue(run.egalitarianism() < 1e-6 * first, () -> run.egalitarianism() + "");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void aShareThatIsNone_isRefused(double invest) {
    OlinRun run = run(plenty("clay"), plenty("pots"));
    String message =
        assertThrows(IllegalArgumentException.class, () -> run.step(invest)).getMessage();
    assertEquals("invest is " + invest + "; it must be within [0, 1]", message);
    assertEquals(0, run.tick());
  }

  @Test
  void anEconomyThatDoesNotFit_isRefused() {
    assertRefused("good 'pots' has no stock", List.of(plenty("clay")));
    assertRefused("has two stocks", List.of(plenty("clay"), plenty("clay"), plenty("pots")));
    assertRefused("names 'salt'", List.of(plenty("clay"), plenty("pots"), plenty("salt")));
    assertThrows(IllegalArgumentException.class, () -> new Stock("clay", 1, Growth.NONE, -1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Stock("clay", 1, Growth.NONE, 0, .5, 0));
    assertThrows(IllegalArgumentException.class, () -> new Shock(1.5, .5, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Emission("smoke", -1, Map.of()));
  }

  private static void assertRefused(String what, List<Stock> stocks) {
    InputOutput table = pottery(plenty("clay"), plenty("pots")).table();
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new OlinEconomy(table, stocks, List.of(), Shock.NONE))
            .getMessage();
    assertTrue(message.contains(what), message);
  }
}
