package dev.reeve.demo;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.screen.Backstage;
import dev.reeve.demo.screen.BuiltIn;
import dev.reeve.demo.screen.PlayScreen;
import dev.reeve.demo.screen.Scene;
import dev.reeve.demo.screen.Theatre;
import dev.reeve.plan.Plan;
import java.nio.file.Path;
import java.util.Optional;

/** The demo game, for any libGDX backend. */
public final class ReeveGame implements ApplicationListener {
  /** Settlers come while there is room in the picture. */
  public static final int MOST_PEOPLE = 200;

  /** How many found the village when the game begins. */
  public static final int FOUNDERS = 120;

  /** The luck of the village when the game begins. */
  public static final long SEED = 1300;

  /** Seconds; after a longer wait the village goes on as if it had not been that long. */
  private static final float LONGEST_FRAME = 0.1f;

  private static final float FADE_SECONDS = 0.2f;

  private final Path home;
  private final Optional<Scenario> first;
  private Backstage backstage;
  private Theatre theatre;
  private Optional<Scene> scene = Optional.empty();
  private float covered;

  /**
   * A game that has not begun.
   *
   * @param home the folder of what is the player's, settings and saves; need not exist
   * @param first what is played at once; empty: the title is shown
   */
  public ReeveGame(Path home, Optional<Scenario> first) {
    this.home = home;
    this.first = first;
  }

  /**
   * One village in peace.
   *
   * @param people how many found it; within [1, 200]
   * @param seed its luck
   * @throws IllegalArgumentException if {@code people} is outside its range
   */
  public static Scenario scenario(int people, long seed) {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new IllegalArgumentException(
          "people is " + people + "; it must be within [1, " + MOST_PEOPLE + "]");
    }
    return BuiltIn.village(people, MOST_PEOPLE, seed);
  }

  @Override
  public void create() {
    backstage = new Backstage(home, new BuiltIn());
    backstage.fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    theatre = new Theatre(backstage, scenario(FOUNDERS, SEED));
    first.ifPresentOrElse(theatre::begin, theatre::title);
    turn();
    covered = 0;
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
  public void advance(float seconds) {
    turn();
    scene.ifPresent(now -> now.advance(seconds));
    turn();
    backstage.notice().advance(seconds);
    covered = Math.max(0, covered - seconds);
  }

  /** Draws the present moment; time stands still meanwhile. */
  public void draw() {
    scene.ifPresent(Scene::draw);
    var batch = backstage.batch();
    int width = Gdx.graphics.getWidth();
    int height = Gdx.graphics.getHeight();
    batch.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
    batch.setProjectionMatrix(batch.getProjectionMatrix());
    batch.begin();
    backstage.notice().draw(batch, backstage.look(), width);
    if (covered > 0) {
      batch.setColor(1, 1, 1, covered / FADE_SECONDS);
      new FillDrawable(backstage.look(), Palette.PARCHMENT).draw(batch, 0, 0, width, height);
      batch.setColor(1, 1, 1, 1);
    }
    batch.end();
  }

  /**
   * What the reeve plans for what is wished now, in the village looked at.
   *
   * @return the plan
   */
  public Plan plan() {
    return game().village().plan();
  }

  /**
   * Whether time stands still.
   *
   * @return true while it does
   */
  public boolean paused() {
    return game().world().paused();
  }

  private PlayScreen game() {
    return theatre
        .game()
        .orElseThrow(() -> new IllegalStateException("no game is played; it must have begun"));
  }

  @Override
  public void pause() {
    scene.ifPresent(Scene::pause);
  }

  @Override
  public void resume() {
    scene.ifPresent(Scene::resume);
  }

  @Override
  public void dispose() {
    scene.ifPresent(Scene::hide);
    theatre.dispose();
    backstage.dispose();
  }
}
