package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.Family;
import com.badlogic.ashley.utils.ImmutableArray;
import com.badlogic.gdx.utils.Array;
import dev.reeve.math.Crew;
import dev.reeve.settlement.Stage;
import java.util.function.IntConsumer;

/**
 * Stages of the reeve's own that follow each other without one of the game's between them. They run
 * settlement by settlement, so that what a settlement is has to be fetched from memory once a tick
 * and not twelve times; as no settlement knows of another, the order makes no difference. What the
 * game is told of it, it is told when all are done, in the order of their founding.
 */
final class StageRun implements IntConsumer {

  /** Settlements that a thread takes at a time. */
  private static final int BLOCK = 16;

  private final Crew crew;
  private final ImmutableArray<Entity> entities;

  /** The stages to run, and the settlements as they were when the run began. */
  private final Array<StageSystem> run = new Array<>();

  private final Array<Entity> present = new Array<>();
  private final Array<Settlement> settlements = new Array<>();

  StageRun(Engine engine, Crew crew) {
    this.crew = crew;
    entities = engine.getEntitiesFor(Family.all(Settlement.class).get());
  }

  void add(StageSystem stage) {
    run.add(stage);
  }

  /** Runs the stages that were added, in that order, and forgets them. */
  void run() {
    if (run.isEmpty()) {
      return;
    }
    present.clear();
    settlements.clear();
    for (int i = 0; i < entities.size(); i++) {
      present.add(entities.get(i));
      settlements.add(Settlement.of(entities.get(i)));
    }
    StageSystem last = run.peek();
    try {
      crew.forEach(settlements.size, BLOCK, this);
    } finally {
      run.clear(); // else the next tick would run them twice
    }
    if (last.stage == Stage.REPORT) {
      tell(last);
    }
  }

  /** All stages for one settlement. */
  @Override
  public void accept(int i) {
    Settlement settlement = settlements.get(i);
    for (int stage = 0; stage < run.size; stage++) {
      settlement.run(run.get(stage).stage);
    }
  }

  /** Listeners may found settlements and take them away as they hear. */
  private void tell(StageSystem report) {
    for (int i = 0; i < settlements.size; i++) {
      Settlement settlement = settlements.get(i);
      if (!settlement.events().isEmpty() && Settlement.is(present.get(i), settlement)) {
        report.tell(present.get(i), settlement);
      }
    }
  }
}
