package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.utils.Os;
import com.badlogic.gdx.utils.SharedLibraryLoader;
import dev.reeve.demo.ReeveGame;
import java.util.Map;
import java.util.Optional;

/** Opens the game's window on a desktop computer. */
final class GameLauncher {

  private GameLauncher() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @return empty once the window was open; else why none could be opened, as a sentence
   */
  static Optional<String> launch(GameOptions options) {
    return open(new Opened(listener(options)), options, System.getenv());
  }

  private static ApplicationListener listener(GameOptions options) {
    if (options.screenshot().isEmpty()) {
      return new ReeveGame(options.home(), Optional.empty());
    }
    ReeveGame game =
        new ReeveGame(
            options.home(), Optional.of(ReeveGame.scenario(ReeveGame.FOUNDERS, ReeveGame.SEED)));
    return new Photographer(game, options.screenshot().get(), options.after());
  }

  /** Opens a window for any listener, as {@link #launch}, in an environment of variables. */
  static Optional<String> open(
      Opened listener, GameOptions options, Map<String, String> environment) {
    if (SharedLibraryLoader.os == Os.Linux
        && environment.getOrDefault("DISPLAY", "").isBlank()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()) {
      return Optional.of("No display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
    }
    if (SharedLibraryLoader.os == Os.MacOsX) {
      Lwjgl3ApplicationConfiguration.useGlfwAsync();
    }
    try {
      new Lwjgl3Application(listener, configuration(options));
    } catch (RuntimeException | LinkageError failure) {
      if (listener.opened()) {
        throw failure;
      }
      return Optional.of("No window: " + reason(failure) + ".");
    }
    return Optional.empty();
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("").strip();
    return first.isEmpty() ? deepest.getClass().getSimpleName() : first.replaceAll("\\.+$", "");
  }

  private static Lwjgl3ApplicationConfiguration configuration(GameOptions options) {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setTitle("Reeve");
    configuration.setWindowedMode(options.width(), options.height());
    configuration.setWindowSizeLimits(640, 400, -1, -1);
    configuration.setWindowIcon(
        FileType.Internal, "textures/icon-128.png", "textures/icon-32.png", "textures/icon-16.png");
    configuration.setInitialBackgroundColor(Color.valueOf("F2E6CC"));
    configuration.setHdpiMode(HdpiMode.Pixels);
    configuration.useVsync(true);
    configuration.setForegroundFPS(60);
    configuration.disableAudio(true);
    return configuration;
  }
}
