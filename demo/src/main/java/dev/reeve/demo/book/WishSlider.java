package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisSlider;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FocusFrame;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Draft;
import dev.reeve.settlement.Orders;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

/** A number that the player can wish for: what it is, what it would be, and back to the rules'. */
final class WishSlider extends VisTable {
  /** A difference of two places of the slider that is none. */
  private static final float SAME = 1e-4f;

  private final Texts texts;
  private final Draft draft;
  private final float step;
  private final float standard;
  private final DoubleFunction<UnaryOperator<Orders>> wish;
  private final VisSlider slider;
  private final VisLabel now = Controls.number("faded");
  private final VisLabel value = Controls.number("strong");
  private final VisImageButton reset;
  private float inForce;

  /**
   * A slider from 0.
   *
   * @param name of the slider and of the wish
   * @param most its right end
   * @param step from one value to the next
   * @param standard what the rules say
   * @param wish makes orders with a value
   */
  WishSlider(
      Look look,
      Texts texts,
      Draft draft,
      String name,
      String title,
      double most,
      float step,
      double standard,
      DoubleFunction<UnaryOperator<Orders>> wish) {
    this.texts = texts;
    this.draft = draft;
    this.step = step;
    this.standard = (float) standard;
    this.wish = wish;
    slider = new VisSlider(0, (float) most, step, false);
    slider.setName(name);
    slider.setProgrammaticChangeEvents(false);
    reset = Controls.sign(look, look.stamps.back, name + ".reset", () -> set(this.standard));
    VisTable head = new VisTable();
    head.add(Controls.giving(title, "default")).minWidth(0).left().growX();
    head.add(now).right().padRight(look.px(4));
    head.add(value).right();
    add(head).growX().colspan(2).padRight(look.px(2)).row();
    slider.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            wished();
          }
        });
    slider.addListener(keys());
    VisTable held = new FocusFrame(look, slider);
    held.add(slider).growX().height(look.px(32));
    add(held).growX();
    add(reset).size(look.target()).padLeft(look.px(2));
  }

  private InputListener keys() {
    return new InputListener() {
      @Override
      public boolean keyDown(InputEvent event, int key) {
        switch (key) {
          case Keys.LEFT -> set(slider.getValue() - step);
          case Keys.RIGHT -> set(slider.getValue() + step);
          case Keys.BACKSPACE -> set(standard);
          default -> {
            return false;
          }
        }
        return true;
      }

      @Override
      public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
        getStage().setKeyboardFocus(slider);
        return false;
      }
    };
  }

  /** What the keyboard stops at. */
  Actor stop() {
    return slider;
  }

  private void set(float to) {
    slider.setValue(to);
    wished();
  }

  private void wished() {
    float to = slider.getValue();
    if (Math.abs(to - inForce) < SAME) {
      draft.forget(slider.getName());
    } else {
      // From the step, as sums of floats are not what they seem.
      draft.wish(slider.getName(), wish.apply(Math.round(to / step) * (double) step));
    }
    write();
  }

  /**
   * Shows the number in force, and the wished one beside it while there is one.
   *
   * @param present the number in force
   * @param wished the number with all that is wished
   */
  void show(double present, double wished) {
    inForce = (float) present;
    slider.setValue((float) wished);
    write();
  }

  private void write() {
    boolean wished = draft.wishes(slider.getName());
    now.setText(wished ? number(inForce) + " →" : "");
    value.setText(number(wished ? slider.getValue() : inForce));
    reset.setVisible(Math.abs(slider.getValue() - standard) > SAME);
  }

  /** A number as sliders write it. */
  private String number(float value) {
    return texts.fixed(value, 1);
  }
}
