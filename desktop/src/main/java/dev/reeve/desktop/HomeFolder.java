package dev.reeve.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a system keeps what programs keep for their users. */
final class HomeFolder {

  private HomeFolder() {}

  /** The game's folder on the system that it runs on. */
  static Path ofThisSystem() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  /**
   * The game's folder.
   *
   * @param system name of the operating system
   * @param user the user's own folder
   * @param environment variables of the environment
   */
  static Path of(String system, String user, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Path own = Path.of(user);
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA", own.resolve("AppData/Roaming")).resolve("Reeve");
    }
    if (name.startsWith("mac")) {
      return own.resolve("Library/Application Support/Reeve");
    }
    return folder(environment, "XDG_DATA_HOME", own.resolve(".local/share")).resolve("reeve");
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
