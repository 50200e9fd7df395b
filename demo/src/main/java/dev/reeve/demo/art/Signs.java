package dev.reeve.demo.art;

/** Draws the signs of the trades and the few symbols of the book, each in a square of 24 units. */
public final class Signs {
  public static final float SIZE = 24;

  private static final float PEN = 1.5f;

  private Signs() {}

  /** A trade's sign with its lower left corner at the origin. */
  public static void draw(Ink ink, Trade trade) {
    switch (trade) {
      case FARMER -> sheaf(ink);
      case DIGGER -> spade(ink);
      case POTTER -> jar(ink, 12, 2, 1);
      case SCHOLAR -> quill(ink);
      case SOLDIER -> sword(ink);
      case FESTIVAL -> garland(ink);
      case CARRIER -> pack(ink);
      case OTHER -> hammer(ink);
      case IDLE -> bench(ink);
    }
  }

  private static void sheaf(Ink ink) {
    for (int i = -2; i <= 2; i++) {
      float top = 12 + i * 4.1f;
      ink.with(Palette.FARMER).line(12 + i * 2.2f, 2, 12 + i * 0.8f, 10, 2);
      ink.line(12 + i * 0.8f, 10, top, 18, 1.8f);
      Outline ear = Outline.ellipse(top + i * 0.3f, 19, 1.9f, 3.6f);
      ink.with(Palette.FARMER).fill(ear);
      ink.with(Palette.INK).stroke(ear, 1);
    }
    ink.with(Palette.INK).line(8.6f, 9.6f, 15.4f, 9.6f, 2.2f);
  }

  private static void spade(Ink ink) {
    ink.with(Palette.INK).line(17.5f, 21.5f, 10.6f, 9, 3);
    ink.with(Palette.DIGGER).line(17.2f, 21, 10.8f, 9.4f, 1.2f);
    ink.with(Palette.INK).line(14.6f, 22.6f, 20, 19.6f, 2.4f);
    Outline blade = Outline.polygon(5.4f, 10.6f, 13, 6.6f, 9.4f, 2.4f, 4.6f, 1.4f, 4, 6);
    ink.with(Palette.DIGGER).fill(blade);
    ink.with(Palette.INK).stroke(blade, PEN);
  }

  /** A jar standing at a point, also used on racks and in hands. */
  public static void jar(Ink ink, float x, float y, float s) {
    Outline jar =
        Outline.polygon(
            x - 4 * s,
            y,
            x + 4 * s,
            y,
            x + 8 * s,
            y + 8 * s,
            x + 6.4f * s,
            y + 13.6f * s,
            x + 3.4f * s,
            y + 16 * s,
            x + 4.6f * s,
            y + 19.4f * s,
            x - 4.6f * s,
            y + 19.4f * s,
            x - 3.4f * s,
            y + 16 * s,
            x - 6.4f * s,
            y + 13.6f * s,
            x - 8 * s,
            y + 8 * s);
    ink.with(Palette.POTTER).fill(jar);
    if (s > 0.5f) {
      ink.with(Palette.INK).line(x - 7 * s, y + 10 * s, x + 7 * s, y + 10 * s, 1.1f);
      ink.line(x - 3.6f * s, y + 16 * s, x + 3.6f * s, y + 16 * s, 1.1f);
    }
    ink.with(Palette.INK).stroke(jar, Math.max(0.8f, PEN * s));
  }

  private static void quill(Ink ink) {
    Outline vane =
        Outline.polygon(8, 8, 10, 14, 14, 19, 21, 22.4f, 20.4f, 16, 17, 11, 12, 8.4f).smooth();
    ink.with(Palette.SCHOLAR).fill(vane);
    ink.with(Palette.INK).stroke(vane, PEN).line(3.4f, 2.6f, 19, 20, 1.4f);
    ink.with(Palette.PAGE).line(13, 16.4f, 14.6f, 12.6f, 0.9f).line(16, 19.4f, 17.6f, 15.4f, 0.9f);
    ink.with(Palette.INK).line(2.6f, 2, 11, 2, 1.3f);
  }

