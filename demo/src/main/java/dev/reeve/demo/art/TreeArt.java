package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** Draws trees of the old maps: a cloud on a stick, hatched on the side away from the light. */
final class TreeArt {
  private static final float PEN = 1.1f;

  /** Half the width of a crown. */
  private static final float SIZE = 11;

  /** What grows. */
  enum Kind {
    OAK,
    LIME,
    APPLE
  }

  private TreeArt() {}

  /** A tree in the middle of a season, 0 spring to 3 winter, its foot at the origin. */
  static void leafy(Ink ink, Kind kind, int season) {
    ink.with(Palette.INK, 0.16f).fill(Outline.ellipse(SIZE * 0.5f, -1, SIZE, SIZE * 0.34f));
    ink.with(Palette.TIMBER).line(0, 0, 0, SIZE * 0.7f, 2.4f);
    ink.with(Palette.INK, 0.8f).line(-1.3f, 0, -1.1f, SIZE * 0.6f, 0.9f);
    if (season == 3) {
      bare(ink);
      return;
    }
    float cy = SIZE * 1.15f;
    Outline leaves = crown(cy, kind == Kind.LIME ? 1 : 0);
    ink.with(tone(kind, season)).fill(leaves);
    Outline shade =
        Outline.polygon(
            SIZE * 0.2f,
            cy + SIZE * 0.5f,
            SIZE * 0.8f,
            cy + SIZE * 0.2f,
            SIZE * 0.72f,
            cy - SIZE * 0.45f,
            SIZE * 0.1f,
            cy - SIZE * 0.78f,
            -SIZE * 0.3f,
            cy - SIZE * 0.7f,
            SIZE * 0.3f,
            cy - SIZE * 0.2f);
    ink.with(Palette.INK, 0.5f).hatch(shade, -45, 2.6f, 0.8f);
    ink.with(Palette.INK, 0.85f).pen(leaves, PEN);
    if (kind == Kind.APPLE && season > 0) {
      for (int apple = 0; apple < 4; apple++) {
        ink.with(Palette.SOLDIER)
            .disc(-6 + 12 * Noise.hash(1, apple, 86), 8 + 10 * Noise.hash(1, apple, 96), 1.4f);
      }
    }
  }

  private static Color tone(Kind kind, int season) {
    return switch (kind) {
      case OAK -> season == 0 ? Palette.SPRING_LEAF : season == 1 ? Palette.WOOD : Palette.RUSSET;
      case LIME -> season == 0 ? Palette.SPRING_LEAF : season == 1 ? Palette.CROP : Palette.RIPE;
      case APPLE -> season == 0 ? Palette.BLOSSOM : season == 1 ? Palette.WOOD : Palette.CROP;
    };
  }

  private static Outline crown(float cy, int seed) {
    int lobes = 7;
    float[] crown = new float[lobes * 8];
    for (int i = 0; i < lobes * 4; i++) {
      double angle = 2 * Math.PI * i / (lobes * 4);
      float bulge = 0.86f + 0.16f * (float) Math.abs(Math.sin(angle * lobes / 2 + seed));
      crown[2 * i] = SIZE * bulge * (float) Math.cos(angle);
      crown[2 * i + 1] = cy + SIZE * 0.92f * bulge * (float) Math.sin(angle);
    }
    return Outline.polygon(crown);
  }

  private static void bare(Ink ink) {
    float fork = SIZE * 0.65f;
    for (int i = -2; i <= 2; i++) {
      double lean = Math.toRadians(90 - 32 * i);
      float reach = SIZE * (i % 2 == 0 ? 1.15f : 1.3f);
      float x = reach * (float) Math.cos(lean);
      float y = fork + reach * (float) Math.sin(lean);
      ink.with(Palette.TIMBER).line(0, fork - 1, x, y, 1.8f);
      ink.with(Palette.INK, 0.85f).line(0.5f, fork - 1, x, y, 1);
      ink.line(x * 0.55f, fork + (y - fork) * 0.55f, x * 0.55f + 3, y * 0.9f, 0.9f);
      ink.line(x * 0.7f, fork + (y - fork) * 0.7f, x * 0.7f - 3.4f, y * 0.97f, 0.9f);
      ink.with(Palette.SNOW).line(x * 0.4f, fork + (y - fork) * 0.4f + 0.9f, x, y + 0.9f, 1.2f);
    }
  }

  /** A fir, which keeps its needles; in winter under snow. */
  static void fir(Ink ink, int season) {
    ink.with(Palette.INK, 0.16f).fill(Outline.ellipse(5, -1, 10, 3.4f));
    ink.with(Palette.TIMBER).line(0, 0, 0, 6, 2.4f);
    for (int tier = 0; tier < 3; tier++) {
      float low = 4 + tier * 7;
      float half = 9.4f - tier * 2.4f;
      Outline skirt =
          Outline.polygon(-half, low, half, low, 0, low + 13.5f - tier).rough(0.7f, 5, tier + 3);
      ink.with(season == 3 ? Palette.SNOW : Palette.FARMER, season == 3 ? 1 : 0.72f).fill(skirt);
      Outline shade = Outline.polygon(half * 0.1f, low, half, low, 0, low + 13);
      ink.with(Palette.INK, 0.45f).hatch(shade, -58, 2.4f, 0.8f);
      ink.with(Palette.INK, 0.85f).pen(skirt, PEN);
    }
  }

  static void bush(Ink ink) {
    Outline bush = Outline.ellipse(0, 3, 4.6f, 4).rough(1, 5, 2);
    ink.with(Palette.INK, 0.14f).fill(Outline.ellipse(2, 0, 5, 1.6f));
    ink.with(Palette.WOOD).fill(bush);
    ink.with(Palette.INK, 0.6f).broken(bush, 0.9f);
  }
}
