package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.fail;

import dev.reeve.demo.ReeveGame;
import dev.reeve.demo.script.Playable;
import dev.reeve.demo.script.Script;
import dev.reeve.demo.script.ScriptPlayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;

/**
 * Plays scripts in a real window, with a home folder of their own. Where there is no display the
 * tests are skipped, unless {@code REEVE_WINDOW=required} is set: then they fail.
 */
final class Windows {
  private final Path folder;
  private Optional<String> scenario = Optional.empty();
  private GameOptions.Size size = GameOptions.Size.USUAL;
  private UnaryOperator<Playable> onlooker = UnaryOperator.identity();

  /** Windows of a game whose home and pictures are in an empty folder. */
  Windows(Path folder) {
    this.folder = folder;
  }

  Windows scenario(String id) {
    scenario = Optional.of(id);
    return this;
  }

  Windows size(int width, int height) {
    size = new GameOptions.Size(width, height);
    return this;
  }

  /** Has somebody look on. */
  Windows seenBy(UnaryOperator<Playable> wrap) {
    onlooker = wrap;
    return this;
  }

  Path home() {
    return folder.resolve("home");
  }

  /** Plays lines; {@code shot} takes names of pictures alone. */
  void play(String... lines) {
    play(Script.parse("test", String.join("\n", lines)));
  }

  void play(Script script) {
    GameOptions options = new GameOptions(home(), scenario, Optional.of(script), Optional.of(size));
    ScriptPlayer player =
        new ScriptPlayer(
            onlooker.apply(new ReeveGame(home(), scenario)),
            script,
            RulesetFiles.handle(home()),
            RulesetFiles.handle(folder));
    need(GameLauncher.open(new Opened(player), options, System.getenv()));
    player.rethrow();
  }

  /** A picture that a script took. */
  Picture picture(String name) {
    try {
      return Picture.of(ImageIO.read(folder.resolve(name).toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips or fails where no window could be opened. */
  static void need(Optional<String> reason) {
    if (reason.isPresent()) {
      if ("required".equals(System.getenv("REEVE_WINDOW"))) {
        fail("REEVE_WINDOW=required, but: " + reason.get());
      }
      Assumptions.abort(reason.get());
    }
  }
}
