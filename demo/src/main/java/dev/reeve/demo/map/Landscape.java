package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;

/** Draws the land itself: meadow, relief, water, woods, roads, fields, pit and yards. */
public final class Landscape {
  private static final float PEN = 1.1f;

  private final Ink ink;
  private final boolean workshop;

  public Landscape(Ink ink, boolean workshop) {
    this.ink = ink;
    this.workshop = workshop;
  }

  public void draw() {
    meadow();
    hills();
    water();
    roads();
    fields();
    new ClayPit(ink).draw();
    yards();
    new Woods(ink).draw();
    bridge();
    grass();
    new Margins(ink).draw();
  }

  private void wash(Outline shape, Color colour, float alpha) {
    ink.with(colour, alpha).fill(shape);
  }

  private void meadow() {
    Outline land =
        Outline.polygon(
                -520, -330, -100, -390, 300, -350, 800, -400, 1230, -330, 1290, 100, 1240, 520,
                1270, 900, 800, 960, 300, 930, -150, 970, -540, 900, -500, 420)
            .smooth()
            .rough(12, 60, 31);
    wash(land, Palette.MEADOW, 0.9f);
    ink.with(Palette.INK, 0.75f).broken(land, 1.4f);
    ink.with(Palette.INK, 0.35f).broken(land.moved(5, -5), 0.9f);
    for (int i = 0; i < 60; i++) {
      float x = -480 + 1700 * Noise.hash(i, 1, 41);
      float y = -320 + 1200 * Noise.hash(i, 2, 41);
      float r = 26 + 60 * Noise.hash(i, 3, 41);
      Color tone = i % 3 == 0 ? Palette.PARCHMENT : Palette.GREEN_GRASS;
      wash(Outline.ellipse(x, y, r * 1.7f, r * 0.7f).rough(9, 24, i), tone, 0.16f);
    }
  }

