package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.book.Hud;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The game itself: the valley, and the book over it. */
public final class PlayScreen extends Scene implements Backdrop, Disposable {
  private static final List<String> TABS =
      List.of("tab.labour", "tab.stocks", "tab.happiness", "tab.plan", "tab.ledger", "tab.log");

  private final Theatre theatre;
  private final Backstage backstage;
  private final World world;
  private final Selection selection;
  private final Valley valley;
  private final Soundscape soundscape;
  private final Map<Command, Runnable> deeds = new EnumMap<>(Command.class);
  private Hud hud;
  private int tab;
  private boolean away;
  private boolean wasPaused;

  PlayScreen(Theatre theatre, World world) {
    this.theatre = theatre;
    this.world = world;
    backstage = theatre.backstage();
    selection = new Selection(world);
    valley = new Valley(world);
    soundscape = new Soundscape(backstage, selection);
    deeds.put(Command.PAUSE, () -> world.pause(!world.paused()));
    deeds.put(Command.SPEED_1, () -> world.speed(1));
    deeds.put(Command.SPEED_2, () -> world.speed(2));
    deeds.put(Command.SPEED_4, () -> world.speed(4));
    deeds.put(Command.SPEED_8, () -> world.speed(8));
    deeds.put(Command.HOME, () -> valley.lookAt(selection.village()));
    deeds.put(Command.NEXT_VILLAGE, () -> look(1));
    deeds.put(Command.LAST_VILLAGE, () -> look(-1));
    deeds.put(Command.FOLD, () -> hud.fold());
    deeds.put(Command.NEXT_STOP, () -> hud.step(1));
    deeds.put(Command.LAST_STOP, () -> hud.step(-1));
    deeds.put(Command.SCROLL_DOWN, () -> hud.scroll(1));
    deeds.put(Command.SCROLL_UP, () -> hud.scroll(-1));
    deeds.put(Command.CHARTS, () -> press(TABS.get(tab++ % TABS.size())));
    deeds.put(Command.LOG, () -> press("tab.log"));
    deeds.put(Command.KEYS, () -> backstage.show(theatre.keys(this, this)));
    deeds.put(Command.MENU, this::menu);
  }

  private void look(int by) {
    selection.village(selection.village().index() + by);
    valley.lookAt(selection.village());
    layOut();
  }

  private void press(String name) {
    if (hud.stage().getRoot().findActor(name) instanceof Button button) {
      button.toggle();
    }
  }

  /** Escape first lets go of what the keyboard is at. */
  private void menu() {
    if (hud.stage().getKeyboardFocus() != null) {
      hud.release();
    } else {
      backstage.show(new PauseScreen(theatre, this));
    }
  }

  @Override
  public void show() {
    if (away) {
      world.pause(wasPaused);
    }
    away = false;
  }

  @Override
  public void hide() {
    leave();
  }

  /** The player is elsewhere: time stands still until {@link #show}. */
  private void leave() {
    if (!away) {
      away = true;
      wasPaused = world.paused();
      world.pause(true);
    }
  }

  @Override
  public void pause() {
    if (backstage.settings().course().pauseUnfocused()) {
      leave();
    }
  }

  @Override
  public void resume() {
    show();
  }

  @Override
  public void resize(int width, int height) {
    layOut();
  }

  private void layOut() {
    boolean folded = hud != null && hud.folded();
    if (hud != null) {
      hud.dispose();
    }
    hud =
        new Hud(
            backstage.look(),
            backstage.texts(),
            world,
            selection.village(),
            backstage.batch(),
            folded);
    Gdx.input.setInputProcessor(new InputMultiplexer(hud.stage(), new Hands(), valley.hands()));
  }

  @Override
  public void advance(float seconds) {
    valley.hands().edges(backstage.settings().course().edgeScrolling());
    valley.hands().update(seconds, hud.stage().getKeyboardFocus() == null);
    valley.advance(seconds);
    soundscape.update();
    hud.update(seconds);
  }

  @Override
  public void draw() {
    valley.frame(hud.west(), hud.east(), hud.north(), hud.south());
    drawValley();
    hud.draw();
  }

  private void drawValley() {
    valley.draw(backstage.batch(), backstage.look(), backstage.texts());
  }

  /** Behind a page the game waits. */
  @Override
  public void live(float seconds) {}

  @Override
  public void paint(float west) {
    valley.frame(west, 0, 0, 0);
    drawValley();
    Vista.veil(backstage);
  }

  /** The village looked at. */
  public Village village() {
    return selection.village();
  }

  /** The world that is played. */
  public World world() {
    return world;
  }

  @Override
  public void dispose() {
    soundscape.hush();
    if (hud != null) {
      hud.dispose();
    }
    valley.dispose();
  }

  /** What keys and mouse do when no part of the book takes them first. */
  private final class Hands extends InputAdapter {
    @Override
    public boolean mouseMoved(int x, int y) {
      float up = Gdx.graphics.getHeight() - y;
      hud.point(valley.plateAt(x, up), x, up);
      return false;
    }

    @Override
    public boolean keyDown(int key) {
      return Command.pressed(key).map(PlayScreen.this::obey).orElse(false);
    }

    @Override
    public boolean keyTyped(char character) {
      // Where the question mark lies depends on the keyboard.
      return character == '?' && obey(Command.KEYS);
    }
  }

  private boolean obey(Command command) {
    Runnable deed = deeds.get(command);
    if (deed == null) {
      return backstage.obey(command);
    }
    deed.run();
    return true;
  }
}
