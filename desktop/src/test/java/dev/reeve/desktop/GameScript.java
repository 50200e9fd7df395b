package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.ReeveGame;
import dev.reeve.plan.Plan;
import java.util.function.Consumer;

/** Plays the game by a script in the window's first frame and closes it. */
final class GameScript extends ApplicationAdapter {
  private static final float STEP = 1 / 30f;

  /** What a script can do. */
  interface Game {
    /** Lets whole seconds pass and draws. */
    void advance(int seconds);

    void resize(int width, int height);

    Plan plan();

    boolean paused();
  }

  private final ReeveGame game = new ReeveGame(120, 7);
  private final Consumer<Game> script;
  private Throwable failure;

  GameScript(Consumer<Game> script) {
    this.script = script;
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
  @SuppressWarnings("CatchAndPrintStackTrace")
  public void render() {
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
    public void resize(int width, int height) {
      game.resize(width, height);
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
