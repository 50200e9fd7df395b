package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.sun.management.ThreadMXBean;
import dev.reeve.settlement.Stage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTest {

  private final Engine engine = new Engine();
  private final Reeve reeve =
      Reeve.install(engine, ReeveConfig.defaults().withSecondsPerTick(0.25));
  private final List<String> stages = new ArrayList<>();

  @Test
  void firstTickRunsAtOnce_thenOneEveryQuarterSecond() {
    TickSystem counter = stage("tick", 1000);
    engine.addSystem(counter);
    engine.update(0);
    assertEquals(1, stages.size());
    engine.update(0.125f);
    assertEquals(1, stages.size());
    engine.update(0.125f);
    assertEquals(2, stages.size());
    engine.update(0.75f);
    assertEquals(5, stages.size());
  }

  @Test
  void updateNeverRunsMoreThanFiveTicks_andSaysWhatItDropped() {
    List<TicksDropped> dropped = new ArrayList<>();
    reeve.on(TicksDropped.class, dropped::add);
    engine.addSystem(stage("tick", 1000));
    engine.update(10);
    assertEquals(5, stages.size());
    assertEquals(List.of(new TicksDropped(36)), dropped);
    engine.update(0.25f);
    assertEquals(6, stages.size());
    engine.update(Float.MAX_VALUE);
    assertEquals(11, stages.size());
  }

  @Test
  void gamePutsItsStageBetweenTwoOfTheReeves_andSwitchesStagesOff() {
    ReeveConfig config = reeve.config();
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 10, 1));
    engine.addSystem(
        new TickSystem(config.priority(Stage.ASSIGN) - 1) {
          @Override
          public void tick() {
            stages.add("planned, idle: " + village.workers(Settlement.IDLE));
          }
        });
    engine.addSystem(
        new TickSystem(config.priority(Stage.ASSIGN) + 1) {
          @Override
          public void tick() {
            stages.add("assigned, idle: " + village.workers(Settlement.IDLE));
          }
        });
    TickSystem off = stage("off", 1);
    off.setProcessing(false);
    engine.addSystem(off);
    engine.update(0);
    assertEquals(List.of("planned, idle: 10", "assigned, idle: 0"), stages);
  }

  @Test
  void refusesTimeThatIsNone() {
    for (float seconds : new float[] {-1, Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> engine.update(seconds));
    }
  }

  @Test
  void updatesAllocateNothingOfTheirOwn() {
    for (int frame = 0; frame < 20_000; frame++) {
      engine.update(0.25f);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int frame = 0; frame < 10_000; frame++) {
      engine.update(0.25f);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 1_000, allocated + " bytes in 10,000 ticks");
  }

  @Test
  void configurationRefusesWhatCannotBe() {
    ReeveConfig config = ReeveConfig.defaults();
    assertRefused("secondsPerTick is 0.0; it must", () -> config.withSecondsPerTick(0));
    assertRefused("secondsPerTick is NaN; it must", () -> config.withSecondsPerTick(Double.NaN));
    assertRefused("ticksPerCycle is 0; it must", () -> config.withTicksPerCycle(0));
    assertRefused("maxTicksPerUpdate is 0; it must", () -> config.withMaxTicksPerUpdate(0));
    assertRefused("priority is 2147483647; it must", () -> config.withPriority(Integer.MAX_VALUE));
    assertThrows(NullPointerException.class, () -> config.withSolver(null));
  }

  private TickSystem stage(String name, int priority) {
    return new TickSystem(priority) {
      @Override
      public void tick() {
        stages.add(name);
      }
    };
  }

  private static void assertRefused(String message, Runnable what) {
    String said = assertThrows(IllegalArgumentException.class, what::run).getMessage();
    assertTrue(said.startsWith(message), said);
  }
}
