package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.Focusable;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;

/** Makes the small controls of the pages: one look, a name for each, mouse and keyboard alike. */
final class Controls {
  private static final float FAINT = 0.3f;

  private Controls() {}

  /** A button with a sign, which the caller makes a square of the look's {@link Look#target}. */
  static VisImageButton sign(Look look, TextureRegion sign, String name, Runnable press) {
    VisImageButton button = new VisImageButton(look.picture(sign, 20));
    button.setName(name);
    onPress(button, press);
    return button;
  }

  /** A button with a word on a slip of paper. */
  static VisTextButton slip(String text, String name, Runnable press) {
    return worded(text, "slip", name, press);
  }

  /** One of several words, of which one is chosen. */
  static VisTextButton choice(String text, String name, Runnable press) {
    return worded(text, "choice", name, press);
  }

  static VisTextButton worded(String text, String style, String name, Runnable press) {
    VisTextButton button = new VisTextButton(text, style);
    button.setName(name);
    button.getLabel().setEllipsis("…");
    button.pad(0);
    button.getLabelCell().minWidth(0).pad(0, 4, 0, 4);
    button.setProgrammaticChangeEvents(false);
    onPress(button, press);
    return button;
  }

  /** Lets a button be pressed by mouse and Enter, and shows where the keyboard is. */
  static <B extends Button & Focusable> void onPress(B button, Runnable press) {
    button.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            press.run();
          }
        });
    button.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            boolean enter = key == Keys.ENTER || key == Keys.NUMPAD_ENTER;
            if (enter && !button.isDisabled()) {
              press.run();
            }
            return enter;
          }
        });
    button.addListener(
        new FocusListener() {
          @Override
          public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (focused) {
              button.focusGained();
            } else {
              button.focusLost();
            }
          }
        });
  }

  /** Lets a button be pressed, or shows that it cannot be. */
  static void allow(Button button, boolean possible) {
    button.setDisabled(!possible);
    // Words stay legible: they have a colour of their own for this.
    button.getColor().a = possible || button instanceof VisTextButton ? 1 : FAINT;
  }

  /** A text that gives way where it is too long. */
  static VisLabel giving(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setEllipsis("…");
    return label;
  }

  /** A number in its column. */
  static VisLabel number(String style) {
    VisLabel label = new VisLabel("", style);
    label.setAlignment(Align.right);
    return label;
  }

  /** A sentence that goes over as many lines as it needs; the caller gives it a width. */
  static VisLabel prose(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setWrap(true);
    label.setAlignment(Align.topLeft);
    return label;
  }
}
