package dev.reeve.demo.art;

/**
 * Draws library, barracks and pottery, the lower left corner of the front at the origin. Library
 * and barracks grow: 0 a hut, 1 a house, 2 with its tower.
 */
final class WorksArt {
  private static final float PEN = 1.15f;

  private WorksArt() {}

  static void library(Builder b, int stage) {
    if (stage == 0) {
      b.longhouse(20, 0, 42, 13, 17, Palette.STONE, Palette.THATCH);
      b.lancet(46, 2, 6, 10);
      b.door(26, 0, 8, 10);
      return;
    }
    b.longhouse(0, 0, 78, 20, 24, Palette.STONE, Palette.SLATE);
    for (int i = 0; i < 4; i++) {
      b.lancet(8 + i * 17.5f, 4, 6, 12);
    }
    if (stage == 1) {
      b.door(62, 0, 9, 13);
    } else {
      b.tower(78, -2, 22, 46);
      b.door(84, -2, 9, 13);
    }
  }

  /** A lectern out of doors, for the light. */
  static void lectern(Ink ink) {
    ink.with(Palette.TIMBER).rectangle(-1.5f, 0, 3, 9);
    Outline desk = Outline.polygon(-7.5f, 8, 7.5f, 8, 9.5f, 15, -5.5f, 15);
    ink.with(Palette.WALL).fill(desk);
    ink.with(Palette.INK, 0.9f).stroke(desk, 1).line(0.5f, 8, 2.5f, 15, 0.9f);
  }

  static void barracks(Builder b, int stage) {
    if (stage == 0) {
      b.longhouse(10, 0, 44, 13, 16, Palette.WALL, Palette.THATCH);
      b.door(26, 0, 8, 10);
      banner(b.ink, 68, 0, 34);
      return;
    }
    palisade(b.ink, -34, -4, 168);
    b.longhouse(0, 0, 66, 15, 19, Palette.WALL, Palette.TILE);
    b.door(26, 0, 9, 11);
    b.window(8, 5, 6, 5);
    b.window(50, 5, 6, 5);
    if (stage == 1) {
      banner(b.ink, 92, -4, 44);
    } else {
      b.tower(82, -4, 24, 40);
      banner(b.ink, 94, 58, 22);
    }
  }

  private static void banner(Ink ink, float x, float y, float height) {
    float top = y + height;
    ink.with(Palette.INK, 0.95f).line(x, y, x, top, 1.4f);
    Outline banner =
        Outline.polygon(x, top, x + 22, top - 4, x + 15, top - 9, x + 22, top - 15, x, top - 12);
    ink.with(Palette.SOLDIER).fill(banner);
    ink.with(Palette.INK, 0.9f).pen(banner, 1);
  }

  /** Stakes in a row. */
  private static void palisade(Ink ink, float x, float y, float length) {
    for (float at = 0; at < length; at += 6) {
      float h = 13 + 2 * Noise.smooth(at, 1, 8);
      Outline stake =
          Outline.polygon(
              x + at, y, x + at + 5, y, x + at + 5, y + h, x + at + 2.5f, y + h + 4, x + at, y + h);
      ink.with(Palette.TIMBER).fill(stake);
      ink.with(Palette.INK, 0.85f).stroke(stake, 0.9f);
    }
  }

