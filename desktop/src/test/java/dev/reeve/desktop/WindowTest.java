package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.reeve.plan.Plan;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the real window. Where there is no display these tests are skipped, unless {@code
 * REEVE_WINDOW=required} is set: then they fail.
 */
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
    inWindow(
        game -> {
          game.advance(6);
          Picture picture = Picture.ofWindow();
          Picture map = picture.part(0.2, 0.07, 0.78, 0.9);
          Picture left = picture.part(0.01, 0.08, 0.18, 0.5);
          Picture right = picture.part(0.79, 0.08, 0.99, 0.8);

          assertTrue(picture.colours() > 3000, () -> "only " + picture.colours() + " colours");
          TRADES.forEach(
              (trade, colour) ->
                  assertTrue(
                      map.near(colour, 14) > 12,
                      () -> "of the " + trade + "'s colour only " + map.near(colour, 14)));
          assertTrue(left.near(PAGE, 12) > left.size() / 2, "the left page is no page");
          assertTrue(right.near(PAGE, 12) > right.size() / 2, "the right page is no page");
          assertTrue(left.near(INK, 40) > 600, "the left page has no text");
          assertTrue(right.near(INK, 40) > 1200, "the right page has no text");
        });
  }

  @Test
  void people_walkAndWork_unlessTimeStandsStill() {
    inWindow(
        game -> {
          game.advance(2);
          Picture before = Picture.ofWindow();
          game.advance(1);
          Picture running = Picture.ofWindow();
          assertFalse(before.same(running), "nobody moved in a second");

          press(Keys.SPACE);
          assertTrue(game.paused());
          game.advance(1);
          Picture still = Picture.ofWindow();
          game.advance(3);
          assertTrue(still.same(Picture.ofWindow()), "something moved while time stood still");

          press(Keys.SPACE);
          assertFalse(game.paused());
        });
  }

  @Test
  void slider_changesThePlanAtOnce_evenWhileTimeStandsStill() {
    inWindow(
        game -> {
          game.advance(1);
          press(Keys.SPACE);
          Plan before = game.plan();
          dragTo("want.tales", 0.1f);
          Plan after = game.plan();
          assertNotEquals(before.shares(), after.shares());
          assertTrue(after.workers("scholar") > before.workers("scholar") + 3);
        });
  }

  @Test
  void keyboard_reachesTheSlidersAlone() {
    inWindow(
        game -> {
          game.advance(1);
          Plan before = game.plan();
          press(Keys.TAB);
          for (int i = 0; i < 5; i++) {
            press(Keys.RIGHT);
          }
          assertNotEquals(before.shares(), game.plan().shares());
        });
  }

  @Test
  void reasons_scrollByWheelAndByKey() {
    inWindow(
        game -> {
          game.advance(1);
          press(Keys.SPACE);
          game.advance(1);
          Picture first = Picture.ofWindow().part(0.79, 0.45, 0.99, 0.85);
          press(Keys.PAGE_DOWN);
          game.advance(1);
          Picture turned = Picture.ofWindow().part(0.79, 0.45, 0.99, 0.85);
          assertFalse(first.same(turned), "the page-down key does not turn the reasons");
          press(Keys.PAGE_UP);
          game.advance(1);

          Gdx.input.getInputProcessor().mouseMoved(1100, 500);
          game.advance(1);
          Picture back = Picture.ofWindow().part(0.79, 0.45, 0.99, 0.85);
          Gdx.input.getInputProcessor().scrolled(0, 2);
          game.advance(1);
          Picture rolled = Picture.ofWindow().part(0.79, 0.45, 0.99, 0.85);
          assertFalse(back.same(rolled), "the wheel does not turn the reasons");
        });
  }

  @Test
  void book_foldsAwayAndBack() {
    inWindow(
        game -> {
          game.advance(1);
          press(Keys.SPACE);
          game.advance(1);
          Picture open = Picture.ofWindow();
          press(Keys.F);
          game.advance(1);
          Picture folded = Picture.ofWindow();
          Picture left = folded.part(0.01, 0.08, 0.18, 0.5);
          assertTrue(left.near(PAGE, 12) < left.size() / 4, "the left page did not fold away");
          press(Keys.F);
          game.advance(1);
          assertTrue(open.same(Picture.ofWindow()), "the book did not come back as it was");
        });
  }

  @Test
  void window_showsThePages_inEverySizeItIsBroughtTo() {
    for (int[] size : new int[][] {{1024, 640}, {1600, 900}}) {
      inWindow(
          new GameOptions(Optional.empty(), 0, size[0], size[1], folder),
          game -> {
            game.advance(1);
            Picture picture = Picture.ofWindow();
            assertEquals(size[0] * size[1], picture.size());
            Picture left = picture.part(0.01, 0.08, 0.17, 0.45);
            assertTrue(left.near(PAGE, 12) > left.size() / 2, "the left page is gone");
            assertTrue(left.near(INK, 40) > 500, "the left page has no text");
          });
    }
  }

  @Test
  void screenshot_isSavedTheRightWayUpAndAlwaysTheSame() throws Exception {
    BufferedImage first = screenshot("first.png");
    BufferedImage second = screenshot("second.png");
    assertEquals(1280, first.getWidth());
    assertEquals(720, first.getHeight());
    Picture top = Picture.of(first).part(0.01, 0.015, 0.99, 0.045);
    assertTrue(top.near(PAGE, 12) > top.size() / 2, "the strip with the name is not on top");
    assertArrayEquals(pixels(first), pixels(second));
  }

  @Test
  void launch_withoutDisplay_saysSo() {
    Assumptions.assumeTrue(
        System.getProperty("os.name").startsWith("Linux"), "only Linux may have no display");
    Optional<String> reason =
        GameLauncher.open(
            new Opened(new GameScript(GameOptions.play(folder), game -> {})),
            GameOptions.play(folder),
            Map.of());
    assertEquals(Optional.of("No display: neither DISPLAY nor WAYLAND_DISPLAY is set."), reason);
  }

  @Test
  void options_outsideTheirRange_areRefusedWithNameValueAndRule() {
    IllegalArgumentException late =
        assertThrows(
            IllegalArgumentException.class,
            () -> new GameOptions(Optional.empty(), Double.NaN, 1280, 720, folder));
    assertEquals("after is NaN; it must be within [0, 3600] seconds", late.getMessage());
    IllegalArgumentException small =
        assertThrows(
            IllegalArgumentException.class,
            () -> new GameOptions(Optional.empty(), 0, 10, 720, folder));
    assertEquals("width is 10; it must be within [640, 9999] pixels", small.getMessage());
  }

  private BufferedImage screenshot(String name) throws Exception {
    Path file = folder.resolve(name);
    need(GameLauncher.launch(new GameOptions(Optional.of(file), 3, 1280, 720, folder)));
    return ImageIO.read(file.toFile());
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private void inWindow(Consumer<GameScript.Game> script) {
    inWindow(GameOptions.play(folder), script);
  }

  /** Opens the window in its usual size and brings it to another before the script plays. */
  private void inWindow(GameOptions size, Consumer<GameScript.Game> script) {
    GameScript listener = new GameScript(size, script);
    need(GameLauncher.open(new Opened(listener), GameOptions.play(folder), System.getenv()));
    listener.rethrow();
  }

  /** Skips or fails where no window could be opened. */
  private static void need(Optional<String> reason) {
    if (reason.isPresent()) {
      if ("required".equals(System.getenv("REEVE_WINDOW"))) {
        fail("REEVE_WINDOW=required, but: " + reason.get());
      }
      Assumptions.abort(reason.get());
    }
  }

  private static void press(int key) {
    Gdx.input.getInputProcessor().keyDown(key);
    Gdx.input.getInputProcessor().keyUp(key);
  }

  /** Drags a slider of the book by the mouse to a share of its length. */
  private static void dragTo(String name, float share) {
    InputMultiplexer input = (InputMultiplexer) Gdx.input.getInputProcessor();
    Stage stage = (Stage) input.getProcessors().first();
    Actor slider = stage.getRoot().findActor(name);
    Vector2 from =
        stage.stageToScreenCoordinates(
            slider.localToStageCoordinates(
                new Vector2(slider.getWidth() / 2, slider.getHeight() / 2)));
    Vector2 to =
        stage.stageToScreenCoordinates(
            slider.localToStageCoordinates(
                new Vector2(slider.getWidth() * share, slider.getHeight() / 2)));
    input.touchDown((int) from.x, (int) from.y, 0, 0);
    input.touchDragged((int) to.x, (int) to.y, 0);
    input.touchUp((int) to.x, (int) to.y, 0, 0);
  }
}
