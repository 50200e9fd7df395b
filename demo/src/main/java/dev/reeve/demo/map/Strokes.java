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

/**
 * A large drawing on the graphics card, where a small part of it is painted at the cost of that
 * part.
 */
final class Strokes implements Disposable {
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

  /** Brings a drawing to the graphics card. */
  Strokes(Drawing drawing) {
    if (!shader.isCompiled()) {
      throw new IllegalStateException("the map's shader does not compile: " + shader.getLog());
    }
    land = drawing.land();
    columns = drawing.columns();
    rows = drawing.rows();
    meshes = new Mesh[columns * rows];
    for (int i = 0; i < meshes.length; i++) {
      FloatArray corners = drawing.corners(i);
      if (corners.size > 0) {
        meshes[i] =
            new Mesh(
                true,
                corners.size / Drawing.FLOATS_PER_CORNER,
                0,
                new VertexAttribute(Usage.Position, 2, ShaderProgram.POSITION_ATTRIBUTE),
                new VertexAttribute(Usage.ColorPacked, 4, ShaderProgram.COLOR_ATTRIBUTE));
        meshes[i].setVertices(corners.items, 0, corners.size);
      }
    }
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
      int south = pixel(land.y + r * Drawing.SIDE - y, scale, pixels);
      int north = pixel(land.y + (r + 1) * Drawing.SIDE - y, scale, pixels);
      for (int c = 0; c < columns; c++) {
        int west = pixel(land.x + c * Drawing.SIDE - x, scale, pixels);
        int east = pixel(land.x + (c + 1) * Drawing.SIDE - x, scale, pixels);
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
