package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.EntityListener;
import com.badlogic.ashley.core.EntitySystem;
import com.badlogic.ashley.core.Family;
import com.badlogic.ashley.signals.Listener;
import com.badlogic.ashley.signals.Signal;
import com.badlogic.ashley.utils.ImmutableArray;
import com.badlogic.gdx.utils.Array;
import dev.reeve.math.Crew;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.Stage;

/**
 * One tick of an engine: all its stages, for all settlements that were there as it began, at once
 * or some settlements after the others.
 *
 * <p>Stages of the reeve's own that follow each other without one of the game's between them run
 * for a few settlements at a time, which are first asked for from memory all at once: so what they
 * are is fetched once a tick and not twelve times, and the stages find it, and their own code, at
 * hand. As no settlement knows of another, the order makes no difference. What the game is told of
 * it, it is told when the settlements at hand are done, in the order of their founding. Stages
 * before the first of the reeve's run as the tick begins, those after the last as it ends.
 */
final class TickRun implements Crew.Blocks, EntityListener, Listener<Entity> {

  /** Settlements that a thread takes at a time: what they are fits into its nearest memory. */
  private static final int BLOCK = 16;

  private final Engine engine;
  private final Crew crew;
  private final Events events;
  private final ImmutableArray<Entity> entities;

  /** The stages of a tick; one that takes itself out makes no other miss its turn. */
  private final Array<TickSystem> stages = new Array<>();

  /** The first stage of the reeve's own, and the one after the last. */
  private int first;

  private int end;

  /** Own stages that follow each other, which the settlements go through one by one. */
  private final Array<StageSystem> run = new Array<>();

  /** The settlements as they were when the tick began. */
  private final Array<Entity> present = new Array<>();

  private final Array<Settlement> settlements = new Array<>();

  /** Whether settlements may have come or gone since those present were written down. */
  private boolean changed = true;

  /** Whether the game has had a hand in this tick: what it did, an engine tells only later. */
  private boolean meddled;

  private boolean underWay;

  /** Whether the stages in between have run for anybody, or for nobody where nobody is there. */
  private boolean passed;

  /** Whether they run just now. */
  private boolean running;

  /** Settlements that have had their tick, and those of them whose events have been told. */
  private int done;

  private int told;

  /** Whether somebody is told just now, who may finish the tick as he hears. */
  private boolean telling;

  TickRun(Engine engine, Crew crew, Events events) {
    this.engine = engine;
    this.crew = crew;
    this.events = events;
    Family family = Family.all(Settlement.class).get();
    entities = engine.getEntitiesFor(family);
    engine.addEntityListener(family, this);
    for (Entity entity : entities) {
      entityAdded(entity);
    }
  }

  /** Leaves its engine. */
  void dismiss() {
    engine.removeEntityListener(this);
    for (Entity entity : entities) {
      leave(entity);
    }
  }

  @Override
  public void entityAdded(Entity entity) {
    entity.componentAdded.add(this);
    entity.componentRemoved.add(this);
    // It has its first tick with the next one that begins.
    changed = true;
  }

  private void leave(Entity entity) {
    entity.componentAdded.remove(this);
    entity.componentRemoved.remove(this);
  }

  /** An entity may be another settlement now. */
  @Override
  public void receive(Signal<Entity> signal, Entity entity) {
    changed = true;
  }

  /** Who goes while a tick is under way has no more of it. */
  @Override
  public void entityRemoved(Entity entity) {
    leave(entity);
    changed = true;
    int i = underWay ? present.indexOf(entity, true) : -1;
    if (i >= 0) {
      present.set(i, null);
    }
  }

  /** Begins a tick; the one before must have ended. */
  void begin() {
    stages.clear();
    ImmutableArray<EntitySystem> systems = engine.getSystems();
    for (int i = 0; i < systems.size(); i++) {
      if (systems.get(i) instanceof TickSystem stage) {
        stages.add(stage);
      }
    }
    first = stages.size;
    end = stages.size;
    for (int i = stages.size - 1; i >= 0; i--) {
      if (stages.get(i) instanceof StageSystem) {
        end = first == stages.size ? i + 1 : end;
        first = i;
      }
    }
    runWhole(0, first);
    if (changed) {
      changed = false;
      present.clear();
      settlements.clear();
      for (int i = 0; i < entities.size(); i++) {
        present.add(entities.get(i));
        settlements.add(Settlement.of(entities.get(i)));
      }
    }
    meddled = first > 0;
    done = 0;
    told = 0;
    passed = false;
    underWay = true;
  }

