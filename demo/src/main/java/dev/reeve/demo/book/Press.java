package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;

/** Presses something by the mouse, or by Enter while the keyboard speaks to it. */
final class Press extends ClickListener {
  private final Runnable then;

  private Press(Runnable then) {
    this.then = then;
  }

  /** Lets something be pressed. */
  static void on(Actor actor, Runnable then) {
    actor.setTouchable(Touchable.enabled);
    actor.addListener(new Press(then));
  }

  /** Lets a button be pressed, by a script as well. */
  static void on(Button button, Runnable then) {
    button.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            then.run();
          }
        });
    button.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key == Keys.ENTER) {
              then.run();
            }
            return key == Keys.ENTER;
          }
        });
  }

  @Override
  public void clicked(InputEvent event, float x, float y) {
    then.run();
  }

  @Override
  public boolean keyDown(InputEvent event, int key) {
    if (key == Keys.ENTER) {
      then.run();
      return true;
    }
    return false;
  }
}