  private static void sword(Ink ink) {
    Outline blade =
        Outline.polygon(9.6f, 8.4f, 19.6f, 20.4f, 21.6f, 21.6f, 20.6f, 19.4f, 11.4f, 6.8f);
    ink.with(Palette.SOLDIER).fill(blade);
    ink.with(Palette.INK).stroke(blade, PEN);
    ink.line(6, 11.4f, 13.8f, 4.6f, 2.6f).line(9, 7.4f, 4.4f, 2.4f, 3);
    ink.disc(4, 2.6f, 2);
  }

  private static void garland(Ink ink) {
    ink.with(Palette.INK).stroke(Outline.arc(12, 20, 9.6f, 13, 180, 360), 1.3f);
    for (int i = 0; i <= 4; i++) {
      double angle = Math.toRadians(190 + i * 40);
      float x = 12 + 9.6f * (float) Math.cos(angle);
      float y = 20 + 13 * (float) Math.sin(angle);
      ink.with(Palette.FESTIVAL).disc(x, y, 3.1f);
      ink.with(Palette.INK).stroke(Outline.ellipse(x, y, 3.1f, 3.1f), 1.1f);
      ink.with(Palette.PAGE).disc(x, y, 1);
    }
  }

  private static void pack(Ink ink) {
    Outline sack = Outline.polygon(5, 3, 19, 3, 21, 10, 18, 16, 6, 16, 3, 10).smooth();
    ink.with(Palette.OTHER).fill(sack);
    ink.with(Palette.INK).stroke(sack, PEN).line(3.6f, 9, 20.4f, 9, 1.2f);
    Outline roll = Outline.ellipse(12, 18.4f, 9, 2.8f);
    ink.with(Palette.SHADE).fill(roll);
    ink.with(Palette.INK).stroke(roll, PEN).line(8, 4, 8, 16, 1.1f).line(16, 4, 16, 16, 1.1f);
  }

  private static void hammer(Ink ink) {
    ink.with(Palette.INK).line(6, 3, 15, 17, 3.2f);
    ink.with(Palette.OTHER).line(6.4f, 3.6f, 14.6f, 16.4f, 1.2f);
    Outline head = Outline.polygon(8.4f, 18.6f, 18, 12.6f, 20.6f, 16.4f, 11, 22.6f);
    ink.with(Palette.OTHER).fill(head);
    ink.with(Palette.INK).stroke(head, PEN);
  }

  private static void bench(Ink ink) {
    ink.with(Palette.OTHER).rectangle(3, 9, 18, 4);
    ink.with(Palette.INK).stroke(Outline.rectangle(3, 9, 18, 4), PEN);
    ink.line(6, 3, 6, 9, 2).line(18, 3, 18, 9, 2);
  }

  public static void pause(Ink ink) {
    ink.with(Palette.INK).rectangle(6, 4, 4.4f, 16).rectangle(13.6f, 4, 4.4f, 16);
  }

  public static void play(Ink ink) {
    ink.with(Palette.INK).triangle(7, 3.4f, 20, 12, 7, 20.6f);
  }

  /** An open book, for folding the pages away and back. */
  public static void book(Ink ink) {
    Outline left = Outline.polygon(2.4f, 6, 7, 4.6f, 12, 6, 12, 19, 7, 17.8f, 2.4f, 19);
    Outline right = Outline.polygon(21.6f, 6, 17, 4.6f, 12, 6, 12, 19, 17, 17.8f, 21.6f, 19);
    ink.with(Palette.PARCHMENT).fill(left).fill(right);
    ink.with(Palette.INK).stroke(left, PEN).stroke(right, PEN);
    for (int i = 0; i < 3; i++) {
      ink.line(4.4f, 9 + i * 3, 10, 9.4f + i * 3, 0.9f)
          .line(14, 9.4f + i * 3, 19.6f, 9 + i * 3, 0.9f);
    }
  }

  /** The lead weight that runs on a slider: a disc with an ink rim. */
  public static void knob(Ink ink, boolean held) {
    ink.with(Palette.INK, 0.18f).disc(13.2f, 10.4f, 9);
    ink.with(Palette.INK).disc(12, 12, 9);
    ink.with(held ? Palette.STRAW : Palette.PAGE).disc(12, 12, 7.4f);
    ink.with(Palette.INK).disc(12, 12, held ? 3.2f : 2.2f);
  }
}