  /** Ends the tick, if one is under way. */
  void end() {
    if (underWay) {
      advance(1);
      underWay = false;
      runWhole(end, stages.size);
    }
  }

  /** Lets all settlements have their tick that have begun it; what comes after them can wait. */
  void finish() {
    if (underWay && !running) {
      advance(1);
    }
  }

  /**
   * Goes on with the tick.
   *
   * @param share of the settlements that are to have had it then, within [0, 1]; all of them if a
   *     stage of the game's for all at once stands between two of the reeve's
   */
  void advance(double share) {
    int from = done;
    int to = divisible() ? (int) Math.ceil(share * settlements.size) : settlements.size;
    if (!underWay || (passed && to <= from)) {
      return;
    }
    running = true;
    boolean reported = false;
    try {
      for (int i = first; i < end; i++) {
        TickSystem stage = stages.get(i);
        if (runs(stage)) {
          reported = run(stage, from, to);
        }
      }
      runOwn(from, to);
    } catch (RuntimeException | Error e) {
      underWay = false; // else the next tick would go on with it
      throw e;
    } finally {
      running = false;
      run.clear();
    }
    passed = true;
    done = to;
    if (reported && events.heard()) {
      tell();
    } else {
      told = done;
    }
  }

  /** Runs a stage, or puts it by if it is the reeve's own; returns whether it is the last. */
  private boolean run(TickSystem stage, int from, int to) {
    if (stage instanceof StageSystem own) {
      run.add(own);
      return own.stage == Stage.REPORT;
    }
    runOwn(from, to);
    meddled = true;
    if (stage instanceof SettlementSystem each) {
      for (int i = from; i < to; i++) {
        if (isThere(i)) {
          each.tick(present.get(i), settlements.get(i));
        }
      }
    } else {
      stage.tick();
    }
    return false;
  }

  /** Whether some settlements can have their tick before others. */
  private boolean divisible() {
    for (int i = first; i < end; i++) {
      if (!(stages.get(i) instanceof SettlementSystem) && runs(stages.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean runs(TickSystem stage) {
    return stage.getEngine() == engine && stage.checkProcessing();
  }

  private void runWhole(int from, int to) {
    for (int i = from; i < to; i++) {
      if (runs(stages.get(i))) {
        stages.get(i).tick();
      }
    }
  }

  /** The own stages that have been put by, for some settlements. */
  private void runOwn(int from, int to) {
    if (!run.isEmpty()) {
      crew.forEachBlock(from, to, BLOCK, this);
      run.clear();
    }
  }

  /** Listeners may found settlements and take them away as they hear. */
  private void tell() {
    if (telling) {
      return; // whoever tells comes to these as well
    }
    telling = true;
    meddled = true;
    try {
      while (told < done) {
        int i = told++;
        if (isThere(i) && !settlements.get(i).events().isEmpty()) {
          for (Event event : settlements.get(i).events()) {
            events.send(present.get(i), event);
          }
        }
      }
    } finally {
      telling = false;
    }
  }

  /** All gathered stages for some settlements, stage by stage. */
  @Override
  public void accept(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isThere(i)) {
        present.set(i, null);
        changed = true; // an entity that is another settlement now has its first tick next
      }
    }
    Settlement.awaitTick(settlements, from, to);
    for (int k = 0; k < run.size; k++) {
      Stage stage = run.get(k).stage;
      for (int i = from; i < to; i++) {
        if (present.get(i) != null) {
          settlements.get(i).run(stage);
        }
      }
    }
  }

  private boolean isThere(int i) {
    return present.get(i) != null
        && ((!changed && !meddled) || Settlement.is(present.get(i), settlements.get(i)));
  }
}
