package dev.reeve.demo.art;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.scenes.scene2d.ui.Label.LabelStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane.ScrollPaneStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Skin;
import com.badlogic.gdx.scenes.scene2d.ui.Slider.SliderStyle;
import com.badlogic.gdx.scenes.scene2d.ui.TextField.TextFieldStyle;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.badlogic.gdx.utils.Disposable;
import com.kotcrab.vis.ui.Sizes;
import com.kotcrab.vis.ui.VisUI;
import com.kotcrab.vis.ui.widget.VisCheckBox.VisCheckBoxStyle;
import com.kotcrab.vis.ui.widget.VisImageButton.VisImageButtonStyle;
import com.kotcrab.vis.ui.widget.VisTextButton.VisTextButtonStyle;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * How the book looks at one size of window: fonts rendered for its pixels, the stamps, and the skin
 * that every widget wears. One look at a time, as VisUI keeps its skin for the whole program.
 */
public final class Look implements Disposable {
  /** Letters of prose in every language of the texts. */
  static final String LETTERS = FreeTypeFontGenerator.DEFAULT_CHARS + "–—×·…’‘“”„−≥≤½¼¾→↑↓←Łł∞χζ";

  /** Numbers of the tall figure 1 among the glyphs of EB Garamond 12, upright and italic. */
  static final int UPRIGHT_ONE = 1979;

  static final int ITALIC_ONE = 1555;

  /** Large letters take room; the game's name needs no others. */
  private static final String NAME_LETTERS =
      "\0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ";

  /** Pixels, and at full scale units, of the least that a hand finds. */
  private static final float LEAST_TARGET = 28;

  /** Screen pixels for a unit of 1280 x 720. */
  public final float scale;

  public final Stamps stamps;

  /** For the game's own name. */
  public final BitmapFont name;

  public final BitmapFont title;
  public final BitmapFont prose;
  public final BitmapFont aside;
  public final BitmapFont figures;
  public final BitmapFont strong;

  private final Skin skin = new Skin();
  private final Texture grain;

  /**
   * A look at a size of window.
   *
   * @param scale screen pixels for a unit, &gt; 0
   * @param drawings stamps that are not painted yet
   */
  public Look(float scale, Stamps drawings) {
    this.scale = scale;
    // Made beside the stamps' painting, so that the first picture is there sooner.
    CompletableFuture<Pixmap> paper = CompletableFuture.supplyAsync(Paper::tile);
    FileHandle book = Gdx.files.internal("fonts/EBGaramond12-Regular.ttf");
    FileHandle slanted = Gdx.files.internal("fonts/EBGaramond12-Italic.ttf");
    FileHandle plain = Gdx.files.internal("fonts/Lato-Medium.ttf");
    FileHandle bold = Gdx.files.internal("fonts/Lato-Bold.ttf");
    Letters names = new Letters(book, 78 * scale, NAME_LETTERS);
    Letters titles = new Letters(book, 25 * scale, LETTERS, UPRIGHT_ONE);
    Letters prosaic = new Letters(book, 18 * scale, LETTERS, UPRIGHT_ONE);
    Letters asides = new Letters(slanted, 18 * scale, LETTERS, ITALIC_ONE);
    Letters numerals = new Letters(plain, 14 * scale, LETTERS);
    Letters stresses = new Letters(bold, 14 * scale, LETTERS);
    CompletableFuture<Void> drawn =
        CompletableFuture.runAsync(
            () ->
                List.of(names, titles, prosaic, asides, numerals, stresses).forEach(Letters::draw));
    stamps = drawings;
    stamps.paint(scale);
    drawn.join();
    name = names.font();
    title = titles.font();
    prose = prosaic.font();
    aside = asides.font();
    figures = numerals.font();
    strong = stresses.font();
    grain = Paper.texture(paper.join());
    dress();
    VisUI.setSkipGdxVersionCheck(true);
    VisUI.load(skin);
  }

  /** Screen pixels of a length in units of 1280 x 720, never less than one. */
  public float px(float units) {
    return Math.max(1, Math.round(units * scale));
  }

  /** Screen pixels of the side of what is pressed: 28 units, and in a small window no fewer. */
  public float target() {
    return Math.max(LEAST_TARGET, px(LEAST_TARGET));
  }

