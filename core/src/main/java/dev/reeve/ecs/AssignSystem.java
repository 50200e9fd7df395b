package dev.reeve.ecs;

import com.badlogic.ashley.core.Entity;

/** Puts whole people where a new plan asks for them. */
final class AssignSystem extends SettlementSystem {

  AssignSystem(ReeveConfig config) {
    super(Stage.ASSIGN.priority(config));
  }

  @Override
  void tick(Entity entity, Settlement settlement) {
    settlement.living.assign();
  }
}
