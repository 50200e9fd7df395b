package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.Family;
import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.SaveException;
import dev.reeve.settlement.Saves;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Stage;
import dev.reeve.settlement.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The reeve of one engine: founds settlements in it, lets them live tick by tick, and tells what
 * happens in them. Nothing is shared between two engines. Use it from the thread that updates the
 * engine.
 */
public final class Reeve {

  private final Engine engine;
  private final ReeveConfig config;

  /** One for all settlements, so that those of the same rules share what depends on these alone. */
  private final Settings settings;

  private final Events events = new Events();
  private final Clock clock;
  private final Map<Stage, TickSystem> systems = new EnumMap<>(Stage.class);

  private Reeve(Engine engine, ReeveConfig config) {
    this.engine = engine;
    this.config = config;
    this.settings = config.settings();
    this.clock = new Clock(config, events);
  }

  /**
   * Puts the reeve's systems into an engine; {@code engine.update} drives them.
   *
   * @param engine an engine without a reeve
   * @param config how the reeve runs
   * @return the engine's reeve
   * @throws IllegalArgumentException if the engine has a reeve already
   */
  public static Reeve install(Engine engine, ReeveConfig config) {
    if (engine.getSystem(Clock.class) != null) {
      throw new IllegalArgumentException("the engine has a reeve already; one is enough");
    }
    Reeve reeve = new Reeve(engine, config);
    engine.addSystem(reeve.clock);
    for (Stage stage : Stage.values()) {
      StageSystem system = StageSystem.of(stage, config, reeve.events);
      reeve.systems.put(stage, system);
      engine.addSystem(system);
    }
    return reeve;
  }

  /**
   * Founds a settlement and adds its entity to the engine; remove it with {@code
   * engine.removeEntity}. It has a plan at once; its people are idle until the next tick. As Ashley
   * has it, what is added or removed during an update comes or goes when the clock is done.
   *
   * @param rules what is known of its economy
   * @param people how many found it; &ge; 1
   * @param seed all luck of this settlement is drawn from it; any number
   * @return an entity with a {@link Settlement}
   * @throws IllegalArgumentException if {@code people} is below 1 or the rules cannot be planned
   *     for
   */
  public Entity settle(Ruleset rules, int people, long seed) {
    return settle(rules, people, seed, config.strength());
  }

  /**
   * Founds a settlement with a reeve of another strength than the others, such as a rival at a
   * level that the player has chosen. Saves keep it.
   *
   * @param rules what is known of its economy
   * @param people how many found it; &ge; 1
   * @param seed all luck of this settlement is drawn from it; any number
   * @param strength how good its reeve is
   * @return an entity with a {@link Settlement}
   * @throws IllegalArgumentException if {@code people} is below 1 or the rules cannot be planned
   *     for
   */
  public Entity settle(Ruleset rules, int people, long seed, Strength strength) {
    return add(new LivingSettlement(rules, people, seed, settings.withStrength(strength)));
  }

  /**
   * Founds a settlement under another arrangement than the bureau, such as {@link
   * dev.reeve.market.Market#DEFAULT}. It can take another while it lives, see {@link
   * LivingSettlement#arrange}. Saves keep it.
   *
   * @param rules what is known of its economy
   * @param people how many found it; &ge; 1
   * @param seed all luck of this settlement is drawn from it; any number
   * @param arrangement who decides what
   * @return an entity with a {@link Settlement}
   * @throws IllegalArgumentException if {@code people} is below 1, the rules cannot be planned for,
   *     or the arrangement asks for what the rules do not have
   */
  public Entity settle(Ruleset rules, int people, long seed, Arrangement arrangement) {
    return add(new LivingSettlement(rules, people, seed, settings, arrangement));
  }

