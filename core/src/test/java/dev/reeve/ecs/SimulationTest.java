package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
      village.add(village.tick() % TICKS_PER_SETTLER == 0 ? 1 : 0);
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
    assertEquals(150, village.cycle());
  }

  @Test
  void villageWhereSomeDieAndOthersComeOfAge_hasAPlaceForEverybody() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 150, 1));
    Census census = new Census(reeve, 150);
    int moves = 0;
    for (int tick = 0; tick < 2000; tick++) {
      engine.update(TICK);
      assertEverybodyIsInOnePlace(village, census);
      moves += village.living().report().moves();
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
  void settlementLivesTheSame_aloneOrAmongOthers() {
    Settlement alone = Settlement.of(reeve.settle(Rules.village(), 120, 1));
    engine.update(TICK);
    Engine crowded = new Engine();
    Reeve crowdedReeve = Reeve.install(crowded, ReeveConfig.defaults());
    for (int people = 10; people < 20; people++) {
      crowdedReeve.settle(Rules.village(), people, people);
    }
    Settlement among = Settlement.of(crowdedReeve.settle(Rules.village(), 120, 1));
    crowded.update(TICK);
    assertEquals(jobs(alone), jobs(among));
  }

  private void tick(int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      engine.update(TICK);
    }
  }

  /** 40 ticks of a village where somebody arrives every third tick: every move with its tick. */
  private static List<String> history(float[] frames) {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());
    Entity entity = reeve.settle(Rules.village(), 40, 3);
    Settlement village = Settlement.of(entity);
    engine.addSystem(
        new TickSystem(reeve.config().priority(Stage.PLAN) - 1) {
          @Override
          public void tick() {
            village.add(village.tick() % 3 == 0 && village.tick() < 40 ? 1 : 0);
          }
        });
    List<String> history = new ArrayList<>();
    reeve.on(
        JobChanged.class,
        e -> history.add(village.tick() + ": " + e.person() + " " + e.from() + " " + e.to()));
    for (int frame = 0; village.tick() < 45; frame++) {
      engine.update(frames[frame % frames.length]);
    }
    return history;
  }

  private static void assertEverybodyIsInOnePlace(Settlement village, Census census) {
    assertEquals(census.jobs(), jobs(village));
    assertEquals(village.people(), census.jobs().size());
    int counted = village.workers(Settlement.IDLE) + village.workers(Settlement.CARRIER);
    for (Industry industry : village.plan().rules().industries()) {
      counted += village.workers(industry.id());
    }
    assertEquals(village.people(), counted);
    TickReport report = village.living().report();
    assertEquals(village.people(), report.working() + report.learning() + report.idle());
  }

  private static Map<Integer, String> jobs(Settlement village) {
    Map<Integer, String> jobs = new TreeMap<>();
    for (int person = 0; person < village.living().slots(); person++) {
      if (village.living().lives(person)) {
        jobs.put(person, village.job(person));
      }
    }
    return jobs;
  }
}
