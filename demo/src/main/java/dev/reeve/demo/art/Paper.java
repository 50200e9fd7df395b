package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;

/** The grain of parchment as a tile, to be multiplied onto what is drawn on it. */
public final class Paper {
  /** How much of its brightness the grain leaves to what is drawn on it, in the mean. */
  public static final float TONE = 0.963f;

  private static final int SIZE = 512;

  private Paper() {}

  /**
   * The pixels of a tile that repeats without a seam, nearly white, with faint clouds, flecks and
   * fibres; any thread may make them, to be given away.
   */
  static Pixmap tile() {
    Pixmap tile = new Pixmap(SIZE, SIZE, Pixmap.Format.RGBA8888);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        float cloud = 0.8f * periodic(x, y, 128, 1) + 0.4f * periodic(x, y, 32, 2);
        float fleck = Noise.hash(x, y, 3) - 0.5f;
        float light = 0.972f + 0.02f * cloud + 0.014f * fleck;
        tile.drawPixel(x, y, rgba(light, light * 0.996f, light * 0.985f));
      }
    }
    for (int i = 0; i < 420; i++) {
      fibre(tile, i);
    }
    return tile;
  }

  /** The tile of pixels, which are given away. */
  static Texture texture(Pixmap tile) {
    Texture texture = new Texture(tile);
    texture.setWrap(Texture.TextureWrap.Repeat, Texture.TextureWrap.Repeat);
    texture.setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    tile.dispose();
    return texture;
  }

  /** Noise that meets itself at the tile's edges. */
  private static float periodic(int x, int y, int grain, int seed) {
    float u = x / (float) SIZE;
    float v = y / (float) SIZE;
    float span = SIZE / (float) grain;
    float here = Noise.smooth(u * span, v * span, seed);
    float west = Noise.smooth((u + 1) * span, v * span, seed);
    float south = Noise.smooth(u * span, (v + 1) * span, seed);
    float both = Noise.smooth((u + 1) * span, (v + 1) * span, seed);
    return Noise.mix(Noise.mix(west, here, u), Noise.mix(both, south, u), v);
  }

  private static void fibre(Pixmap tile, int i) {
    float x = SIZE * Noise.hash(i, 1, 4);
    float y = SIZE * Noise.hash(i, 2, 4);
    double angle = 2 * Math.PI * Noise.hash(i, 3, 4);
    int length = 5 + (int) (11 * Noise.hash(i, 4, 4));
    float light = Noise.hash(i, 5, 4) > 0.4f ? 0.945f : 1;
    for (int step = 0; step < length; step++) {
      angle += 0.05 * Noise.smooth(step * 0.2f, i, 5);
      x += (float) Math.cos(angle);
      y += (float) Math.sin(angle);
      tile.drawPixel(
          Math.floorMod((int) x, SIZE),
          Math.floorMod((int) y, SIZE),
          rgba(light, light * 0.985f, light * 0.955f));
    }
  }

  private static int rgba(float r, float g, float b) {
    return channel(r) << 24 | channel(g) << 16 | channel(b) << 8 | 0xff;
  }

  private static int channel(float value) {
    return Math.max(0, Math.min(255, Math.round(255 * value)));
  }
}
