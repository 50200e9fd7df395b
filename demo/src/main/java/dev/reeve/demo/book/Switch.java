package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import dev.reeve.demo.art.DottedDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.RuleDrawable;

/** A weight on a rail: at the right end something is on, at the left it is off. */
final class Switch extends Widget {
  /** Of the way still to go, what the weight runs in a second. */
  private static final float HASTE = 15;

  private final Look look;
  private final Drawable on;
  private final Drawable off;
  private final Drawable knob;
  private final Drawable dots;
  private boolean shown = true;
  private float place = 1;

  Switch(Look look, String name, Runnable press) {
    this.look = look;
    on = new RuleDrawable(look, Palette.INK, Palette.INK);
    off = new RuleDrawable(look, Palette.SHADE, Palette.INK);
    knob = look.picture(look.stamps.knob, 24);
    dots = new DottedDrawable(look);
    setName(name);
    addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            press.run();
          }

          @Override
          public boolean keyDown(InputEvent event, int key) {
            boolean enter = key == Keys.ENTER || key == Keys.NUMPAD_ENTER;
            if (enter) {
              press.run();
            }
            return enter;
          }
        });
  }

  void show(boolean isOn) {
    shown = isOn;
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    place += ((shown ? 1 : 0) - place) * (1 - (float) Math.exp(-HASTE * seconds));
  }

  @Override
  public void draw(Batch batch, float alpha) {
    batch.setColor(Color.WHITE);
    float rail = look.px(8);
    float side = look.px(24);
    float middle = getY() + getHeight() / 2;
    (shown ? on : off)
        .draw(
            batch,
            getX() + look.px(4),
            Math.round(middle - rail / 2),
            getWidth() - look.px(8),
            rail);
    float x = getX() + place * (getWidth() - side);
    knob.draw(batch, Math.round(x), Math.round(middle - side / 2), side, side);
    if (getStage().getKeyboardFocus() == this) {
      dots.draw(batch, getX(), getY(), getWidth(), getHeight());
    }
  }
}
