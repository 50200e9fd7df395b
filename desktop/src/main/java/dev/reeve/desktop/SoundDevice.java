package dev.reeve.desktop;

import com.badlogic.gdx.utils.Os;
import com.badlogic.gdx.utils.SharedLibraryLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether there is anything to hear a sound from. */
final class SoundDevice {

  private SoundDevice() {}

  /**
   * Whether to open it. Where Linux has neither a sound card nor a sound server, its libraries
   * would complain on the terminal line by line; elsewhere OpenAL finds out by itself.
   */
  static boolean present(Map<String, String> environment) {
    return SharedLibraryLoader.os != Os.Linux || present(environment, Path.of("/"));
  }

  static boolean present(Map<String, String> environment, Path root) {
    String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
    return Files.exists(root.resolve("proc/asound/card0"))
        || Files.exists(root.resolve("dev/dsp"))
        || !environment.getOrDefault("PULSE_SERVER", "").isBlank()
        || !environment.getOrDefault("ALSOFT_DRIVERS", "").isBlank()
        || (!runtime.isBlank()
            && (Files.exists(Path.of(runtime, "pulse/native"))
                || Files.exists(Path.of(runtime, "pipewire-0"))));
  }
}
