package dev.reeve.demo.book;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.DottedDrawable;
import dev.reeve.demo.art.Look;

/** Opens the note of a number when the mouse or the keyboard comes to it. */
public final class NoteOpener {
  private final VisTable number;
  private final Note note;
  private final Look look;
  private final Runnable why;

  private NoteOpener(VisTable number, Note note, Look look, Runnable why) {
    this.number = number;
    this.note = note;
    this.look = look;
    this.why = why;
  }

  /**
   * Gives a number its note.
   *
   * @param why writes the note
   */
  public static void attach(VisTable number, Note note, Look look, Runnable why) {
    NoteOpener opener = new NoteOpener(number, note, look, why);
    number.setTouchable(Touchable.enabled);
    number.addListener(
        new ClickListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            super.enter(event, x, y, pointer, from);
            opener.open();
          }

          @Override
          public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
            super.exit(event, x, y, pointer, to);
            if (to == null || !to.isDescendantOf(number)) {
              opener.close();
            }
          }
        });
    number.addListener(
        new FocusListener() {
          @Override
          public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (focused) {
              opener.open();
            } else {
              opener.close();
            }
          }
        });
  }

  private void open() {
    number.setBackground(new DottedDrawable(look));
    Vector2 edge =
        number.localToStageCoordinates(new Vector2(number.getWidth(), number.getHeight() / 2));
    note.showAt(number.getStage(), edge.x + look.px(14), edge.y, why);
  }

  private void close() {
    number.setBackground((Drawable) null);
    note.hide();
  }
}
