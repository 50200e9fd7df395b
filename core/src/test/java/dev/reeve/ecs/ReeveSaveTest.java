package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.Family;
import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.SaveException;
import dev.reeve.settlement.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world of an engine goes into a file and comes out again. */
class ReeveSaveTest {

  private static final float TICK = 0.1f;

  @TempDir Path folder;
  private FileHandle file;

  private final Engine engine = new Engine();
  private final Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());

  @BeforeEach
  void settle() {
    file = new FileHandle(folder.resolve("marches.world").toFile());
    reeve.settle(Rules.village(), 60, 1);
    reeve.settle(Rules.village(), 40, 2);
    update(engine, 30);
  }

  private static void update(Engine engine, int times) {
    for (int i = 0; i < times; i++) {
      engine.update(TICK);
    }
  }

  private static List<String> fingerprints(Engine engine) {
    List<String> fingerprints = new ArrayList<>();
    for (Entity entity : engine.getEntitiesFor(Family.all(Settlement.class).get())) {
      fingerprints.add(Settlement.of(entity).fingerprint());
    }
    return fingerprints;
  }

  @Test
  void loadedWorld_livesOnAsTheOldOneDoes() {
    reeve.save(file);
    Engine other = new Engine();
    Reeve loader = Reeve.install(other, ReeveConfig.defaults());
    List<Entity> loaded = loader.load(file);
    assertEquals(List.of(60, 40), loaded.stream().map(e -> Settlement.of(e).people()).toList());
    assertEquals(fingerprints(engine), fingerprints(other));
    for (int i = 0; i < 50; i++) {
      // As many ticks, whatever time the one clock has saved up and the other has not.
      for (Engine each : List.of(engine, other)) {
        long next = Settlement.of(each.getEntities().first()).ticks() + 1;
        while (Settlement.of(each.getEntities().first()).ticks() < next) {
          each.update(TICK / 2);
        }
      }
      assertEquals(fingerprints(engine), fingerprints(other));
    }
  }

  @Test
  void settlementsThatAreThere_stay() {
    reeve.save(file);
    List<String> before = fingerprints(engine);
    List<Entity> loaded = reeve.load(file);
    assertEquals(2, loaded.size());
    List<String> twice = new ArrayList<>(before);
    twice.addAll(before);
    assertEquals(twice, fingerprints(engine));
  }

  @Test
  void damagedWorld_addsNothing() {
    reeve.save(file);
    file.writeString(file.readString("UTF-8").replace("tick 3", "tick 4"), false, "UTF-8");
    List<String> before = fingerprints(engine);
    SaveException refused = assertThrows(SaveException.class, () -> reeve.load(file));
    assertTrue(refused.getMessage().contains("does not match its checksum"), refused::getMessage);
    assertEquals(before, fingerprints(engine));
  }

  @Test
  void listenerSaves_asEverybodysTickIsOver() {
    List<List<String>> saved = new ArrayList<>();
    reeve.on(
        Event.Birth.class,
        birth -> {
          reeve.save(file);
          saved.add(fingerprints(engine));
        });
    Settlement.of(engine.getEntities().first()).add(1);
    update(engine, 1);
    Engine other = new Engine();
    Reeve.install(other, reeve.config()).load(file);
    assertEquals(saved.get(0), fingerprints(other));
  }

  @Test
  void gamesOwnStageCannotSave_inTheMiddleOfATick() {
    List<String> refusals = new ArrayList<>();
    engine.addSystem(
        new TickSystem(reeve.config().priority(Stage.PLAN) + 1) {
          @Override
          public void tick() {
            refusals.add(
                assertThrows(IllegalStateException.class, () -> reeve.save(file)).getMessage());
          }
        });
    update(engine, 1);
    assertTrue(refusals.get(0).contains("is under way"), refusals::toString);
  }

  @Test
  void fileOfTheGameItself_canBeLoadedButNotSavedTo() {
    FileHandle shipped = new InternalFile(file);
    assertEquals(
        "the world cannot be saved to "
            + shipped.path()
            + ": Internal files are read-only; maybe take a local one",
        assertThrows(SaveException.class, () -> reeve.save(shipped)).getMessage());
    assertThrows(SaveException.class, () -> reeve.load(shipped));
    reeve.save(file);
    assertEquals(2, reeve.load(shipped).size());
  }

  /** As {@code Gdx.files.internal} gives it, without an application. */
  private static final class InternalFile extends FileHandle {
    InternalFile(FileHandle where) {
      super(where.file());
      type = FileType.Internal;
    }

    @Override
    public boolean exists() {
      return file.exists();
    }

    @Override
    public java.io.InputStream read() {
      return new FileHandle(file).read();
    }
  }
}
