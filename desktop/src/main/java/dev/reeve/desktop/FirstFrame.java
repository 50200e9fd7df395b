package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures how long a player waits for the first frame: the game's window is opened as for him and
 * closed again once the frame is in it. The clock runs from the moment that Java notes as its start
 * to the moment after the frame's buffer was shown.
 */
final class FirstFrame extends Opened {
  private long clock;
  private long thread;
  private long all;

  private FirstFrame(ApplicationListener game) {
    super(game);
  }

  /**
   * Opens the window and prints when the first frame was there.
   *
   * @return empty once it was shown; else why there is no window, as a sentence
   */
  static Optional<String> measure(GameOptions options, PrintWriter out) {
    FirstFrame frame = new FirstFrame(GameLauncher.game(options));
    Optional<String> reason = GameLauncher.open(frame, options, System.getenv());
    if (reason.isEmpty()) {
      frame.print(options.scenario().orElse("the title"), out);
    }
    return reason;
  }

  @Override
  public void render() {
    super.render();
    // What is posted is run once the frame is in the window.
    Gdx.app.postRunnable(this::shown);
  }

  private void shown() {
    if (clock == 0) {
      clock = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
      thread = millis(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      all = millis(system.getProcessCpuTime());
      Gdx.app.exit();
    }
  }

  private void print(String what, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: first frame shown %d ms after the start of Java;"
            + " processor: the game's thread %d ms, all threads %d ms%n",
        what,
        clock,
        thread,
        all);
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }
}
