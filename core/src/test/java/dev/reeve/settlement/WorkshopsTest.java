package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Deposit;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kilns that wear out, land that is dug out, and people who grow. */
class WorkshopsTest {

  private static final Good KILNS = Villages.good("kilns", 0, 0, Map.of()).withLifetime(20);
  private static final Industry MASON = Villages.industry("mason", Map.of("kilns", 1.0), Map.of());
  private static final Industry POTTER =
      Villages.industry("potter", Map.of("pots", 10.0), Map.of()).withCapital(Map.of("kilns", 0.5));

  @Test
  void kilnsStandFromTheBeginning_andAreReplacedForEver() {
    LivingSettlement village = village(pottery(People.INTERCHANGEABLE, POTTER), 100);
    double stood = village.stock("kilns");
    assertTrue(stood >= 0.5 * village.plan().workers("potter"), () -> "kilns " + stood);
    double pots = 0;
    for (int cycle = 0; cycle < 200; cycle++) {
      pots += lived(village, "pots");
    }
    assertEquals(village.plan().goods().get("pots").consumed(), pots / 200, 10);
    assertTrue(village.stock("kilns") >= 0.5 * village.workers("potter"));
  }

  @Test
  void withHalfTheKilns_halfThePotsAreMade() {
    LivingSettlement village = village(pottery(People.INTERCHANGEABLE, POTTER), 100);
    village.tick();
    double made = village.report().produced("pots");
    village.give("kilns", 0.25 * village.workers("potter") - village.stock("kilns"));
    village.tick();
    assertEquals(made / 2, village.report().produced("pots"), 1e-9 * made);
    assertEquals(
        0.25 * village.workers("potter") / 20 / 20, village.report().worn("kilns"), 1e-9 * made);
  }

  @Test
  void landIsDugOut_andGivesWhatComesBack() {
    Industry digger = POTTER.withDeposit(Optional.of(new Deposit(5000, 0, 100)));
    LivingSettlement village = village(pottery(People.INTERCHANGEABLE, digger), 100);
    double before = village.deposit("potter");
    double pots = lived(village, "pots");
    assertEquals(before - pots, village.deposit("potter"), 1e-6);
    for (int cycle = 0; cycle < 60; cycle++) {
      pots = lived(village, "pots");
      assertTrue(village.deposit("potter") >= 0);
    }
    assertEquals(100, pots, 1e-6);
    assertEquals(Double.POSITIVE_INFINITY, village.deposit("farmer"));
  }

  @Test
  void yieldFalls_asLandIsDugOut_andIsNoSurprise() {
    Industry digger = POTTER.withDeposit(Optional.of(new Deposit(20_000, 1, 0)));
    LivingSettlement village = village(pottery(People.INTERCHANGEABLE, digger), 100);
    double first = lived(village, "pots");
    for (int cycle = 0; cycle < 30; cycle++) {
      lived(village, "pots");
    }
    double left = village.deposit("potter") / 20_000;
    assertEquals(first * left, lived(village, "pots"), 0.02 * first);
    assertEquals(1, village.believedYield("potter"), 1e-9);
  }

  @Test
  void peopleGrow_toTheNumberThereIsRoomFor() {
    People people =
        new People(Double.POSITIVE_INFINITY, List.of(Tier.WORKER), 0.25, 0.25, 0.02, 150);
    LivingSettlement village = village(pottery(people, POTTER), 100);
    for (int cycle = 0; cycle < 10; cycle++) {
      lived(village, "pots");
    }
    assertEquals(100 * Math.pow(1.02, 10), village.people(), 1.5);
    for (int cycle = 0; cycle < 40; cycle++) {
      lived(village, "pots");
    }
    assertEquals(150, village.people());
  }

  /** Units enjoyed in a cycle. */
  private static double lived(LivingSettlement village, String good) {
    double luxury = 0;
    for (int tick = 0; tick < village.settings().ticksPerCycle(); tick++) {
      village.tick();
      TickLaws.check("workshops", village);
      luxury += village.report().luxury(good);
    }
    return luxury;
  }

  private static LivingSettlement village(Ruleset rules, int people) {
    return new LivingSettlement(rules, people, 1, Settings.defaults());
  }

  private static Ruleset pottery(People people, Industry potter) {
    return Villages.ruleset(
        people,
        List.of(Villages.FOOD, Villages.POTS, KILNS),
        List.of(Villages.FARMER, potter, MASON),
        List.of());
  }
}
