package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.files.FileHandle;
import com.sun.management.ThreadMXBean;
import dev.reeve.math.LinearSolvers;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.PostureChooser;
import dev.reeve.settlement.SaveException;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Stage;
import dev.reeve.settlement.Strength;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worlds of many settlements: on several threads, and with planning spread over ticks. */
class ManySettlementsTest {

  private static final float TICK = 0.1f;
  private static final int MANY = 60;

  @TempDir Path folder;

  /** A world, and all that it has told. */
  private static final class World {
    final Engine engine = new Engine();
    final Reeve reeve;
    final List<Settlement> settlements = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    World(ReeveConfig config) {
      reeve = Reeve.install(engine, config);
      for (Class<? extends Event> type : Event.TYPES) {
        reeve.onSettlement(
            type,
            (entity, event) ->
                told.add(Settlement.of(entity).seed() + " " + Thread.currentThread() + event));
      }
    }

    static World of(ReeveConfig config, int settlements) {
      World world = new World(config);
      for (int seed = 0; seed < settlements; seed++) {
        Entity entity =
            world.reeve.settle(seed % 3 == 0 ? Rules.village() : Rules.marches(), 20 + seed, seed);
        world.settlements.add(Settlement.of(entity));
      }
      return world;
    }

    void live(int ticks) {
      for (int tick = 0; tick < ticks; tick++) {
        engine.update(TICK);
      }
    }

