package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;

/** Draws the green dressed for a festival: a maypole, pennants and garlands. */
public final class Bunting {
  private static final Color[] CLOTH = {Palette.FESTIVAL, Palette.STRAW, Palette.WALL};

  private Bunting() {}

  public static void draw(Ink ink) {
    float x = 446;
    float y = 330;
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(x + 5, y, 12, 3));
    ink.with(Palette.INK).line(x, y, x, y + 62, 3.4f);
    ink.with(Palette.WALL).line(x, y, x, y + 62, 1.8f);
    for (int i = 0; i < 7; i++) {
      ink.with(Palette.FESTIVAL).line(x - 1, y + 4 + i * 8, x + 1, y + 8 + i * 8, 1.6f);
    }
    string(ink, x, y + 62, 336, 344);
    string(ink, x, y + 62, 392, 366);
    string(ink, x, y + 62, 494, 350);
    string(ink, x, y + 62, 478, 292);
    Outline wreath = Outline.ellipse(x, y + 58, 9, 3.6f);
    ink.with(Palette.INK).stroke(wreath, 4.4f);
    ink.with(Palette.FESTIVAL).stroke(wreath, 2.8f);
    ink.with(Palette.INK).disc(x, y + 64, 2.8f);
    ink.with(Palette.STRAW).disc(x, y + 64, 1.8f);
  }

  /** A line with pennants, hanging between the pole's top and a peg. */
  private static void string(Ink ink, float x1, float y1, float x2, float y2) {
    int flags = 9;
    float[] points = new float[2 * (flags + 1)];
    for (int i = 0; i <= flags; i++) {
      float t = i / (float) flags;
      points[2 * i] = Noise.mix(x1, x2, t);
      points[2 * i + 1] = Noise.mix(y1, y2, t) - 9 * (float) Math.sin(Math.PI * t);
    }
    Outline rope = Outline.line(points);
    for (int i = 1; i < flags; i++) {
      float x = rope.x(i);
      float y = rope.y(i);
      Outline flag = Outline.polygon(x - 2.8f, y, x + 2.8f, y, x, y - 7);
      ink.with(CLOTH[i % CLOTH.length]).fill(flag);
      ink.with(Palette.INK, 0.9f).stroke(flag, 0.8f);
    }
    ink.with(Palette.INK, 0.9f).stroke(rope, 0.9f);
  }
}