  /**
   * Saves all settlements of the engine, in its order: one file is one world. Between two ticks
   * only: after {@code engine.update}, or from a listener to what happened in a tick. Where ticks
   * are spread, the one that is under way is finished first.
   *
   * @param file where to, see {@link Saves#write}; local, external or absolute
   * @throws SaveException if the file cannot be written; the one that was there is as it was
   * @throws IllegalStateException if a settlement is in the middle of a tick
   */
  public void save(FileHandle file) {
    if (file.type() == FileType.Classpath || file.type() == FileType.Internal) {
      throw new SaveException(
          "the world cannot be saved to "
              + file.path()
              + ": "
              + file.type()
              + " files are read-only; maybe take a local one");
    }
    clock.finish();
    List<LivingSettlement> world = new ArrayList<>();
    for (Entity entity : engine.getEntitiesFor(Family.all(Settlement.class).get())) {
      world.add(Settlement.of(entity));
    }
    Saves.write(world, file.file().toPath());
  }

  /**
   * Adds the settlements of a saved world to the engine, in the order in which they were saved.
   * Those that are there stay; a game that wants the saved world alone removes them, once this has
   * returned. The file's ticks per cycle and strength hold for its settlements; solver and postures
   * are this reeve's. Time saved up for the next tick is not part of a world.
   *
   * @param file a file that {@link #save} wrote
   * @return their entities, in that order
   * @throws SaveException if the file cannot be read, is cut off, damaged, of another version or
   *     none of ours, or holds what cannot be; nothing was added then
   */
  public List<Entity> load(FileHandle file) {
    List<Entity> entities = new ArrayList<>();
    for (LivingSettlement living : world(file)) {
      entities.add(add(living));
    }
    return entities;
  }

  private List<LivingSettlement> world(FileHandle file) {
    if (file.type() != FileType.Classpath && file.type() != FileType.Internal) {
      return Saves.read(file.file().toPath(), settings);
    }
    if (!file.exists()) {
      throw new SaveException(file.path() + ": there is no such file");
    }
    try (InputStream in = file.read()) {
      return Saves.read(file.path(), in, settings);
    } catch (IOException | GdxRuntimeException e) {
      throw new SaveException(file.path() + ": the file cannot be read: " + e.getMessage(), e);
    }
  }

  private Entity add(LivingSettlement living) {
    Entity entity = engine.createEntity();
    entity.add(new Settlement(living));
    engine.addEntity(entity);
    return entity;
  }

  /**
   * Hears events, at the end of the tick in which they happen, in order. Listeners hear in the
   * order in which they came; one may take itself {@link #off} while it hears.
   *
   * @param type a type of {@link dev.reeve.settlement.Event}, or {@link TicksDropped}
   * @param listener called for each event; it may change settlements and the engine
   * @param <E> the type of event
   * @throws IllegalArgumentException if there are no events of that type
   */
  public <E> void on(Class<E> type, Consumer<? super E> listener) {
    events.add(type, listener, (settlement, event) -> listener.accept(event));
  }

  /**
   * Hears events together with the settlement they happen in.
   *
   * @param type a type of {@link dev.reeve.settlement.Event}
   * @param listener called with the settlement's entity for each event; it may change settlements
   *     and the engine
   * @param <E> the type of event
   * @throws IllegalArgumentException if there are no events of that type
   */
  public <E> void onSettlement(Class<E> type, BiConsumer<Entity, ? super E> listener) {
    events.add(type, listener, listener);
  }

  /**
   * Hears events of a type no more.
   *
   * @param type the type of event
   * @param listener the listener as it was added
   * @return whether it was listening
   * @throws IllegalArgumentException if there are no events of that type
   */
  public boolean off(Class<?> type, Object listener) {
    return events.remove(type, listener);
  }

  /**
   * The system of one stage, for {@code setProcessing(false)} or {@code engine.removeSystem}: a
   * game that does something else in its stead adds a {@link TickSystem} of the same priority, see
   * {@link ReeveConfig#priority(Stage)}.
   *
   * @param stage which
   * @return its system
   */
  public TickSystem system(Stage stage) {
    return systems.get(stage);
  }

  /**
   * What the reeve was installed with.
   *
   * @return the configuration
   */
  public ReeveConfig config() {
    return config;
  }
}
