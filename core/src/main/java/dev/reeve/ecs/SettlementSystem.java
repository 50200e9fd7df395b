package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.Family;
import com.badlogic.ashley.utils.ImmutableArray;

/**
 * A stage of the tick that treats one settlement after the other, in the order of their founding:
 * the reeve's own stages, and what a game puts between them.
 */
public abstract class SettlementSystem extends TickSystem {

  private ImmutableArray<Entity> settlements;

  /**
   * A stage with a priority.
   *
   * @param priority its place in the tick, the lowest first; see {@link
   *     ReeveConfig#priority(dev.reeve.settlement.Stage)}
   */
  protected SettlementSystem(int priority) {
    super(priority);
  }

  /**
   * Does this stage's part of one tick for one settlement.
   *
   * @param entity the entity that is the settlement
   * @param settlement the settlement
   */
  protected abstract void tick(Entity entity, Settlement settlement);

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
