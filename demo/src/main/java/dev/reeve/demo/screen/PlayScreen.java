package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.book.Bookmark;
import dev.reeve.demo.book.Hud;
import dev.reeve.demo.book.TourPage;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.GameNote;
import dev.reeve.demo.play.GameNote.View;
import dev.reeve.demo.play.Log;
import dev.reeve.demo.play.Reform;
import dev.reeve.demo.play.SaveFolder;
import dev.reeve.demo.play.SavedGame;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.Tour;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.demo.sound.Cue;
import dev.reeve.rules.RulesetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The game itself: the valley, and the book over it. */
public final class PlayScreen extends Scene implements Backdrop, Disposable {

  private final Theatre theatre;
  private final Backstage backstage;
  private final World world;
  private final Selection selection;
  private final Valley valley;
  private final Soundscape soundscape;
  private final Map<Command, Runnable> deeds = new EnumMap<>(Command.class);
  private final Choice choice;
  private final Draft draft;
  private final Reform reform;
  private final Obituary obituary;
  private Hud hud;
  private MapMouse mouse;
  private boolean away;
  private boolean wasPaused;
  private final List<String> mods;
  private final Optional<Tour> tour;
  private int steps;

  /** Whether the tour's page tells what is no more. */
  private boolean anew;

  /** Where the map was looked at when the game was saved. */
  private final Optional<View> looked;

  private boolean begun;
  private boolean judged;
  private long savedCycle;

  PlayScreen(Theatre theatre, SavedGame saved, Valley valley) {
    this.theatre = theatre;
    world = saved.world();
    backstage = theatre.backstage();
    mods = saved.note().mods();
    judged = saved.note().judged();
    looked = saved.note().view();
    tour =
        world.scenario().steps().isEmpty()
            ? Optional.empty()
            : Optional.of(new Tour(world, backstage.library(), saved.note().step()));
    savedCycle = world.cycle();
    selection = new Selection(world);
    selection.village(saved.note().village());
    world.recall(Log.of(saved.log()));
    this.valley = valley;
    choice = new Choice(selection, this::lead);
    draft = new Draft(selection);
    reform = new Reform(selection);
    obituary = new Obituary(backstage, selection);
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
    deeds.put(Command.CHARTS, () -> hud.nextTab());
    deeds.put(Command.LOG, () -> hud.tab("log"));
    // Open notes take these two for themselves.
    deeds.put(Command.READ_NOTE, () -> {});
    deeds.put(Command.PIN_NOTE, () -> {});
    deeds.put(Command.QUICK_SAVE, () -> theatre.save(SaveFolder.QUICK));
    deeds.put(Command.QUICK_LOAD, () -> theatre.load(SaveFolder.QUICK));
    deeds.put(Command.KEYS, () -> backstage.show(theatre.keys(this, this)));
    deeds.put(Command.MENU, this::menu);
  }

  private void look(int by) {
    selection.village(selection.village().index() + by);
    valley.lookAt(selection.village());
  }

  /** Escape first lets go of what the keyboard is at. */
  private void menu() {
    if (hud.stage().getKeyboardFocus() != null) {
      hud.release();
    } else {
      halt();
    }
  }

  private void halt() {
    backstage.show(new PauseScreen(theatre, this));
  }

  /** Looks where something calls for the player. */
  private void lead(Spot spot) {
    if (spot.village() != selection.village().index()) {
      selection.village(spot.village());
    }
    valley.lookAt(spot);
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
    Bookmark mark = hud == null ? Bookmark.FIRST : hud.mark();
    if (hud != null) {
      hud.dispose();
    }
    hud =
        new Hud(
            backstage.look(),
            backstage.texts(),
            selection,
            draft,
            reform,
            backstage.batch(),
            mark,
            this::lead,
            this::halt);
    tour.ifPresent(
        on -> hud.show(new TourPage(backstage.look(), backstage.texts(), on, this::step)));
    mouse = new MapMouse(valley, hud, choice);
    Gdx.input.setInputProcessor(
        new InputMultiplexer(hud.stage(), new Hands(), mouse, valley.hands()));
  }

  /** Goes on in the tour, or back, before the next moment. */
  private void step(int by) {
    steps += by;
  }

  @Override
  public void advance(float seconds) {
    if (steps != 0 && tour.isPresent()) {
      Tour on = tour.get();
      on.go(Math.max(0, Math.min(on.size() - 1, on.index() + steps)));
      steps = 0;
      anew = true;
      backstage.sounds().play(Cue.PAGE);
    }
    if (anew) {
      anew = false;
      layOut();
    }
    valley.hands().edges(backstage.settings().course().edgeScrolling());
    valley.hands().update(seconds, hud.stage().getKeyboardFocus() == null);
    valley.advance(seconds);
    obituary.update();
    valley.mark(selection);
    mouse.update(seconds);
    soundscape.update();
    hud.update(seconds);
    autosave();
    judge();
  }

  /** Shows the result once the scenario's cycles are over. */
  private void judge() {
    int cycles = world.scenario().cycles();
    if (!judged && cycles > 0 && world.cycle() >= cycles) {
      judged = true;
      theatre.result(this);
    }
  }

  private void autosave() {
    int every = backstage.settings().course().autosaveCycles();
    if (every > 0 && world.cycle() >= savedCycle + every) {
      savedCycle = world.cycle();
      theatre.autosave();
    }
  }

  @Override
  public boolean noticesOnTop() {
    return false;
  }

  @Override
  public void draw() {
    valley.frame(hud.west(), hud.east(), hud.north(), hud.south());
    if (!begun) {
      begun = true;
      valley.begin(looked, selection.village());
    }
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

  /** Has everybody live by the rules as they stand in the files now; a tour by its step's. */
  void readRules() {
    try {
      if (tour.isPresent()) {
        tour.get().renew();
        anew = true;
      } else {
        backstage.library().find(world.scenario().rules()).ifPresent(world::adopt);
      }
    } catch (RulesetException | IllegalArgumentException unplannable) {
      backstage.warn(unplannable.getMessage());
    }
  }

  /** What is known of the game. */
  GameNote note() {
    return GameNote.of(
        selection, mods, begun ? valley.looked() : looked, tour.map(Tour::index).orElse(0), judged);
  }

  /** The game to be kept. */
  SavedGame saved() {
    return new SavedGame(note(), world, world.log().lines());
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

  /** What keys do when no part of the book takes them first. */
  private final class Hands extends InputAdapter {
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
