package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/**
 * Draws where people live and keep their stores, the lower left corner of the front at the origin.
 */
final class HouseArt {
  private static final int SACKS_IN_A_ROW = 5;

  private HouseArt() {}

  /** A cottage, its long side or its gable to the south. */
  static void cottage(Builder b, boolean gable, Color roof) {
    if (gable) {
      b.gabled(0, 0, 17, 12, 26, Palette.WALL, roof);
      b.door(5.5f, 0, 6, 8.5f);
      b.window(22, 6, 5, 4);
    } else {
      b.longhouse(0, 0, 32, 10, 15, Palette.WALL, roof);
      b.door(6, 0, 5.5f, 8);
      b.window(19, 3.5f, 5, 4);
    }
    b.chimney(gable ? 24 : 23, 24);
  }

  static void barn(Builder b) {
    b.longhouse(0, 0, 50, 15, 22, Palette.TIMBER, Palette.THATCH);
    b.door(18, 0, 14, 13);
    b.ink.with(Palette.INK, 0.9f).line(25, 0, 25, 13, 1);
  }

  /** Sacks heaped before the barn's door, of which the middle is at the origin. */
  static void sacks(Ink ink, int sacks) {
    int left = sacks;
    for (int row = 0; left > 0; row++) {
      int here = Math.min(left, SACKS_IN_A_ROW - row);
      for (int i = 0; i < here; i++) {
        sack(ink, (i - (here - 1) / 2f) * 8.4f, row * 5.6f, row + i);
      }
      left -= here;
    }
  }

  private static void sack(Ink ink, float x, float y, int seed) {
    Outline sack =
        Outline.polygon(
                x - 4.2f, y, x + 4.2f, y, x + 4.6f, y + 4, x + 2, y + 7, x - 2, y + 7, x - 4.6f,
                y + 4)
            .rough(0.4f, 4, seed);
    ink.with(Palette.INK, 0.16f).fill(Outline.ellipse(x + 2, y, 5.6f, 1.8f));
    ink.with(seed % 3 == 1 ? Palette.STRAW : Palette.SHADE).fill(sack);
    ink.with(Palette.INK, 0.9f).pen(sack, 0.9f).line(x - 1.8f, y + 5.6f, x + 1.8f, y + 5.6f, 0.9f);
  }

  static void well(Builder b) {
    Ink ink = b.ink;
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(3.5f, 0, 13, 4));
    Outline wall = Outline.rectangle(-8.5f, 0, 17, 8);
    ink.with(Palette.STONE).fill(wall);
    ink.with(Palette.INK, 0.9f).pen(wall, 1).line(-8.5f, 4, 8.5f, 4, 0.8f);
    ink.with(Palette.OTHER).fill(Outline.ellipse(0, 8, 8.5f, 2.6f));
    ink.with(Palette.INK, 0.9f).pen(Outline.ellipse(0, 8, 8.5f, 2.6f), 1);
    ink.line(-7.5f, 8, -7.5f, 21, 1.4f).line(7.5f, 8, 7.5f, 21, 1.4f);
    Outline roof = Outline.polygon(-11.5f, 20, 11.5f, 20, 5.5f, 28, -5.5f, 28);
    ink.with(Palette.TILE).fill(roof);
    ink.with(Palette.INK, 0.9f).pen(roof, 1);
    b.snow.with(Palette.SNOW).fill(roof);
    b.snow.with(Palette.INK, 0.9f).pen(roof, 1);
  }

  static void workshop(Builder b) {
    b.gabled(0, 0, 26, 15, 34, Palette.WALL, Palette.TILE);
    b.door(8, 0, 9, 11);
  }

  /** A trestle with planks. */
  static void trestle(Ink ink) {
    ink.with(Palette.TIMBER).rectangle(-13, 8, 26, 3);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(-13, 8, 26, 3), 0.9f);
    ink.line(-9, 0, -9, 8, 1.2f).line(9, 0, 9, 8, 1.2f);
  }
}
