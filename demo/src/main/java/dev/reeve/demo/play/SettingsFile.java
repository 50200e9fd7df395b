package dev.reeve.demo.play;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The player's settings in a file. One that cannot be read is put aside, never lost. */
public final class SettingsFile {
  private final Path file;

  /**
   * The file of a home folder.
   *
   * @param home where the game keeps what is the player's; need not exist
   */
  public SettingsFile(Path home) {
    file = home.resolve("settings.json");
  }

  /**
   * What was read.
   *
   * @param settings the settings
   * @param damaged whether there was a file that could not be read, and these are the defaults
   */
  public record Reading(PlayerSettings settings, boolean damaged) {}

  /** The settings in the file; the defaults where there is none or it is damaged. */
  public Reading read() {
    if (!Files.exists(file)) {
      return new Reading(PlayerSettings.DEFAULTS, false);
    }
    try {
      String text = Files.readString(file);
      return new Reading(RecordJson.read(text, PlayerSettings.DEFAULTS), false);
    } catch (IOException | IllegalArgumentException e) {
      putAside();
      return new Reading(PlayerSettings.DEFAULTS, true);
    }
  }

  /** The settings in the file, or the defaults, without putting anything aside. */
  public PlayerSettings peek() {
    try {
      return RecordJson.read(Files.readString(file), PlayerSettings.DEFAULTS);
    } catch (IOException | IllegalArgumentException e) {
      return PlayerSettings.DEFAULTS;
    }
  }

  private void putAside() {
    try {
      Files.move(
          file, file.resolveSibling("settings.json.bad"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Then it stays where it is, and is written over when something is set.
    }
  }

  /**
   * Keeps settings.
   *
   * @throws IOException if the file cannot be written; the old one is as it was
   */
  public void write(PlayerSettings settings) throws IOException {
    byte[] text = RecordJson.write(settings).getBytes(StandardCharsets.UTF_8);
    SafeWriting.write(file, out -> out, out -> out.write(text));
  }
}
