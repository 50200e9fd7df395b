package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private static Ruleset rules;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
  }

  private static World world(int people, Optional<Scenario.Goal> goal) {
    return World.found(
        new Scenario(
            "test",
            goal.isPresent() ? Scenario.Kind.TRIAL : Scenario.Kind.SANDBOX,
            "rules/village.rules.json",
            List.of(Scenario.Setup.of("Oakham", people, 0, 5), Scenario.Setup.of("Wing", 60, 0, 6)),
            20,
            true,
            false,
            List.of(),
            goal,
            List.of()),
        rules);
  }

  /** Plays so many ticks. */
  private static void play(World world, int ticks) {
    for (int i = 0; i < ticks; i++) {
      world.update(World.SECONDS_PER_CYCLE / 20);
    }
  }

  private static List<Alert.Kind> kinds(World world, int village) {
    return world.alerts().standing().stream()
        .filter(alert -> alert.village() == village)
        .map(Alert::kind)
        .toList();
  }

  private static void starve(World world) {
    var settlement = world.villages().get(0).settlement();
    settlement.give("food", -settlement.stock("food"));
    world.villages().get(0).order(world.villages().get(0).orders().exactly("farmer", 0));
  }

  @Test
  void famine_isToldWithItsGoodAndShare_andLeadsToTheFields() {
    World world = world(120, Optional.empty());
    play(world, 20);
    starve(world);
    play(world, 6);
    Alert famine = world.alerts().standing().get(0);
    assertEquals(Alert.Kind.FAMINE, famine.kind());
    assertEquals("food", famine.subject());
    assertTrue(famine.amount() < 0.9, () -> "met " + famine.amount());
    assertEquals(new Spot(0, "farmer"), famine.spot(world.villages().get(0)));
    assertEquals(famine, world.alerts().worst(0));
    assertNull(world.alerts().worst(2), "there is no third village");
  }

  @Test
  void famine_isGoneAWhileAfterItEnded_andThatIsGoodNews() {
    World world = world(120, Optional.empty());
    play(world, 20);
    starve(world);
    play(world, 6);
    Village village = world.villages().get(0);
    village.order(village.orders().free("farmer"));
    village.settlement().give("food", 1000);
    // Rations are set for a whole cycle.
    for (int i = 0; i < 30 && village.met() < 1; i++) {
      play(world, 1);
    }
    assertEquals(1, village.met());
    play(world, 3);
    assertTrue(kinds(world, 0).contains(Alert.Kind.FAMINE), "it does not flicker");
    assertTrue(world.alerts().standing().get(0).amount() < 1, "nor does its number");
    play(world, 10);
    assertFalse(kinds(world, 0).contains(Alert.Kind.FAMINE));
    assertTrue(kinds(world, 0).contains(Alert.Kind.ENOUGH));
    play(world, 60);
    assertFalse(kinds(world, 0).contains(Alert.Kind.ENOUGH), "news grow old");
  }

  @Test
  void conditionThatComesAndGoes_isNotToldEachTime() {
    World world = world(120, Optional.empty());
    play(world, 20);
    starve(world);
    List<Boolean> told = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      world.villages().get(0).settlement().give("food", i % 4 == 0 ? 12 : 0);
      play(world, 1);
      told.add(kinds(world, 0).contains(Alert.Kind.FAMINE));
    }
    long changes = 0;
    for (int i = 1; i < told.size(); i++) {
      changes += told.get(i).equals(told.get(i - 1)) ? 0 : 1;
    }
    assertEquals(1, changes, told::toString);
  }

  @Test
  void refusedOrder_isToldUntilItIsLifted() {
    World world = world(120, Optional.empty());
    Village village = world.villages().get(0);
    village.order(village.orders().atLeast("farmer", 110).atLeast("digger", 60));
    play(world, 4);
    assertTrue(kinds(world, 0).contains(Alert.Kind.REFUSED), () -> kinds(world, 0).toString());
    village.order(village.orders().free("farmer").free("digger"));
    play(world, 2);
    assertFalse(kinds(world, 0).contains(Alert.Kind.REFUSED));
  }

  @Test
  void reeveOff_isTold_andPeopleAtLeisureWhileNeedsAreShort() {
    World world = world(120, Optional.empty());
    play(world, 20);
    Village village = world.villages().get(0);
    starve(world);
    for (String trade : List.of("digger", "potter", "scholar", "soldier")) {
      village.order(village.orders().exactly(trade, 0));
    }
    play(world, 20);
    assertTrue(kinds(world, 0).contains(Alert.Kind.IDLE), () -> kinds(world, 0).toString());
    village.order(village.orders().off(true));
    play(world, 1);
    assertTrue(kinds(world, 0).contains(Alert.Kind.OFF));
  }

  @Test
  void raid_isToldAsLongAsItIsHere_andLeadsToTheSoldiers() {
    World world = world(120, Optional.empty());
    int seen = 0;
    for (int i = 0; i < 100; i++) {
      play(world, 1);
      boolean here = world.villages().get(0).settlement().raid("barbarians") > 0;
      assertEquals(here, kinds(world, 0).contains(Alert.Kind.RAID));
      seen += here ? 1 : 0;
    }
    assertTrue(seen > 0);
    Alert raid = new Alert(Alert.Kind.RAID, 0, "barbarians", 1);
    assertEquals("soldier", raid.spot(world.villages().get(0)).trade());
  }

  @Test
  void festivalOfEveryCycle_isNewsOnce() {
    World world = world(150, Optional.empty());
    Alerts alerts = new Alerts(world.scenario());
    Village village = world.villages().get(0);
    int told = 0;
    for (int cycle = 0; cycle < 12; cycle++) {
      play(world, 20);
      alerts.hear(new News(0, 20L * cycle + 20, new Event.FestivalHeld("festival")), cycle);
      alerts.look(village);
      told += alerts.standing().stream().anyMatch(a -> a.kind() == Alert.Kind.FESTIVAL) ? 1 : 0;
    }
    assertTrue(told >= 1 && told <= 3, "told in " + told + " cycles");
  }

  @Test
  void trialInDanger_isToldOfThePlayersVillage() {
    World world = world(120, Optional.of(new Scenario.Goal(1, 0)));
    play(world, 20);
    assertFalse(kinds(world, 0).contains(Alert.Kind.GOAL));
    starve(world);
    play(world, 20);
    assertTrue(kinds(world, 0).contains(Alert.Kind.GOAL));
    assertFalse(kinds(world, 1).contains(Alert.Kind.GOAL));
  }

  @Test
  void alerts_areOrderedByWeight() {
    World world = world(120, Optional.empty());
    play(world, 20);
    starve(world);
    world.villages().get(1).order(world.villages().get(1).orders().off(true));
    play(world, 10);
    List<Alert> standing = world.alerts().standing();
    for (int i = 1; i < standing.size(); i++) {
      assertTrue(standing.get(i - 1).kind().compareTo(standing.get(i).kind()) <= 0);
    }
    assertTrue(standing.size() >= 2);
  }
}
