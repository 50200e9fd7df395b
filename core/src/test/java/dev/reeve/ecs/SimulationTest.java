package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import java.io.File;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole villages over many ticks. */
class SimulationTest {

  private static final float TICK = 0.1f;

  private final Engine engine = new Engine();
  private final Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());

  @ParameterizedTest
  @MethodSource("villages")
  void villageThatGrowsFrom20To200_isAlwaysWhole(Ruleset rules) {
    List<String> replayed = new ArrayList<>(Collections.nCopies(200, Settlement.IDLE));
    List<JobChanged> events = new ArrayList<>();
    reeve.on(JobChanged.class, events::add);
    Settlement village = Settlement.of(reeve.settle(rules, 20, 1));
    long moved = 0;
    while (village.people() < 200) {
      events.clear();
      engine.update(TICK);
      follow(replayed, events);
      moved += events.stream().filter(e -> !e.from().equals(Settlement.IDLE)).count();
      assertEverybodyIsInOnePlace(village, replayed);
      assertFoodIsNeverAWorkerShort(village);
      village.add(1);
    }
    // A newcomer takes an open place; few others have to make way for a growing need.
    assertTrue(moved < 60, moved + " moves");
  }

  static Stream<Ruleset> villages() {
    URL game = SimulationTest.class.getClassLoader().getResource("rules/village.rules.json");
    return Stream.of(Rules.village(), Rulesets.read(new FileHandle(new File(game.getPath()))));
  }

  @Test
  void villageAtRestStaysAsItIs() {
    List<JobChanged> events = new ArrayList<>();
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 150, 1));
    engine.update(TICK);
    reeve.on(JobChanged.class, events::add);
    for (int tick = 0; tick < 1000; tick++) {
      engine.update(TICK);
    }
    assertEquals(List.of(), events);
    assertEquals(50, village.cycle());
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

  /** 40 ticks of a village where somebody arrives every third tick: every move with its tick. */
  private static List<String> history(float[] frames) {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());
    Entity entity = reeve.settle(Rules.village(), 40, 3);
    Settlement village = Settlement.of(entity);
    engine.addSystem(
        new TickSystem(Stage.PLAN.priority(reeve.config()) - 1) {
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

  private static void follow(List<String> jobs, List<JobChanged> events) {
    for (JobChanged event : events) {
      assertEquals(jobs.get(event.person()), event.from());
      jobs.set(event.person(), event.to());
    }
  }

  private static void assertEverybodyIsInOnePlace(Settlement village, List<String> replayed) {
    assertEquals(replayed.subList(0, village.people()), jobs(village));
    int counted = village.workers(Settlement.IDLE) + village.workers(Settlement.CARRIER);
    for (Industry industry : village.plan().rules().industries()) {
      counted += village.workers(industry.id());
    }
    assertEquals(village.people(), counted);
  }

  private static void assertFoodIsNeverAWorkerShort(Settlement village) {
    Plan plan = village.plan();
    assertTrue(village.workers(Rules.FARMER) > plan.workers(Rules.FARMER) - 1);
  }

  private static List<String> jobs(Settlement village) {
    List<String> jobs = new ArrayList<>();
    for (int person = 0; person < village.people(); person++) {
      jobs.add(village.job(person));
    }
    return jobs;
  }
}
