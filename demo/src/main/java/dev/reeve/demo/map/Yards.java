package dev.reeve.demo.map;

import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Signs;

/** Draws the larger works: library, barracks, barn, well, pottery and workshop. */
public final class Yards {
  private static final float PEN = 1.15f;

  private final Ink ink;
  private final Buildings buildings;

  public Yards(Ink ink, Buildings buildings) {
    this.ink = ink;
    this.buildings = buildings;
  }

  public void drawNorth() {
    library();
    barracks();
  }

  public void drawSouth(boolean workshop) {
    barn();
    well();
    pottery();
    if (workshop) {
      workshop();
    }
  }

  private void library() {
    buildings.longhouse(346, 508, 78, 20, 24, Palette.STONE, Palette.SLATE);
    for (int i = 0; i < 4; i++) {
      lancet(354 + i * 17.5f, 512, 6, 12);
    }
    tower(424, 506, 22, 46);
    buildings.door(430, 506, 9, 13);
    // A lectern out of doors, for the light.
    ink.with(Palette.TIMBER).rectangle(367, 478, 3, 9);
    ink.with(Palette.WALL).quad(361, 486, 376, 486, 378, 493, 363, 493);
    ink.with(Palette.INK, 0.9f).stroke(Outline.polygon(361, 486, 376, 486, 378, 493, 363, 493), 1);
    ink.line(369, 486, 371, 493, 0.9f);
  }

  private void lancet(float x, float y, float w, float h) {
    Outline arch =
        Outline.polygon(x, y, x + w, y, x + w, y + h * 0.6f, x + w / 2, y + h, x, y + h * 0.6f);
    ink.with(Palette.SCHOLAR).fill(arch);
    ink.with(Palette.INK, 0.9f).stroke(arch, 1).line(x + w / 2, y, x + w / 2, y + h, 0.8f);
  }

