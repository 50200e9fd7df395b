package dev.reeve.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a player's own things are: saves, settings and mods. */
final class HomeFolder {

  private HomeFolder() {}

  /**
   * The folder that the platform has for such things.
   *
   * @param system the machine's name, as of {@code os.name}
   * @param user the user's home folder
   * @param environment variables
   */
  static Path of(String system, Path user, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      String data = environment.getOrDefault("APPDATA", "");
      return (data.isBlank() ? user.resolve("AppData/Roaming") : Path.of(data)).resolve("Reeve");
    }
    if (name.contains("mac")) {
      return user.resolve("Library/Application Support/Reeve");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isBlank() ? user.resolve(".local/share") : Path.of(data)).resolve("reeve");
  }

  /** This machine's and this user's. */
  static Path here() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }
}
