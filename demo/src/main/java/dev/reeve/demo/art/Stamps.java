package dev.reeve.demo.art;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.OrthographicCamera;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.map.Margins;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Small drawings that are used again and again, drawn once at twice the size they are shown and
 * kept side by side in one texture.
 */
public final class Stamps implements Disposable {
  /** A figure's cell, in units; its feet stand at {@link #FOOT_X}, {@link #FOOT_Y}. */
  public static final float CELL = 34;

  public static final float FOOT_X = 14;
  public static final float FOOT_Y = 5;

  private static final int COLUMNS = 16;
  private static final float OVERSIZE = 2;

  private final List<Consumer<Ink>> drawings = new ArrayList<>();
  private final List<float[]> origins = new ArrayList<>();
  private final Wardrobe wardrobe = new Wardrobe();
  private final TextureRegion[] people;
  private final Map<Trade, TextureRegion> signs = new EnumMap<>(Trade.class);
  private final Map<Mark, TextureRegion> marks = new EnumMap<>(Mark.class);
  private final Texture texture;

  /** A white pixel, for lines and bars. */
  public final TextureRegion white;

  public final TextureRegion pause;
  public final TextureRegion play;
  public final TextureRegion book;
  public final TextureRegion knob;
  public final TextureRegion heldKnob;
  public final TextureRegion puff;

  /** The mill's sails, {@link #SAILS} map units across. */
  public final TextureRegion sails;

  public static final float SAILS = 3 * CELL;

  /**
   * Draws them all.
   *
   * @param scale screen pixels for a unit, &gt; 0
   */
  public Stamps(float scale) {
    for (int i = 0; i < wardrobe.size(); i++) {
      int picture = i;
      add(FOOT_X, FOOT_Y, ink -> wardrobe.draw(ink, picture));
    }
    for (Trade trade : Trade.values()) {
      add(0, 0, ink -> Signs.draw(ink, trade));
    }
    int symbols = drawings.size();
    add(0, 0, ink -> ink.with(Color.WHITE).rectangle(0, 0, CELL, CELL));
    add(0, 0, Signs::pause);
    add(0, 0, Signs::play);
    add(0, 0, Signs::book);
    add(0, 0, ink -> Signs.knob(ink, false));
    add(0, 0, ink -> Signs.knob(ink, true));
    add(12, 12, Stamps::drawPuff);
    int firstMark = drawings.size();
    for (Mark mark : Mark.values()) {
      add(0, 0, mark::draw);
    }

    int cell = (int) Math.ceil(CELL * scale * OVERSIZE);
    texture = render(cell, cell / CELL);
    int next = 0;
    people = new TextureRegion[wardrobe.size()];
    for (int i = 0; i < people.length; i++) {
      people[i] = region(next++, cell, CELL);
    }
    for (Trade trade : Trade.values()) {
      signs.put(trade, region(next++, cell, Signs.SIZE));
    }
    white = new TextureRegion(texture, cellX(symbols, cell) + 4, cellY(symbols, cell) + 4, 1, 1);
    pause = region(symbols + 1, cell, Signs.SIZE);
    play = region(symbols + 2, cell, Signs.SIZE);
    book = region(symbols + 3, cell, Signs.SIZE);
    knob = region(symbols + 4, cell, Signs.SIZE);
    heldKnob = region(symbols + 5, cell, Signs.SIZE);
    puff = region(symbols + 6, cell, Signs.SIZE);
    next = firstMark;
    for (Mark mark : Mark.values()) {
      marks.put(mark, region(next++, cell, Signs.SIZE));
    }
    sails = new TextureRegion(texture, 0, rows() * cell, 3 * cell, 3 * cell);
    sails.flip(false, true);
  }

  private static void drawPuff(Ink ink) {
    ink.with(Palette.WALL, 0.9f).fill(Outline.ellipse(0, 0, 9, 8).rough(1.4f, 7, 3));
    ink.with(Palette.INK, 0.7f).broken(Outline.ellipse(0, 0, 9, 8).rough(1.4f, 7, 3), 1.2f);
    ink.stroke(Outline.arc(1, -1, 4.5f, 4, 200, 350), 0.9f);
  }

