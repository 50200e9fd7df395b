package dev.reeve.demo.book;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.utils.viewport.ScreenViewport;

/**
 * A stage of pages. The wheel turns what the mouse is over now and nothing else; over a page it
 * never reaches what lies below.
 */
public final class WheelStage extends Stage {
  private final Vector2 mouse = new Vector2();

  /** A stage of the window's size, in its pixels. */
  public WheelStage(Batch batch) {
    super(new ScreenViewport(), batch);
  }

  @Override
  public boolean scrolled(float amountX, float amountY) {
    screenToStageCoordinates(mouse.set(Gdx.input.getX(), Gdx.input.getY()));
    Actor over = hit(mouse.x, mouse.y, true);
    setScrollFocus(pane(over));
    return super.scrolled(amountX, amountY) || over != null;
  }

  /** The innermost pane that something lies in; null: none. */
  private static Actor pane(Actor inside) {
    Actor at = inside;
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return at;
  }
}
