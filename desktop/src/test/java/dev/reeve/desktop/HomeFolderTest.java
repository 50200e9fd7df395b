package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTest {
  private static final Path USER = Path.of("u");

  @Test
  void home_isWhereThePlatformHasSuchThings() {
    assertEquals(USER.resolve(".local/share/reeve"), HomeFolder.of("Linux", USER, Map.of()));
    assertEquals(Path.of("d", "reeve"), HomeFolder.of("Linux", USER, Map.of("XDG_DATA_HOME", "d")));
    assertEquals(
        USER.resolve("Library/Application Support/Reeve"),
        HomeFolder.of("Mac OS X", USER, Map.of()));
    assertEquals(Path.of("a", "Reeve"), HomeFolder.of("Windows 11", USER, Map.of("APPDATA", "a")));
    assertEquals(
        USER.resolve("AppData/Roaming/Reeve"), HomeFolder.of("Windows 11", USER, Map.of()));
  }

  @Test
  void soundDevice_isACardOrAServer(@TempDir Path root) throws IOException {
    assertFalse(SoundDevice.present(Map.of(), root));
    assertTrue(SoundDevice.present(Map.of("PULSE_SERVER", "tcp:1"), root));
    Map<String, String> session = Map.of("XDG_RUNTIME_DIR", root.toString());
    assertFalse(SoundDevice.present(session, root));
    Files.createFile(root.resolve("pipewire-0"));
    assertTrue(SoundDevice.present(session, root));
    Files.createDirectories(root.resolve("proc/asound/card0"));
    assertTrue(SoundDevice.present(Map.of(), root));
  }
}
