package dev.reeve.demo.map;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Mesh;
import com.badlogic.gdx.graphics.VertexAttribute;
import com.badlogic.gdx.graphics.VertexAttributes.Usage;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.FloatArray;
import dev.reeve.demo.art.Ink;

/**
 * Strokes of a large drawing, kept on the graphics card by squares, so that a small part of it is
 * painted at the cost of that part.
 */
final class Strokes implements Disposable {
  /** Map units of a square's side. */
  private static final float SIDE = 256;

  private static final int FLOATS_PER_CORNER = 3;
  private static final int[] TWO_TRIANGLES = {0, 5, 10, 0, 10, 15};

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
  private final Rectangle land;
  private final int columns;
  private final int rows;
  private final Mesh[] meshes;
  private FloatArray[] corners;

  /**
   * None yet.
   *
   * @param land what is drawn on, in map units
   */
  Strokes(Rectangle land) {
    if (!shader.isCompiled()) {
      throw new IllegalStateException("the map's shader does not compile: " + shader.getLog());
    }
    this.land = new Rectangle(land);
    columns = (int) Math.ceil(land.width / SIDE);
    rows = (int) Math.ceil(land.height / SIDE);
    meshes = new Mesh[columns * rows];
    corners = new FloatArray[columns * rows];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = new FloatArray(1 << 12);
    }
  }

  /** Takes strokes until {@link #finish}. */
  Ink ink() {
    return new Ink(this::take);
  }

  private void take(float[] quad) {
    float west = Math.min(Math.min(quad[0], quad[5]), Math.min(quad[10], quad[15]));
    float east = Math.max(Math.max(quad[0], quad[5]), Math.max(quad[10], quad[15]));
    float south = Math.min(Math.min(quad[1], quad[6]), Math.min(quad[11], quad[16]));
    float north = Math.max(Math.max(quad[1], quad[6]), Math.max(quad[11], quad[16]));
    int right = Math.min(columns - 1, (int) Math.floor((east - land.x) / SIDE));
    int top = Math.min(rows - 1, (int) Math.floor((north - land.y) / SIDE));
    for (int r = Math.max(0, (int) Math.floor((south - land.y) / SIDE)); r <= top; r++) {
      for (int c = Math.max(0, (int) Math.floor((west - land.x) / SIDE)); c <= right; c++) {
        for (int corner : TWO_TRIANGLES) {
          corners[r * columns + c].addAll(quad, corner, FLOATS_PER_CORNER);
        }
      }
    }
  }

  /** Brings everything to the graphics card. */
  void finish() {
    for (int i = 0; i < meshes.length; i++) {
      if (corners[i].size > 0) {
        meshes[i] =
            new Mesh(
                true,
                corners[i].size / FLOATS_PER_CORNER,
                0,
                new VertexAttribute(Usage.Position, 2, ShaderProgram.POSITION_ATTRIBUTE),
                new VertexAttribute(Usage.ColorPacked, 4, ShaderProgram.COLOR_ATTRIBUTE));
        meshes[i].setVertices(corners[i].items, 0, corners[i].size);
      }
    }
    corners = new FloatArray[0];
  }

  /**
   * Paints a square part into the frame buffer in use.
   *
   * @param x lower left corner, in map units
   * @param y lower left corner, in map units
   * @param units side of the part in map units
   * @param pixels side of the part in pixels
   */
  void paint(float x, float y, float units, int pixels) {
    float scale = pixels / units;
    Gdx.gl.glEnable(GL20.GL_BLEND);
    Gdx.gl.glBlendFunc(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
    Gdx.gl.glEnable(GL20.GL_SCISSOR_TEST);
    shader.bind();
    shader.setUniformMatrix("u_projTrans", new Matrix4().setToOrtho2D(x, y, units, units));
    for (int r = 0; r < rows; r++) {
      int south = pixel(land.y + r * SIDE - y, scale, pixels);
      int north = pixel(land.y + (r + 1) * SIDE - y, scale, pixels);
      for (int c = 0; c < columns; c++) {
        int west = pixel(land.x + c * SIDE - x, scale, pixels);
        int east = pixel(land.x + (c + 1) * SIDE - x, scale, pixels);
        Mesh mesh = meshes[r * columns + c];
        if (mesh != null && east > west && north > south) {
          Gdx.gl.glScissor(west, south, east - west, north - south);
          mesh.render(shader, GL20.GL_TRIANGLES);
        }
      }
    }
    Gdx.gl.glDisable(GL20.GL_SCISSOR_TEST);
  }

  private static int pixel(float units, float scale, int pixels) {
    return Math.max(0, Math.min(pixels, Math.round(units * scale)));
  }

  @Override
  public void dispose() {
    for (Mesh mesh : meshes) {
      if (mesh != null) {
        mesh.dispose();
      }
    }
    shader.dispose();
  }
}
