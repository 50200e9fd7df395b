package dev.reeve.desktop;

import dev.reeve.demo.script.Script;
import dev.reeve.demo.script.ScriptException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
      names = "--scenario",
      paramLabel = "ID",
      description = "Begins a scenario at once, such as valley, instead of showing the title.")
  private Optional<String> scenario = Optional.empty();

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description =
          "Folder of saves, settings and mods; else the one that the system has for that.")
  private Optional<Path> home = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Size of the window in pixels; else as it was last.")
  private Optional<String> size = Optional.empty();

  @Option(
      names = "--script",
      paramLabel = "FILE",
      description = {
        "Plays a list of inputs and closes the window; docs/scripts.md tells how to write one."
      })
  private Optional<Path> script = Optional.empty();

  @Option(
      names = "--pictures",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = "Where pictures with a relative name go; else the present folder.")
  private Path pictures;

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
      names = "--measure",
      paramLabel = "FRAMES",
      description = {
        "Plays so many frames without a window and tells what they cost,",
        "the graphics card's work left out.",
        "0 opens the window instead, and tells when the first frame was in it."
      })
  private Optional<Integer> measure = Optional.empty();

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (measure.isPresent()) {
      return measure(command, measure.get());
    }
    Optional<String> reason = GameLauncher.launch(options(command), pictures);
    if (reason.isEmpty()) {
      return command.getCommandSpec().exitCodeOnSuccess();
    }
    if (screenshot.isPresent() || script.isPresent()) {
      command.getErr().println(reason.get() + " No picture can be taken.");
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    PrintWriter out = command.getOut();
    out.println(reason.get() + " Running the village here instead.");
    out.println();
    new TerminalVillage(Terminal.detect(false, command.getColorScheme().ansi()), out).run();
    return command.getCommandSpec().exitCodeOnSuccess();
  }

  private int measure(CommandLine command, int frames) {
    if (frames < 0) {
      throw new ParameterException(command, "--measure is " + frames + "; it must be >= 0 frames");
    }
    if (frames > 0) {
      new FrameCost(options(command), command.getOut()).measure(frames);
      return command.getCommandSpec().exitCodeOnSuccess();
    }
    Optional<String> reason = FirstFrame.measure(options(command), command.getOut());
    reason.ifPresent(why -> command.getErr().println(why + " No first frame can be measured."));
    return reason.isEmpty()
        ? command.getCommandSpec().exitCodeOnSuccess()
        : command.getCommandSpec().exitCodeOnExecutionException();
  }

  private GameOptions options(CommandLine command) {
    try {
      return new GameOptions(home.orElseGet(HomeFolder::here), scenario, toPlay(), sized());
    } catch (IllegalArgumentException | ScriptException outOfRange) {
      throw new ParameterException(command, outOfRange.getMessage(), outOfRange);
    }
  }

  private Optional<GameOptions.Size> sized() {
    if (size.isEmpty()) {
      return Optional.empty();
    }
    Matcher wanted = SIZE.matcher(size.get());
    if (!wanted.matches()) {
      throw new IllegalArgumentException(
          "--size is '" + size.get() + "'; it must be like 1280x720");
    }
    return Optional.of(
        new GameOptions.Size(Integer.parseInt(wanted.group(1)), Integer.parseInt(wanted.group(2))));
  }

  /** The script; one picture is a script of two lines. */
  private Optional<Script> toPlay() {
    Script picture = Script.picture(after, screenshot.map(Path::toString).orElse(""));
    if (screenshot.isPresent()) {
      if (script.isPresent()) {
        throw new IllegalArgumentException(
            "--screenshot and --script are both given; a script takes its own pictures, by shot");
      }
      return Optional.of(picture);
    }
    script
        .filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
        .ifPresent(
            file -> {
              throw new IllegalArgumentException(
                  "--script is '" + file + "'; it must be a file that can be read");
            });
    return script.map(file -> Script.read(RulesetFiles.handle(file)));
  }
}
