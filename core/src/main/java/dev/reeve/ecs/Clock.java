package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.EntitySystem;
import dev.reeve.math.Crew;

/**
 * Turns frames into fixed ticks: time is saved up, each full tick runs every {@link TickSystem}
 * once, and what one update cannot run is dropped and said. The first update runs the first tick at
 * once, so that a new settlement is at work in its first frame. Where ticks are spread, a tick that
 * is due begins with an update, goes on in those that follow, as far as the time until the next
 * tick has gone by, and ends when that one is due.
 */
final class Clock extends EntitySystem {

  private final double secondsPerTick;
  private final int maxTicksPerUpdate;
  private final boolean spread;
  private final Events events;
  private final Crew crew;
  private TickRun tick;

  /** Game seconds not yet simulated. */
  private double saved;

  Clock(ReeveConfig config, Events events) {
    super(config.priority());
    this.secondsPerTick = config.secondsPerTick();
    this.maxTicksPerUpdate = config.maxTicksPerUpdate();
    this.spread = config.spread();
    this.events = events;
    this.crew = new Crew(config.threads());
    this.saved = secondsPerTick;
  }

  @Override
  public void addedToEngine(Engine engine) {
    tick = new TickRun(engine, crew, events);
  }

  @Override
  public void removedFromEngine(Engine engine) {
    tick.dismiss();
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
      tick.end();
      tick.begin();
      if (!spread) {
        tick.end();
      }
    }
    tick.advance(saved / secondsPerTick);
    if (due > maxTicksPerUpdate) {
      events.send(null, new TicksDropped(due - maxTicksPerUpdate));
    }
  }

  /** Lets every settlement have its part of the tick that is under way. */
  void finish() {
    tick.finish();
  }
}
