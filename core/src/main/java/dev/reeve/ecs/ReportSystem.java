package dev.reeve.ecs;

import com.badlogic.ashley.core.Entity;
import dev.reeve.settlement.Move;
import java.util.List;

/** Ends a settlement's tick and sends its events. */
final class ReportSystem extends SettlementSystem {

  private final Events events;

  ReportSystem(ReeveConfig config, Events events) {
    super(Stage.REPORT.priority(config));
    this.events = events;
  }

  @Override
  void tick(Entity entity, Settlement settlement) {
    List<Move> moves = settlement.living.moves();
    settlement.living.endTick();
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      events.send(new JobChanged(entity, move.person(), move.from(), move.to()));
    }
  }
}
