package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FadeDrawable;
import dev.reeve.demo.art.Look;

/** Makes what is longer than its page scroll, by wheel, by drag and to where the keyboard stops. */
final class Scrolls {
  /** How high what scrolls fades out, in units. */
  private static final float FADE = 14;

  /** Units at the right that the bar has, which does not fade. */
  private static final float BAR = 8;

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

  /** A pane whose content fades out below as long as there is more of it further down. */
  static Stack fading(VisScrollPane scroll, Look look) {
    Image mist =
        new Image(new FadeDrawable(look)) {
          @Override
          public void draw(Batch batch, float parentAlpha) {
            if (scroll.isScrollY() && scroll.getVisualScrollPercentY() < 1) {
              super.draw(batch, parentAlpha);
            }
          }
        };
    VisTable fade = new VisTable();
    fade.bottom();
    fade.setTouchable(Touchable.disabled);
    fade.add(mist).growX().height(look.px(FADE)).padRight(look.px(BAR));
    return new Stack(scroll, fade);
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
