package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import dev.reeve.demo.ReeveGame;
import dev.reeve.demo.play.SaveFolder;
import dev.reeve.demo.script.Playable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a game in a real window, and what must be seen of it then. */
class GameWindowTest {
  private static final int PAGE = 0xF0E7D3;
  private static final int INK = 0x2B2420;
  private static final int ALARM = 0xB00E28;
  private static final int SNOW = 0xFBFAF4;
  private static final int EMBER = 0xD9772F;
  private static final int[] TRADES = {0x7A8B2E, 0xB5652B, 0xC9963B, 0x3F6C8F};

  @TempDir private Path folder;

  @Test
  void title_showsItsNameOverALivingValley() {
    Windows window = new Windows(folder);
    window.play("wait 2", "shot a.png", "wait 2", "shot b.png");
    Picture page = window.picture("a.png").part(0.05, 0.2, 0.28, 0.8);
    assertTrue(page.near(PAGE, 12) > page.size() / 2, "there is no page");
    assertTrue(page.near(INK, 40) > 1000, "nothing is written on it");
    assertTrue(window.picture("a.png").colours() > 3000, "there is no valley behind it");
    assertFalse(window.picture("a.png").same(window.picture("b.png")), "nothing moves");
  }

  @Test
  void labourChart_hasTheTradesColours() {
    Windows window = new Windows(folder).scenario("valley");
    window.play("key 4", "wait 6", "key SPACE", "click tab.labour", "wait 1", "shot a.png");
    Picture chart = window.picture("a.png").part(0.22, 0.65, 0.78, 0.9);
    for (int trade : TRADES) {
      assertTrue(chart.near(trade, 24) > 40, () -> "too little of " + Integer.toHexString(trade));
    }
  }

