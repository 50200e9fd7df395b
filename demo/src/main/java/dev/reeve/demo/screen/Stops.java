package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.utils.Disableable;
import dev.reeve.demo.art.DottedDrawable;
import dev.reeve.demo.art.Look;
import java.util.ArrayList;
import java.util.List;

/** Where the keyboard can stop on a page, in order; dots frame where it is. */
final class Stops {
  private final Stage stage;
  private final DottedDrawable dots;
  private final float margin;
  private final List<Actor> actors = new ArrayList<>();
  private final Vector2 corner = new Vector2();

  Stops(Stage stage, Look look) {
    this.stage = stage;
    dots = new DottedDrawable(look);
    margin = look.px(2);
  }

  void add(Actor actor) {
    actors.add(actor);
  }

  /**
   * Brings the keyboard to the next stop, or to the one before; those that are off are left out.
   */
  void step(int by) {
    int now = at();
    int next = now < 0 ? (by > 0 ? -1 : 0) : now;
    for (int i = 0; i < actors.size(); i++) {
      next = Math.floorMod(next + by, actors.size());
      if (!isOff(actors.get(next))) {
        stop(next);
        return;
      }
    }
  }

  private static boolean isOff(Actor actor) {
    return actor instanceof Disableable button && button.isDisabled();
  }

  /** The stop that the keyboard is at, from 0; -1 for none. */
  int at() {
    return actors.indexOf(stage.getKeyboardFocus());
  }

  /** Brings the keyboard to a stop, and the stop into view. */
  void stop(int index) {
    if (index < 0 || index >= actors.size()) {
      return;
    }
    Actor actor = actors.get(index);
    stage.setKeyboardFocus(actor);
    reveal(actor);
  }

  /** Scrolls whatever an actor lies in so that it is seen. */
  static void reveal(Actor actor) {
    ScrollPane pane = actor.firstAscendant(ScrollPane.class);
    if (pane != null && pane.getActor() != actor) {
      pane.validate();
      Vector2 at = actor.localToAscendantCoordinates(pane.getActor(), new Vector2());
      pane.scrollTo(at.x, at.y, actor.getWidth(), actor.getHeight());
    }
  }

  /** Presses the button that the keyboard is at, if it is at one. */
  boolean press() {
    if (stage.getKeyboardFocus() instanceof Button button && !button.isDisabled()) {
      button.toggle();
      return true;
    }
    return false;
  }

  /** Draws the frame of dots; the batch has begun. */
  void draw(Batch batch) {
    Actor actor = stage.getKeyboardFocus();
    if (actors.contains(actor)) {
      if (actor instanceof RowList list) {
        actor = list.focus();
      }
      actor.localToStageCoordinates(corner.setZero());
      dots.draw(
          batch,
          corner.x - margin,
          corner.y - margin,
          actor.getWidth() + 2 * margin,
          actor.getHeight() + 2 * margin);
    }
  }
}
