package dev.reeve.demo.map;

import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;

/** Draws hills, the mill's hill among them, and the compass. */
final class Relief {
  private static final float PEN = 1.15f;
  private static final float COMPASS = 44;

  private final Ink ink;

  Relief(Ink ink) {
    this.ink = ink;
  }

  void draw(Terrain terrain) {
    for (int i = 0; i < terrain.hills().size(); i++) {
      Terrain.Hill hill = terrain.hills().get(i);
      hill(hill.x(), hill.y(), hill.width(), hill.height(), i + 1);
    }
    mound(terrain.millX(), terrain.millY());
    compass(terrain.compassX(), terrain.compassY(), COMPASS);
  }

  /** What the mill stands on. */
  private void mound(float x, float y) {
    Outline hill =
        Outline.line(x - 84, y - 20, x - 50, y - 4, x - 10, y + 6, x + 30, y, x + 76, y - 20)
            .smooth()
            .rough(1.6f, 20, 111);
    ink.with(Palette.GREEN_GRASS, 0.8f).fill(Outline.polygon(hill.points));
    ink.with(Palette.INK, 0.4f)
        .hatch(
            Outline.polygon(x + 18, y, x + 34, y - 2, x + 68, y - 18, x + 34, y - 19),
            -40,
            4.6f,
            0.9f);
    ink.with(Palette.INK, 0.7f).broken(hill, PEN);
  }

  /** A rounded hill: lit from the north-west, hatched on its far flank. */
  private void hill(float x, float y, float width, float height, int seed) {
    Outline ridge =
        Outline.line(
                x - width / 2,
                y,
                x - width * 0.26f,
                y + height * 0.72f,
                x,
                y + height,
                x + width * 0.24f,
                y + height * 0.7f,
                x + width / 2,
                y - 4)
            .smooth()
            .rough(2.4f, 22, seed);
    ink.with(Palette.GREEN_GRASS, 0.55f).fill(Outline.polygon(ridge.points));
    Outline flank =
        Outline.polygon(
            x + 4,
            y + height * 0.94f,
            x + width * 0.22f,
            y + height * 0.7f,
            x + width * 0.47f,
            y + 2,
            x + width * 0.27f,
            y + 4,
            x + width * 0.14f,
            y + height * 0.4f);
    ink.with(Palette.INK, 0.42f).hatch(flank.rough(3, 16, seed), -52, 5.5f, 0.9f);
    ink.with(Palette.INK, 0.8f).broken(ridge, 1.3f);
  }

  /** A rose of eight winds; north is where north is on every map. */
  private void compass(float x, float y, float r) {
    ink.with(Palette.PARCHMENT, 0.75f).disc(x, y, r * 0.82f);
    ink.with(Palette.INK, 0.8f).stroke(Outline.ellipse(x, y, r * 0.82f, r * 0.82f), 1.2f);
    ink.with(Palette.INK, 0.5f).stroke(Outline.ellipse(x, y, r * 0.74f, r * 0.74f), 0.8f);
    for (int i = 0; i < 8; i++) {
      int wind = (i * 2 + 1) % 8;
      boolean main = wind % 2 == 0;
      double angle = Math.toRadians(wind * 45);
      float tip = main ? r : r * 0.62f;
      float waist = r * 0.17f;
      float tx = x + tip * (float) Math.sin(angle);
      float ty = y + tip * (float) Math.cos(angle);
      float lx = x + waist * (float) Math.sin(angle - Math.PI / 4);
      float ly = y + waist * (float) Math.cos(angle - Math.PI / 4);
      float rx = x + waist * (float) Math.sin(angle + Math.PI / 4);
      float ry = y + waist * (float) Math.cos(angle + Math.PI / 4);
      ink.with(Palette.PAGE).triangle(x, y, tx, ty, lx, ly);
      ink.with(wind == 0 ? Palette.SOLDIER : Palette.INK).triangle(x, y, tx, ty, rx, ry);
      ink.with(Palette.INK).stroke(Outline.polygon(x, y, lx, ly, tx, ty, rx, ry), 0.9f);
    }
    ink.with(Palette.INK).line(x - 4, y + r + 5, x - 4, y + r + 16, 1.8f);
    ink.line(x + 4, y + r + 5, x + 4, y + r + 16, 1.8f)
        .line(x - 4, y + r + 16, x + 4, y + r + 5, 1.6f);
  }
}
