package dev.reeve.demo.screen;

import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.World;
import dev.reeve.model.Ruleset;

/** A scenario's world and its valley, ready to be shown. */
public final class Founded {
  private final World world;
  private final Valley valley;

  private Founded(World world) {
    this.world = world;
    valley = new Valley(world);
  }

  /** Founds a world; any thread may, and what it makes is for one thread at a time. */
  public static Founded of(Scenario scenario, Ruleset rules) {
    return new Founded(World.found(scenario, rules));
  }

  World world() {
    return world;
  }

  Valley valley() {
    return valley;
  }
}