  private void dress() {
    skin.add("default", new Sizes());
    label("default", prose, Palette.INK);
    label("title", title, Palette.INK);
    label("aside", aside, Palette.FADED_INK);
    label("alarm", prose, Palette.ALARM_TEXT);
    label("figures", figures, Palette.INK);
    label("faded", figures, Palette.FADED_INK);
    label("strong", strong, Palette.INK);
    label("tinted", strong, Color.WHITE);

    SliderStyle slider = new SliderStyle();
    slider.background = new RuleDrawable(this, Palette.SHADE, Palette.INK);
    slider.knobBefore = new RuleDrawable(this, Palette.INK, Palette.INK);
    slider.knob = picture(stamps.knob, 24);
    slider.knobOver = picture(stamps.heldKnob, 24);
    slider.knobDown = slider.knobOver;
    skin.add("default-horizontal", slider);

    VisTextButtonStyle text = new VisTextButtonStyle();
    text.font = strong;
    text.fontColor = Palette.INK;
    text.checkedFontColor = Palette.PAGE;
    text.over = new FillDrawable(this, Palette.SHADE);
    text.checked = new FillDrawable(this, Palette.INK);
    text.checkedOver = text.checked;
    text.focusBorder = new DottedDrawable(this);
    skin.add("default", text);
    skin.add("toggle", text);

    VisTextButtonStyle tab = new VisTextButtonStyle(text);
    tab.font = prose;
    tab.up = new TabDrawable(this, false);
    tab.over = new TabDrawable(this, false);
    tab.checked = new TabDrawable(this, true);
    tab.checkedOver = tab.checked;
    tab.checkedFontColor = Palette.INK;
    tab.fontColor = Palette.FADED_INK;
    tab.overFontColor = Palette.INK;
    skin.add("tab", tab);

    VisImageButtonStyle image = new VisImageButtonStyle();
    image.over = new FillDrawable(this, Palette.SHADE);
    image.focusBorder = text.focusBorder;
    skin.add("default", image);

    ScrollPaneStyle scroll = new ScrollPaneStyle();
    scroll.vScrollKnob = new FillDrawable(this, Palette.FADED_INK);
    scroll.vScrollKnob.setMinWidth(px(4));
    scroll.vScroll = new FillDrawable(this, Palette.SHADE);
    scroll.vScroll.setMinWidth(px(4));
    skin.add("list", scroll);
    dressScreens();
  }

  /** What the screens around the game wear. */
  private void dressScreens() {
    label("name", name, Palette.INK);
    Color edge = Palette.FADED_INK;

    VisTextButtonStyle entry = new VisTextButtonStyle();
    entry.font = title;
    entry.fontColor = Palette.INK;
    entry.disabledFontColor = Palette.FADED_INK;
    entry.over = new FillDrawable(this, Palette.SHADE);
    skin.add("entry", entry);

    VisTextButtonStyle slip = new VisTextButtonStyle();
    slip.font = strong;
    slip.fontColor = Palette.INK;
    slip.disabledFontColor = Palette.FADED_INK;
    slip.up = new SlipDrawable(this, Palette.PAGE, edge);
    slip.over = new SlipDrawable(this, Palette.SHADE, Palette.INK);
    slip.down = new SlipDrawable(this, Palette.STRAW, Palette.INK);
    slip.focusBorder = new DottedDrawable(this);
    skin.add("slip", slip);

    VisTextButtonStyle choice = new VisTextButtonStyle(slip);
    choice.checked = new SlipDrawable(this, Palette.INK, Palette.INK);
    choice.checkedOver = choice.checked;
    choice.checkedFontColor = Palette.PAGE;
    skin.add("choice", choice);

    VisCheckBoxStyle check = new VisCheckBoxStyle();
    check.font = prose;
    check.fontColor = Palette.INK;
    check.checkBackground = sized(new SlipDrawable(this, Palette.PAGE, edge), 20);
    check.checkBackgroundOver = sized(new SlipDrawable(this, Palette.SHADE, Palette.INK), 20);
    check.checkBackgroundDown = check.checkBackgroundOver;
    check.tick = sized(new TickDrawable(this), 20);
    check.tickDisabled = check.tick;
    skin.add("default", check);

    TextFieldStyle field = new TextFieldStyle();
    field.font = figures;
    field.fontColor = Palette.INK;
    field.messageFont = aside;
    field.messageFontColor = Palette.FADED_INK;
    field.background = new SlipDrawable(this, Palette.PAGE, edge);
    field.focusedBackground = new SlipDrawable(this, Palette.PAGE, Palette.INK);
    field.cursor = new FillDrawable(this, Palette.INK);
    field.cursor.setMinWidth(px(1.5f));
    field.selection = new FillDrawable(this, Palette.STRAW);
    skin.add("default", field);
  }

  private BaseDrawable sized(BaseDrawable drawable, float units) {
    drawable.setMinSize(px(units), px(units));
    return drawable;
  }

  private void label(String name, BitmapFont font, Color colour) {
    skin.add(name, new LabelStyle(font, colour));
  }

  /** A stamp at a size in units. */
  public TextureRegionDrawable picture(TextureRegion stamp, float units) {
    TextureRegionDrawable drawable = new TextureRegionDrawable(stamp);
    drawable.setMinSize(px(units), px(units));
    return drawable;
  }

  /** A sign in a colour, at a size in units. */
  public Drawable mark(Mark mark, float units, Color colour) {
    Drawable drawable = new TextureRegionDrawable(stamps.mark(mark)).tint(colour);
    drawable.setMinWidth(px(units));
    drawable.setMinHeight(px(units));
    return drawable;
  }

  /** Ink that flows into a batch, which the caller has begun. */
  public Ink ink(Batch batch) {
    return new Ink(
        quad -> {
          for (int corner = 0; corner < quad.length; corner += 5) {
            quad[corner + 3] = stamps.white.getU();
            quad[corner + 4] = stamps.white.getV();
          }
          batch.draw(stamps.white.getTexture(), quad, 0, quad.length);
        });
  }

  /** The grain of parchment, a tile that repeats, to be multiplied onto what is painted. */
  public Texture grain() {
    return grain;
  }

  /** A new page of the book. */
  public PageDrawable page() {
    return new PageDrawable(this, grain);
  }

  @Override
  public void dispose() {
    VisUI.dispose(false);
    grain.dispose();
    stamps.dispose();
    name.dispose();
    title.dispose();
    prose.dispose();
    aside.dispose();
    figures.dispose();
    strong.dispose();
  }
}
