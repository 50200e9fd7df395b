package dev.reeve.demo.art;

/** Draws what shows whom the player has chosen: a ring about the feet and a pin over the head. */
final class ChosenArt {
  private static final float RADIUS = 13;

  private ChosenArt() {}

  /** A band of paper between two lines of ink, with a tick to each side; about the origin. */
  static void ring(Ink ink) {
    Outline ring = Outline.ellipse(0, 0, 13, 5.6f);
    ink.with(Palette.INK).stroke(ring, 5.2f);
    tick(ink, 12, 0, 19, 0);
    tick(ink, -12, 0, -19, 0);
    tick(ink, 0, 5, 0, 10);
    tick(ink, 0, -5, 0, -10);
    ink.with(Palette.PAGE).stroke(ring, 2.6f);
  }

  private static void tick(Ink ink, float x1, float y1, float x2, float y2) {
    ink.with(Palette.INK).line(x1, y1, x2, y2, 3);
  }

  /** A pin of paper with room for a sign of {@link Signs#SIZE} units; its point at the origin. */
  static void pin(Ink ink) {
    ink.with(Palette.INK, 0.2f).fill(drop(2.4f, -1.6f, RADIUS + 0.6f));
    ink.with(Palette.INK).fill(drop(0, 0, RADIUS + 1.6f));
    ink.with(Palette.PAGE).fill(drop(0, 3.6f, RADIUS - 0.4f));
  }

  /** A disc that runs out into a point below. */
  private static Outline drop(float x, float y, float radius) {
    int steps = 28;
    float[] points = new float[2 * steps + 2];
    for (int i = 0; i < steps; i++) {
      double angle = Math.toRadians(-42 + 264.0 * i / (steps - 1));
      points[2 * i] = x + radius * (float) Math.cos(angle);
      points[2 * i + 1] = Stamps.PIN_HEAD + Math.min(y, 0) + radius * (float) Math.sin(angle);
    }
    points[2 * steps] = x;
    points[2 * steps + 1] = y;
    return Outline.polygon(points);
  }
}
