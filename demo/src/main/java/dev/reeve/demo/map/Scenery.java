package dev.reeve.demo.map;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Mesh;
import com.badlogic.gdx.graphics.OrthographicCamera;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.VertexAttribute;
import com.badlogic.gdx.graphics.VertexAttributes.Usage;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.FloatArray;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Paper;
import java.util.Arrays;

/**
 * The still part of the map. Its strokes are kept as one mesh; whenever the camera or the window
 * changes they are drawn at up to twice the window's size and brought down to it, so that edges
 * come out smooth without the help of the graphics card.
 */
public final class Scenery implements Disposable {
  /** Wider pictures than this are refused by older cards. */
  private static final int WIDEST = 4096;

  private static final int FLOATS_PER_CORNER = 3;

  private final ShaderProgram shader =
      new ShaderProgram(
          """
          attribute vec4 a_position;
          attribute vec4 a_color;
          uniform mat4 u_projTrans;
          varying vec4 v_color;
          void main() {
            v_color = vec4(a_color.rgb, a_color.a * 255.0 / 254.0);
            gl_Position = u_projTrans * a_position;
          }
          """,
          """
          #ifdef GL_ES
          precision mediump float;
          #endif
          varying vec4 v_color;
          void main() {
            gl_FragColor = v_color;
          }
          """);
  private final Texture grain = Paper.grain();
  private final SpriteBatch batch = new SpriteBatch(16);
  private final float[] seen = new float[6];
  private final boolean workshop;
  private Mesh mesh;
  private FrameBuffer large;
  private FrameBuffer picture;
  private int cottages = -1;
  private boolean festive;

  /**
   * The land.
   *
   * @param workshop whether there is an industry without a drawing of its own
   */
  public Scenery(boolean workshop) {
    this.workshop = workshop;
    if (!shader.isCompiled()) {
      throw new IllegalStateException("the map's shader does not compile: " + shader.getLog());
    }
  }

  /**
   * Draws the land behind everything else.
   *
   * @param camera what is seen, in map units
   * @param houses how many cottages stand, &ge; 0
   * @param festival whether the green is dressed for a festival
   * @param screen a batch that is not begun, to draw the picture to the window
   */
  public void draw(OrthographicCamera camera, int houses, boolean festival, Batch screen) {
    boolean rebuilt = mesh == null || houses != cottages || festival != festive;
    if (rebuilt) {
      cottages = houses;
      festive = festival;
      build();
    }
    if (rebuilt || moved(camera)) {
      paint(camera);
    }
    int width = Gdx.graphics.getWidth();
    int height = Gdx.graphics.getHeight();
    screen.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
    screen.setProjectionMatrix(screen.getProjectionMatrix());
    screen.disableBlending();
    screen.begin();
    screen.draw(
        picture.getColorBufferTexture(),
        0,
        0,
        width,
        height,
        0,
        0,
        picture.getWidth(),
        picture.getHeight(),
        false,
        true);
    screen.end();
    screen.enableBlending();
  }

  private boolean moved(OrthographicCamera camera) {
    float[] now = {
      camera.position.x,
      camera.position.y,
      camera.viewportWidth * camera.zoom,
      camera.viewportHeight * camera.zoom,
      Gdx.graphics.getBackBufferWidth(),
      Gdx.graphics.getBackBufferHeight()
    };
    boolean moved = !Arrays.equals(now, seen);
    System.arraycopy(now, 0, seen, 0, now.length);
    return moved;
  }

  private void build() {
    FloatArray strokes = new FloatArray(1 << 19);
    int[] twoTriangles = {0, 5, 10, 0, 10, 15};
    Ink ink =
        new Ink(
            quad -> {
              for (int corner : twoTriangles) {
                strokes.addAll(quad, corner, FLOATS_PER_CORNER);
              }
            });
    new Landscape(ink, workshop).draw();
    new Buildings(ink).draw(cottages, workshop);
    if (festive) {
      Bunting.draw(ink);
    }
    if (mesh != null) {
      mesh.dispose();
    }
    mesh =
        new Mesh(
            true,
            strokes.size / FLOATS_PER_CORNER,
            0,
            new VertexAttribute(Usage.Position, 2, ShaderProgram.POSITION_ATTRIBUTE),
            new VertexAttribute(Usage.ColorPacked, 4, ShaderProgram.COLOR_ATTRIBUTE));
    mesh.setVertices(strokes.items, 0, strokes.size);
  }

  private void paint(OrthographicCamera camera) {
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    float oversize = Math.max(1, Math.min(2, WIDEST / (float) Math.max(width, height)));
    int w = Math.round(width * oversize);
    int h = Math.round(height * oversize);
    large = sized(large, w, h);
    picture = sized(picture, width, height);
    large.begin();
    Gdx.gl.glClearColor(Palette.PARCHMENT.r, Palette.PARCHMENT.g, Palette.PARCHMENT.b, 1);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    Gdx.gl.glEnable(GL20.GL_BLEND);
    Gdx.gl.glBlendFunc(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
    shader.bind();
    shader.setUniformMatrix("u_projTrans", camera.combined);
    mesh.render(shader, GL20.GL_TRIANGLES);
    large.end();
    picture.begin();
    batch.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
    batch.setProjectionMatrix(batch.getProjectionMatrix());
    batch.begin();
    batch.disableBlending();
    batch.draw(large.getColorBufferTexture(), 0, 0, width, height, 0, 0, 1, 1);
    batch.enableBlending();
    batch.setBlendFunction(GL20.GL_DST_COLOR, GL20.GL_ZERO);
    float tile = grain.getWidth();
    batch.draw(grain, 0, 0, width, height, 0, 0, width / tile, height / tile);
    batch.end();
    picture.end();
  }

  private static FrameBuffer sized(FrameBuffer old, int width, int height) {
    if (old != null && old.getWidth() == width && old.getHeight() == height) {
      return old;
    }
    if (old != null) {
      old.dispose();
    }
    FrameBuffer fresh = new FrameBuffer(Pixmap.Format.RGBA8888, width, height, false);
    fresh
        .getColorBufferTexture()
        .setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    return fresh;
  }

  @Override
  public void dispose() {
    if (mesh != null) {
      mesh.dispose();
    }
    if (picture != null) {
      picture.dispose();
      large.dispose();
    }
    grain.dispose();
    shader.dispose();
    batch.dispose();
  }
}
