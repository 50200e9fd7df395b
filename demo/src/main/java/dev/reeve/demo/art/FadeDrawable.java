package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** Lets a page's text fade out below, where more of it can be scrolled to. */
public final class FadeDrawable extends BaseDrawable {
  /** A page as it looks under its grain. */
  private static final Color SEEN = Color.valueOf("F0E7D3");

  private static final Color NONE = new Color(SEEN.r, SEEN.g, SEEN.b, 0);

  private final Look look;

  public FadeDrawable(Look look) {
    this.look = look;
    setMinHeight(look.px(26));
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    look.ink(batch).fade(x, y, width, height, SEEN, NONE);
  }
}
