package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import dev.reeve.demo.ReeveGame;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The valley for a very long evening: 1,000 cycles at eight times the speed, every frame drawn. */
class SoakTest {
  private static final int TICKS = 20_000;

  /** Longest step that the game takes as it is; at eight times the speed it holds two ticks. */
  private static final float STEP = 0.1f;

  private static final int FRAMES = TICKS / 2;

  /** Bytes that the heap may hold more after the last quarter than after the first. */
  private static final long ROOM = 12 << 20;

  /** So often memory is looked at, and nanoseconds in between. */
  private static final int COLLECTIONS = 5;

  private static final long PAUSE = 50_000_000;

  @TempDir private Path home;

  @Test
  void valley_runsOn_withoutGrowingOrSlowing() {
    Soak soak = new Soak(new ReeveGame(home, Optional.of("valley")));
    GameOptions options =
        new GameOptions(
            home,
            Optional.of("valley"),
            Optional.empty(),
            Optional.of(new GameOptions.Size(640, 400)));
    Windows.need(GameLauncher.open(new Opened(soak), options, withoutSound()));

    assertEquals(FRAMES, soak.frames);
    assertTrue(
        soak.heap[3] - soak.heap[0] < ROOM,
        () -> "the heap grew from " + soak.heap[0] + " to " + soak.heap[3] + " bytes");
    assertTrue(
        soak.work[3] < 2 * soak.work[0],
        () ->
            "a quarter of the frames took "
                + soak.work[0]
                + " ns at first, "
                + soak.work[3]
                + " at last");
  }

  private static Map<String, String> withoutSound() {
    String display = System.getenv("DISPLAY");
    return display == null ? Map.of() : Map.of("DISPLAY", display);
  }

  /** Plays all frames as they come and notes time and memory of each quarter. */
  private static final class Soak extends ApplicationAdapter {
    private final ReeveGame game;
    private final long[] heap = new long[4];
    private final long[] work = new long[4];
    private int frames;

    Soak(ReeveGame game) {
      this.game = game;
    }

    @Override
    public void create() {
      game.create();
    }

    @Override
    public void resize(int width, int height) {
      game.resize(width, height);
    }

    @Override
    public void render() {
      if (frames == 1) {
        Gdx.input.getInputProcessor().keyDown(Keys.NUM_4);
        Gdx.input.getInputProcessor().keyUp(Keys.NUM_4);
      }
      int quarter = frames * 4 / FRAMES;
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      game.advance(STEP);
      game.draw();
      work[quarter] += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      frames++;
      if (frames % (FRAMES / 4) == 0) {
        heap[quarter] = used();
      }
      if (frames == FRAMES) {
        Gdx.app.exit();
      }
    }

    /**
     * Bytes that are held after all garbage is gone. Java passes over a collection while a thread
     * is inside a native array, as the one is that packs a game which saves itself; so the least of
     * some is taken.
     */
    private static long used() {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < COLLECTIONS; i++) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        least = Math.min(least, used);
        LockSupport.parkNanos(PAUSE);
      }
      return least;
    }

    @Override
    public void dispose() {
      game.dispose();
    }
  }
}
