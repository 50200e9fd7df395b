package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.Family;
import com.badlogic.ashley.utils.ImmutableArray;

/** A stage that treats one settlement after the other, in the order of their founding. */
abstract class SettlementSystem extends TickSystem {

  private ImmutableArray<Entity> settlements;

  SettlementSystem(int priority) {
    super(priority);
  }

  abstract void tick(Entity entity, Settlement settlement);

  @Override
  public void addedToEngine(Engine engine) {
    settlements = engine.getEntitiesFor(Family.all(Settlement.class).get());
  }

  @Override
  public final void tick() {
    for (int i = 0; i < settlements.size(); i++) {
      Entity entity = settlements.get(i);
      tick(entity, Settlement.of(entity));
    }
  }
}
