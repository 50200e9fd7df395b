package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.DottedDrawable;
import dev.reeve.demo.art.Look;

/**
 * Opens the note of a number when the mouse or the keyboard comes to it. That of a button closes
 * when it is pressed, and stays away until the mouse or the keyboard comes again, so that it never
 * lies over what the button has opened.
 */
public final class NoteOpener {
  private final Actor number;
  private final Note note;
  private final Runnable why;
  private final Runnable opened;
  private final Runnable closed;
  private final boolean above;
  private final boolean button;
  private boolean over;
  private boolean pressed;

  private NoteOpener(
      Actor number,
      Note note,
      Runnable why,
      Runnable opened,
      Runnable closed,
      boolean above,
      boolean button) {
    this.above = above;
    this.button = button;
    this.number = number;
    this.note = note;
    this.why = why;
    this.opened = opened;
    this.closed = closed;
  }

  /**
   * Gives a number its note; dots frame the number while it is open.
   *
   * @param why writes the note
   */
  public static void attach(VisTable number, Note note, Look look, Runnable why) {
    dotted(number, note, look, why, false);
  }

  /**
   * The same for a number that is pressed like a button.
   *
   * @param why writes the note
   */
  public static void attachToPressed(VisTable number, Note note, Look look, Runnable why) {
    dotted(number, note, look, why, true);
  }

  private static void dotted(VisTable number, Note note, Look look, Runnable why, boolean button) {
    DottedDrawable dots = new DottedDrawable(look);
    new NoteOpener(
            number,
            note,
            why,
            () -> number.setBackground(dots),
            () -> number.setBackground((Drawable) null),
            false,
            button)
        .listen();
  }

  /**
   * Gives a button, which shows by itself that it is meant, its note.
   *
   * @param why writes the note
   */
  public static void attach(Actor button, Note note, Runnable why) {
    new NoteOpener(button, note, why, () -> {}, () -> {}, true, true).listen();
  }

  private void listen() {
    number.setTouchable(Touchable.enabled);
    number.addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            if (pointer < 0) {
              over = true;
              if (!pressed) {
                open();
              }
            }
          }

          @Override
          public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
            if (pointer < 0 && (to == null || !to.isDescendantOf(number))) {
              over = false;
              pressed = false;
              close();
            }
          }

          @Override
          public boolean touchDown(InputEvent event, float x, float y, int pointer, int with) {
            press();
            return false;
          }

          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key == Keys.ENTER) {
              press();
            }
            return false;
          }
        });
    number.addListener(
        new FocusListener() {
          @Override
          public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (!focused) {
              pressed &= over;
              close();
            } else if (!pressed && note.read()) {
              open();
            }
          }
        });
  }

  private void press() {
    if (button) {
      pressed = true;
      note.close(why);
    }
  }

  private void open() {
    opened.run();
    Vector2 corner = number.localToStageCoordinates(new Vector2());
    Rectangle place = new Rectangle(corner.x, corner.y, number.getWidth(), number.getHeight());
    if (above) {
      note.showAbove(number.getStage(), place, why);
    } else {
      note.showBeside(number.getStage(), place, page(), why);
    }
  }

  /** The page that the number stands on, in pixels of the window. */
  private Rectangle page() {
    Actor page = number;
    while (page.getParent() != number.getStage().getRoot()) {
      page = page.getParent();
    }
    return new Rectangle(page.getX(), page.getY(), page.getWidth(), page.getHeight());
  }

  private void close() {
    closed.run();
    note.hide(why);
  }
}
