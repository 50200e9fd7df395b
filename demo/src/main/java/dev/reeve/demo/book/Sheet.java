package dev.reeve.demo.book;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.utils.Align;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import java.util.IdentityHashMap;

/**
 * A drawing that is made now and then and shown every frame: ink at twice its size in a texture of
 * its own, letters over it at their own size. Lengths are window pixels from the lower left corner.
 */
final class Sheet implements Disposable {
  private static final int OVERSIZE = 2;
  private static final int WIDEST_TEXTURE = 8192;
  private static final String CUT = "…";

  final Look look;
  private final GlyphLayout layout = new GlyphLayout();
  private final IdentityHashMap<BitmapFont, BitmapFontCache> letters = new IdentityHashMap<>();
  private final Matrix4 before = new Matrix4();
  private FrameBuffer paper;
  private TextureRegion seen;
  private Batch batch;
  private Ink ink;
  private float width;
  private float height;

  Sheet(Look look) {
    this.look = look;
    for (BitmapFont font :
        new BitmapFont[] {look.figures, look.strong, look.prose, look.aside, look.title}) {
      letters.put(font, new BitmapFontCache(font, false));
    }
  }

  /**
   * Begins to draw anew.
   *
   * @param brush a batch that is not drawing; the sheet uses it until {@link #end}
   */
  void begin(Batch brush, float newWidth, float newHeight) {
    batch = brush;
    if (paper == null || newWidth != width || newHeight != height) {
      take(newWidth, newHeight);
    }
    letters.values().forEach(BitmapFontCache::clear);
    ink = look.ink(brush);
    before.set(brush.getProjectionMatrix());
    paper.begin();
    Gdx.gl.glClearColor(0, 0, 0, 0);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    brush.setProjectionMatrix(new Matrix4().setToOrtho2D(0, 0, width, height));
    brush.setTransformMatrix(new Matrix4());
    // Colours come out multiplied by their alpha, as they are laid on the page.
    brush.setBlendFunctionSeparate(
        GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA, GL20.GL_ONE, GL20.GL_ONE_MINUS_SRC_ALPHA);
    brush.begin();
    brush.setColor(Color.WHITE);
  }

  private void take(float newWidth, float newHeight) {
    dispose();
    width = newWidth;
    height = newHeight;
    int fine = OVERSIZE * Math.max(width, height) > WIDEST_TEXTURE ? 1 : OVERSIZE;
    paper =
        new FrameBuffer(
            Pixmap.Format.RGBA8888,
            Math.max(1, (int) (fine * width)),
            Math.max(1, (int) (fine * height)),
            false);
    paper
        .getColorBufferTexture()
        .setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    seen = new TextureRegion(paper.getColorBufferTexture());
    seen.flip(false, true);
  }

  /** The drawing is done. */
  void end() {
    batch.end();
    paper.end();
    batch.setBlendFunction(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
    batch.setProjectionMatrix(before);
  }

  /** Pen and brush, between {@link #begin} and {@link #end}. */
  Ink ink() {
    return ink;
  }

  /** A stamp in a square, between {@link #begin} and {@link #end}. */
  void stamp(TextureRegion stamp, float x, float y, float size) {
    batch.draw(stamp, x, y, size, size);
  }

  /** Letters at the middle of their line. */
  void text(BitmapFont font, Color colour, String text, float x, float middle) {
    text(font, colour, text, x, middle, 0, Align.left);
  }

  /**
   * Letters at the middle of their line, cut where they are too long.
   *
   * @param room how long they may be; 0: as long as they are
   * @param align within the room, or about {@code x} where there is none: left, center or right
   */
  void text(
      BitmapFont font, Color colour, String text, float x, float middle, float room, int align) {
    BitmapFontCache cache = letters.get(font);
    cache.setColor(colour);
    float top = middle + font.getCapHeight() / 2;
    String cut = room > 0 ? CUT : null;
    cache.addText(text, x, top, 0, text.length(), room, align, false, cut);
  }

  /** A sentence in lines of a width, its upper edge at a height; returns its lower edge. */
  float prose(String text, float x, float top, float room) {
    BitmapFontCache cache = letters.get(look.prose);
    cache.setColor(Palette.INK);
    return top - cache.addText(text, x, top, room, Align.left, true).height;
  }

  /** How long letters are. */
  float length(BitmapFont font, String text) {
    layout.setText(font, text);
    return layout.width;
  }

  /** Shows what was drawn last, with its lower left corner at a point of the window. */
  void draw(Batch brush, float x, float y, float alpha) {
    if (paper == null) {
      return;
    }
    brush.setBlendFunction(GL20.GL_ONE, GL20.GL_ONE_MINUS_SRC_ALPHA);
    brush.setColor(alpha, alpha, alpha, alpha);
    brush.draw(seen, x, y, width, height);
    brush.setBlendFunction(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
    brush.setColor(Color.WHITE);
    for (BitmapFontCache cache : letters.values()) {
      cache.setPosition(x, y);
      cache.draw(brush, alpha);
    }
  }

  @Override
  public void dispose() {
    if (paper != null) {
      paper.dispose();
      paper = null;
    }
  }
}
