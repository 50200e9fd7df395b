package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.EntitySystem;
import com.badlogic.ashley.utils.ImmutableArray;
import com.badlogic.gdx.utils.Array;
import dev.reeve.math.Crew;

/**
 * Turns frames into fixed ticks: time is saved up, each full tick runs every {@link TickSystem}
 * once, and what one update cannot run is dropped and said. The first update runs the first tick at
 * once, so that a new settlement is at work in its first frame.
 */
final class Clock extends EntitySystem {

  private final double secondsPerTick;
  private final int maxTicksPerUpdate;
  private final Events events;
  private final Crew crew;
  private StageRun run;

  /** The stages of a tick; one that takes itself out makes no other miss its turn. */
  private final Array<TickSystem> stages = new Array<>();

  /** Game seconds not yet simulated. */
  private double saved;

  Clock(ReeveConfig config, Events events) {
    super(config.priority());
    this.secondsPerTick = config.secondsPerTick();
    this.maxTicksPerUpdate = config.maxTicksPerUpdate();
    this.events = events;
    this.crew = new Crew(config.threads());
    this.saved = secondsPerTick;
  }

  @Override
  public void addedToEngine(Engine engine) {
    run = new StageRun(engine, crew);
  }

  @Override
  public void update(float deltaTime) {
    if (!(deltaTime >= 0 && deltaTime < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "deltaTime is " + deltaTime + "; it must be finite and >= 0 seconds");
    }
    saved += deltaTime;
    long due = (long) (saved / secondsPerTick);
    saved -= due * secondsPerTick;
    for (long ticks = Math.min(due, maxTicksPerUpdate); ticks > 0; ticks--) {
      tick();
    }
    if (due > maxTicksPerUpdate) {
      events.send(null, new TicksDropped(due - maxTicksPerUpdate));
    }
  }

  private void tick() {
    stages.clear();
    ImmutableArray<EntitySystem> systems = getEngine().getSystems();
    for (int i = 0; i < systems.size(); i++) {
      if (systems.get(i) instanceof TickSystem stage) {
        stages.add(stage);
      }
    }
    for (int i = 0; i < stages.size; i++) {
      TickSystem stage = stages.get(i);
      if (stage.getEngine() != getEngine() || !stage.checkProcessing()) {
        continue;
      }
      if (stage instanceof StageSystem own) {
        run.add(own);
      } else {
        run.run();
        stage.tick();
      }
    }
    run.run();
  }
}
