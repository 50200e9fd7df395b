package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.ReeveGame;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures how long a player waits for the first frame: the game's window is opened as for him and
 * closed again once the frame is in it. The clock runs from the moment that Java notes as its
 * start, and stops when the frame after it would begin, so that the first is surely shown.
 */
final class FirstFrame extends Opened {
  private boolean drawn;
  private long shown;

  private FirstFrame(ApplicationListener game) {
    super(game);
  }

  /**
   * Opens the window and prints when the first frame was there.
   *
   * @return empty once it was shown; else why there is no window, as a sentence
   */
  static Optional<String> measure(GameOptions options, PrintWriter out) {
    FirstFrame frame = new FirstFrame(new ReeveGame(options.home(), options.scenario()));
    Optional<String> reason = GameLauncher.open(frame, options, System.getenv());
    if (reason.isEmpty()) {
      long began = ManagementFactory.getRuntimeMXBean().getStartTime();
      out.printf(
          Locale.ROOT,
          "%s: first frame shown %d ms after the start of Java%n",
          options.scenario().orElse("the title"),
          frame.shown - began);
    }
    return reason;
  }

  @Override
  public void render() {
    if (drawn) {
      shown = System.currentTimeMillis();
      Gdx.app.exit();
      return;
    }
    super.render();
    drawn = true;
  }
}
