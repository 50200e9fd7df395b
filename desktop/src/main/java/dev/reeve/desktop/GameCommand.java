package dev.reeve.desktop;

import dev.reeve.demo.play.PlayerSettings;
import dev.reeve.demo.play.PlayerSettings.Display;
import dev.reeve.demo.play.SettingsFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "game",
    description = {
      "Opens the game.",
      "Where there is no display the village lives in the terminal for a while instead."
    })
final class GameCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");

  @Spec private CommandSpec spec;

  @Option(
      names = "--screenshot",
      paramLabel = "FILE",
      description = "Saves a picture of the window as PNG and closes it.")
  private Optional<Path> screenshot = Optional.empty();

  @Option(
      names = "--after",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "Seconds of play before the picture is taken; ${DEFAULT-VALUE}.")
  private double after;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Size of the window in pixels; as it was last, at first 1280x720.")
  private Optional<String> size = Optional.empty();

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "Folder of settings and saves; the system's usual one for such data.")
  private Optional<Path> home = Optional.empty();

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Optional<String> reason = GameLauncher.launch(options(command));
    if (reason.isEmpty()) {
      return command.getCommandSpec().exitCodeOnSuccess();
    }
    if (screenshot.isPresent()) {
      command.getErr().println(reason.get() + " No picture can be taken.");
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    PrintWriter out = command.getOut();
    out.println(reason.get() + " Running the village here instead.");
    out.println();
    new TerminalVillage(Terminal.detect(false, command.getColorScheme().ansi()), out).run();
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  /** A picture has the usual size wherever the player's window was left. */
  private String lastSize(Path folder) {
    Display display =
        screenshot.isPresent()
            ? PlayerSettings.DEFAULTS.display()
            : new SettingsFile(folder).peek().display();
    return display.width() + "x" + display.height();
  }

  private GameOptions options(CommandLine command) {
    Path folder = home.orElseGet(HomeFolder::ofThisSystem);
    String pixels = size.orElseGet(() -> lastSize(folder));
    Matcher wanted = SIZE.matcher(pixels);
    if (!wanted.matches()) {
      throw new ParameterException(command, "--size is '" + pixels + "'; it must be like 1280x720");
    }
    try {
      return new GameOptions(
          screenshot,
          after,
          Integer.parseInt(wanted.group(1)),
          Integer.parseInt(wanted.group(2)),
          folder);
    } catch (IllegalArgumentException outOfRange) {
      throw new ParameterException(command, outOfRange.getMessage(), outOfRange);
    }
  }
}
