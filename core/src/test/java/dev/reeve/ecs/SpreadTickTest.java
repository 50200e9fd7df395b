package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ticks that are spread over the frames until the next one is due. */
class SpreadTickTest {

  private static final int MANY = 40;
  private static final int FRAMES = 8;
  private static final float FRAME = 1f / 64;

  private static final ReeveConfig WHOLE =
      ReeveConfig.defaults().withSecondsPerTick(FRAMES * FRAME).withTicksPerCycle(5);
  private static final ReeveConfig SPREAD = WHOLE.withSpread(true);

  @TempDir Path folder;

  /** A world, and all that it has told. */
  private static final class World {
    final Engine engine = new Engine();
    final Reeve reeve;
    final List<Entity> entities = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    World(ReeveConfig config) {
      reeve = Reeve.install(engine, config);
      for (Class<? extends Event> type : Event.TYPES) {
        reeve.onSettlement(
            type, (entity, event) -> told.add(Settlement.of(entity).seed() + " " + event));
      }
    }

    static World of(ReeveConfig config) {
      World world = new World(config);
      for (int seed = 0; seed < MANY; seed++) {
        world.entities.add(
            world.reeve.settle(seed % 3 == 0 ? Rules.village() : Rules.marches(), 20 + seed, seed));
      }
      return world;
    }

    void live(int frames) {
      for (int frame = 0; frame < frames; frame++) {
        engine.update(FRAME);
      }
    }

    Settlement settlement(int i) {
      return Settlement.of(entities.get(i));
    }

    List<Long> ticks() {
      return entities.stream().map(entity -> Settlement.of(entity).ticks()).toList();
    }

    List<String> fingerprints() {
      return entities.stream().map(entity -> Settlement.of(entity).fingerprint()).toList();
    }
  }

