package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.settlement.Orders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every scenario can be lost by doing nothing and won by doing something sensible. */
class ScenarioBalanceTest {
  private static final int TICKS = 20;

  @TempDir private static Path home;
  private static Library library;

  @BeforeAll
  static void open() {
    Gdx.files = new HeadlessFiles();
    library = new Library(new FileHandle(home.toFile()));
  }

  /** Plays to the end; the player is asked as each cycle begins. */
  private static World played(String id, BiConsumer<Village, Long> player) {
    Scenario scenario = library.scenario(id).orElseThrow();
    World world = World.found(scenario, library.rules(scenario.rules()));
    for (long cycle = 0; cycle < scenario.cycles(); cycle++) {
      player.accept(world.villages().get(0), cycle);
      for (int tick = 0; tick < TICKS; tick++) {
        world.update(World.SECONDS_PER_CYCLE / TICKS);
      }
    }
    return world;
  }

  private static void nothing(Village village, long cycle) {}

  private static double happiness(Village village) {
    return village.chronicle().mean(Curve.FIGURE, Chronicle.HAPPINESS);
  }

  private static double hunger(Village village) {
    return village.chronicle().total(Curve.FIGURE, Chronicle.HUNGER);
  }

  private static boolean won(World world) {
    Scenario.Goal goal = world.scenario().goal().orElseThrow();
    Village village = world.villages().get(0);
    return hunger(village) <= goal.hunger() && happiness(village) >= goal.happiness();
  }

  @Test
  void everythingThatComesWithTheGame_isWithoutProblem() {
    assertEquals(List.of(), library.problems());
    assertEquals(
        List.of("valley", "contest", "essay", "winter", "barbarians", "town"),
        library.scenarios().stream().map(Scenario::id).toList());
  }

  @Test
  void theListOfAssets_namesEveryScenarioAndEveryFileOfAMod() {
    AssetList list = new AssetList();
    Path assets = Path.of("../assets");
    for (String folder : new String[] {"scenarios", "mods"}) {
      List<String> there =
          files(new FileHandle(assets.resolve(folder).toFile()), folder).stream()
              .filter(path -> !path.endsWith(".schema.json"))
              .sorted()
              .toList();
      assertEquals(there, list.files(folder + "/", "").stream().sorted().toList());
    }
  }

  private static List<String> files(FileHandle folder, String path) {
    List<String> files = new java.util.ArrayList<>();
    for (FileHandle file : folder.list()) {
      String below = path + "/" + file.name();
      files.addAll(file.isDirectory() ? files(file, below) : List.of(below));
    }
    return files;
  }

  @Test
  void theValley_hasAThousandPeopleAtMost_andNobodyStarvesUnderAMaster() {
    Scenario valley = library.scenario("valley").orElseThrow();
    assertEquals(1000, valley.villages().stream().mapToInt(Scenario.Setup::most).sum());
    World world = World.found(valley, library.rules(valley.rules()));
    for (int tick = 0; tick < 20 * TICKS; tick++) {
      world.update(World.SECONDS_PER_CYCLE / TICKS);
    }
    for (Village village : world.villages().subList(0, 3)) {
      assertTrue(hunger(village) < 30, () -> village.name() + " " + hunger(village));
      assertTrue(happiness(village) > 3, () -> village.name() + " " + happiness(village));
    }
  }

  @Test
  void theContest_isLost_byTheStaffThatThePlayerBeginsWith() {
    World world = played("contest", ScenarioBalanceTest::nothing);
    assertTrue(happiness(world.villages().get(0)) < happiness(world.villages().get(1)));
    assertEquals(0, hunger(world.villages().get(1)), 1, "the reeve feeds his people");
  }

  @Test
  void theContest_isWon_byAStaffThatSuitsTheWholeYear() {
    Map<String, Integer> staff =
        Map.of("farmer", 26, "digger", 17, "potter", 57, "scholar", 14, "soldier", 6);
    World world =
        played(
            "contest",
            (village, cycle) -> {
              Orders orders = village.orders();
              for (Map.Entry<String, Integer> trade : staff.entrySet()) {
                orders = orders.exactly(trade.getKey(), trade.getValue());
              }
              village.order(orders);
            });
    assertTrue(
        happiness(world.villages().get(0)) > happiness(world.villages().get(1)),
        () -> happiness(world.villages().get(0)) + ":" + happiness(world.villages().get(1)));
  }

  @Test
  void aHardWinter_starvesPeople_whoLeaveItToTheReeve() {
    World world = played("winter", ScenarioBalanceTest::nothing);
    assertTrue(hunger(world.villages().get(0)) > 100);
    assertFalse(won(world));
  }

  @Test
  void aHardWinter_isWon_withEnoughFarmersAllYear_andLostWithFarTooMany() {
    assertTrue(won(played("winter", farmers(38))));
    assertTrue(won(played("winter", farmers(32))));
    World worked = played("winter", farmers(70));
    assertEquals(0, hunger(worked.villages().get(0)), 1);
    assertFalse(won(worked), "fed, and not happy");
  }

  private static BiConsumer<Village, Long> farmers(int people) {
    return (village, cycle) -> village.order(Orders.NONE.exactly("farmer", people));
  }

  @Test
  void barbarianYears_areLost_byWhoeverTrustsTheRules() {
    World world = played("barbarians", ScenarioBalanceTest::nothing);
    assertFalse(won(world), () -> "happiness " + happiness(world.villages().get(0)));
  }

  @Test
  void barbarianYears_areWon_withSoldiersAfterTheFirstRaid_andLostWithTooManyOrTooLate() {
    assertTrue(won(played("barbarians", soldiers(9, 24))));
    assertFalse(won(played("barbarians", soldiers(0, 45))));
    assertFalse(won(played("barbarians", soldiers(16, 22))));
  }

  private static BiConsumer<Village, Long> soldiers(int from, int people) {
    return (village, cycle) ->
        village.order(cycle < from ? Orders.NONE : Orders.NONE.atLeast("soldier", people));
  }
}