  private void hills() {
    hill(90, 662, 190, 62, 1);
    hill(300, 700, 170, 74, 2);
    hill(-130, 700, 210, 90, 3);
    hill(640, 668, 170, 56, 4);
    hill(820, 700, 210, 86, 5);
    hill(1060, 720, 200, 76, 6);
    hill(-380, 640, 180, 66, 7);
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
    wash(Outline.polygon(ridge.points), Palette.GREEN_GRASS, 0.55f);
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

  private void water() {
    Outline bed = VillageMap.STREAM;
    ink.with(Palette.SHADE, 0.7f).stroke(bed.rough(2.5f, 26, 51), 32);
    ink.with(Palette.WATER).stroke(bed.rough(2.5f, 26, 51), 25);
    ink.with(Palette.INK, 0.75f);
    ink.broken(bank(bed, 13), PEN).broken(bank(bed, -13), PEN);
    ink.with(Palette.SCHOLAR, 0.55f);
    for (int i = 0; i < bed.size() - 4; i++) {
      float side = 7 * Noise.smooth(i * 0.9f, 3, 52);
      float dx = bed.x(i + 1) - bed.x(i);
      float dy = bed.y(i + 1) - bed.y(i);
      float length = Math.max(1, (float) Math.hypot(dx, dy));
      for (int k = 0; k < length / 24; k++) {
        float t = (k + Noise.hash(i, k, 53)) * 24 / length;
        float x = bed.x(i) + dx * t - dy / length * side;
        float y = bed.y(i) + dy * t + dx / length * side;
        float reach = 4 + 4 * Noise.hash(i, k, 54);
        ink.line(x, y, x + dx / length * reach, y + dy / length * reach, 0.9f);
      }
    }
  }

  /** The line at a distance to the left of another. */
  private static Outline bank(Outline bed, float distance) {
    float[] bank = new float[bed.points.length];
    for (int i = 0; i < bed.size(); i++) {
      int a = Math.max(0, i - 1);
      int b = Math.min(bed.size() - 1, i + 1);
      float dx = bed.x(b) - bed.x(a);
      float dy = bed.y(b) - bed.y(a);
      float length = Math.max(1e-3f, (float) Math.hypot(dx, dy));
      bank[2 * i] = bed.x(i) - dy / length * distance;
      bank[2 * i + 1] = bed.y(i) + dx / length * distance;
    }
    return Outline.line(bank).rough(2.5f, 26, 51);
  }

  private void roads() {
    road(15, -560, 262, -300, 284, -60, 276, 168, 292, 286, 300, 408, 318);
    road(10, 168, 292, 182, 314, 176, 350);
    road(10, 168, 292, 150, 258, 138, 214);
    road(11, 408, 318, 396, 360, 398, 398, 392, 450);
    road(13, 408, 318, 436, 268, 468, 226);
    road(11, 408, 318, 500, 352, 548, 370, 584, 384, 622, 428);
    road(9, 436, 268, 370, 236, 330, 216);
    road(9, 430, 300, 380, 200, 250, 130, 240, 110);
  }

  private void road(float width, float... points) {
    Outline way = Outline.line(points).smooth().rough(2.2f, 30, 61);
    ink.with(Palette.INK, 0.45f).stroke(way, width + 1.6f);
    ink.with(Palette.ROAD).stroke(way, width);
    ink.with(Palette.SHADE, 0.9f);
    for (int i = 0; i < way.size(); i += 2) {
      float off = width * 0.3f * Noise.smooth(i, 2, 62);
      ink.line(way.x(i), way.y(i) + off, way.x(i) + 4, way.y(i) + off, 0.9f);
    }
  }

  private void fields() {
    new Fields(ink).draw();
  }

  private void yards() {
    yard(VillageMap.KILN_YARD, Palette.YARD, 81);
    yard(VillageMap.LIBRARY_YARD, Palette.ROAD, 82);
    yard(VillageMap.BARRACKS_YARD, Palette.YARD, 83);
    if (workshop) {
      yard(VillageMap.WORKSHOP_YARD, Palette.YARD, 85);
    } else {
      new Woods(ink).orchard();
    }
    Outline common = VillageMap.COMMON.rough(4, 26, 84);
    wash(common, Palette.GREEN_GRASS, 1);
    ink.with(Palette.INK, 0.55f).broken(common, PEN);
  }

  private void yard(Outline shape, Color colour, int seed) {
    Outline yard = shape.smooth().rough(3, 24, seed);
    wash(yard, colour, 0.92f);
    ink.with(Palette.INK, 0.6f).broken(yard, PEN);
    for (int i = 0; i < 60; i++) {
      float x = Noise.mix(shape.least(0), shape.most(0), Noise.hash(i, 1, seed));
      float y = Noise.mix(shape.least(1), shape.most(1), Noise.hash(i, 2, seed));
      if (shape.contains(x, y)) {
        ink.with(Palette.INK, 0.22f).line(x, y, x + 3.5f, y + 0.6f, 0.9f);
      }
    }
  }

  private void bridge() {
    Outline deck = Outline.polygon(546, 374, 598, 400, 604, 388, 553, 362);
    wash(deck.moved(3, -4), Palette.INK, 0.2f);
    wash(deck, Palette.TIMBER, 1);
    ink.with(Palette.INK, 0.6f);
    for (int i = 1; i < 9; i++) {
      float t = i / 9f;
      ink.line(546 + 52 * t, 374 + 26 * t, 553 + 51 * t, 362 + 26 * t, 0.9f);
    }
    ink.with(Palette.INK, 0.95f).line(545, 375, 598, 401, 1.8f).line(552, 361, 605, 387, 1.8f);
  }

  /** Tufts, thin where people walk and thick in the margin. */
  private void grass() {
    ink.with(Palette.INK, 0.38f);
    for (int i = 0; i < 620; i++) {
      float x = -480 + 1700 * Noise.hash(i, 4, 43);
      float y = -320 + 1220 * Noise.hash(i, 5, 43);
      if (isMeadow(x, y)) {
        ink.line(x, y, x - 1.6f, y + 4, 0.8f);
        ink.line(x + 1.4f, y, x + 1.5f, y + 5, 0.8f);
        ink.line(x + 2.8f, y, x + 4.6f, y + 3.6f, 0.8f);
      }
    }
  }

  private static boolean isMeadow(float x, float y) {
    boolean onRoad = x < 290 && y > 250 && y < 316;
    boolean inStream = (Math.abs(x - 520) < 36 && y > 440) || (x > 530 && y > 300 && y < 420);
    return !onRoad
        && !inStream
        && !VillageMap.FIELDS.contains(x, y)
        && !VillageMap.PIT.contains(x, y)
        && !VillageMap.KILN_YARD.contains(x, y)
        && !VillageMap.LIBRARY_YARD.contains(x, y)
        && !VillageMap.BARRACKS_YARD.contains(x, y)
        && !VillageMap.WORKSHOP_YARD.contains(x, y);
  }
}
