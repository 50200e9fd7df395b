package dev.reeve.demo.art;

/** Draws the clay pit about the origin: terraces cut into the ground, a puddle, heaps. */
public final class PitArt {
  /** The pit's rim. */
  public static final Outline RIM =
      Outline.polygon(-108, 4, -74, -58, 12, -82, 90, -56, 108, 10, 68, 68, -18, 82, -86, 62)
          .smooth();

  private static final float PEN = 1.1f;

  private final Ink ink;

  private PitArt(Ink ink) {
    this.ink = ink;
  }

  /** The pit after much or little was dug, 0 shallow to 3 deep. */
  static void draw(Ink ink, int stage) {
    new PitArt(ink).draw(stage);
  }

  private void draw(int stage) {
    Outline rim = RIM.rough(3, 20, 71);
    ink.with(Palette.CLAY, 0.5f).fill(rim.moved(-3, 4));
    ink.with(Palette.CLAY).fill(rim);
    ink.with(Palette.INK, 0.85f).pen(rim, 1.4f);
    terrace(0.8f, 0, -3, 72, 8);
    if (stage > 0) {
      terrace(0.56f, 6, -8, 73, 8);
    }
    if (stage > 2) {
      terrace(0.33f, 12, -14, 76, 10);
    }
    if (stage > 1) {
      puddle(24, -18);
    }
    heap(-86, 90, 26);
    if (stage > 0) {
      heap(104, 82, 22);
    }
    if (stage > 1) {
      heap(-112, 54, 15);
    }
    if (stage > 2) {
      heap(-60, 94, 18);
    }
  }

  /** A lower floor of the pit, with the cut face hatched along its northern edge. */
  private void terrace(float scale, float dx, float dy, int seed, float face) {
    float[] inner = new float[RIM.points.length];
    for (int i = 0; i < inner.length; i += 2) {
      inner[i] = dx + RIM.points[i] * scale;
      inner[i + 1] = dy + RIM.points[i + 1] * scale;
    }
    Outline floor = Outline.polygon(inner).rough(3, 18, seed);
    ink.with(Palette.CLAY_DEEP, 0.42f).fill(floor);
    ink.with(Palette.INK, 0.5f);
    for (int i = 0; i < floor.size(); i++) {
      boolean north = floor.y(i) > dy;
      if (north) {
        ink.line(floor.x(i), floor.y(i), floor.x(i) - 1, floor.y(i) - face, 0.9f);
      }
    }
    ink.with(Palette.INK, 0.75f).broken(floor, PEN);
  }

  private void puddle(float x, float y) {
    Outline puddle = Outline.ellipse(x, y, 20, 8).rough(2, 9, 74);
    ink.with(Palette.WATER, 0.95f).fill(puddle);
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
    ink.with(Palette.INK, 0.14f).fill(heap.moved(3, -2));
    ink.with(Palette.CLAY).fill(heap);
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
