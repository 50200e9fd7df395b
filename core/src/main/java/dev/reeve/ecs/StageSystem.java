package dev.reeve.ecs;

import com.badlogic.ashley.core.Entity;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.Stage;

/**
 * One stage of the tick as a system. Ashley knows a system by its class, so each stage has its own.
 * The clock runs stages that follow each other by {@link TickRun}.
 */
abstract class StageSystem extends SettlementSystem {

  final Stage stage;

  StageSystem(Stage stage, ReeveConfig config) {
    super(config.priority(stage));
    this.stage = stage;
  }

  @Override
  protected void tick(Entity entity, Settlement settlement) {
    settlement.run(stage);
  }

  /** The system of a stage. */
  static StageSystem of(Stage stage, ReeveConfig config, Events events) {
    return switch (stage) {
      case OBSERVE -> new Observe(config);
      case POSTURE -> new ChoosePosture(config);
      case PLAN -> new MakePlan(config);
      case ASSIGN -> new Assign(config);
      case PRODUCE -> new Produce(config);
      case DELIVER -> new Deliver(config);
      case SUFFER -> new Suffer(config);
      case CONSUME -> new Consume(config);
      case FEEL -> new Feel(config);
      case LIVE -> new Live(config);
      case RESEARCH -> new Research(config);
      case REPORT -> new Report(config, events);
    };
  }

  private static final class Observe extends StageSystem {
    Observe(ReeveConfig config) {
      super(Stage.OBSERVE, config);
    }
  }

  private static final class ChoosePosture extends StageSystem {
    ChoosePosture(ReeveConfig config) {
      super(Stage.POSTURE, config);
    }
  }

  private static final class MakePlan extends StageSystem {
    MakePlan(ReeveConfig config) {
      super(Stage.PLAN, config);
    }
  }

  private static final class Assign extends StageSystem {
    Assign(ReeveConfig config) {
      super(Stage.ASSIGN, config);
    }
  }

  private static final class Produce extends StageSystem {
    Produce(ReeveConfig config) {
      super(Stage.PRODUCE, config);
    }
  }

  private static final class Deliver extends StageSystem {
    Deliver(ReeveConfig config) {
      super(Stage.DELIVER, config);
    }
  }

  private static final class Suffer extends StageSystem {
    Suffer(ReeveConfig config) {
      super(Stage.SUFFER, config);
    }
  }

  private static final class Consume extends StageSystem {
    Consume(ReeveConfig config) {
      super(Stage.CONSUME, config);
    }
  }

  private static final class Feel extends StageSystem {
    Feel(ReeveConfig config) {
      super(Stage.FEEL, config);
    }
  }

  private static final class Live extends StageSystem {
    Live(ReeveConfig config) {
      super(Stage.LIVE, config);
    }
  }

  private static final class Research extends StageSystem {
    Research(ReeveConfig config) {
      super(Stage.RESEARCH, config);
    }
  }

  /** Ends a settlement's tick and tells what happened in it. */
  private static final class Report extends StageSystem {
    private final Events events;

    Report(ReeveConfig config, Events events) {
      super(Stage.REPORT, config);
      this.events = events;
    }

    @Override
    protected void tick(Entity entity, Settlement settlement) {
      super.tick(entity, settlement);
      for (Event event : settlement.events()) {
        events.send(entity, event);
      }
    }
  }
}
