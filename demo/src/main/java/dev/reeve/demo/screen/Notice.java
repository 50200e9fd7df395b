package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.SlipDrawable;

/** A sentence on a slip at the window's upper edge, which goes away by itself. */
public final class Notice {
  private static final float SECONDS = 4;
  private static final float ALARM_SECONDS = 9;
  private static final float FADE_SECONDS = 0.25f;
  private static final float WIDEST = 620;

  private final GlyphLayout layout = new GlyphLayout();
  private String sentence = "";
  private boolean alarm;
  private float left;

  void say(String words, boolean wrong) {
    sentence = words;
    alarm = wrong;
    left = wrong ? ALARM_SECONDS : SECONDS;
  }

  /** The sentence that is shown; empty while none is. */
  public String sentence() {
    return left > 0 ? sentence : "";
  }

  /** Lets time pass. */
  public void advance(float seconds) {
    left = Math.max(0, left - seconds);
  }

  /**
   * Draws it; the batch has begun, in pixels of the window.
   *
   * @param width of the window
   * @param top where its upper edge lies, from below
   */
  public void draw(Batch batch, Look look, float width, float top) {
    if (left <= 0) {
      return;
    }
    float alpha = Math.min(1, left / FADE_SECONDS);
    Color ink = alarm ? Palette.ALARM_TEXT : Palette.INK;
    layout.setText(
        look.prose,
        sentence,
        ink,
        Math.min(look.px(WIDEST), width - look.px(60)),
        Align.center,
        true);
    float slipWidth = layout.width + look.px(36);
    float slipHeight = layout.height + look.px(22);
    float x = Math.round((width - slipWidth) / 2);
    float y = Math.round(top - slipHeight);
    batch.setColor(1, 1, 1, alpha);
    new SlipDrawable(look, Palette.PAGE, ink).draw(batch, x, y, slipWidth, slipHeight);
    batch.setColor(Color.WHITE);
    look.prose.draw(
        batch,
        layout,
        Math.round((width - layout.width) / 2 - slack()),
        y + slipHeight - look.px(11));
  }

  /** A wrapped layout is centred in the width it was given, not in its own. */
  private float slack() {
    float least = Float.MAX_VALUE;
    for (GlyphLayout.GlyphRun run : layout.runs) {
      least = Math.min(least, run.x);
    }
    return layout.runs.isEmpty() ? 0 : least;
  }
}
