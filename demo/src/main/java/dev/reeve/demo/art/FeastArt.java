package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** Draws what dresses the green for a festival, and fires, each with its foot at the origin. */
final class FeastArt {
  private static final Color[] CLOTH = {Palette.FESTIVAL, Palette.STRAW, Palette.WALL};

  private static final float POLE = 62;

  private FeastArt() {}

  /** The maypole with its strings of pennants. */
  static void maypole(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(5, 0, 12, 3));
    ink.with(Palette.INK).line(0, 0, 0, POLE, 3.4f);
    ink.with(Palette.WALL).line(0, 0, 0, POLE, 1.8f);
    for (int i = 0; i < 7; i++) {
      ink.with(Palette.FESTIVAL).line(-1, 4 + i * 8, 1, 8 + i * 8, 1.6f);
    }
    string(ink, -100, 14);
    string(ink, -54, 38);
    string(ink, 48, 24);
    string(ink, 40, -30);
    string(ink, -58, -30);
    Outline wreath = Outline.ellipse(0, 58, 9, 3.6f);
    ink.with(Palette.INK).stroke(wreath, 4.4f);
    ink.with(Palette.FESTIVAL).stroke(wreath, 2.8f);
    ink.with(Palette.INK).disc(0, 64, 2.8f);
    ink.with(Palette.STRAW).disc(0, 64, 1.8f);
  }

  /** A line with pennants, hanging between the pole's top and a peg. */
  private static void string(Ink ink, float pegX, float pegY) {
    int flags = 9;
    float[] points = new float[2 * (flags + 1)];
    for (int i = 0; i <= flags; i++) {
      float t = i / (float) flags;
      points[2 * i] = pegX * t;
      points[2 * i + 1] = Noise.mix(POLE, pegY, t) - 9 * (float) Math.sin(Math.PI * t);
    }
    Outline rope = Outline.line(points);
    for (int i = 1; i < flags; i++) {
      float x = rope.x(i);
      float y = rope.y(i);
      Outline flag = Outline.polygon(x - 2.8f, y, x + 2.8f, y, x, y - 7);
      ink.with(CLOTH[i % CLOTH.length]).fill(flag);
      ink.with(Palette.INK, 0.9f).stroke(flag, 0.8f);
    }
    ink.with(Palette.INK, 0.9f).stroke(rope, 0.9f);
  }

  /** Stones and logs of a fire. */
  static void hearth(Ink ink) {
    ink.with(Palette.INK, 0.2f).fill(Outline.ellipse(1, -1, 13, 4));
    ink.with(Palette.TIMBER).line(-8, 0, 7, 5, 2.6f).line(8, 0, -7, 5, 2.6f);
    ink.with(Palette.INK, 0.9f).line(-8, -1, 7, 4, 0.9f).line(8, -1, -7, 4, 0.9f);
    for (int i = 0; i < 6; i++) {
      double angle = Math.toRadians(195 + i * 30);
      Outline stone =
          Outline.ellipse(11 * (float) Math.cos(angle), 3.4f * (float) Math.sin(angle), 2.6f, 2);
      ink.with(Palette.STONE).fill(stone);
      ink.with(Palette.INK, 0.9f).stroke(stone, 0.8f);
    }
  }

  /** One picture of a flame, which dances in four. */
  static void flame(Ink ink, int beat) {
    tongue(ink, -4, 2, 5, 15 + 3 * beat % 4, beat - 1.5f, Palette.EMBER);
    tongue(ink, 4, 2, 5, 18 - 3 * (beat % 3), 1.5f - beat, Palette.EMBER);
    tongue(ink, 0, 2, 6, 22 + 2 * (beat % 2), beat % 2 * 3 - 1.5f, Palette.EMBER);
    tongue(ink, 0, 2, 3.4f, 13 + beat % 3, 1.5f - beat % 2 * 3, Palette.STRAW);
  }

  private static void tongue(
      Ink ink, float x, float y, float half, float height, float lean, Color colour) {
    Outline tongue =
        Outline.polygon(
                x - half,
                y,
                x + half,
                y,
                x + half * 0.8f + lean * 0.3f,
                y + height * 0.45f,
                x + lean,
                y + height,
                x - half * 0.9f + lean * 0.3f,
                y + height * 0.4f)
            .smooth();
    ink.with(colour).fill(tongue);
    ink.with(Palette.INK, colour.equals(Palette.EMBER) ? 0.7f : 0.2f).stroke(tongue, 0.9f);
  }

  /** The basket on a pole that is lit when raiders are seen; its fire burns at 28. */
  static void beacon(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(4, 0, 8, 2));
    ink.with(Palette.TIMBER).line(-5, 0, 0, 24, 2).line(5, 0, 0, 24, 2).line(0, 0, 0, 24, 2);
    ink.with(Palette.INK, 0.9f).line(-6, 0, -0.8f, 24, 0.9f).line(6, 0, 0.8f, 24, 0.9f);
    Outline basket = Outline.polygon(-4, 23, 4, 23, 7, 31, -7, 31);
    ink.with(Palette.STEEL).fill(basket);
    ink.with(Palette.INK).stroke(basket, 1.1f).line(-2, 23, -3, 31, 0.9f).line(2, 23, 3, 31, 0.9f);
  }

  /** A puff of smoke about the origin. */
  static void puff(Ink ink) {
    Outline cloud = Outline.ellipse(0, 0, 9, 8).rough(1.4f, 7, 3);
    ink.with(Palette.WALL, 0.9f).fill(cloud);
    ink.with(Palette.INK, 0.7f).broken(cloud, 1.2f);
    ink.stroke(Outline.arc(1, -1, 4.5f, 4, 200, 350), 0.9f);
  }
}
