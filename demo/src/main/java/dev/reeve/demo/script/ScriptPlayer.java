package dev.reeve.demo.script;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Plays a game by a script and closes it. Time passes only as the script says, in even steps, so
 * that the same script shows the same pictures on a slow machine and on a fast one.
 */
public final class ScriptPlayer implements ApplicationListener {
  private static final float STEP = 1 / 30f;

  /** Frames that the window may take to change its size. */
  private static final int PATIENCE = 300;

  /** Frames drawn before a picture, for what the map paints bit by bit. */
  private static final int SETTLING = 24;

  private final Playable game;
  private final Script script;
  private final FileHandle home;
  private final FileHandle pictures;
  private ScriptedInput input;
  private int next;
  private int waited;
  private Optional<RuntimeException> failure = Optional.empty();

  /**
   * A player who has not begun.
   *
   * @param game what is played
   * @param script how
   * @param home the game's own folder, where files are copied to
   * @param pictures where pictures with a relative name go
   */
  public ScriptPlayer(Playable game, Script script, FileHandle home, FileHandle pictures) {
    this.game = game;
    this.script = script;
    this.home = home;
    this.pictures = pictures;
  }

  /**
   * Says what went wrong, which the window's loop would wrap.
   *
   * @throws ScriptException if a step found the game otherwise than the script says
   */
  public void rethrow() {
    failure.ifPresent(
        thrown -> {
          throw thrown;
        });
  }

  @Override
  public void create() {
    game.create();
    input = ScriptedInput.take();
  }

  @Override
  public void resize(int width, int height) {
    game.resize(width, height);
  }

  @Override
  public void render() {
    if (next == script.steps().size()) {
      Gdx.app.exit();
      return;
    }
    Script.Step step = script.steps().get(next);
    try {
      if (play(step)) {
        next++;
        waited = 0;
      } else if (++waited > PATIENCE) {
        throw step.fails("the window does not follow");
      }
      game.advance(0);
      game.draw();
    } catch (ScriptException thrown) {
      stop(thrown);
    } catch (RuntimeException | LinkageError thrown) {
      ScriptException where = step.fails("the game broke: " + thrown);
      where.initCause(thrown);
      stop(where);
    }
  }

  private void stop(RuntimeException thrown) {
    failure = Optional.of(thrown);
    next = script.steps().size();
    Gdx.app.exit();
  }

  /** Whether the step is done, and not to be tried again in the next frame. */
  private boolean play(Script.Step step) {
    switch (step.verb()) {
      case WAIT -> pass(step.number(0));
      case FRAMES -> {
        return waited >= step.number(0);
      }
      case SIZE -> {
        return sized(Script.size(step));
      }
      case KEY -> input.key(Script.keys(step));
      case HOLD -> {
        int[] keys = Script.keys(step);
        for (int key : keys) {
          input.down(key);
        }
        pass(step.number(1));
        for (int key : keys) {
          input.up(key);
        }
      }
      case TYPE -> input.type(String.join(" ", step.words()));
      case CLICK -> {
        point(step);
        input.press();
        input.release();
      }
      case HOVER -> point(step);
      case DRAG -> drag(step);
      case SCROLL -> {
        move(step, 0);
        input.scroll(step.number(2));
      }
      case SHOWN -> visible(step, true);

      case HIDDEN -> visible(step, false);
      case SAYS -> says(step);
      case TOLD -> told(step);
      case WITHIN -> within(step);
      case COPY -> copy(step);
      case DELETE -> home.child(step.word(0)).delete();
      case SHOT -> shoot(step);
    }
    return true;
  }

  private void pass(float seconds) {
    for (long left = Math.round(seconds / STEP); left > 0; left--) {
      game.advance(STEP);
    }
  }

  private boolean sized(int[] size) {
    boolean sized = Gdx.graphics.getWidth() == size[0] && Gdx.graphics.getHeight() == size[1];
    if (!sized && waited == 0) {
      Gdx.graphics.setWindowedMode(size[0], size[1]);
    }
    // One frame more, so that the screen has followed.
    return sized && waited > 0;
  }

  private void point(Script.Step step) {
    if (step.words().size() == 1) {
      Vector2 middle = Controls.onScreen(Controls.reachable(step, step.word(0)), 0.5f);
      input.move((int) middle.x, (int) middle.y);
    } else {
      move(step, 0);
    }
  }

  private void move(Script.Step step, int word) {
    input.move(
        Math.round(step.number(word) * Gdx.graphics.getWidth()),
        Math.round(step.number(word + 1) * Gdx.graphics.getHeight()));
  }

  private void drag(Script.Step step) {
    if (step.words().size() == 2) {
      var slider = Controls.reachable(step, step.word(0));
      Vector2 from = Controls.onScreen(slider, 0.5f);
      Vector2 to = Controls.onScreen(slider, step.number(1));
      input.move((int) from.x, (int) from.y);
      input.press();
      input.move((int) to.x, (int) to.y);
    } else {
      move(step, 0);
      input.press();
      move(step, 2);
    }
    input.release();
  }

  private static void visible(Script.Step step, boolean wanted) {
    if (Controls.shown(step.word(0)).isPresent() != wanted) {
      throw step.fails(wanted ? "it is not shown" : "it is shown");
    }
  }

  private static void says(Script.Step step) {
    String name = step.word(0);
    String wanted = String.join(" ", step.words().subList(1, step.words().size()));
    String written =
        Controls.written(
            Controls.shown(name).orElseThrow(() -> step.fails("'" + name + "' is not shown")));
    if (!written.contains(wanted)) {
      throw step.fails("on '" + name + "' is written '" + written + "', not '" + wanted + "'");
    }
  }

  private void told(Script.Step step) {
    String wanted = String.join(" ", step.words());
    if (!game.told().contains(wanted)) {
      throw step.fails("the game tells '" + game.told() + "', not '" + wanted + "'");
    }
  }

  private void within(Script.Step step) {
    float left = step.number(1);
    while (Controls.shown(step.word(0)).isEmpty()) {
      if (left <= 0) {
        throw step.fails("it was not shown within " + step.word(1) + " seconds");
      }
      pass(STEP);
      left -= STEP;
    }
  }

  private void copy(Script.Step step) {
    FileHandle from = Gdx.files.absolute(Path.of(step.word(0)).toAbsolutePath().toString());
    try {
      from.copyTo(home.child(step.word(1)));
    } catch (GdxRuntimeException e) {
      throw step.fails(e.getMessage());
    }
  }

  private void shoot(Script.Step step) {
    for (int i = 0; i < SETTLING; i++) {
      game.advance(0);
      game.draw();
    }
    Path file = pictures.file().toPath().resolve(step.word(0));
    try {
      Photograph.save(Gdx.files.absolute(file.toAbsolutePath().toString()));
    } catch (GdxRuntimeException e) {
      throw step.fails("the picture cannot be saved: " + e.getMessage());
    }
  }

  @Override
  public void pause() {
    game.pause();
  }

  @Override
  public void resume() {
    game.resume();
  }

  @Override
  public void dispose() {
    game.dispose();
    input.leave();
  }
}
