package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.ReeveGame;
import dev.reeve.plan.Plan;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plays the game by a script in one frame and closes it; if asked to, once the window has been
 * brought to another size, as a player does by dragging its corner.
 */
final class GameScript extends ApplicationAdapter {
  private static final float STEP = 1 / 30f;

  /** Frames that the window may take to change its size. */
  private static final int PATIENCE = 300;

  /** What a script can do. */
  interface Game {
    /** Lets whole seconds pass and draws. */
    void advance(int seconds);

    Plan plan();

    boolean paused();
  }

  private final ReeveGame game;
  private final Consumer<Game> script;
  private final GameOptions options;
  private int frames;
  private int settled;
  private boolean played;
  private Throwable failure;

  GameScript(GameOptions options, Consumer<Game> script) {
    this.options = options;
    this.script = script;
    game = new ReeveGame(options.home(), Optional.of(ReeveGame.scenario(120, 7)));
  }

  /** Whether the window has the wanted size; asks for it once. */
  private boolean sized() {
    frames++;
    if (frames > PATIENCE) {
      played = true;
      failure = new AssertionError("the window does not take " + options);
      Gdx.app.exit();
    }
    boolean sized =
        Gdx.graphics.getWidth() == options.width() && Gdx.graphics.getHeight() == options.height();
    if (!sized && frames == 2) {
      Gdx.graphics.setWindowedMode(options.width(), options.height());
    }
    // One more frame, so that the screen has followed.
    settled = sized ? settled + 1 : 0;
    return settled > 1 && !played;
  }

  @Override
  public void create() {
    game.create();
  }

  @Override
  public void resize(int width, int height) {
    game.resize(width, height);
  }

  @Override
  public void render() {
    if (played || !sized()) {
      return;
    }
    played = true;
    try {
      script.accept(new Player());
    } catch (RuntimeException | AssertionError thrown) {
      failure = thrown;
    }
    Gdx.app.exit();
  }

  @Override
  public void dispose() {
    game.dispose();
  }

  /** Passes on what the script found, which the window's loop would wrap. */
  void rethrow() {
    if (failure instanceof AssertionError assertion) {
      throw assertion;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private final class Player implements Game {
    @Override
    public void advance(int seconds) {
      for (int i = 0; i < seconds * 30; i++) {
        game.advance(STEP);
      }
      game.draw();
    }

    @Override
    public Plan plan() {
      return game.plan();
    }

    @Override
    public boolean paused() {
      return game.paused();
    }
  }
}