  /** A man of straw, to fence with. */
  static void dummy(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(3, 0, 6, 2));
    ink.with(Palette.TIMBER).line(0, 0, 0, 17, 2.4f).line(-6, 11, 6, 11, 2);
    ink.with(Palette.STRAW).fill(Outline.ellipse(0, 10, 3.6f, 5));
    ink.disc(0, 18, 2.8f);
    ink.with(Palette.INK, 0.85f).pen(Outline.ellipse(0, 10, 3.6f, 5), 0.9f);
    ink.pen(Outline.ellipse(0, 18, 2.8f, 2.8f), 0.9f);
  }

  /** The long shed where pots are thrown. */
  static void shed(Builder b) {
    b.longhouse(0, 0, 92, 14, 24, Palette.WALL, Palette.THATCH);
    for (int i = 0; i < 3; i++) {
      b.door(10 + i * 28, 0, 15, 11);
    }
  }

  /** A beehive kiln: brick dome, stoke hole, vent; the middle of its front at the origin. */
  static void kiln(Ink ink) {
    ink.with(Palette.INK, 0.13f).fill(Outline.ellipse(6, 0, 24, 6));
    Outline dome =
        Outline.polygon(-19, 0, -18, 16, -10, 29, -4, 33, 4, 33, 10, 29, 18, 16, 19, 0)
            .rough(0.6f, 9, 12);
    ink.with(Palette.TILE).fill(dome);
    ink.with(Palette.INK, 0.35f).hatch(dome, 0, 4.2f, 0.9f);
    Outline far = Outline.polygon(6, 0, 19, 0, 18, 16, 10, 29, 5, 31);
    ink.with(Palette.INK, 0.4f).hatch(far, -58, 3, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(dome, 1.3f);
    ink.with(Palette.OTHER).fill(Outline.ellipse(0, 33, 4.4f, 1.7f));
    ink.with(Palette.INK).pen(Outline.ellipse(0, 33, 4.4f, 1.7f), 1);
    ink.fill(Outline.polygon(-6, 0, 6, 0, 5, 8, 0, 11, -5, 8));
  }

  /** What burns in a kiln's stoke hole. */
  static void kilnFire(Ink ink) {
    ink.with(Palette.EMBER).fill(Outline.polygon(-4.6f, 0.4f, 4.6f, 0.4f, 3.4f, 6, 0, 8, -3.4f, 6));
    ink.with(Palette.STRAW)
        .fill(Outline.polygon(-3.6f, 0.5f, 3.6f, 0.5f, 1.5f, 6, 0, 3.6f, -1.6f, 7));
  }

  /** Pots drying on boards. */
  static void rack(Ink ink) {
    ink.with(Palette.TIMBER).rectangle(0, 9, 28, 2).rectangle(0, 22, 28, 2);
    ink.rectangle(0, 0, 2, 26).rectangle(26, 0, 2, 26);
    for (int shelf = 0; shelf < 2; shelf++) {
      for (int i = 0; i < 4; i++) {
        Signs.jar(ink, 5 + i * 6.2f, 11 + shelf * 13, 0.26f);
      }
    }
  }

  /** The tripod over the pit, with its bucket. */
  static void hoist(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(8, -1, 20, 5));
    ink.with(Palette.TIMBER).line(-18, 1, 0, 45, 3).line(18, 1, 0, 45, 3);
    ink.line(-2, 9, 0, 45, 2.6f);
    ink.with(Palette.INK, 0.9f).line(-19.4f, 1, -1, 45, 0.9f).line(19.5f, 1, 1.4f, 45, 0.9f);
    ink.line(0, 43, 9, 21, 0.9f);
    ink.with(Palette.TIMBER).rectangle(5, 13, 8, 8);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(5, 13, 8, 8), PEN);
  }

  /** A board with a letter on it, where people learn. */
  static void schoolSign(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(4, 0, 8, 2));
    ink.with(Palette.TIMBER).rectangle(-1.2f, 0, 2.4f, 13);
    Outline board = Outline.rectangle(-10, 11, 20, 14).rough(0.5f, 8, 4);
    ink.with(Palette.OTHER).fill(board);
    ink.with(Palette.INK, 0.95f).pen(board, PEN);
    ink.with(Palette.PAGE).line(-4, 14, 0, 22.5f, 1.4f).line(0, 22.5f, 4, 14, 1.4f);
    ink.line(-2.4f, 17, 2.4f, 17, 1.1f);
  }

  static void bench(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(2, 0, 9, 1.6f));
    ink.with(Palette.TIMBER).rectangle(-8, 3.4f, 16, 2.4f);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(-8, 3.4f, 16, 2.4f), 0.9f);
    ink.line(-6, 0, -6, 3.4f, 1.4f).line(6, 0, 6, 3.4f, 1.4f);
  }
}
