package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.play.PlayerSettings.Course;
import dev.reeve.demo.play.PlayerSettings.Display;
import dev.reeve.demo.play.PlayerSettings.Sound;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir private Path home;

  @Test
  void settings_areReadAsTheyWereWritten() throws Exception {
    PlayerSettings settings =
        new PlayerSettings(
            new Display("de", 1.15f, true, 1600, 900),
            new Sound(0.35f, true, false),
            new Course(false, false, 40));
    new SettingsFile(home.resolve("new")).write(settings);
    SettingsFile.Reading reading = new SettingsFile(home.resolve("new")).read();
    assertEquals(settings, reading.settings());
    assertFalse(reading.damaged());
  }

  @Test
  void whereThereIsNoFile_theGameIsAsItComes() {
    assertEquals(
        new SettingsFile.Reading(PlayerSettings.DEFAULTS, false), new SettingsFile(home).read());
  }

  @Test
  void fileThatSaysOnlyAPart_leavesTheRest() throws Exception {
    Files.writeString(home.resolve("settings.json"), "{ sound: { volume: 0.5 }, extra: 1 }");
    PlayerSettings settings = new SettingsFile(home).read().settings();
    assertEquals(0.5f, settings.sound().volume());
    assertEquals(PlayerSettings.DEFAULTS.display(), settings.display());
    assertTrue(settings.sound().ambience());
  }

  @Test
  void damagedFile_isPutAside_andSaid() throws Exception {
    Path file = home.resolve("settings.json");
    for (String text :
        new String[] {
          "",
          "{",
          "[]",
          "42",
          "{ \"sound\": 7 }",
          "{ \"sound\": { \"volume\": \"loud\" } }",
          "{ \"sound\": { \"volume\": 7 } }",
          "{ \"sound\": { \"volume\": NaN } }",
          "{ \"display\": { \"width\": 1e99 } }",
          "\u0000\u0001\u0002"
        }) {
      Files.writeString(file, text);
      assertEquals(PlayerSettings.DEFAULTS, new SettingsFile(home).peek());
      SettingsFile.Reading reading = new SettingsFile(home).read();
      assertTrue(reading.damaged(), "'" + text + "' was taken");
      assertEquals(PlayerSettings.DEFAULTS, reading.settings());
      assertFalse(Files.exists(file));
      assertEquals(text, Files.readString(home.resolve("settings.json.bad")));
    }
  }

  @Test
  void setting_outsideItsRange_isRefusedWithNameValueAndRule() {
    IllegalArgumentException loud =
        assertThrows(IllegalArgumentException.class, () -> new Sound(2, false, false));
    assertEquals("volume is 2.0; it must be within [0.0, 1.0]", loud.getMessage());
  }
}
