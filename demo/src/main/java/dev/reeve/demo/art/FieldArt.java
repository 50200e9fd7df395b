package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/**
 * Draws one strip of an open field in the long bend of the ox team, its lower left corner at the
 * origin; upright ones run from south to north, lying ones from west to east.
 */
public final class FieldArt {
  /** Width of a strip, in units. */
  public static final float WIDTH = 24.5f;

  /** Length of an upright strip. */
  public static final float UPRIGHT = 212;

  /** Length of a lying strip. */
  public static final float LYING = 147;

  private static final float BALK = 1.5f;

  /** What a strip looks like. */
  public enum Look {
    BARE,
    SPROUT,
    GREEN,
    RIPE,
    STUBBLE,
    SNOW
  }

  private final Ink ink;
  private final boolean lying;
  private final float length;

  private FieldArt(Ink ink, boolean lying) {
    this.ink = ink;
    this.lying = lying;
    length = lying ? LYING : UPRIGHT;
  }

  static void strip(Ink ink, boolean lying, Look look) {
    new FieldArt(ink, lying).draw(look);
  }

  private void draw(Look look) {
    Outline ground = ground();
    Color soil =
        switch (look) {
          case BARE, SPROUT -> Palette.PLOUGH;
          case GREEN -> Palette.CROP;
          case RIPE -> Palette.RIPE;
          case STUBBLE -> Palette.SHADE;
          case SNOW -> Palette.SNOW;
        };
    ink.with(soil, 0.95f).fill(ground);
    switch (look) {
      case BARE -> furrows(0.4f);
      case SPROUT -> {
        furrows(0.2f);
        ears(Palette.FARMER, 0.85f, 2.6f, false);
      }
      case GREEN -> ears(Palette.FARMER, 0.75f, 4.5f, false);
      case RIPE -> ears(Palette.POTTER, 0.9f, 4.5f, true);
      case STUBBLE -> ears(Palette.POTTER, 0.8f, 1.8f, false);
      case SNOW -> furrows(0.14f);
    }
    ink.with(Palette.INK, 0.6f).broken(ground, 1);
  }

  private Outline ground() {
    Outline near = edge(BALK, 0);
    Outline far = edge(WIDTH - BALK, 0);
    float[] ring = new float[near.points.length + far.points.length];
    System.arraycopy(near.points, 0, ring, 0, near.points.length);
    for (int p = 0; p < far.size(); p++) {
      ring[near.points.length + 2 * p] = far.x(far.size() - 1 - p);
      ring[near.points.length + 2 * p + 1] = far.y(far.size() - 1 - p);
    }
    return Outline.polygon(ring);
  }

  /** The reversed S that a team of oxen leaves, as it needs room to turn. */
  private float bend(float t) {
    return (lying ? 5 : 9) * (float) Math.sin((t - 0.5f) * Math.PI * 1.2f);
  }

  private Outline edge(float across, float inset) {
    int n = 9;
    float[] points = new float[2 * n];
    for (int i = 0; i < n; i++) {
      float t = i / (n - 1f);
      float along = inset + (length - 2 * inset) * t;
      points[2 * i] = lying ? along : across + bend(t);
      points[2 * i + 1] = lying ? across + bend(t) : along;
    }
    return Outline.line(points).rough(1, 18, 101);
  }

  private void furrows(float alpha) {
    ink.with(Palette.INK, alpha);
    for (float across = 5; across < WIDTH - 3; across += 4.5f) {
      ink.pen(edge(across, 3 + 9 * Noise.hash((int) (across * 2), 1, 102)), 0.9f);
    }
  }

  private void ears(Color colour, float alpha, float height, boolean heavy) {
    ink.with(colour, alpha);
    float alongStep = lying ? 6 : 7;
    float acrossStep = lying ? 7 : 6;
    float last = lying ? 6 : 4;
    int row = 0;
    for (float along = 6; along < length - 8; along += alongStep, row++) {
      for (float across = lying ? 4 : 5; across < WIDTH - last; across += acrossStep) {
        float shift = row % 2 * 2;
        float bent = across + bend(along / length) + (lying ? shift : 0);
        float x = lying ? along : bent + shift;
        float y = lying ? bent : along;
        ink.line(x, y, x + 0.4f, y + height, 1);
        if (heavy) {
          ink.line(x, y + 3, x + 2, y + 5, 0.9f);
        } else if (height > 2) {
          ink.line(x, y + height / 3, x - 1.8f, y + height * 0.8f, 0.9f);
        }
      }
    }
  }

  /** Sheaves leaning together. */
  static void stook(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(4, 0, 10, 3.4f));
    for (int i = -1; i <= 1; i++) {
      Outline sheaf =
          Outline.polygon(
              i * 5 - 3, 0, i * 2 - 1, 8, i * 3 - 4, 13, i * 3 + 4, 13, i * 2 + 1, 8, i * 5 + 3, 0);
      ink.with(Palette.STRAW).fill(sheaf);
      ink.with(Palette.INK, 0.8f).pen(sheaf, 0.9f);
    }
    ink.with(Palette.DIGGER).line(-4, 8, 4, 8, 1.4f);
  }
}
