package dev.reeve.demo.play;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.ecs.Reeve;
import dev.reeve.ecs.ReeveConfig;
import dev.reeve.ecs.Settlement;
import dev.reeve.ecs.SettlementSystem;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Saves;
import dev.reeve.settlement.Stage;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The engines of a world, one for each village. In turn, their ticks are spread evenly over the
 * time of a tick, so that no frame bears the plans of all. No village knows of another: each lives
 * as it would in step with them.
 */
final class Rota {
  private final ReeveConfig config;
  private final boolean inTurn;
  private final List<Engine> engines = new ArrayList<>();
  private final List<Reeve> reeves = new ArrayList<>();
  private final List<Settlement> settlements = new ArrayList<>();

  /** Hears what happens in a village. */
  @FunctionalInterface
  interface Listener {
    void happened(int village, Event event);
  }

  /**
   * Engines without villages.
   *
   * @param villages how many there will be
   * @param inTurn whether each ticks by itself, or all in step
   * @param listener told of everything
   * @param ticked called with a village's number at the end of each of its ticks
   */
  Rota(ReeveConfig config, int villages, boolean inTurn, Listener listener, IntConsumer ticked) {
    this.config = config;
    this.inTurn = inTurn;
    for (int i = 0; i < villages; i++) {
      int village = i;
      Engine engine = new Engine();
      Reeve reeve = Reeve.install(engine, config);
      Event.TYPES.forEach(type -> reeve.on(type, event -> listener.happened(village, event)));
      engine.addSystem(
          new SettlementSystem(config.priority(Stage.REPORT) + 1) {
            @Override
            protected void tick(Entity entity, Settlement settlement) {
              ticked.accept(village);
            }
          });
      engines.add(engine);
      reeves.add(reeve);
    }
  }

  /** Founds the next village. */
  Settlement settle(Ruleset rules, Scenario.Setup setup) {
    Reeve reeve = reeves.get(settlements.size());
    Arrangement arrangement = setup.constitution().arrangement();
    Settlement settlement =
        Settlement.of(
            setup.constitution().money()
                ? reeve.settle(rules, setup.people(), setup.seed(), arrangement)
                : reeve.settle(rules, setup.people(), setup.seed(), setup.strength()));
    settlements.add(settlement);
    return settlement;
  }

  /** Has everybody take up work: the first tick of all villages. */
  void begin() {
    update(0);
    spread();
  }

  /**
   * Takes in all villages of a saved world.
   *
   * @throws dev.reeve.settlement.SaveException if they cannot be read
   * @throws IllegalArgumentException if they are not as many as there are engines
   */
  List<Settlement> load(FileHandle file) {
    // A new engine's first tick is due at once; it passes while nobody is there to live through it.
    update(0);
    Engine first = engines.get(0);
    List<Entity> entities = reeves.get(0).load(file);
    if (entities.size() != engines.size()) {
      throw new IllegalArgumentException(
          "the world has " + entities.size() + " villages; it must have " + engines.size());
    }
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      if (i > 0) {
        first.removeEntity(entity);
        engines.get(i).addEntity(entity);
      }
      settlements.add(Settlement.of(entity));
    }
    spread();
    return Collections.unmodifiableList(settlements);
  }

  /**
   * Saves all villages as one world.
   *
   * @throws dev.reeve.settlement.SaveException if there is something in it that cannot be saved
   */
  void save(OutputStream out) {
    Saves.write(List.<LivingSettlement>copyOf(settlements), out);
  }

  /** Gives each village its turn; those that are behind come first, so that none falls back. */
  private void spread() {
    if (!inTurn) {
      return;
    }
    List<Integer> order =
        IntStream.range(0, engines.size())
            .boxed()
            .sorted(Comparator.comparingLong(village -> settlements.get(village).ticks()))
            .toList();
    int last = order.size() - 1;
    for (int turn = 0; turn < last; turn++) {
      double ahead = (last - turn) / (double) order.size();
      engines.get(order.get(turn)).update((float) (ahead * config.secondsPerTick()));
    }
  }

  /**
   * Lets time pass.
   *
   * @param seconds game seconds, &ge; 0
   */
  void update(float seconds) {
    for (Engine engine : engines) {
      engine.update(seconds);
    }
  }
}
