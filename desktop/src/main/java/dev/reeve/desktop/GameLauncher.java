package dev.reeve.desktop;

import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Files;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.utils.Os;
import com.badlogic.gdx.utils.SharedLibraryLoader;
import dev.reeve.demo.ReeveGame;
import dev.reeve.demo.play.PlayerSettings;
import dev.reeve.demo.play.SettingsFile;
import dev.reeve.demo.script.ScriptPlayer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens the game's window on a desktop computer. */
final class GameLauncher {

  private static final Pattern DESCRIPTION = Pattern.compile("Description : (.+)");

  private GameLauncher() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param pictures folder for a script's pictures
   * @return empty once the window was open; else why none could be opened, as a sentence
   * @throws dev.reeve.demo.script.ScriptException if the game was not as the script says
   */
  static Optional<String> launch(GameOptions options, Path pictures) {
    ReeveGame game = game(options);
    if (options.script().isEmpty()) {
      return open(new Opened(game), options, System.getenv());
    }
    ScriptPlayer player =
        new ScriptPlayer(
            game,
            options.script().get(),
            RulesetFiles.handle(options.home()),
            RulesetFiles.handle(pictures));
    Optional<String> reason = open(new Opened(player), options, System.getenv());
    player.rethrow();
    return reason;
  }

  /** A game that reads what it needs while its window is opened. */
  static ReeveGame game(GameOptions options) {
    Gdx.files = new Lwjgl3Files();
    ReeveGame game = new ReeveGame(options.home(), options.scenario());
    game.readAhead();
    return game;
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
    // What GLFW complains of goes into one sentence, instead of a stack trace on the terminal.
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    Lwjgl3ApplicationConfiguration.errorStream =
        new PrintStream(complaints, true, StandardCharsets.UTF_8);
    try {
      new Lwjgl3Application(listener, configuration(options, environment));
    } catch (RuntimeException | LinkageError failure) {
      if (listener.opened()) {
        throw failure;
      }
      String cause = described(complaints.toString(StandardCharsets.UTF_8));
      return Optional.of("No window: " + (cause.isEmpty() ? reason(failure) : cause) + ".");
    } finally {
      Lwjgl3ApplicationConfiguration.errorStream = System.err;
    }
    return Optional.empty();
  }

  /** The first description among GLFW's complaints; empty if there is none. */
  private static String described(String complaints) {
    Matcher description = DESCRIPTION.matcher(complaints);
    return description.find() ? description.group(1).strip().replaceAll("\\.+$", "") : "";
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

  private static GameOptions.Size lastSize(Path home) {
    PlayerSettings.Display last = new SettingsFile(home).peek().display();
    return new GameOptions.Size(last.width(), last.height());
  }

  private static Lwjgl3ApplicationConfiguration configuration(
      GameOptions options, Map<String, String> environment) {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setTitle("Reeve");
    GameOptions.Size size = options.size().orElseGet(() -> lastSize(options.home()));
    configuration.setWindowedMode(size.width(), size.height());
    configuration.setWindowSizeLimits(640, 400, -1, -1);
    configuration.setWindowIcon(
        FileType.Internal, "textures/icon-128.png", "textures/icon-32.png", "textures/icon-16.png");
    configuration.setInitialBackgroundColor(Color.valueOf("F2E6CC"));
    configuration.setHdpiMode(HdpiMode.Pixels);
    configuration.useVsync(true);
    configuration.setForegroundFPS(60);
    // The game asks its settings whether it really stands still then.
    configuration.setPauseWhenLostFocus(options.script().isEmpty());
    // A script is played for its pictures.
    configuration.disableAudio(options.script().isPresent() || !SoundDevice.present(environment));
    return configuration;
  }
}
