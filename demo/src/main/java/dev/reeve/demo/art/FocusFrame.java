package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.kotcrab.vis.ui.widget.VisTable;

/** Draws dots around an actor while the keyboard speaks to it. */
public final class FocusFrame extends VisTable {
  private final DottedDrawable dots;
  private final Actor watched;

  public FocusFrame(Look look, Actor watched) {
    dots = new DottedDrawable(look);
    this.watched = watched;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    super.draw(batch, alpha);
    if (getStage().getKeyboardFocus() == watched) {
      dots.draw(batch, getX(), getY(), getWidth(), getHeight());
    }
  }
}