  @Test
  void festival_hasItsFireAndBunting() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "click page.sandbox",
        "click sandbox.program.festival",
        "wait 4",
        "key SPACE",
        "shot a.png");
    Picture map = window.picture("a.png").part(0.22, 0.07, 0.78, 0.9);
    assertTrue(map.near(EMBER, 14) > 60, () -> "of the fire only " + map.near(EMBER, 14));
    assertTrue(map.near(0x8E5C93, 14) > 60, () -> "of bunting only " + map.near(0x8E5C93, 14));
  }

  @Test
  void winter_liesUnderSnow_andSummerDoesNot() {
    Windows window = new Windows(folder).scenario("winter");
    window.play("wait 1", "shot spring.png", "key 4", "wait 7", "shot winter.png");
    long before = window.picture("spring.png").part(0.22, 0.07, 0.78, 0.9).near(SNOW, 6);
    long after = window.picture("winter.png").part(0.22, 0.07, 0.78, 0.9).near(SNOW, 6);
    assertTrue(after > 5000 && after > 4 * before, before + " pixels of snow became " + after);
  }

  @Test
  void raid_isSealedInRed_andSeenOnTheMap() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "wait 1",
        "shot before.png",
        "click page.sandbox",
        "click sandbox.raid.raiders.200",
        "within alert.0 5",
        "wait 4",
        "shot raid.png");
    Picture top = window.picture("raid.png").part(0.5, 0, 0.98, 0.06);
    assertTrue(top.near(ALARM, 10) > 500, "there is no red seal");
    long before = window.picture("before.png").part(0.22, 0.07, 0.78, 0.9).near(INK, 8);
    long raid = window.picture("raid.png").part(0.22, 0.07, 0.78, 0.9).near(INK, 8);
    assertTrue(raid > before + 100, before + " dark pixels became " + raid);
  }

  @Test
  void lostFocus_letsTimeStandStill_andItGoesOnAfterwards() {
    Windows window = new Windows(folder).scenario("valley").seenBy(LosesFocus::new);
    window.play("wait 2.5", "shot a.png", "wait 1", "shot b.png", "wait 2", "shot c.png");
    assertTrue(window.picture("a.png").same(window.picture("b.png")), "time did not stand still");
    assertFalse(window.picture("b.png").same(window.picture("c.png")), "time did not go on");
  }

  /** Is out of use from two seconds of play on, for two seconds. */
  private static final class LosesFocus extends Onlooker {
    private static final float OUT = 2;
    private static final float IN = 4;

    private float played;

    LosesFocus(Playable game) {
      super(game);
    }

    @Override
    public void advance(float seconds) {
      float before = played;
      played += seconds;
      if (before < OUT && played >= OUT) {
        pause();
      } else if (before < IN && played >= IN) {
        resume();
      }
      super.advance(seconds);
    }
  }

  @Test
  void settings_areKept_fromOneRunToTheNext() throws IOException {
    Windows window = new Windows(folder);
    window.play("wait 1", "click title.settings", "wait 0.5", "click settings.text_size.3");
    Path file = window.home().resolve("settings.json");
    assertTrue(Files.readString(file).contains("1.15"), () -> read(file));
    window.play("wait 1", "click title.settings", "wait 0.5", "click settings.muted");
    assertTrue(Files.readString(file).contains("1.15"), () -> read(file));
    assertTrue(Files.readString(file).contains("\"muted\": true"), () -> read(file));
  }

  @Test
  void damagedSettings_areToldOf_andPutAside() throws IOException {
    Windows window = new Windows(folder);
    Files.createDirectories(window.home());
    Files.writeString(window.home().resolve("settings.json"), "{ \"display\": [");
    window.play("wait 1", "told \"The settings could not be read\"", "shown title.scenarios");
    assertEquals("{ \"display\": [", Files.readString(window.home().resolve("settings.json.bad")));
  }

  @Test
  void homeThatIsAFile_isToldOf_andTheGameGoesOn() throws IOException {
    Windows window = new Windows(folder).scenario("valley");
    Files.writeString(window.home(), "a file");
    window.play(
        "wait 1",
        "key M",
        "told \"The settings could not be kept\"",
        "key F5",
        "told \"cannot be written to\"",
        "wait 1");
    assertEquals("a file", Files.readString(window.home()));
  }

  @Test
  void game_savesItself_besideItsFrames_andSaysSoOrWhyNot() throws IOException {
    Windows window = new Windows(folder).scenario("valley");
    Path saves = window.home().resolve("saves");
    Files.createDirectories(window.home());
    Files.writeString(saves, "a file");
    String[] tenCycles = {"key 4", "wait 10.5", "key SPACE", "frames 120"};
    window.play(lines(tenCycles, "told \"cannot be written to\""));
    Files.delete(saves);
    window.play(lines(tenCycles, "told \"saved itself\""));
    assertTrue(Files.size(saves.resolve("autosave-1.save")) > 0);
  }

  private static String[] lines(String[] first, String last) {
    String[] lines = Arrays.copyOf(first, first.length + 1);
    lines[first.length] = last;
    return lines;
  }

  @Test
  void game_thatEndsWhileItSavesItself_isWhollyOnTheDisk() throws Exception {
    Windows window = new Windows(folder).scenario("valley");
    window.play("key 4", "wait 10.1");
    var saves = new SaveFolder(window.home());
    assertTrue(saves.read(SaveFolder.AUTO + 1).world().cycle() >= 10);
  }

  @Test
  void firstFrame_isMeasured_inAWindowThatClosesByItself() {
    Shell.Run run = Shell.run("game", "--home=" + folder.resolve("home"), "--measure=0");
    Windows.need(run.code() == 0 ? Optional.empty() : Optional.of(run.err()));
    assertTrue(
        run.out()
            .matches("the title: first frame shown [1-9]\\d* ms after the start of Java; .*\n"),
        run.out());
  }

  @Test
  void german_isSpokenAtOnce_whereItIsThere() {
    Assumptions.assumeTrue(
        Files.exists(Path.of("../assets/i18n/reeve_de.properties")), "there is no German");
    new Windows(folder)
        .play(
            "wait 1",
            "click title.settings",
            "wait 0.5",
            "click settings.language.1",
            "wait 0.5",
            "says back Zurück",
            "click back",
            "wait 0.5",
            "says title.quit Beenden");
  }

  @Test
  void game_isPlayed_whereNoSoundDeviceOpens() {
    Briefly briefly = new Briefly(new ReeveGame(folder, Optional.of("valley")));
    GameOptions options =
        new GameOptions(folder, Optional.of("valley"), Optional.empty(), Optional.empty());
    Map<String, String> deaf = new HashMap<>(System.getenv());
    deaf.put("PULSE_SERVER", "nowhere");
    Windows.need(GameLauncher.open(new Opened(briefly), options, deaf));
    assertEquals(Briefly.FRAMES, briefly.frames);
  }

  /** Closes the window soon. */
  private static final class Briefly extends Onlooker {
    private static final int FRAMES = 5;

    private int frames;

    Briefly(Playable game) {
      super(game);
    }

    @Override
    public void render() {
      super.render();
      frames++;
      if (frames == FRAMES) {
        Gdx.app.exit();
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
