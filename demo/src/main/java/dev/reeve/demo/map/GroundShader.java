package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Air;
import dev.reeve.demo.art.Palette;

/**
 * Colours the painted ground by season: what is green turns with the year and goes under snow,
 * while ink, water, roads and yards stay as they are.
 */
final class GroundShader implements Disposable {
  /** What green is multiplied by in the middle of each season, from spring to winter. */
  private static final Color[] GREENS = {
    new Color(0.95f, 1.02f, 0.88f, 1),
    new Color(1, 1, 1, 1),
    new Color(1.04f, 0.97f, 0.87f, 1),
    new Color(0.98f, 0.98f, 1, 1)
  };

  private final ShaderProgram program =
      new ShaderProgram(
          """
          attribute vec4 a_position;
          attribute vec4 a_color;
          attribute vec2 a_texCoord0;
          uniform mat4 u_projTrans;
          varying vec4 v_color;
          varying vec2 v_at;
          void main() {
            v_color = vec4(a_color.rgb, 1.0);
            v_at = a_texCoord0;
            gl_Position = u_projTrans * a_position;
          }
          """,
          """
          #ifdef GL_ES
          precision mediump float;
          #endif
          varying vec4 v_color;
          varying vec2 v_at;
          uniform sampler2D u_texture;
          uniform vec3 u_green;
          uniform vec3 u_white;
          uniform float u_snow;
          void main() {
            vec3 c = texture2D(u_texture, v_at).rgb;
            float green = smoothstep(-0.035, -0.005, c.g - c.r) * smoothstep(0.02, 0.08, c.g - c.b);
            vec3 turned = c * mix(vec3(1.0), u_green, green);
            gl_FragColor = vec4(mix(turned, u_white, green * u_snow) * v_color.rgb, 1.0);
          }
          """);
  private final Color green = new Color();

  GroundShader() {
    if (!program.isCompiled()) {
      throw new IllegalStateException("the ground's shader does not compile: " + program.getLog());
    }
  }

  ShaderProgram program() {
    return program;
  }

  /** Takes over the season; between the middles of two seasons their greens mix. */
  void season(Air air) {
    float at = air.year * GREENS.length - 0.5f;
    int from = (int) Math.floor(at);
    green
        .set(GREENS[Math.floorMod(from, GREENS.length)])
        .lerp(GREENS[Math.floorMod(from + 1, GREENS.length)], at - from)
        .lerp(GREENS[1], air.calm);
    program.setUniformf("u_green", green.r, green.g, green.b);
    program.setUniformf("u_white", Palette.SNOW.r, Palette.SNOW.g, Palette.SNOW.b);
    program.setUniformf("u_snow", 0.88f * air.snow);
  }

  @Override
  public void dispose() {
    program.dispose();
  }
}