  private void tower(float x, float y, float w, float h) {
    buildings.shadow(x, y, w, h * 0.6f);
    Outline wall = Outline.rectangle(x, y, w, h).rough(0.6f, 14, 7);
    ink.with(Palette.STONE).fill(wall);
    ink.with(Palette.INK, 0.25f)
        .hatch(Outline.rectangle(x + w * 0.66f, y, w * 0.3f, h), 0, 3, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(wall, PEN);
    lancet(x + w / 2 - 3, y + h - 20, 6, 11);
    Outline cap = Outline.polygon(x - 3, y + h - 1, x + w + 3, y + h - 1, x + w / 2, y + h + 22);
    ink.with(Palette.SLATE).fill(cap);
    ink.with(Palette.INK, 0.4f)
        .hatch(
            Outline.polygon(x + w / 2, y + h, x + w + 3, y + h - 1, x + w / 2, y + h + 22),
            70,
            3,
            0.8f);
    ink.with(Palette.INK, 0.95f).pen(cap, PEN);
  }

  private void barracks() {
    palisade(588, 508, 168);
    buildings.longhouse(622, 512, 66, 15, 19, Palette.WALL, Palette.TILE);
    buildings.door(648, 512, 9, 11);
    buildings.window(630, 517, 6, 5);
    buildings.window(672, 517, 6, 5);
    tower(704, 508, 24, 40);
    ink.with(Palette.INK, 0.95f).line(716, 570, 716, 592, 1.4f);
    Outline banner = Outline.polygon(716, 592, 738, 588, 731, 583, 738, 577, 716, 580);
    ink.with(Palette.SOLDIER).fill(banner);
    ink.with(Palette.INK, 0.9f).pen(banner, 1);
    dummy(610, 470);
    dummy(738, 478);
    dummy(740, 446);
  }

  /** Stakes in a row. */
  private void palisade(float x, float y, float length) {
    for (float at = 0; at < length; at += 6) {
      float h = 13 + 2 * Noise.smooth(at, 1, 8);
      Outline stake =
          Outline.polygon(
              x + at, y, x + at + 5, y, x + at + 5, y + h, x + at + 2.5f, y + h + 4, x + at, y + h);
      ink.with(Palette.TIMBER).fill(stake);
      ink.with(Palette.INK, 0.85f).stroke(stake, 0.9f);
    }
  }

  private void dummy(float x, float y) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(x + 3, y, 6, 2));
    ink.with(Palette.TIMBER).line(x, y, x, y + 17, 2.4f).line(x - 6, y + 11, x + 6, y + 11, 2);
    ink.with(Palette.STRAW).fill(Outline.ellipse(x, y + 10, 3.6f, 5));
    ink.disc(x, y + 18, 2.8f);
    ink.with(Palette.INK, 0.85f).pen(Outline.ellipse(x, y + 10, 3.6f, 5), 0.9f);
    ink.pen(Outline.ellipse(x, y + 18, 2.8f, 2.8f), 0.9f);
  }

  private void barn() {
    buildings.longhouse(214, 318, 50, 15, 22, Palette.TIMBER, Palette.THATCH);
    buildings.door(232, 318, 14, 13);
    ink.with(Palette.INK, 0.9f).line(239, 318, 239, 331, 1);
  }

  private void well() {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(366, 320, 13, 4));
    Outline wall = Outline.rectangle(354, 320, 17, 8);
    ink.with(Palette.STONE).fill(wall);
    ink.with(Palette.INK, 0.9f).pen(wall, 1).line(354, 324, 371, 324, 0.8f);
    ink.with(Palette.OTHER).fill(Outline.ellipse(362.5f, 328, 8.5f, 2.6f));
    ink.with(Palette.INK, 0.9f).pen(Outline.ellipse(362.5f, 328, 8.5f, 2.6f), 1);
    ink.line(355, 328, 355, 341, 1.4f).line(370, 328, 370, 341, 1.4f);
    Outline roof = Outline.polygon(351, 340, 374, 340, 368, 348, 357, 348);
    ink.with(Palette.TILE).fill(roof);
    ink.with(Palette.INK, 0.9f).pen(roof, 1);
  }

  private void pottery() {
    kiln(556, 222, 1);
    kiln(608, 230, 1.15f);
    kiln(664, 232, 1.15f);
    kiln(716, 222, 1);
    buildings.longhouse(648, 104, 92, 14, 24, Palette.WALL, Palette.THATCH);
    for (int i = 0; i < 3; i++) {
      buildings.door(658 + i * 28, 104, 15, 11);
    }
    rack(390, 48);
    rack(424, 44);
  }

  /** A beehive kiln: brick dome, stoke hole with fire, vent. */
  private void kiln(float x, float y, float s) {
    ink.with(Palette.INK, 0.13f).fill(Outline.ellipse(x + 6 * s, y, 24 * s, 6 * s));
    Outline dome =
        Outline.polygon(
                x - 19 * s,
                y,
                x - 18 * s,
                y + 16 * s,
                x - 10 * s,
                y + 29 * s,
                x - 4 * s,
                y + 33 * s,
                x + 4 * s,
                y + 33 * s,
                x + 10 * s,
                y + 29 * s,
                x + 18 * s,
                y + 16 * s,
                x + 19 * s,
                y)
            .rough(0.6f, 9, 12);
    ink.with(Palette.TILE).fill(dome);
    ink.with(Palette.INK, 0.35f).hatch(dome, 0, 4.2f * s, 0.9f);
    Outline far =
        Outline.polygon(
            x + 6 * s,
            y,
            x + 19 * s,
            y,
            x + 18 * s,
            y + 16 * s,
            x + 10 * s,
            y + 29 * s,
            x + 5 * s,
            y + 31 * s);
    ink.with(Palette.INK, 0.4f).hatch(far, -58, 3, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(dome, 1.3f);
    ink.with(Palette.OTHER).fill(Outline.ellipse(x, y + 33 * s, 4.4f * s, 1.7f * s));
    ink.with(Palette.INK).pen(Outline.ellipse(x, y + 33 * s, 4.4f * s, 1.7f * s), 1);
    Outline mouth =
        Outline.polygon(
            x - 6 * s, y, x + 6 * s, y, x + 5 * s, y + 8 * s, x, y + 11 * s, x - 5 * s, y + 8 * s);
    ink.with(Palette.INK).fill(mouth);
    ink.with(Palette.POTTER)
        .fill(
            Outline.polygon(
                x - 3.6f * s,
                y + 0.5f,
                x + 3.6f * s,
                y + 0.5f,
                x + 1.5f * s,
                y + 6 * s,
                x,
                y + 3.6f * s,
                x - 1.6f * s,
                y + 7 * s));
  }

  /** Pots drying on boards. */
  private void rack(float x, float y) {
    ink.with(Palette.TIMBER).rectangle(x, y + 9, 28, 2).rectangle(x, y + 22, 28, 2);
    ink.rectangle(x, y, 2, 26).rectangle(x + 26, y, 2, 26);
    for (int shelf = 0; shelf < 2; shelf++) {
      for (int i = 0; i < 4; i++) {
        Signs.jar(ink, x + 5 + i * 6.2f, y + 11 + shelf * 13, 0.26f);
      }
    }
  }

  private void workshop() {
    buildings.gabled(336, 182, 26, 15, 34, Palette.WALL, Palette.TILE);
    buildings.door(344, 182, 9, 11);
    // Trestle with planks.
    ink.with(Palette.TIMBER).rectangle(288, 186, 26, 3);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(288, 186, 26, 3), 0.9f);
    ink.line(292, 178, 292, 186, 1.2f).line(310, 178, 310, 186, 1.2f);
  }
}
