package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.badlogic.gdx.ApplicationAdapter;
import dev.reeve.demo.script.ScriptException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the real window and looks at its pixels. */
class WindowTest {
  private static final int INK = 0x2B2420;
  private static final int PAGE = 0xF0E7D3;
  private static final Map<String, Integer> TRADES =
      Map.of(
          "farmer", 0x7A8B2E,
          "digger", 0xB5652B,
          "potter", 0xC9963B,
          "scholar", 0x3F6C8F,
          "soldier", 0xA63D40,
          "festival", 0x8E5C93);

  @TempDir private Path folder;

  @Test
  void window_drawsTheVillageAndTheBook() {
    Windows window = new Windows(folder).scenario("valley");
    window.play("wait 6", "shot a.png");
    Picture picture = window.picture("a.png");
    Picture map = picture.part(0.2, 0.07, 0.78, 0.9);
    Picture left = picture.part(0.01, 0.08, 0.18, 0.5);
    Picture right = picture.part(0.79, 0.08, 0.99, 0.5);

    assertTrue(picture.colours() > 3000, () -> "only " + picture.colours() + " colours");
    TRADES.forEach(
        (trade, colour) ->
            assertTrue(
                map.near(colour, 14) > 12,
                () -> "of the " + trade + "'s colour only " + map.near(colour, 14)));
    assertTrue(left.near(PAGE, 12) > left.size() / 2, "the left page is no page");
    assertTrue(right.near(PAGE, 12) > right.size() / 2, "the right page is no page");
    assertTrue(left.near(INK, 40) > 600, "the left page has no text");
    assertTrue(right.near(INK, 40) > 600, "the right page has no text");
  }

  @Test
  void people_walkAndWork_unlessTimeStandsStill() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "wait 2",
        "shot before.png",
        "wait 1",
        "shot running.png",
        "key SPACE",
        "wait 1",
        "shot still.png",
        "wait 3",
        "shot same.png");
    assertFalse(window.picture("before.png").same(window.picture("running.png")));
    assertTrue(
        window.picture("still.png").same(window.picture("same.png")),
        "something moved while time stood still");
  }

  @Test
  void book_foldsAwayAndBack() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "wait 1",
        "key SPACE",
        "wait 1",
        "shot open.png",
        "key F",
        "wait 1",
        "shot folded.png",
        "key F",
        "wait 1",
        "shot back.png");
    Picture left = window.picture("folded.png").part(0.01, 0.08, 0.18, 0.5);
    assertTrue(left.near(PAGE, 12) < left.size() / 4, "the left page did not fold away");
    assertTrue(window.picture("open.png").same(window.picture("back.png")));
  }

  @Test
  void wheel_movesTheMap_whereverItWasTurnedBefore_andNotFromOverAPage() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "wait 1",
        "key SPACE",
        "hover 0.9 0.3",
        "wait 0.5",
        "shot near.png",
        "scroll 0.9 0.3 9",
        "wait 1",
        "shot page.png",
        "scroll 0.5 0.5 9",
        "wait 1",
        "shot afar.png");
    assertTrue(
        window.picture("near.png").same(window.picture("page.png")), "a page let it through");
    assertFalse(
        window.picture("page.png").same(window.picture("afar.png")), "the map stands still");
  }

  @Test
  void chosenPerson_isSeen_fromNearAndFromAfar() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "wait 2",
        "key SPACE",
        "click 0.576 0.6",
        "wait 1",
        "shown person",
        "shot near.png",
        "click person.close",
        "hover 0.5 0.7",
        "wait 1",
        "hidden person",
        "shot nobody.png");
    long before = paper(window.picture("nobody.png"));
    long after = paper(window.picture("near.png"));
    assertTrue(after > before + 250, before + " pixels of paper became " + after);
  }

  /** Pixels of paper on the map where no plate lies. */
  private static long paper(Picture window) {
    return window.part(0.48, 0.5, 0.64, 0.7).near(0xF7EFDC, 6);
  }

  @Test
  void window_showsThePages_inEverySizeItIsBroughtTo() {
    Windows window = new Windows(folder).scenario("valley");
    window.play(
        "wait 1", "size 1024x640", "wait 1", "shot small.png", "size 1600x900", "shot large.png");
    for (String name : new String[] {"small.png", "large.png"}) {
      Picture picture = window.picture(name);
      assertEquals(name.equals("small.png") ? 1024 * 640 : 1600 * 900, picture.size());
      Picture left = picture.part(0.01, 0.08, 0.17, 0.45);
      assertTrue(left.near(PAGE, 12) > left.size() / 2, "the left page is gone");
      assertTrue(left.near(INK, 40) > 500, "the left page has no text");
    }
  }

  @Test
  void sameScript_showsTheSamePicture() {
    Windows first = new Windows(folder.resolve("1")).scenario("valley");
    Windows second = new Windows(folder.resolve("2")).scenario("valley");
    first.play("wait 3", "shot a.png");
    second.play("wait 3", "shot a.png");
    assertArrayEquals(first.bytes("a.png"), second.bytes("a.png"));
    Picture top = first.picture("a.png").part(0.01, 0.015, 0.99, 0.045);
    assertTrue(top.near(PAGE, 12) > top.size() / 2, "the strip with the name is not on top");
  }

  @Test
  void script_thatFindsTheGameOtherwise_endsWithTheLine() {
    // Not by assertThrows, which takes a test that is skipped for one that failed.
    try {
      new Windows(folder).scenario("valley").play("wait 1", "click nobody");
      fail("the script went on");
    } catch (ScriptException wrong) {
      assertEquals("test:2: click: there is no 'nobody' to be seen", wrong.getMessage());
    }
  }

  @Test
  void launch_withoutDisplay_saysSo() {
    Assumptions.assumeTrue(
        System.getProperty("os.name").startsWith("Linux"), "only Linux may have no display");
    Optional<String> reason =
        GameLauncher.open(new Opened(new ApplicationAdapter() {}), GameOptions.play(), Map.of());
    assertEquals(Optional.of("No display: neither DISPLAY nor WAYLAND_DISPLAY is set."), reason);
  }

  @Test
  void size_outsideItsRange_isRefusedWithNameValueAndRule() {
    IllegalArgumentException small =
        assertThrows(IllegalArgumentException.class, () -> new GameOptions.Size(10, 720));
    assertEquals("width is 10; it must be within [640, 9999] pixels", small.getMessage());
  }
}
