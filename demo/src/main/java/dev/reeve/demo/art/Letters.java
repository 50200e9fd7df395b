package dev.reeve.demo.art;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeType;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeBitmapFontData;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.utils.Array;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.OptionalInt;

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

  private static final String FIGURES = "0123456789";

  private final FileHandle file;
  private final FreeTypeFontGenerator face;
  private final OptionalInt one;
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
    this(file, size, letters, OptionalInt.empty());
  }

  /**
   * Letters that are not drawn yet, with figures as tall as capitals. Those that a book face has at
   * hand are as tall as small letters, and its 0 and 1 are taken for an o and an i.
   *
   * @param file the face
   * @param size pixels of the type's size, &gt; 0
   * @param letters which ones
   * @param one the number of the tall 1 among the face's glyphs (feature {@code lnum}), which 2 to
   *     9 and 0 follow
   * @throws com.badlogic.gdx.utils.GdxRuntimeException if the file cannot be read
   */
  Letters(FileHandle file, float size, String letters, int one) {
    this(file, size, letters.replaceAll("[" + FIGURES + "]", ""), OptionalInt.of(one));
  }

  private Letters(FileHandle file, float size, String letters, OptionalInt one) {
    this.file = file;
    this.one = one;
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
    one.ifPresent(this::tallFigures);
  }

  private void tallFigures(int first) {
    FreeType.Library library = FreeType.initFreeType();
    try {
      FreeType.Face outlines = library.newFace(file, 0);
      outlines.setPixelSizes(0, wish.size);
      FreeType.GlyphSlot slot = rendered(outlines, outlines.getCharIndex('H'));
      int base = slot.getBitmapTop() - data.getGlyph('H').height - data.getGlyph('H').yoffset;
      for (int i = 0; i < FIGURES.length(); i++) {
        int number = first + (i + FIGURES.length() - 1) % FIGURES.length();
        char figure = FIGURES.charAt(i);
        data.setGlyph(figure, glyph(figure, rendered(outlines, number), base));
      }
    } finally {
      library.dispose();
    }
  }

  private static FreeType.GlyphSlot rendered(FreeType.Face outlines, int number) {
    if (!outlines.loadGlyph(number, FreeType.FT_LOAD_NO_HINTING | FreeType.FT_LOAD_RENDER)) {
      throw new GdxRuntimeException("the face has no glyph " + number);
    }
    return outlines.getGlyph();
  }

  private BitmapFont.Glyph glyph(char figure, FreeType.GlyphSlot slot, int base) {
    Pixmap pixels = slot.getBitmap().getPixmap(Pixmap.Format.RGBA8888, wish.color, wish.gamma);
    PixmapPacker.PixmapPackerRectangle place = wish.packer.pack(pixels);
    pixels.dispose();
    BitmapFont.Glyph glyph = new BitmapFont.Glyph();
    glyph.id = figure;
    glyph.page = wish.packer.getPages().size - 1;
    glyph.srcX = place.getX();
    glyph.srcY = place.getY();
    glyph.width = slot.getBitmap().getWidth();
    glyph.height = slot.getBitmap().getRows();
    glyph.xoffset = slot.getBitmapLeft();
    glyph.yoffset = slot.getBitmapTop() - glyph.height - base;
    glyph.xadvance = FreeType.toInt(slot.getMetrics().getHoriAdvance()) + wish.spaceX;
    return glyph;
  }

  /** A letter as drawn, at {@link #FINE} times its size. */
  BitmapFont.Glyph glyph(char letter) {
    return data.getGlyph(letter);
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
