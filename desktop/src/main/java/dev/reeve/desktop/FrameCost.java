package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessApplication;
import com.badlogic.gdx.backends.headless.HeadlessApplicationConfiguration;
import com.badlogic.gdx.graphics.GL20;
import com.sun.management.ThreadMXBean;
import dev.reeve.demo.ReeveGame;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures what a frame of the game costs apart from the graphics card: the game runs without a
 * window, as fast as it can, in frames of a sixtieth of a second, and whatever it draws goes
 * nowhere. The processor's time is that of the game's thread alone; the clock counts whatever else
 * the machine did meanwhile, too; garbage is what that thread made of objects. Measuring begins
 * once the villages are as large as their scenario lets them grow; without a scenario it is the
 * title that is measured.
 */
final class FrameCost {
  /** Frames before the measured ones, in which the machine code is made. */
  private static final int WARM_UP = 1800;

  /** Seconds of play that the villages are given at most to fill up, and in a step of these. */
  private static final int GROWTH = 1200;

  private static final float GROWTH_STEP = 0.1f;

  private static final double BYTES_IN_KB = 1024;

  private final GameOptions options;
  private final PrintWriter out;

  FrameCost(GameOptions options, PrintWriter out) {
    this.options = options;
    this.out = out;
  }

  /** Plays frames and prints their cost. */
  void measure(int frames) {
    HeadlessApplicationConfiguration still = new HeadlessApplicationConfiguration();
    still.updatesPerSecond = -1;
    HeadlessApplication machine = new HeadlessApplication(new ApplicationAdapter() {}, still);
    GameOptions.Size size = options.size().orElse(GameOptions.Size.USUAL);
    GL20 blank = BlankGl.create();
    Gdx.gl = blank;
    Gdx.gl20 = blank;
    Gdx.graphics = new BlankGraphics(size);
    ReeveGame game = new ReeveGame(options.home(), options.scenario());
    long began = System.nanoTime();
    game.create();
    game.resize(size.width(), size.height());
    game.render();
    double first = millis(System.nanoTime() - began);
    fill(game);
    for (int i = 0; i < WARM_UP; i++) {
      game.render();
    }
    String world = game.world().map(FrameCost::size).orElse("the title");
    double[] clock = new double[frames];
    double[] processor = new double[frames];
    double[] garbage = new double[frames];
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    for (int i = 0; i < frames; i++) {
      long made = threads.getCurrentThreadAllocatedBytes();
      long work = threads.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      game.render();
      clock[i] = millis(System.nanoTime() - before);
      processor[i] = millis(threads.getCurrentThreadCpuTime() - work);
      garbage[i] = (threads.getCurrentThreadAllocatedBytes() - made) / BYTES_IN_KB;
    }
    game.dispose();
    machine.exit();
    double[][] columns = {processor, clock, garbage};
    out.printf(Locale.ROOT, "%s%nfirst frame after %.0f ms%n%n", world, first);
    row(frames + " frames", "processor, ms", "clock, ms", "garbage, KB");
    row("mean", column -> Arrays.stream(columns[column]).average().orElse(0));
    for (double[] column : columns) {
      Arrays.sort(column);
    }
    for (double share : new double[] {0.5, 0.9, 0.99, 0.999}) {
      int at = (int) Math.min(frames - 1, Math.ceil(share * frames));
      row(
          String.format(Locale.ROOT, "%.1f %% at most", 100 * share),
          column -> columns[column][at]);
    }
    row("slowest", column -> columns[column][frames - 1]);
  }

  /** Lets a game's villages grow as large as they may, as far as they thrive. */
  private static void fill(ReeveGame game) {
    for (float played = 0; played < GROWTH && room(game); played += GROWTH_STEP) {
      game.advance(GROWTH_STEP);
    }
  }

  private static boolean room(ReeveGame game) {
    return game.world().stream()
        .flatMap(world -> world.villages().stream())
        .anyMatch(village -> village.people() < village.setup().most());
  }

  private static String size(World world) {
    int people = world.villages().stream().mapToInt(Village::people).sum();
    return String.format(
        Locale.ROOT,
        "%d settlements, %,d people, %dx",
        world.villages().size(),
        people,
        world.speed());
  }

  private void row(String name, IntToDoubleFunction figure) {
    String[] figures =
        IntStream.range(0, 3)
            .mapToObj(column -> String.format(Locale.ROOT, "%.2f", figure.applyAsDouble(column)))
            .toArray(String[]::new);
    row(name, figures[0], figures[1], figures[2]);
  }

  private void row(String name, String processor, String clock, String garbage) {
    out.printf(Locale.ROOT, "%-16s %14s %14s %14s%n", name, processor, clock, garbage);
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
