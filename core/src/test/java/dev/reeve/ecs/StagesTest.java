package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.EntitySystem;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The seams of the tick: what a game does between two stages, or instead of one. {@link Combat} and
 * {@link Plague} are there to be copied.
 */
class StagesTest {

  private static final float TICK = 0.1f;

  private final Engine engine = new Engine();
  private final Reeve reeve = Reeve.install(engine, ReeveConfig.defaults().withTicksPerCycle(4));

  /**
   * A game's own combat: a soldier stands up to three raiders, and every raider who gets by takes a
   * pot.
   */
  private static final class Combat extends SettlementSystem {

    private static final double RAIDERS = 30;

    double taken;

    Combat(ReeveConfig config) {
      super(config.priority(Stage.SUFFER));
    }

    @Override
    protected void tick(Entity entity, Settlement settlement) {
      double raiders = RAIDERS * settlement.raid("raiders");
      double past = Math.max(0, raiders - 3 * settlement.workers("soldier"));
      double before = settlement.stock("pots");
      settlement.give("pots", -past);
      taken += before - settlement.stock("pots");
    }
  }

  @Test
  void gamesOwnCombat_takesThePlaceOfSuffer() {
    engine.removeSystem(reeve.system(Stage.SUFFER));
    Combat combat = new Combat(reeve.config());
    engine.addSystem(combat);
    List<Event> fought = new ArrayList<>();
    List<Event> seen = new ArrayList<>();
    reeve.on(Event.RaidFought.class, fought::add);
    reeve.on(Event.RaidSeen.class, seen::add);
    Settlement village = Settlement.of(reeve.settle(Rules.marches(), 120, 3));
    for (int tick = 0; tick < 40; tick++) {
      engine.update(TICK);
      assertEquals(0, village.report().lost("pots"));
      assertStocksAddUp(village, "pots");
    }
    assertTrue(seen.size() > 1, seen.size() + " raids");
    assertEquals(List.of(), fought);
    assertTrue(combat.taken > 0, "the raiders took nothing");
  }

  /** Makes an entity another settlement in the midst of a tick, when an engine tells nobody yet. */
  private static final class Conquest extends TickSystem {

    private final Entity entity;
    private final Settlement other;

    Conquest(ReeveConfig config, Entity entity, Settlement other) {
      super(config.priority(Stage.PRODUCE) - 1);
      this.entity = entity;
      this.other = other;
    }

    @Override
    public void tick() {
      entity.add(other);
    }
  }

  @Test
  void entityThatBecomesAnotherSettlementWithinATick_goesNoFurtherInIt() {
    Reeve elsewhere = Reeve.install(new Engine(), ReeveConfig.defaults());
    Settlement comes = elsewhere.settle(Rules.village(), 20, 1).remove(Settlement.class);
    Entity entity = reeve.settle(Rules.village(), 20, 2);
    Settlement goes = Settlement.of(entity);
    engine.addSystem(new Conquest(reeve.config(), entity, comes));
    engine.update(0); // the first tick is due at once
    assertEquals(List.of(0L, 0L), List.of(goes.ticks(), comes.ticks()));
    engine.update(TICK);
    assertEquals(List.of(0L, 1L), List.of(goes.ticks(), comes.ticks()));
  }

  /** After = before + what came - what went, as the report has it. */
  private static void assertStocksAddUp(Settlement village, String good) {
    var r = village.report();
    double after =
        r.before(good)
            + r.produced(good)
            + r.imported(good)
            - r.input(good)
            - r.overhead(good)
            - r.education(good)
            - r.exported(good)
            - r.lost(good)
            - r.spoiled(good)
            - r.consumed(good);
    assertEquals(after, r.after(good), 1e-9 * (r.before(good) + r.produced(good)));
  }

  /** A game's own plague: in its third cycle a settlement loses everybody with a certain mark. */
  private static final class Plague extends SettlementSystem {

    Plague(ReeveConfig config) {
      super(config.priority(Stage.FEEL) + 1);
    }

    @Override
    protected void tick(Entity entity, Settlement settlement) {
      for (int person = 0; person < settlement.slots(); person++) {
        if (settlement.cycles() == 2 && settlement.lives(person) && person % 7 == 3) {
          settlement.remove(person);
        }
      }
    }
  }

