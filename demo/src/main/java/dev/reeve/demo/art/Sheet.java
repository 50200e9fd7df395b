package dev.reeve.demo.art;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One texture of many drawings, so that all of them can be drawn in any order at no cost. */
public final class Sheet implements Disposable {
  /** Larger textures are refused by older cards. */
  private static final int WIDEST = 4096;

  /** Pixels between two drawings. */
  private static final int GAP = 6;

  /** Pixels of the sheet that are drawn at once, at twice their number. */
  private static final int BLOCK = 1024;

  private final List<Stamp> stamps = new ArrayList<>();
  private FrameBuffer page;

  /** Adds a drawing, whose rectangle is as large as what it draws. */
  public Stamp add(Consumer<Ink> drawing) {
    Extent extent = new Extent();
    drawing.accept(new Ink(extent));
    return add(extent.left, extent.bottom, extent.width(), extent.height(), drawing);
  }

  /** Adds a drawing with a rectangle of its own, in units from where it stands. */
  public Stamp add(float x, float y, float width, float height, Consumer<Ink> drawing) {
    Stamp stamp = new Stamp(x, y, width, height, drawing);
    stamps.add(stamp);
    return stamp;
  }

  /**
   * Draws everything that was added.
   *
   * @param wanted pixels for a unit; fewer where the sheet would become too large
   */
  public void draw(float wanted) {
    List<Stamp> drawn = stamps.stream().filter(stamp -> !stamp.empty()).toList();
    float unit = wanted;
    Shelves shelves = pack(drawn, unit);
    while (shelves.height() > WIDEST) {
      unit *= 0.93f;
      shelves = pack(drawn, unit);
    }
    page = paint(drawn, shelves, unit);
    Texture texture = page.getColorBufferTexture();
    texture.bind();
    Gdx.gl.glGenerateMipmap(GL20.GL_TEXTURE_2D);
    texture.setFilter(Texture.TextureFilter.MipMapLinearLinear, Texture.TextureFilter.Linear);
    for (int i = 0; i < drawn.size(); i++) {
      Stamp stamp = drawn.get(i);
      stamp.region().setTexture(texture);
      float left = shelves.x(i) + GAP / 2f;
      float low = shelves.y(i) + GAP / 2f;
      stamp
          .region()
          .setRegion(
              left / texture.getWidth(),
              (low + stamp.height * unit) / texture.getHeight(),
              (left + stamp.width * unit) / texture.getWidth(),
              low / texture.getHeight());
    }
  }

  private static Shelves pack(List<Stamp> drawn, float unit) {
    int[] widths = drawn.stream().mapToInt(stamp -> cell(stamp.width, unit)).toArray();
    int[] heights = drawn.stream().mapToInt(stamp -> cell(stamp.height, unit)).toArray();
    Shelves narrow = new Shelves(widths, heights, WIDEST / 2);
    return narrow.height() <= WIDEST / 2 ? narrow : new Shelves(widths, heights, WIDEST);
  }

  private static int cell(float size, float unit) {
    return (int) Math.ceil(size * unit) + GAP;
  }

