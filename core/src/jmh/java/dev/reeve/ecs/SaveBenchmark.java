package dev.reeve.ecs;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.rules.BenchmarkRules;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Saves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A world of 1,000 villages of 100 people that have lived for some cycles goes into a file, and
 * comes out of it into an engine of its own. What has been written is on the disk, as {@link
 * Saves} promises.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g"})
public class SaveBenchmark {

  private static final int SETTLEMENTS = 1000;

  private final List<LivingSettlement> world = new ArrayList<>();
  private Path file;

  /**
   * Lets the world live, and sees that it comes back as it is.
   *
   * @throws IOException if there is no place for the file
   */
  @Setup
  public void found() throws IOException {
    Engine engine =
        TickBenchmark.world(
            BenchmarkRules.read("village"), SETTLEMENTS, ReeveConfig.defaults());
    for (Entity entity : engine.getEntities()) {
      world.add(Settlement.of(entity));
    }
    file = Files.createTempFile("reeve", ".world");
    save();
    System.out.println(Files.size(file) / SETTLEMENTS + " bytes a settlement");
    List<Entity> loaded = load();
    for (int i = 0; i < SETTLEMENTS; i++) {
      if (!Settlement.of(loaded.get(i)).fingerprint().equals(world.get(i).fingerprint())) {
        throw new AssertionError("settlement " + i + " has come back as another");
      }
    }
  }

  /**
   * Takes the file away.
   *
   * @throws IOException if it does not go
   */
  @TearDown
  public void tidy() throws IOException {
    Files.delete(file);
  }

  /** To the file. */
  @Benchmark
  public void save() {
    Saves.write(world, file);
  }

  /** From it, as a program does that has just been started. */
  @Benchmark
  public List<Entity> load() {
    return Reeve.install(new Engine(), ReeveConfig.defaults()).load(new FileHandle(file.toFile()));
  }
}
