package dev.reeve.demo;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.play.Library;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.World;
import dev.reeve.demo.screen.Backstage;
import dev.reeve.demo.screen.Founded;
import dev.reeve.demo.screen.PlayScreen;
import dev.reeve.demo.screen.Scene;
import dev.reeve.demo.screen.Theatre;
import dev.reeve.demo.script.Playable;
import dev.reeve.model.Ruleset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** The demo game, for any libGDX backend. */
public final class ReeveGame implements Playable {
  /** What lives behind the title. */
  private static final String TITLE = "valley";

  /** Seconds; after a longer wait the village goes on as if it had not been that long. */
  private static final float LONGEST_FRAME = 0.1f;

  private static final float FADE_SECONDS = 0.2f;

  private final Path home;
  private final Optional<String> first;
  private CompletableFuture<Library> reading;
  private CompletableFuture<Stamps> drawing;
  private Backstage backstage;
  private Theatre theatre;
  private Optional<Scene> scene = Optional.empty();
  private float covered;
  private double clock;

  /**
   * A game that has not begun.
   *
   * @param home folder of saves, settings and mods; made when it is needed
   * @param scenario id of the scenario to begin at once; empty: the title is shown
   */
  public ReeveGame(Path home, Optional<String> scenario) {
    this.home = home;
    first = scenario;
  }

  /**
   * Begins with what needs no window, beside whatever the caller does meanwhile, such as opening
   * one. It may be left out; libGDX's files must be there.
   */
  public void readAhead() {
    reading = CompletableFuture.supplyAsync(() -> new Library(new FileHandle(home.toFile())));
    drawing = CompletableFuture.supplyAsync(Stamps::new);
  }

  /**
   * Shows the first screen.
   *
   * @throws IllegalStateException if a file is missing that comes with the game
   * @throws IllegalArgumentException if there is no such scenario
   */
  @Override
  public void create() {
    try {
      open();
    } catch (GdxRuntimeException e) {
      throw new IllegalStateException(
          "a file that comes with the game cannot be read: " + e.getMessage(), e);
    }
  }

  private void open() {
    if (reading == null) {
      readAhead();
    }
    Library library = made(reading);
    Scenario shown = scenario(library, first.orElse(TITLE));
    Scenario behind = scenario(library, TITLE);
    Ruleset rules = library.rules(shown.rules());
    // Founded beside the making of the look, so that the first picture is there sooner.
    var founding = CompletableFuture.supplyAsync(() -> Founded.of(shown, rules));
    backstage = new Backstage(home, library, made(drawing));
    backstage.fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    theatre = new Theatre(backstage, behind);
    if (first.isPresent()) {
      theatre.begin(made(founding));
    } else {
      theatre.title(made(founding));
    }
    turn();
    covered = 0;
  }

  /** What another thread made; what went wrong there is thrown as if it had gone wrong here. */
  private static <T> T made(CompletableFuture<T> making) {
    try {
      return making.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static Scenario scenario(Library library, String id) {
    return library
        .scenario(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no scenario '"
                        + id
                        + "'; it must be one of "
                        + library.scenarios().stream()
                            .map(Scenario::id)
                            .collect(Collectors.joining(", "))
                        + fault(library)));
  }

  /** The first thing that is wrong with what was read, as it may be why something is not there. */
  private static String fault(Library library) {
    return library.problems().stream()
        .findFirst()
        .map(problem -> "; maybe because of " + problem)
        .orElse("");
  }

  /** Goes on to the next screen if one was asked for. */
  private void turn() {
    backstage
        .next()
        .ifPresent(
            next -> {
              scene.ifPresent(Scene::hide);
              scene = Optional.of(next);
              next.show();
              next.resize(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
              covered = FADE_SECONDS;
            });
  }

  @Override
  public void resize(int width, int height) {
    // A window that is put away has no size.
    if (width > 0 && height > 0) {
      backstage.fit(width, height);
      scene.ifPresent(now -> now.resize(width, height));
    }
  }

  @Override
  public void render() {
    advance(Math.min(LONGEST_FRAME, Gdx.graphics.getDeltaTime()));
    draw();
  }

  /**
   * Lets time pass without drawing, as for a picture that shall not depend on the machine's speed.
   *
   * @param seconds seconds of play; &ge; 0
   */
  @Override
  public void advance(float seconds) {
    turn();
    clock += seconds;
    if (backstage.watch((long) (1000 * clock))) {
      theatre.modsChanged(scene);
      turn();
      scene.ifPresent(now -> now.resize(Gdx.graphics.getWidth(), Gdx.graphics.getHeight()));
    }
    scene.ifPresent(now -> now.advance(seconds));
    turn();
    theatre.tell();
    backstage.notice().advance(seconds);
    backstage.sounds().update(seconds);
    covered = Math.max(0, covered - seconds);
  }

  @Override
  public String told() {
    return backstage.notice().sentence();
  }

  /** Draws the present moment; time stands still meanwhile. */
  @Override
  public void draw() {
    scene.ifPresent(Scene::draw);
    var batch = backstage.batch();
    int width = Gdx.graphics.getWidth();
    int height = Gdx.graphics.getHeight();
    batch.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
    batch.setProjectionMatrix(batch.getProjectionMatrix());
    batch.begin();
    Look look = backstage.look();
    boolean top = scene.map(Scene::noticesOnTop).orElse(true);
    backstage.notice().draw(batch, look, width, height - look.px(top ? 6 : 52));
    if (covered > 0) {
      batch.setColor(1, 1, 1, covered / FADE_SECONDS);
      new FillDrawable(look, Palette.PARCHMENT).draw(batch, 0, 0, width, height);
      batch.setColor(1, 1, 1, 1);
    }
    batch.end();
  }

  /** The world of the game that is played, if one is. */
  public Optional<World> world() {
    return theatre.game().map(PlayScreen::world);
  }

  @Override
  public void pause() {
    backstage.sounds().pause();
    scene.ifPresent(Scene::pause);
  }

  @Override
  public void resume() {
    backstage.sounds().resume();
    scene.ifPresent(Scene::resume);
  }

  @Override
  public void dispose() {
    scene.ifPresent(Scene::hide);
    theatre.dispose();
    backstage.dispose();
  }
}
