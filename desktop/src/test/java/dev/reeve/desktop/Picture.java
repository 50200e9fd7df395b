package dev.reeve.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Pixmap;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Pixels to look at, 0xRRGGBB, from the top row down. */
final class Picture {
  private final int width;
  private final int height;
  private final int[] pixels;

  private Picture(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** What the window shows now. */
  static Picture ofWindow() {
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    Pixmap pixmap = Pixmap.createFromFrameBuffer(0, 0, width, height);
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = pixmap.getPixel(x, height - 1 - y) >>> 8;
      }
    }
    pixmap.dispose();
    return new Picture(width, height, pixels);
  }

  static Picture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new Picture(width, height, Arrays.stream(pixels).map(p -> p & 0xFFFFFF).toArray());
  }

  /** A part, its edges as shares of width and height from the upper left corner. */
  Picture part(double left, double top, double right, double bottom) {
    int x = (int) (left * width);
    int y = (int) (top * height);
    int w = (int) (right * width) - x;
    int h = (int) (bottom * height) - y;
    int[] part = new int[w * h];
    for (int row = 0; row < h; row++) {
      System.arraycopy(pixels, (y + row) * width + x, part, row * w, w);
    }
    return new Picture(w, h, part);
  }

  int size() {
    return pixels.length;
  }

  long colours() {
    return Arrays.stream(pixels).distinct().count();
  }

  /** Pixels whose every channel is at most so far from a colour's. */
  long near(int colour, int distance) {
    return Arrays.stream(pixels)
        .filter(
            p ->
                Math.abs((p >> 16 & 255) - (colour >> 16 & 255)) <= distance
                    && Math.abs((p >> 8 & 255) - (colour >> 8 & 255)) <= distance
                    && Math.abs((p & 255) - (colour & 255)) <= distance)
        .count();
  }

  boolean same(Picture other) {
    return width == other.width && Arrays.equals(pixels, other.pixels);
  }
}