  private static FrameBuffer paint(List<Stamp> drawn, Shelves shelves, float unit) {
    int width = 0;
    for (int i = 0; i < drawn.size(); i++) {
      width = Math.max(width, shelves.x(i) + cell(drawn.get(i).width, unit));
    }
    width = MathUtils.nextPowerOfTwo(width);
    int height = shelves.height();
    FrameBuffer page = new FrameBuffer(Pixmap.Format.RGBA8888, width, height, false);
    FrameBuffer block = new FrameBuffer(Pixmap.Format.RGBA8888, 2 * BLOCK, 2 * BLOCK, false);
    block
        .getColorBufferTexture()
        .setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    SpriteBatch batch = new SpriteBatch(4000);
    ShaderProgram straight = straight();
    Pixmap dot = new Pixmap(1, 1, Pixmap.Format.RGBA8888);
    dot.setColor(1, 1, 1, 1);
    dot.fill();
    Texture ground = new Texture(dot);
    Ink ink = new Ink(corners -> batch.draw(ground, corners, 0, 20));
    Matrix4 place = new Matrix4();
    for (int y = 0; y < height; y += BLOCK) {
      for (int x = 0; x < width; x += BLOCK) {
        block.begin();
        Gdx.gl.glClearColor(0, 0, 0, 0);
        Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
        batch.enableBlending();
        batch.setBlendFunctionSeparate(
            GL20.GL_SRC_ALPHA,
            GL20.GL_ONE_MINUS_SRC_ALPHA,
            GL20.GL_ONE,
            GL20.GL_ONE_MINUS_SRC_ALPHA);
        batch.getProjectionMatrix().setToOrtho2D(x, y, BLOCK, BLOCK);
        batch.begin();
        for (int i = 0; i < drawn.size(); i++) {
          Stamp stamp = drawn.get(i);
          float left = shelves.x(i) + GAP / 2f;
          float low = shelves.y(i) + GAP / 2f;
          if (left < x + BLOCK
              && low < y + BLOCK
              && left + stamp.width * unit > x
              && low + stamp.height * unit > y) {
            place.setToTranslation(left - stamp.x * unit, low - stamp.y * unit, 0);
            batch.setTransformMatrix(place.scale(unit, unit, 1));
            stamp.drawing.accept(ink);
          }
        }
        batch.end();
        block.end();
        page.begin();
        batch.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
        batch.setTransformMatrix(place.idt());
        batch.disableBlending();
        batch.setShader(straight);
        batch.begin();
        batch.draw(block.getColorBufferTexture(), x, y, BLOCK, BLOCK, 0, 0, 1, 1);
        batch.end();
        batch.setShader(null);
        page.end();
      }
    }
    block.dispose();
    ground.dispose();
    dot.dispose();
    batch.dispose();
    straight.dispose();
    return page;
  }

  /**
   * Takes the alpha out of the colours again, which blending onto nothing put in, and gives empty
   * pixels the colour of ink, so that no pale rim shows where edges are filtered.
   */
  private static ShaderProgram straight() {
    ShaderProgram program =
        new ShaderProgram(
            """
            attribute vec4 a_position;
            attribute vec2 a_texCoord0;
            uniform mat4 u_projTrans;
            varying vec2 v_at;
            void main() {
              v_at = a_texCoord0;
              gl_Position = u_projTrans * a_position;
            }
            """,
            """
            #ifdef GL_ES
            precision mediump float;
            #endif
            varying vec2 v_at;
            uniform sampler2D u_texture;
            uniform vec3 u_empty;
            void main() {
              vec4 c = texture2D(u_texture, v_at);
              gl_FragColor = vec4(c.a > 0.0 ? c.rgb / c.a : u_empty, c.a);
            }
            """);
    if (!program.isCompiled()) {
      throw new IllegalStateException("the stamps' shader does not compile: " + program.getLog());
    }
    program.bind();
    program.setUniformf("u_empty", Palette.INK.r, Palette.INK.g, Palette.INK.b);
    return program;
  }

  @Override
  public void dispose() {
    if (page != null) {
      page.dispose();
    }
  }

  /** Measures what is drawn, with a little air around it. */
  private static final class Extent implements Ink.Canvas {
    private static final float AIR = 0.5f;

    private float left = Float.MAX_VALUE;
    private float bottom = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = -Float.MAX_VALUE;

    @Override
    public void quad(float[] corners) {
      for (int i = 0; i < corners.length; i += 5) {
        left = Math.min(left, corners[i] - AIR);
        right = Math.max(right, corners[i] + AIR);
        bottom = Math.min(bottom, corners[i + 1] - AIR);
        top = Math.max(top, corners[i + 1] + AIR);
      }
    }

    private float width() {
      return Math.max(0, right - left);
    }

    private float height() {
      return Math.max(0, top - bottom);
    }
  }
}
