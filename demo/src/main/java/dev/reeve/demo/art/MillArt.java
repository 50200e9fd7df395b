package dev.reeve.demo.art;

/** Draws the mill and the sheep, which are there for their own sake. */
final class MillArt {
  private MillArt() {}

  /** The mill's tower, the middle of its foot at the origin; the hub of its sails is at 2, 54. */
  static void tower(Builder b) {
    Ink ink = b.ink;
    b.shadow(-16, 0, 34, 40);
    Outline tower = Outline.polygon(-20, 0, 20, 0, 14, 54, 8, 64, -6, 64, -13, 54);
    ink.with(Palette.WALL).fill(tower);
    ink.with(Palette.INK, 0.35f).hatch(Outline.polygon(6, 0, 20, 0, 14, 54, 6, 54), -50, 4, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(tower, 1.3f);
    Outline cap = Outline.polygon(-17, 52, 17, 52, 12, 64, 0, 72, -11, 64);
    ink.with(Palette.TILE).fill(cap);
    ink.with(Palette.INK, 0.4f).hatch(cap, 0, 3.6f, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(cap, 1.3f);
    b.snow.with(Palette.SNOW, 0.93f).fill(cap);
    b.snow.with(Palette.INK, 0.95f).pen(cap, 1.3f);
    b.door(-4, 0, 9, 13);
    b.window(-3, 26, 6, 6);
  }

  /** The mill's sails about the hub at the origin, for turning. */
  static void sails(Ink ink) {
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

  static void hurdle(Ink ink) {
    ink.with(Palette.INK, 0.85f).line(0, -2, 0, 9, 1.5f).line(15, -2, 15, 9, 1.5f);
    ink.with(Palette.TIMBER).line(-1, 6, 16, 6.6f, 1.6f).line(-1, 2, 16, 2, 1.6f);
    ink.with(Palette.INK, 0.7f).line(0, 1, 15, 7.4f, 0.9f);
  }

  static void sheep(Ink ink, boolean west, boolean black) {
    float d = west ? -1 : 1;
    ink.with(Palette.INK, 0.16f).fill(Outline.ellipse(2, 0, 8, 2));
    ink.with(Palette.INK).line(-4, 0, -4, 4, 1.2f).line(4, 0, 4, 4, 1.2f);
    Outline wool = Outline.ellipse(0, 6.4f, 7, 4.6f).rough(0.9f, 4, west ? 5 : 8);
    ink.with(black ? Palette.OTHER : Palette.WALL).fill(wool);
    ink.with(Palette.INK, 0.9f).pen(wool, 1);
    ink.pen(Outline.arc(-d * 1.5f, 6.4f, 2.6f, 2, 0, 220), 0.7f);
    Outline face = Outline.ellipse(d * 7.4f, 6 - (west ? 2.4f : 0), 2.5f, 2);
    ink.with(Palette.INK).fill(face);
    ink.line(d * 5.4f, 8, d * 4, 8.8f, 1.2f);
  }
}
