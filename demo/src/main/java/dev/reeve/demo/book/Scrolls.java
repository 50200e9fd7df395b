package dev.reeve.demo.book;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.kotcrab.vis.ui.widget.VisScrollPane;

/** Makes what is longer than its page scroll, by wheel, by drag and to where the keyboard stops. */
final class Scrolls {
  private Scrolls() {}

  /** A pane that scrolls up and down. */
  static VisScrollPane of(Actor content) {
    VisScrollPane scroll = new VisScrollPane(content);
    scroll.setFadeScrollBars(false);
    scroll.setScrollingDisabled(true, false);
    scroll.setOverscroll(false, false);
    scroll.setCancelTouchFocus(false);
    scroll.setScrollbarsOnTop(true);
    return scroll;
  }

  /** Scrolls until an actor can be seen. */
  static void reveal(Actor actor) {
    for (Actor over = actor.getParent(); over != null; over = over.getParent()) {
      if (over instanceof ScrollPane pane) {
        Vector2 at = actor.localToAscendantCoordinates(pane.getActor(), new Vector2());
        pane.scrollTo(at.x, at.y, actor.getWidth(), actor.getHeight());
      }
    }
  }
}