  private FileHandle file() {
    return new FileHandle(folder.resolve("spread.world").toFile());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "1, 4", "2, 4"})
  void settlements_haveTheSameHistoryAsInWholeTicks_andTellItInTheSameOrder(
      int threads, int planEvery) {
    World whole = World.of(WHOLE.withPlanEvery(planEvery));
    World spread = World.of(SPREAD.withPlanEvery(planEvery).withThreads(threads));
    whole.live(40 * FRAMES);
    spread.live(40 * FRAMES);
    spread.reeve.save(file());
    assertEquals(whole.ticks(), spread.ticks());
    assertEquals(whole.fingerprints(), spread.fingerprints());
    assertEquals(whole.told, spread.told);
    assertTrue(whole.told.size() > 500, () -> whole.told.size() + " events");
  }

  @Test
  void noFrame_carriesMoreThanItsShare() {
    World world = World.of(SPREAD);
    List<Long> before = world.ticks();
    for (int frame = 0; frame < 10 * FRAMES; frame++) {
      world.live(1);
      List<Long> after = world.ticks();
      int ticked = 0;
      for (int i = 0; i < MANY; i++) {
        ticked += (int) (after.get(i) - before.get(i));
      }
      int share = MANY / FRAMES;
      int count = ticked;
      assertTrue(count <= share, () -> count + " of " + MANY + " in one frame");
      before = after;
    }
    assertTrue(before.stream().allMatch(ticks -> ticks >= 9 && ticks <= 11), before::toString);
  }

  @Test
  void frameOfSeveralTicks_runsThemAll_andDropsNoOthersThanWithoutSpreading() {
    World world = World.of(SPREAD);
    List<TicksDropped> dropped = new ArrayList<>();
    world.reeve.on(TicksDropped.class, dropped::add);
    world.engine.update(0); // the first tick begins
    world.engine.update(3 * FRAMES * FRAME + FRAME);
    assertEquals(3, world.settlement(MANY - 1).ticks());
    assertEquals(4, world.settlement(0).ticks());
    world.engine.update(10 * FRAMES * FRAME);
    assertEquals(List.of(new TicksDropped(5)), dropped);
    assertEquals(8, world.settlement(MANY - 1).ticks());
    world.engine.update(FRAMES * FRAME - FRAME);
    assertEquals(9, world.settlement(MANY - 1).ticks());
  }

  @Test
  void stagesOfTheGameForEachSettlement_areSpreadAsWell() {
    World world = World.of(SPREAD);
    List<String> calls = new ArrayList<>();
    world.engine.addSystem(
        new SettlementSystem(SPREAD.priority(Stage.CONSUME) - 1) {
          @Override
          protected void tick(Entity entity, Settlement settlement) {
            calls.add(settlement.seed() + " " + settlement.ticks());
          }
        });
    world.live(3);
    assertEquals(MANY * 3 / FRAMES, calls.size());
    world.live(2 * FRAMES);
    World plain = World.of(SPREAD);
    plain.live(3 + 2 * FRAMES);
    assertEquals(plain.fingerprints(), world.fingerprints());
    assertEquals(2 * MANY + MANY * 3 / FRAMES, calls.size());
  }

  @Test
  void stageForAllSettlementsAtOnce_leavesNothingToSpread() {
    World world = World.of(SPREAD);
    List<Long> sums = new ArrayList<>();
    world.engine.addSystem(
        new TickSystem(SPREAD.priority(Stage.CONSUME) - 1) {
          @Override
          public void tick() {
            sums.add(world.ticks().stream().mapToLong(ticks -> ticks).sum());
          }
        });
    world.live(2 + FRAMES);
    assertEquals(List.of(0L, (long) MANY), sums);
    assertEquals(2L * MANY, world.ticks().stream().mapToLong(ticks -> ticks).sum());
  }

  @Test
  void stagesBeforeAndAfter_seeATickBeginAndEnd() {
    World world = World.of(SPREAD);
    List<String> seen = new ArrayList<>();
    for (int priority : new int[] {SPREAD.priority() + 1, SPREAD.priority(Stage.REPORT) + 1}) {
      boolean begins = priority < SPREAD.priority(Stage.OBSERVE);
      TickSystem system =
          begins ? new Begins(priority, world, seen) : new Ends(priority, world, seen);
      world.engine.addSystem(system);
    }
    world.live(1 + 2 * FRAMES);
    assertEquals(List.of("begins 0 0", "ends 1 1", "begins 1 1", "ends 2 2", "begins 2 2"), seen);
  }

  private static final class Begins extends TickSystem {
    private final World world;
    private final List<String> seen;

    Begins(int priority, World world, List<String> seen) {
      super(priority);
      this.world = world;
      this.seen = seen;
    }

    @Override
    public void tick() {
      seen.add("begins " + world.settlement(0).ticks() + " " + world.settlement(MANY - 1).ticks());
    }
  }

  private static final class Ends extends TickSystem {
    private final World world;
    private final List<String> seen;

    Ends(int priority, World world, List<String> seen) {
      super(priority);
      this.world = world;
      this.seen = seen;
    }

    @Override
    public void tick() {
      seen.add("ends " + world.settlement(0).ticks() + " " + world.settlement(MANY - 1).ticks());
    }
  }

  @Test
  void whoIsSettledMeanwhile_hasTheNextTickForAFirst_andWhoIsRemovedHasNoMore() {
    World world = World.of(SPREAD);
    world.live(3);
    Settlement gone = world.settlement(MANY - 1);
    world.engine.removeEntity(world.entities.remove(MANY - 1));
    Settlement late = Settlement.of(world.reeve.settle(Rules.village(), 30, 99));
    world.live(FRAMES - 2);
    assertEquals(0, gone.ticks());
    assertEquals(0, late.ticks());
    assertEquals(1, world.settlement(MANY - 2).ticks());
    world.live(FRAMES);
    assertEquals(0, gone.ticks());
    assertEquals(1, late.ticks());
  }

  @Test
  void ordersAndQuestions_findEverySettlementBetweenTwoTicksOfItsOwn() {
    World world = World.of(SPREAD);
    world.live(3);
    for (int i = 0; i < MANY; i++) {
      world.settlement(i).order(Orders.NONE.exactly("farmer", 7));
      assertTrue(world.settlement(i).whatIf(Orders.NONE).happiness() >= 0);
    }
    world.live(FRAMES - 2);
    assertEquals(7, world.settlement(MANY - 1).workers("farmer")); // in the tick under way
    assertEquals(1, world.settlement(MANY - 1).ticks());
    world.live(FRAMES);
    assertEquals(7, world.settlement(0).workers("farmer"));
  }

  @Test
  void saveInTheMiddle_finishesTheTick_andTheLoadedWorldLivesOnAsItDoes() {
    World world = World.of(SPREAD);
    world.live(20 * FRAMES + 4);
    world.reeve.save(file());
    assertEquals(1, world.ticks().stream().distinct().count());
    World loaded = new World(SPREAD);
    loaded.entities.addAll(loaded.reeve.load(file()));
    assertEquals(world.fingerprints(), loaded.fingerprints());
    for (int tick = 0; tick < 10; tick++) {
      world.entities.forEach(entity -> Settlement.of(entity).tick());
      loaded.entities.forEach(entity -> Settlement.of(entity).tick());
    }
    assertEquals(world.fingerprints(), loaded.fingerprints());
  }

  @Test
  void saveByAListener_finishesTheTick_andEverythingIsToldOnce() {
    World plain = World.of(SPREAD);
    World world = World.of(SPREAD);
    int[] heard = new int[1];
    for (Class<? extends Event> type : Event.TYPES) {
      world.reeve.on(
          type,
          event -> {
            if (heard[0]++ % 500 == 0) {
              world.reeve.save(file());
            }
          });
    }
    plain.live(2 * FRAMES);
    plain.reeve.save(file());
    world.live(2 * FRAMES);
    world.reeve.save(file());
    assertEquals(plain.told, world.told);
    assertEquals(plain.fingerprints(), world.fingerprints());
  }

  @Test
  void tickThatFailed_isOver_andTheNextOneRuns() {
    ReeveConfig config =
        SPREAD.withPostures(
            situation -> {
              if (situation.people() == 20 + 11 && situation.cycle() == 0) {
                throw new IllegalStateException("not in this village");
              }
              return Posture.ORDINARY;
            });
    World world = World.of(config);
    assertThrows(IllegalStateException.class, () -> world.live(FRAMES));
    long before = world.settlement(MANY - 1).ticks();
    world.live(1);
    assertEquals(before, world.settlement(MANY - 1).ticks());
    assertThrows(IllegalStateException.class, () -> world.live(2 * FRAMES));
  }
}
