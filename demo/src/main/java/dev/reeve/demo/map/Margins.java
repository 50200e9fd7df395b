package dev.reeve.demo.map;

import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;

/** Draws what lies around the village for its own sake: sheep, the mill's hill, the compass. */
public final class Margins {
  /** Hub of the mill's sails, which turn and are drawn apart. */
  public static final float HUB_X = -128;

  public static final float HUB_Y = 140;

  private static final float PEN = 1.15f;

  private final Ink ink;

  public Margins(Ink ink) {
    this.ink = ink;
  }

  public void draw() {
    mill();
    fold();
    compass(905, 66, 44);
  }

  private void mill() {
    Outline hill =
        Outline.line(-214, 66, -180, 82, -140, 92, -100, 86, -54, 66).smooth().rough(1.6f, 20, 111);
    ink.with(Palette.GREEN_GRASS, 0.8f).fill(Outline.polygon(hill.points));
    ink.with(Palette.INK, 0.4f)
        .hatch(Outline.polygon(-112, 86, -96, 84, -62, 68, -96, 67), -40, 4.6f, 0.9f);
    ink.with(Palette.INK, 0.7f).broken(hill, PEN);
    new Buildings(ink).shadow(-146, 86, 34, 40);
    Outline tower = Outline.polygon(-150, 86, -110, 86, -116, 140, -122, 150, -136, 150, -143, 140);
    ink.with(Palette.WALL).fill(tower);
    ink.with(Palette.INK, 0.35f)
        .hatch(Outline.polygon(-124, 86, -110, 86, -116, 140, -124, 140), -50, 4, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(tower, 1.3f);
    Outline cap = Outline.polygon(-147, 138, -113, 138, -118, 150, -130, 158, -141, 150);
    ink.with(Palette.TILE).fill(cap);
    ink.with(Palette.INK, 0.4f).hatch(cap, 0, 3.6f, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(cap, 1.3f);
    Buildings buildings = new Buildings(ink);
    buildings.door(-134, 86, 9, 13);
    buildings.window(-133, 112, 6, 6);
  }

  /** The mill's sails about the hub at the origin, for turning. */
  public static void sails(Ink ink) {
    for (int i = 0; i < 4; i++) {
      float cos = i == 0 ? 1 : i == 2 ? -1 : 0;
      float sin = i == 1 ? 1 : i == 3 ? -1 : 0;
      Outline cloth =
          Outline.polygon(
              turn(cos, sin, 9, 0.5f, 0),
              turn(cos, sin, 9, 0.5f, 1),
              turn(cos, sin, 38, 0.5f, 0),
              turn(cos, sin, 38, 0.5f, 1),
              turn(cos, sin, 38, 9, 0),
              turn(cos, sin, 38, 9, 1),
              turn(cos, sin, 9, 8, 0),
              turn(cos, sin, 9, 8, 1));
      ink.with(Palette.WALL).fill(cloth);
      ink.with(Palette.INK).stroke(cloth, 1.3f);
      for (int slat = 1; slat < 5; slat++) {
        float at = 9 + slat * 5.8f;
        ink.line(
            turn(cos, sin, at, 0, 0),
            turn(cos, sin, at, 0, 1),
            turn(cos, sin, at, 8.6f, 0),
            turn(cos, sin, at, 8.6f, 1),
            0.9f);
      }
      ink.line(0, 0, 40 * cos, 40 * sin, 2.2f);
    }
    ink.disc(0, 0, 3);
  }

  private static float turn(float cos, float sin, float x, float y, int axis) {
    return axis == 0 ? x * cos - y * sin : x * sin + y * cos;
  }

  /** Sheep behind a hurdle, one of them black. */
  private void fold() {
    float[][] flock = {
      {-170, 18},
      {-140, 30},
      {-112, 14},
      {-84, 28},
      {-58, 12},
      {-150, -8},
      {-118, -14},
      {-88, -4},
      {-60, -18},
      {-32, -2},
      {-190, -4},
      {-30, 24}
    };
    for (float x = -206; x < 2; x += 17) {
      hurdle(x, 44 + 3 * Noise.smooth(x / 30, 1, 112));
    }
    for (int i = 0; i < flock.length; i++) {
      sheep(flock[i][0], flock[i][1], Noise.hash(i, 1, 113) < 0.5f, i == 7);
    }
  }

  private void hurdle(float x, float y) {
    ink.with(Palette.INK, 0.85f)
        .line(x, y - 2, x, y + 9, 1.5f)
        .line(x + 15, y - 2, x + 15, y + 9, 1.5f);
    ink.with(Palette.TIMBER)
        .line(x - 1, y + 6, x + 16, y + 6.6f, 1.6f)
        .line(x - 1, y + 2, x + 16, y + 2, 1.6f);
    ink.with(Palette.INK, 0.7f).line(x, y + 1, x + 15, y + 7.4f, 0.9f);
  }

  private void sheep(float x, float y, boolean west, boolean black) {
    float d = west ? -1 : 1;
    ink.with(Palette.INK, 0.16f).fill(Outline.ellipse(x + 2, y, 8, 2));
    ink.with(Palette.INK).line(x - 4, y, x - 4, y + 4, 1.2f).line(x + 4, y, x + 4, y + 4, 1.2f);
    Outline wool = Outline.ellipse(x, y + 6.4f, 7, 4.6f).rough(0.9f, 4, (int) x);
    ink.with(black ? Palette.OTHER : Palette.WALL).fill(wool);
    ink.with(Palette.INK, 0.9f).pen(wool, 1);
    ink.pen(Outline.arc(x - d * 1.5f, y + 6.4f, 2.6f, 2, 0, 220), 0.7f);
    Outline face = Outline.ellipse(x + d * 7.4f, y + 6 - (west ? 2.4f : 0), 2.5f, 2);
    ink.with(Palette.INK).fill(face);
    ink.line(x + d * 5.4f, y + 8, x + d * 4, y + 8.8f, 1.2f);
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
