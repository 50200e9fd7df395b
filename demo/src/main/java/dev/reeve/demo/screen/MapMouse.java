package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.InputAdapter;
import dev.reeve.demo.book.Hud;
import dev.reeve.demo.map.Pointed;
import java.util.Optional;

/**
 * What the mouse does on the map besides moving it: what it rests on is told, a click chooses. To
 * be asked after the book and before the map's own hands.
 */
final class MapMouse extends InputAdapter {
  /**
   * Seconds until what the mouse rests on is told, so that nothing is as it sweeps over a crowd.
   */
  private static final float REST_SECONDS = 0.15f;

  private final Valley valley;
  private final Hud hud;
  private final Choice choice;
  private Optional<Pointed> over = Optional.empty();
  private boolean told;
  private float rested;
  private float x;
  private float y;
  private boolean pressed;

  MapMouse(Valley valley, Hud hud, Choice choice) {
    this.valley = valley;
    this.hud = hud;
    this.choice = choice;
  }

  @Override
  public boolean mouseMoved(int atX, int atY) {
    at(atX, atY);
    over(hud.covers(x, y) ? Optional.empty() : valley.at(x, y));
    return false;
  }

  private void at(int atX, int atY) {
    x = atX;
    y = Gdx.graphics.getHeight() - atY;
  }

  private void over(Optional<Pointed> what) {
    if (!what.equals(over)) {
      over = what;
      rested = 0;
      told = false;
      hud.mapNotes().hush();
    }
  }

  @Override
  public boolean touchDown(int atX, int atY, int pointer, int button) {
    pressed = button == Buttons.LEFT;
    return false;
  }

  @Override
  public boolean touchDragged(int atX, int atY, int pointer) {
    if (valley.hands().dragged()) {
      over(Optional.empty());
    }
    return false;
  }

  @Override
  public boolean touchUp(int atX, int atY, int pointer, int button) {
    if (pressed && button == Buttons.LEFT && !valley.hands().dragged()) {
      at(atX, atY);
      over(valley.at(x, y));
      // The book shows it now; its note waits until the mouse comes again.
      told = true;
      hud.mapNotes().hush();
      choice.click(over);
    }
    pressed = false;
    return false;
  }

  /** Tells what the mouse has rested on for long enough; whoever walks away is let go. */
  void update(float seconds) {
    if (over.isEmpty()) {
      return;
    }
    if (over.get() instanceof Pointed.Person one && !valley.near(one, x, y)) {
      over(Optional.empty());
      return;
    }
    rested += seconds;
    if (!told && rested >= REST_SECONDS) {
      told = true;
      hud.mapNotes().tell(over.get(), x, y);
    }
  }
}
