package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event.JobChanged;
import dev.reeve.settlement.Stage;
import dev.reeve.settlement.TickReport;
import java.io.File;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole villages over many ticks. */
class SimulationTest {

  private static final float TICK = 0.1f;
  private static final int TICKS_PER_SETTLER = 20;

  private final Engine engine = new Engine();
  private final Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());

  @ParameterizedTest
  @MethodSource("villages")
  void villageThatGrowsFrom20To100_isAlwaysWhole(Ruleset rules) {
    Settlement village = Settlement.of(reeve.settle(rules, 20, 1));
    Census census = new Census(reeve, 20);
    while (village.people() < 100) {
      engine.update(TICK);
      assertEverybodyIsInOnePlace(village, census);
      village.add(village.ticks() % TICKS_PER_SETTLER == 0 ? 1 : 0);
    }
  }

  static Stream<Ruleset> villages() {
    URL game = SimulationTest.class.getClassLoader().getResource("rules/village.rules.json");
    return Stream.of(Rules.village(), Rulesets.read(new FileHandle(new File(game.getPath()))));
  }

  @Test
  void villageAtRest_movesNobody_onceItHasSettled() {
    List<JobChanged> events = new ArrayList<>();
    Settlement village = Settlement.of(reeve.settle(Rules.ageless(), 150, 1));
    tick(2000);
    reeve.on(JobChanged.class, events::add);
    tick(1000);
    assertEquals(List.of(), events);
    assertEquals(150, village.cycles());
  }

  @Test
  void villageWhereSomeDieAndOthersComeOfAge_hasAPlaceForEverybody() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 150, 1));
    Census census = new Census(reeve, 150);
    int moves = 0;
    for (int tick = 0; tick < 2000; tick++) {
      engine.update(TICK);
      assertEverybodyIsInOnePlace(village, census);
      moves += village.report().moves();
    }
    assertEquals(150, village.people());
    assertTrue(census.deaths() > 100, census.deaths() + " deaths");
    // 100 cycles: at most one in a hundred people changes trade in a cycle.
    assertTrue(moves <= 150, moves + " moves");
  }

  @Test
  void historyIsTheSame_whateverTheFrameRate() {
    List<String> smooth = history(new float[] {1 / 60f});
    assertEquals(smooth, history(new float[] {1 / 7f}));
    assertEquals(smooth, history(new float[] {0.49f}));
    float[] uneven = new float[97];
    Random random = new Random(5);
    for (int i = 0; i < uneven.length; i++) {
      uneven[i] = 0.4f * random.nextFloat();
    }
    assertEquals(smooth, history(uneven));
  }

  @Test
  void enginesSideBySideDoNotInfluenceEachOther() {
    List<String> alone = history(new float[] {TICK});
    Engine other = new Engine();
    Reeve otherReeve = Reeve.install(other, ReeveConfig.defaults());
    List<JobChanged> heard = new ArrayList<>();
    otherReeve.on(JobChanged.class, heard::add);
    otherReeve.settle(Rules.village(), 33, 9);
    other.update(TICK);
    int before = heard.size();
    assertEquals(alone, history(new float[] {TICK}));
    assertEquals(before, heard.size());
  }

  @Test
  void settlementLivesTheSame_aloneOrAmongAHundred_inWhicheverOrderTheyAreFounded() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    List<String> histories = among(order);
    Collections.shuffle(order, new Random(8));
    assertEquals(histories, among(order));
    for (int alone : List.of(0, 17, 99)) {
      assertEquals(histories.get(alone), among(List.of(alone)).get(alone));
    }
  }

  /** What became of settlements by number, founded in the order of their numbers in a list. */
  private static List<String> among(List<Integer> founded) {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, ReeveConfig.defaults().withTicksPerCycle(4));
    Map<Integer, Settlement> settlements = new TreeMap<>();
    for (int number : founded) {
      Ruleset rules = number % 2 == 0 ? Rules.marches() : Rules.village();
      settlements.put(number, Settlement.of(reeve.settle(rules, 10 + number % 7, number % 3)));
    }
    for (int tick = 0; tick < 24; tick++) {
      engine.update(TICK);
    }
    List<String> histories = new ArrayList<>(Collections.nCopies(100, ""));
    settlements.forEach((number, settlement) -> histories.set(number, settlement.fingerprint()));
    return histories;
  }

  private void tick(int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      engine.update(TICK);
    }
  }

  /** Ticks of a village where somebody arrives now and then: everything there is after each. */
  private static List<String> history(float[] frames) {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, ReeveConfig.defaults().withTicksPerCycle(4));
    Settlement village = Settlement.of(reeve.settle(Rules.marches(), 40, 3));
    List<String> history = new ArrayList<>();
    engine.addSystem(
        new TickSystem(reeve.config().priority(Stage.REPORT) + 1) {
          @Override
          public void tick() {
            history.add(village.fingerprint() + village.report().events());
            village.add(village.ticks() % 3 == 0 ? 1 : 0);
          }
        });
    for (int frame = 0; history.size() < 45; frame++) {
      engine.update(frames[frame % frames.length]);
    }
    return history.subList(0, 45);
  }

  private static void assertEverybodyIsInOnePlace(Settlement village, Census census) {
    assertEquals(census.jobs(), jobs(village));
    assertEquals(village.people(), census.jobs().size());
    int counted = village.workers(Settlement.IDLE) + village.workers(Settlement.CARRIER);
    for (Industry industry : village.plan().rules().industries()) {
      counted += village.workers(industry.id());
    }
    assertEquals(village.people(), counted);
    TickReport report = village.report();
    assertEquals(village.people(), report.working() + report.learning() + report.idle());
  }

  private static Map<Integer, String> jobs(Settlement village) {
    Map<Integer, String> jobs = new TreeMap<>();
    for (int person = 0; person < village.slots(); person++) {
      if (village.lives(person)) {
        jobs.put(person, village.job(person));
      }
    }
    return jobs;
  }
}
