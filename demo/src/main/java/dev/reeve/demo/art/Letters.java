package dev.reeve.demo.art;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeBitmapFontData;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.utils.Array;

/** The letters of a face at one size: drawn on any thread, a font on the thread that draws. */
final class Letters {
  /**
   * Letters are kept at twice their size: their widths are whole pixels, which at the size itself
   * would set small type unevenly.
   */
  private static final int FINE = 2;

  /** Pixels of the side of a texture of letters at most. */
  private static final int WIDEST = 1024;

  /** Height of a line in sizes of the type, about. */
  private static final float LINE = 1.35f;

  private final FreeTypeFontGenerator face;
  private final FreeTypeFontParameter wish = new FreeTypeFontParameter();
  private final FreeTypeBitmapFontData data = new FreeTypeBitmapFontData();

  /**
   * Letters that are not drawn yet.
   *
   * @param file the face
   * @param size pixels of the type's size, &gt; 0
   * @param letters which ones
   * @throws com.badlogic.gdx.utils.GdxRuntimeException if the file cannot be read
   */
  Letters(FileHandle file, float size, String letters) {
    face = new FreeTypeFontGenerator(file);
    wish.size = Math.round(size * FINE);
    wish.characters = letters;
    wish.hinting = FreeTypeFontGenerator.Hinting.None;
    wish.kerning = true;
    wish.spaceX = -1;
  }

  /** Draws them into memory. */
  void draw() {
    int side = (int) Math.ceil(LINE * wish.size * Math.sqrt(wish.characters.length()));
    side = Math.min(WIDEST, MathUtils.nextPowerOfTwo(side));
    var strategy = new PixmapPacker.GuillotineStrategy();
    wish.packer = new PixmapPacker(side, side, Pixmap.Format.RGBA8888, 1, false, strategy);
    Color clear = new Color(wish.color);
    clear.a = 0;
    wish.packer.setTransparentColor(clear);
    face.generateData(wish, data);
    face.dispose();
  }

  /** The font of what was drawn, once; the pixels are its own from then on. */
  BitmapFont font() {
    Array<TextureRegion> regions = new Array<>();
    wish.packer.updateTextureRegions(regions, TextureFilter.Linear, TextureFilter.Linear, false);
    BitmapFont font = new BitmapFont(data, regions, false);
    font.setOwnsTexture(true);
    font.getData().setScale(1f / FINE);
    return font;
  }
}
