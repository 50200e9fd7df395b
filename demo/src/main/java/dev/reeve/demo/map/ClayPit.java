package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;

/** Draws the clay pit: terraces cut into the ground, a puddle, heaps and the hoist. */
public final class ClayPit {
  private static final float PEN = 1.1f;

  private final Ink ink;

  public ClayPit(Ink ink) {
    this.ink = ink;
  }

  public void draw() {
    Outline rim = VillageMap.PIT.rough(3, 20, 71);
    wash(rim.moved(-3, 4), Palette.CLAY, 0.5f);
    wash(rim, Palette.CLAY, 1);
    ink.with(Palette.INK, 0.85f).pen(rim, 1.4f);
    terrace(0.8f, 0, -3, 72);
    terrace(0.56f, 6, -8, 73);
    puddle(160, 112);
    heap(52, 216, 26);
    heap(250, 208, 22);
    heap(24, 178, 15);
    Buildings.hoist(ink);
  }

  private void wash(Outline shape, Color colour, float alpha) {
    ink.with(colour, alpha).fill(shape);
  }

  /** A lower floor of the pit, with the cut face hatched along its northern edge. */
  private void terrace(float scale, float dx, float dy, int seed) {
    Outline rim = VillageMap.PIT;
    float[] inner = new float[rim.points.length];
    for (int i = 0; i < inner.length; i += 2) {
      inner[i] = 138 + dx + (rim.points[i] - 138) * scale;
      inner[i + 1] = 128 + dy + (rim.points[i + 1] - 128) * scale;
    }
    Outline floor = Outline.polygon(inner).rough(3, 18, seed);
    wash(floor, Palette.CLAY_DEEP, 0.42f);
    ink.with(Palette.INK, 0.5f);
    for (int i = 0; i < floor.size(); i++) {
      boolean north = floor.y(i) > 128 + dy;
      if (north) {
        ink.line(floor.x(i), floor.y(i), floor.x(i) - 1, floor.y(i) - 8, 0.9f);
      }
    }
    ink.with(Palette.INK, 0.75f).broken(floor, PEN);
  }

  private void puddle(float x, float y) {
    Outline puddle = Outline.ellipse(x, y, 20, 8).rough(2, 9, 74);
    wash(puddle, Palette.WATER, 0.95f);
    ink.with(Palette.INK, 0.6f).broken(puddle, 0.9f);
    ink.line(x - 8, y + 1, x - 1, y + 1, 0.8f).line(x + 3, y - 2, x + 9, y - 2, 0.8f);
  }

  /** A heap of clay. */
  private void heap(float x, float y, float width) {
    float h = width * 0.5f;
    Outline heap =
        Outline.polygon(
                x - width / 2,
                y,
                x - width * 0.2f,
                y + h * 0.8f,
                x + width * 0.05f,
                y + h,
                x + width * 0.3f,
                y + h * 0.6f,
                x + width / 2,
                y)
            .rough(1.2f, 7, 75);
    wash(heap.moved(3, -2), Palette.INK, 0.14f);
    wash(heap, Palette.CLAY, 1);
    Outline side =
        Outline.polygon(
            x + width * 0.05f,
            y + h,
            x + width * 0.3f,
            y + h * 0.6f,
            x + width / 2,
            y,
            x + width * 0.1f,
            y);
    ink.with(Palette.INK, 0.45f).hatch(side, -60, 3.2f, 0.8f);
    ink.with(Palette.INK, 0.85f).pen(heap, PEN);
  }
}
