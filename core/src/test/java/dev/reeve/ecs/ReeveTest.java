package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.PooledEngine;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.Event.JobChanged;
import dev.reeve.settlement.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReeveTest {

  private static final float TICK = 0.1f;

  private final Engine engine = new Engine();
  private final Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());

  @Test
  void newSettlementHasItsPlanAtOnce_andItsPeopleWorkInTheFirstFrame() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 120, 7));
    assertEquals(120, village.plan().people());
    assertEquals(120, village.workers(Settlement.IDLE));
    engine.update(0.001f);
    assertTrue(village.workers(Rules.FARMER) > 0);
    assertEquals(7, village.seed());
  }

  @Test
  void rivalMayHaveAnotherStrength_inTheSameEngine() {
    Settlement rival = Settlement.of(reeve.settle(Rules.village(), 120, 7, Strength.APPRENTICE));
    Settlement other = Settlement.of(reeve.settle(Rules.village(), 120, 7));
    engine.update(TICK);
    assertEquals(Strength.APPRENTICE, rival.settings().strength());
    assertEquals(Strength.MASTER, other.settings().strength());
    assertEquals(other.settings().postures(), rival.settings().postures());
    assertNotEquals(other.workers(Rules.FARMER), rival.workers(Rules.FARMER));
  }

  @Test
  void changedRulesTakeEffectAtTheNextTick() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 120, 1));
    engine.update(TICK);
    Plan before = village.plan();
    village.setRules(village.rules().withHappiness(Rules.LUXURY, 0));
    assertSame(before, village.plan());
    engine.update(TICK);
    assertNotSame(before, village.plan());
    assertEquals(village.rules(), village.plan().rules());
    assertNotEquals(before.shares(), village.plan().shares());
  }

  @Test
  void entityThatBecomesAnotherSettlement_ticksWithIt() {
    Reeve elsewhere = Reeve.install(new Engine(), ReeveConfig.defaults());
    Settlement moves = elsewhere.settle(Rules.village(), 20, 1).remove(Settlement.class);
    Entity stays = reeve.settle(Rules.village(), 20, 2);
    engine.update(TICK);
    stays.add(moves);
    engine.update(TICK);
    long before = moves.ticks();
    engine.update(TICK);
    engine.update(TICK);
    assertEquals(before + 2, moves.ticks());
  }

  @Test
  void removedSettlementTicksNoMore_andOthersGoOn() {
    Entity gone = reeve.settle(Rules.village(), 20, 1);
    Settlement goneVillage = Settlement.of(gone);
    Settlement stays = Settlement.of(reeve.settle(Rules.village(), 30, 1));
    engine.update(TICK);
    engine.removeEntity(gone);
    engine.update(TICK);
    assertEquals(goneVillage.ticks() + 1, stays.ticks());
  }

  @Test
  void listenerMayChangeTheWorldItHearsOf() {
    Entity village = reeve.settle(Rules.village(), 5, 1);
    reeve.on(
        JobChanged.class,
        e -> {
          if (Settlement.of(village).people() < 100) {
            Settlement.of(village).add(10);
            reeve.settle(Rules.village(), 1, 1);
          }
          engine.removeEntity(village);
        });
    Settlement settlement = Settlement.of(village);
    engine.update(0.35f);
    assertTrue(settlement.people() > 5);
    assertFalse(engine.getEntities().contains(village, true));
  }

  @Test
  void listenersHearInTheOrderInWhichTheyCame_untilTheyAreRemoved() {
    List<String> heard = new ArrayList<>();
    Consumer<JobChanged> first = e -> heard.add("first");
    Consumer<JobChanged> second = e -> heard.add("second");
    reeve.on(JobChanged.class, first);
    reeve.on(JobChanged.class, second);
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 1, 1));
    engine.update(TICK);
    assertEquals(List.of("first", "second"), heard);
    assertTrue(reeve.off(JobChanged.class, first));
    assertFalse(reeve.off(JobChanged.class, first));
    village.add(1);
    engine.update(TICK);
    assertEquals(List.of("first", "second", "second"), heard);
  }

  @Test
  void pooledEngineWorksAsWell() {
    Engine pooled = new PooledEngine();
    Reeve pooledReeve = Reeve.install(pooled, ReeveConfig.defaults());
    Entity entity = pooledReeve.settle(Rules.village(), 20, 1);
    pooled.update(TICK);
    pooled.removeEntity(entity);
    Settlement again = Settlement.of(pooledReeve.settle(Rules.village(), 30, 1));
    pooled.update(TICK);
    assertEquals(30, again.people());
  }

  @Test
  void whatTheReeveBelieves_canBeRead_andFollowsWhatHappens() {
    Settlement village = Settlement.of(reeve.settle(Rules.marches(), 60, 1));
    assertEquals(1, village.believedYield("farmer"));
    assertEquals(1, village.believedThreat("raiders"));
    village.believe("farmer", 2);
    assertEquals(2, village.believedYield("farmer"));
    for (int tick = 0; tick < 100; tick++) {
      engine.update(TICK);
    }
    assertTrue(village.believedYield("farmer") < 1.5, "the reeve did not see for himself");
    assertNotEquals(1, village.believedThreat("raiders"));
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused("the engine has a reeve", () -> Reeve.install(engine, ReeveConfig.defaults()));
    assertRefused("people is 0; it must be >= 1", () -> reeve.settle(Rules.village(), 0, 1));
    assertRefused("people is -1; it must be >= 1", () -> reeve.settle(Rules.village(), -1, 1));
    assertRefused("the entity is no settlement", () -> Settlement.of(new Entity()));
    assertRefused("no event is of type java.lang.String", () -> reeve.on(String.class, e -> {}));
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 5, 1));
    assertRefused("people is -1; it must be >= 0", () -> village.add(-1));
    assertRefused("no job is called 'wizard'; maybe you", () -> village.workers("wizard"));
    assertRefused("no threat is called 'dragon'", () -> village.raid("dragon"));
    assertRefused("no threat is called 'ogre'", () -> village.believedThreat("ogre"));
  }

  private static void assertRefused(String message, Runnable what) {
    String said = assertThrows(IllegalArgumentException.class, what::run).getMessage();
    assertTrue(said.startsWith(message), said);
  }
}
