package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import java.util.Arrays;

/** Draws woods, hedgerow trees and the orchard. */
public final class Woods {
  private static final float PEN = 1.1f;

  private final Ink ink;

  public Woods(Ink ink) {
    this.ink = ink;
  }

  public void draw() {
    wood(-240, 470, 190, 220, 60, 1);
    wood(-330, 20, 130, 190, 30, 2);
    wood(-30, -120, 190, 40, 22, 12);
    wood(930, 520, 180, 200, 54, 3);
    wood(930, 150, 90, 90, 22, 4);
    wood(300, -110, 320, 60, 46, 5);
    wood(760, -120, 150, 36, 22, 6);
    wood(300, 640, 140, 24, 12, 7);
    wood(800, 470, 40, 110, 12, 8);
    wood(-30, 300, 26, 60, 5, 9);
    wood(300, 30, 60, 28, 8, 10);
    wood(490, 540, 12, 50, 4, 11);
  }

  private void wood(float x, float y, float width, float height, int trees, int seed) {
    float[][] stand = new float[trees][];
    for (int i = 0; i < trees; i++) {
      double angle = 2 * Math.PI * Noise.hash(i, 1, 90 + seed);
      float reach = (float) Math.sqrt(Noise.hash(i, 2, 90 + seed));
      stand[i] =
          new float[] {
            x + width * reach * (float) Math.cos(angle),
            y + height * reach * (float) Math.sin(angle),
            9 + 5 * Noise.hash(i, 3, 90 + seed)
          };
    }
    Arrays.sort(stand, (a, b) -> Float.compare(b[1], a[1]));
    for (float[] tree : stand) {
      tree(tree[0], tree[1], tree[2], seed);
    }
  }

  /** Apple trees in rows. */
  public void orchard() {
    for (int row = 3; row >= 0; row--) {
      for (int i = 0; i < 4 - row % 2; i++) {
        float x = 282 + i * 26 + row % 2 * 13;
        float y = 108 + row * 25;
        tree(x, y, 8.5f, 3);
        for (int apple = 0; apple < 4; apple++) {
          float ax = x - 5 + 10 * Noise.hash(i, apple, 86 + row);
          float ay = y + 6 + 8 * Noise.hash(i, apple, 96 + row);
          ink.with(Palette.SOLDIER).disc(ax, ay, 1.1f);
        }
      }
    }
  }

  /** A leafy tree of the old maps: a cloud on a stick, hatched on the side away from the light. */
  private void tree(float x, float y, float size, int seed) {
    ink.with(Palette.INK, 0.16f).fill(Outline.ellipse(x + size * 0.5f, y - 1, size, size * 0.34f));
    ink.with(Palette.TIMBER).line(x, y, x, y + size * 0.7f, 2.4f);
    ink.with(Palette.INK, 0.8f).line(x - 1.3f, y, x - 1.1f, y + size * 0.6f, 0.9f);
    float cy = y + size * 1.15f;
    int lobes = 7;
    float[] crown = new float[lobes * 8];
    for (int i = 0; i < lobes * 4; i++) {
      double angle = 2 * Math.PI * i / (lobes * 4);
      float bulge = 0.86f + 0.16f * (float) Math.abs(Math.sin(angle * lobes / 2 + seed));
      crown[2 * i] = x + size * bulge * (float) Math.cos(angle);
      crown[2 * i + 1] = cy + size * 0.92f * bulge * (float) Math.sin(angle);
    }
    Outline leaves = Outline.polygon(crown);
    Color tone = Noise.hash((int) x, (int) y, 95) > 0.6f ? Palette.CROP : Palette.WOOD;
    ink.with(tone).fill(leaves);
    Outline shade =
        Outline.polygon(
            x + size * 0.2f,
            cy + size * 0.5f,
            x + size * 0.8f,
            cy + size * 0.2f,
            x + size * 0.72f,
            cy - size * 0.45f,
            x + size * 0.1f,
            cy - size * 0.78f,
            x - size * 0.3f,
            cy - size * 0.7f,
            x + size * 0.3f,
            cy - size * 0.2f);
    ink.with(Palette.INK, 0.5f).hatch(shade, -45, 2.6f, 0.8f);
    ink.with(Palette.INK, 0.85f).pen(leaves, PEN);
  }
}