    List<String> fingerprints() {
      return settlements.stream().map(Settlement::fingerprint).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void world_hasTheSameHistoryOnSoManyThreads_andTellsItInTheSameOrder(int threads) {
    ReeveConfig config = ReeveConfig.defaults().withTicksPerCycle(5);
    World one = World.of(config, MANY);
    World many = World.of(config.withThreads(threads), MANY);
    one.live(100);
    many.live(100);
    assertEquals(one.fingerprints(), many.fingerprints());
    assertEquals(one.told, many.told);
    assertTrue(one.told.size() > 1000, () -> one.told.size() + " events");
  }

  @Test
  void stageOfTheGameInBetween_changesNothingForTheOthers() {
    World plain = World.of(ReeveConfig.defaults(), MANY);
    World mixed = World.of(ReeveConfig.defaults().withThreads(2), MANY);
    List<Thread> callers = new ArrayList<>();
    mixed.engine.addSystem(
        new SettlementSystem(mixed.reeve.config().priority(Stage.CONSUME) - 1) {
          @Override
          protected void tick(Entity entity, Settlement settlement) {
            callers.add(Thread.currentThread());
          }
        });
    plain.live(50);
    mixed.live(50);
    assertEquals(plain.fingerprints(), mixed.fingerprints());
    assertEquals(mixed.settlements.get(0).ticks() * MANY, callers.size());
    assertEquals(Set.of(Thread.currentThread()), new HashSet<>(callers));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatAThreadThrows_comesOutOfTheUpdate(int threads) {
    PostureChooser choosy =
        situation -> {
          if (situation.people() == 20 + 40) {
            throw new IllegalStateException("not in this village");
          }
          return Posture.ORDINARY;
        };
    World world = World.of(ReeveConfig.defaults().withThreads(threads).withPostures(choosy), MANY);
    Exception thrown = assertThrows(IllegalStateException.class, () -> world.live(1));
    assertEquals("not in this village", thrown.getMessage());
  }

  @Test
  void tickThatFailed_isNotRunTwiceTheNextTime() {
    boolean[] failed = new boolean[1];
    PostureChooser once =
        situation -> {
          if (!failed[0]) {
            failed[0] = true;
            throw new IllegalStateException("this once");
          }
          return Posture.ORDINARY;
        };
    ReeveConfig config = ReeveConfig.defaults().withSecondsPerTick(0.125).withPostures(once);
    World world = World.of(config, 1);
    assertThrows(IllegalStateException.class, () -> world.engine.update(0));
    world.engine.update(0.125f);
    assertEquals(1, world.settlements.get(0).ticks());
  }

  @Test
  void anotherSolver_leavesPlanningAsItIsSpread() {
    Settings settings = Settings.defaults().withPlanEvery(5).withStrength(Strength.JOURNEYMAN);
    assertEquals(5, settings.withSolver(LinearSolvers::portable).planEvery());
    assertEquals(5, settings.withTicksPerCycle(6).planEvery());
    assertEquals(5, settings.withPostures(situation -> Posture.ORDINARY).planEvery());
  }

  @Test
  void worldOfShorterCyclesThanTurns_isRefusedInASentence() {
    World world = World.of(ReeveConfig.defaults().withTicksPerCycle(4), 1);
    FileHandle file = new FileHandle(folder.resolve("short.world").toFile());
    world.live(2);
    world.reeve.save(file);
    World other = new World(ReeveConfig.defaults().withPlanEvery(5));
    String refusal = assertThrows(SaveException.class, () -> other.reeve.load(file)).getMessage();
    assertTrue(refusal.contains("planEvery is 5; it must be within [1, 3]"), refusal);
  }

  @Test
  void spreadPlanning_givesEverybodyATurnInSoManyTicks_andNotAllAtOnce() {
    ReeveConfig config = ReeveConfig.defaults().withPlanEvery(10);
    World world = World.of(config, MANY);
    world.live(200);
    List<Integer> planned = new ArrayList<>();
    Set<Integer> turns = new HashSet<>();
    for (int tick = 0; tick < 20; tick++) {
      List<Plan> before = world.settlements.stream().map(Settlement::plan).toList();
      world.live(1);
      int count = 0;
      for (int i = 0; i < MANY; i++) {
        if (another(world.settlements.get(i).plan(), before.get(i))) {
          count++;
          turns.add(i);
        }
      }
      planned.add(count);
    }
    assertTrue(turns.size() > MANY / 3, () -> turns.size() + " planned in a cycle");
    assertTrue(planned.stream().allMatch(count -> count < MANY / 3), planned::toString);
  }

  @Test
  void ordersAreFollowedFromTheNextTickOn_whoeversTurnItIs() {
    World world = World.of(ReeveConfig.defaults().withPlanEvery(19), MANY);
    world.live(100);
    for (Settlement settlement : world.settlements) {
      Plan before = settlement.plan();
      settlement.order(Orders.NONE.exactly("farmer", 7));
      assertSame(before, settlement.plan());
    }
    world.live(1);
    for (Settlement settlement : world.settlements) {
      assertEquals(7, settlement.workers("farmer"));
      assertEquals(7, settlement.plan().workers("farmer") + standby(settlement), 1e-6);
    }
  }

  /** Whether it was planned again, be it the same plan. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean another(Plan plan, Plan before) {
    return plan != before;
  }

  private static double standby(Settlement settlement) {
    return settlement.plan().standby().getOrDefault("farmer", Map.of()).values().stream()
        .mapToDouble(people -> people)
        .sum();
  }

  @Test
  void worldWithSpreadPlanning_livesOnFromASaveAsItDoesWithout() {
    ReeveConfig config = ReeveConfig.defaults().withTicksPerCycle(8).withPlanEvery(7);
    World world = World.of(config, 12);
    world.live(61);
    world.settlements.get(3).order(Orders.NONE.atLeast("farmer", 9)); // not planned under yet
    FileHandle file = new FileHandle(folder.resolve("spread.world").toFile());
    world.reeve.save(file);
    World loaded = new World(config);
    loaded.reeve.load(file).forEach(entity -> loaded.settlements.add(Settlement.of(entity)));
    assertNotSame(world.settlements.get(0), loaded.settlements.get(0));
    for (int tick = 0; tick < 30; tick++) {
      world.settlements.forEach(Settlement::tick);
      loaded.settlements.forEach(Settlement::tick);
      assertEquals(world.fingerprints(), loaded.fingerprints(), "tick " + tick);
    }
  }

  @Test
  void tickWithoutEvents_allocatesNothing_whetherItPlansAnewOrNot() {
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());
    Settlement village = Settlement.of(reeve.settle(Rules.marches(), 100, 1));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int quiet = 0;
    int planned = 0;
    long garbage = 0;
    for (int tick = 0; tick < 20_000; tick++) {
      Plan before = village.plan();
      long allocated = threads.getCurrentThreadAllocatedBytes();
      engine.update(TICK);
      allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
      if (tick > 10_000 && village.events().isEmpty()) {
        quiet++;
        planned += another(village.plan(), before) ? 1 : 0;
        garbage += allocated;
      }
    }
    assertTrue(quiet > 1000, quiet + " quiet ticks");
    assertTrue(planned > 100, planned + " of them planned anew");
    assertTrue(garbage < quiet, garbage + " bytes in " + quiet + " quiet ticks");
  }

  @Test
  void configurationRefusesWhatCannotBe() {
    ReeveConfig config = ReeveConfig.defaults();
    assertEquals(
        "threads is 0; it must be >= 1",
        assertThrows(IllegalArgumentException.class, () -> config.withThreads(0)).getMessage());
    assertEquals(
        "planEvery is 20; it must be within [1, 19] where a cycle has 20 ticks",
        assertThrows(IllegalArgumentException.class, () -> config.withPlanEvery(20)).getMessage());
    assertEquals(
        "planEvery is 5; it must be within [1, 3] where a cycle has 4 ticks",
        assertThrows(
                IllegalArgumentException.class, () -> config.withPlanEvery(5).withTicksPerCycle(4))
            .getMessage());
  }
}