  private void add(float x, float y, Consumer<Ink> drawing) {
    drawings.add(drawing);
    origins.add(new float[] {x, y});
  }

  /** Rows of cells; the sails stand above them. */
  private int rows() {
    return (drawings.size() + COLUMNS - 1) / COLUMNS;
  }

  private Texture render(int cell, float unit) {
    int rows = rows() + 3;
    FrameBuffer sheet = new FrameBuffer(Pixmap.Format.RGBA8888, COLUMNS * cell, rows * cell, false);
    SpriteBatch batch = new SpriteBatch();
    Pixmap dot = new Pixmap(1, 1, Pixmap.Format.RGBA8888);
    dot.setColor(1, 1, 1, 1);
    dot.fill();
    Texture ground = new Texture(dot);
    Ink ink = new Ink(corners -> batch.draw(ground, corners, 0, 20));
    OrthographicCamera camera = new OrthographicCamera();
    camera.setToOrtho(false, COLUMNS * cell, rows * cell);
    sheet.begin();
    Gdx.gl.glClearColor(0, 0, 0, 0);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    batch.setProjectionMatrix(camera.combined);
    batch.setBlendFunctionSeparate(
        GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA, GL20.GL_ONE, GL20.GL_ONE_MINUS_SRC_ALPHA);
    batch.begin();
    for (int i = 0; i < drawings.size(); i++) {
      float[] origin = origins.get(i);
      float x = cellX(i, cell) + origin[0] * unit;
      float y = cellY(i, cell) + origin[1] * unit;
      batch.setTransformMatrix(new Matrix4().translate(x, y, 0).scale(unit, unit, 1));
      drawings.get(i).accept(ink);
    }
    float middle = SAILS / 2 * unit;
    batch.setTransformMatrix(
        new Matrix4().translate(middle, rows() * cell + middle, 0).scale(unit, unit, 1));
    Margins.sails(ink);
    batch.end();
    Pixmap pixels = Pixmap.createFromFrameBuffer(0, 0, sheet.getWidth(), sheet.getHeight());
    sheet.end();
    straighten(pixels);
    Texture texture = new Texture(pixels);
    texture.setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    pixels.dispose();
    sheet.dispose();
    ground.dispose();
    dot.dispose();
    batch.dispose();
    return texture;
  }

  /**
   * Takes the alpha out of the colours again, which blending onto nothing put in, and gives empty
   * pixels the colour of ink, so that no pale rim shows where edges are filtered.
   */
  private static void straighten(Pixmap pixels) {
    ByteBuffer bytes = pixels.getPixels();
    for (int i = 0; i < bytes.limit(); i += 4) {
      int alpha = bytes.get(i + 3) & 0xff;
      for (int c = 0; c < 3; c++) {
        int value =
            alpha == 0
                ? (Palette.INK.toIntBits() >>> (8 * c)) & 0xff
                : Math.min(255, (bytes.get(i + c) & 0xff) * 255 / alpha);
        bytes.put(i + c, (byte) value);
      }
    }
  }

  /** The cell's lower left square; rows count from the bottom, as the frame buffer is read back. */
  private TextureRegion region(int index, int cell, float units) {
    int size = Math.round(cell * units / CELL);
    TextureRegion region =
        new TextureRegion(texture, cellX(index, cell), cellY(index, cell), size, size);
    region.flip(false, true);
    return region;
  }

  private static int cellX(int index, int cell) {
    return (index % COLUMNS) * cell;
  }

  private static int cellY(int index, int cell) {
    return (index / COLUMNS) * cell;
  }

  /** Somebody of a trade. */
  public TextureRegion figure(Trade trade, Pose pose) {
    return people[wardrobe.person(trade, pose)];
  }

  public TextureRegion raider(Pose pose) {
    return people[wardrobe.raider(pose)];
  }

  /** A small sign beside a figure, in a cell like a figure's. */
  public TextureRegion token(Token token) {
    return people[wardrobe.token(token)];
  }

  public TextureRegion sign(Trade trade) {
    return signs.get(trade);
  }

  /** A sign in white, to be tinted. */
  public TextureRegion mark(Mark mark) {
    return marks.get(mark);
  }

  @Override
  public void dispose() {
    texture.dispose();
  }
}
