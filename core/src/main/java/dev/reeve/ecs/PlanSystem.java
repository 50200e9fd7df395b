package dev.reeve.ecs;

import com.badlogic.ashley.core.Entity;

/** Plans anew for settlements where something changed. */
final class PlanSystem extends SettlementSystem {

  PlanSystem(ReeveConfig config) {
    super(Stage.PLAN.priority(config));
  }

  @Override
  void tick(Entity entity, Settlement settlement) {
    settlement.living.replan();
  }
}
