package dev.reeve.demo.art;

/** Draws a raider: dark, broad and hooded, so that nobody takes him for one of the village. */
final class RaiderArt {
  private static final float PEN = 0.85f;

  private final Ink ink;
  private final Pose pose;
  private final float y;

  private RaiderArt(Ink ink, Pose pose) {
    this.ink = ink;
    this.pose = pose;
    y = pose.lift();
  }

  static void draw(Ink ink, Pose pose) {
    new RaiderArt(ink, pose).draw();
  }

  private void draw() {
    FigureArt.shadow(ink);
    FigureArt.legs(ink, pose);
    if (pose.act() == Pose.Act.NOTHING) {
      axe(-2.6f, 9 + y, 118);
    }
    cloak();
    hood();
    switch (pose.act()) {
      case CARRY -> {
        float[] hand = new Loads(ink, y).sack();
        Signs.jar(ink, -4.4f, 12 + y, 0.26f);
        arm(hand[0], hand[1]);
      }
      case WORK -> {
        float[] angles = {104, 48, -22, 40};
        axe(4.2f, 9.4f, angles[pose.beat()]);
        arm(4.2f, 9.4f);
        shield(-2.4f);
      }
      default -> shield(2.6f);
    }
  }

  /** A pelt with a ragged hem. */
  private void cloak() {
    Outline cloak =
        Outline.polygon(
            -4.6f, 3 + y, -3, 4.4f + y, -1.4f, 2.8f + y, 0.4f, 4.4f + y, 2, 2.8f + y, 4.4f,
            3.6f + y, 4, 8 + y, 3.4f, 12.4f + y, -3.6f, 12.4f + y, -4.4f, 8 + y);
    ink.with(Palette.OTHER).fill(cloak);
    ink.with(Palette.INK, 0.75f).fill(cloak);
    ink.with(Palette.INK).stroke(cloak, 1.1f);
    ink.with(Palette.OTHER);
    for (int i = 0; i < 4; i++) {
      ink.line(-3 + 2 * i, 11.6f + y, -3.4f + 2 * i, 9.2f + y, 0.8f);
    }
  }

  private void hood() {
    Outline face = Outline.ellipse(1, 13.6f + y, 2.2f, 2.3f);
    ink.with(Palette.SKIN).fill(face);
    ink.with(Palette.INK)
        .fill(Outline.polygon(-0.6f, 11.4f + y, 3, 11.4f + y, 2.6f, 13 + y, 0, 13 + y));
    Outline hood =
        Outline.polygon(
            3.4f, 15 + y, 2.4f, 17 + y, -0.8f, 19.4f + y, -2.8f, 16 + y, -3.2f, 11.6f + y, -0.4f,
            11.8f + y, -0.4f, 14.6f + y);
    ink.with(Palette.INK).fill(hood).stroke(hood, 0.7f);
    ink.with(Palette.SOLDIER).line(-2.6f, 15.4f + y, 2.8f, 15.6f + y, 0.9f);
  }

  private void arm(float handX, float handY) {
    ink.with(Palette.INK).line(0.8f, 10.6f + y, handX, handY, 2.4f);
    ink.with(Palette.SKIN).disc(handX, handY, 0.9f);
  }

  private void shield(float x) {
    Outline round = Outline.ellipse(x, 7.6f + y, 2.9f, 3.1f);
    ink.with(Palette.TIMBER).fill(round);
    ink.with(Palette.INK).stroke(round, PEN).disc(x, 7.6f + y, 0.9f);
  }

  private void axe(float handX, float handY, float degrees) {
    float cos = (float) Math.cos(Math.toRadians(degrees));
    float sin = (float) Math.sin(Math.toRadians(degrees));
    float ex = handX + 9 * cos;
    float ey = handY + 9 * sin;
    Handwork.shaft(ink, handX - 2 * cos, handY - 2 * sin, ex, ey, 0.9f);
    Outline blade =
        Outline.polygon(
            ex - 2.4f * cos,
            ey - 2.4f * sin,
            ex - 3.2f * cos + 3.4f * sin,
            ey - 3.2f * sin - 3.4f * cos,
            ex + 1.2f * cos + 3.4f * sin,
            ey + 1.2f * sin - 3.4f * cos,
            ex,
            ey);
    ink.with(Palette.STEEL).fill(blade);
    ink.with(Palette.INK).stroke(blade, PEN);
  }
}