  @Test
  void gamesOwnPlague_comesBetweenFeelAndLive() {
    engine.addSystem(new Plague(reeve.config()));
    List<Event.Death> deaths = new ArrayList<>();
    reeve.on(Event.Death.class, deaths::add);
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 100, 3));
    Census census = new Census(reeve, 100);
    for (int tick = 0; tick < 40; tick++) {
      engine.update(TICK);
      assertEquals(village.people(), census.jobs().size());
    }
    long victims = deaths.stream().filter(e -> e.cause() == Event.Cause.GAME).count();
    assertTrue(victims >= 14, victims + " victims");
    assertEquals(100 - victims, village.people());
    assertEquals(1, village.report().coverage("food"));
  }

  @Test
  void plagueThatSparesNobody_leavesAPlaceWhereNewPeopleMaySettle() {
    Settlement village = Settlement.of(reeve.settle(Rules.marches(), 30, 3));
    engine.addSystem(
        new SettlementSystem(reeve.config().priority(Stage.FEEL) + 1) {
          @Override
          protected void tick(Entity entity, Settlement settlement) {
            for (int person = 0; person < settlement.slots(); person++) {
              if (settlement.ticks() == 5 && settlement.lives(person)) {
                settlement.remove(person);
              }
            }
          }
        });
    for (int tick = 0; tick < 12; tick++) {
      engine.update(TICK);
    }
    assertEquals(0, village.people());
    village.add(20);
    for (int tick = 0; tick < 60; tick++) {
      engine.update(TICK);
    }
    assertEquals(20, village.people());
    assertTrue(village.workers("farmer") > 0);
  }

  @Test
  void everyStage_isOneSystem_inTheOrderOfThePriorities() {
    Set<Class<?>> classes = new HashSet<>();
    int priority = reeve.config().priority();
    for (Stage stage : Stage.values()) {
      TickSystem system = reeve.system(stage);
      assertSame(system, engine.getSystem(system.getClass()), stage.name());
      assertTrue(classes.add(system.getClass()), stage + " has the class of another stage");
      assertEquals(priority + ReeveConfig.PRIORITY_STEP, system.priority, stage.name());
      assertEquals(system.priority, reeve.config().priority(stage), stage.name());
      priority = system.priority;
    }
  }

  @Test
  void stageThatIsOff_doesNothing_untilItIsOnAgain() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 20, 3));
    reeve.system(Stage.ASSIGN).setProcessing(false);
    engine.update(TICK);
    assertEquals(20, village.workers(Settlement.IDLE));
    reeve.system(Stage.ASSIGN).setProcessing(true);
    engine.update(TICK);
    assertEquals(0, village.workers(Settlement.IDLE));
  }

  @Test
  void systemOfTheSameClass_takesThePlaceOfTheOneBefore() {
    Plague first = new Plague(reeve.config());
    Plague second = new Plague(reeve.config());
    engine.addSystem(first);
    engine.addSystem(second);
    assertNull(first.getEngine());
    assertSame(second, engine.getSystem(Plague.class));
  }

  @Test
  void stageThatTakesItselfOut_makesNoOtherMissItsTurn() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 20, 3));
    EntitySystem once =
        new TickSystem(reeve.config().priority(Stage.ASSIGN) - 1) {
          @Override
          public void tick() {
            getEngine().removeSystem(this);
          }
        };
    engine.addSystem(once);
    engine.update(TICK);
    assertNull(once.getEngine());
    assertEquals(0, village.workers(Settlement.IDLE));
  }

  @Test
  void stageThatIsTakenOutWithinATick_runsNoMoreInIt() {
    Settlement village = Settlement.of(reeve.settle(Rules.village(), 20, 3));
    engine.addSystem(
        new TickSystem(reeve.config().priority(Stage.PLAN) + 1) {
          @Override
          public void tick() {
            getEngine().removeSystem(reeve.system(Stage.ASSIGN));
          }
        });
    engine.update(TICK);
    assertEquals(20, village.workers(Settlement.IDLE));
  }
}
