package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;

/** Draws the open field: strips in the long bend of the ox team, each with its own crop. */
public final class Fields {
  private static final int STRIPS = 9;
  private static final Color[] CROPS = {
    Palette.CROP, Palette.PLOUGH, Palette.RIPE, Palette.CROP, Palette.RIPE, Palette.PLOUGH
  };

  private final Ink ink;

  public Fields(Ink ink) {
    this.ink = ink;
  }

  public void draw() {
    furlong(6, 352, 148, 216, 0);
    furlong(164, 350, 146, 214, 3);
    hedge();
    stook(30, 362);
    stook(294, 380);
    stook(288, 545);
  }

  /** A block of strips, each a long narrow bend from south to north. */
  private void furlong(float x, float y, float width, float height, int first) {
    float strip = width / STRIPS * 1.5f;
    int strips = (int) (width / strip);
    for (int i = 0; i < strips; i++) {
      float left = x + i * strip;
      Outline west = edge(left + 1.5f, y, height);
      Outline east = edge(left + strip - 1.5f, y, height);
      float[] ring = new float[west.points.length * 2];
      System.arraycopy(west.points, 0, ring, 0, west.points.length);
      for (int p = 0; p < east.size(); p++) {
        ring[west.points.length + 2 * p] = east.x(east.size() - 1 - p);
        ring[west.points.length + 2 * p + 1] = east.y(east.size() - 1 - p);
      }
      Outline ground = Outline.polygon(ring);
      Color crop = CROPS[(i + first) % CROPS.length];
      ink.with(crop, 0.95f).fill(ground);
      if (crop.equals(Palette.PLOUGH)) {
        furrows(left, y, strip, height);
      } else {
        ears(left, y, strip, height, crop);
      }
      ink.with(Palette.INK, 0.6f).broken(ground, 1);
    }
  }

  /** The reversed S that a team of oxen leaves, as it needs room to turn. */
  private static Outline edge(float x, float y, float height) {
    int n = 9;
    float[] points = new float[2 * n];
    for (int i = 0; i < n; i++) {
      float t = i / (n - 1f);
      points[2 * i] = x + 9 * (float) Math.sin((t - 0.5f) * Math.PI * 1.2f);
      points[2 * i + 1] = y + 6 * (float) Math.sin(x / 40) + height * t;
    }
    return Outline.line(points).rough(1, 18, 101);
  }

  private void furrows(float left, float y, float strip, float height) {
    ink.with(Palette.INK, 0.4f);
    for (float x = left + 5; x < left + strip - 3; x += 4.5f) {
      ink.broken(edge(x, y + 3, height - 6), 0.9f);
    }
  }

  private void ears(float left, float y, float strip, float height, Color crop) {
    boolean ripe = crop.equals(Palette.RIPE);
    ink.with(ripe ? Palette.POTTER : Palette.FARMER, ripe ? 0.9f : 0.75f);
    for (float up = 6; up < height - 8; up += 7) {
      for (float x = left + 5; x < left + strip - 4; x += 6) {
        float t = up / height;
        float px = x + 9 * (float) Math.sin((t - 0.5f) * Math.PI * 1.2f) + ((int) up % 2) * 2;
        float py = y + up + 6 * (float) Math.sin(left / 40);
        ink.line(px, py, px + 0.4f, py + 4.5f, 1);
        if (ripe) {
          ink.line(px, py + 3, px + 2, py + 5, 0.9f);
        } else {
          ink.line(px, py + 1.5f, px - 1.8f, py + 3.6f, 0.9f);
        }
      }
    }
  }

  private void hedge() {
    ink.with(Palette.WOOD);
    for (int i = 0; i < 22; i++) {
      float t = i / 21f;
      float x = 154 + 9 * (float) Math.sin((t - 0.5f) * Math.PI * 1.2f);
      float y = 356 + 206 * t;
      Outline bush = Outline.ellipse(x, y, 4.4f, 4).rough(1, 5, i);
      ink.with(Palette.WOOD).fill(bush);
      ink.with(Palette.INK, 0.6f).broken(bush, 0.9f);
    }
  }

  /** Sheaves leaning together. */
  private void stook(float x, float y) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(x + 4, y, 10, 3.4f));
    for (int i = -1; i <= 1; i++) {
      Outline sheaf =
          Outline.polygon(
              x + i * 5 - 3,
              y,
              x + i * 2 - 1,
              y + 8,
              x + i * 3 - 4,
              y + 13,
              x + i * 3 + 4,
              y + 13,
              x + i * 2 + 1,
              y + 8,
              x + i * 5 + 3,
              y);
      ink.with(Palette.STRAW).fill(sheaf);
      ink.with(Palette.INK, 0.8f).pen(sheaf, 0.9f);
    }
    ink.with(Palette.DIGGER).line(x - 4, y + 8, x + 4, y + 8, 1.4f);
  }
}
