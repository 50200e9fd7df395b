package dev.reeve.demo.art;

/** Draws what figures carry. Each drawing tells where the near hand holds it, as x and y. */
final class Loads {
  private static final float PEN = 0.85f;

  private final Ink ink;
  private final float y;

  /**
   * @param lift how far the body is off its rest, as in a step
   */
  Loads(Ink ink, float lift) {
    this.ink = ink;
    y = lift;
  }

  /** What a trade makes. */
  float[] product(Trade trade) {
    return switch (trade) {
      case FARMER -> sheaf();
      case DIGGER -> clay();
      case SCHOLAR -> books();
      case OTHER -> planks();
      case POTTER -> jar();
      default -> sack();
    };
  }

  /** What a trade needs for its work. */
  float[] input(Trade trade) {
    return trade == Trade.POTTER ? clay() : sack();
  }

  private float[] sheaf() {
    for (int i = -2; i <= 2; i++) {
      ink.with(Palette.INK).line(-5, 10.4f + y + i * 0.8f, 5.6f, 12.8f + y + i * 1.7f, 1.8f);
    }
    for (int i = -2; i <= 2; i++) {
      ink.with(Palette.STRAW).line(-4.7f, 10.4f + y + i * 0.8f, 5.3f, 12.8f + y + i * 1.7f, 1.1f);
    }
    ink.with(Palette.DIGGER).line(0.2f, 9.2f + y, -0.5f, 13.6f + y, 1.4f);
    return new float[] {2, 9.4f + y};
  }

  private float[] clay() {
    Outline basket =
        Outline.polygon(2.6f, 6.4f + y, 7.4f, 6.4f + y, 8.6f, 10.2f + y, 1.4f, 10.2f + y);
    Outline clay = Outline.polygon(2, 10 + y, 8.2f, 10 + y, 6.4f, 13 + y, 3.4f, 12.8f + y);
    ink.with(Palette.CLAY_DEEP).fill(clay);
    ink.with(Palette.STRAW).fill(basket);
    ink.with(Palette.INK).stroke(clay, PEN).stroke(basket, PEN);
    ink.line(2, 8.3f + y, 8, 8.3f + y, 0.7f);
    return new float[] {3, 7.6f + y};
  }

  private float[] books() {
    book(4.6f, 8 + y);
    book(4.2f, 10.6f + y);
    return new float[] {4, 6.6f + y};
  }

  /** An open book about a point. */
  void book(float x, float middle) {
    Outline book =
        Outline.polygon(
            x - 3,
            middle - 1.4f,
            x,
            middle - 2,
            x + 3.2f,
            middle - 1.2f,
            x + 3.2f,
            middle + 2,
            x,
            middle + 1.4f,
            x - 3,
            middle + 2);
    ink.with(Palette.WALL).fill(book);
    ink.with(Palette.INK).stroke(book, PEN).line(x, middle - 2, x, middle + 1.4f, 0.8f);
  }

  /** A slate in its frame, held upright. */
  void slate(float x, float middle) {
    Outline frame =
        Outline.polygon(
            x - 1.4f,
            middle - 2.8f,
            x + 3,
            middle - 2,
            x + 3.6f,
            middle + 3,
            x - 0.8f,
            middle + 2.6f);
    ink.with(Palette.SLATE).fill(frame);
    ink.with(Palette.TIMBER).stroke(frame, 1.5f);
    ink.with(Palette.INK).stroke(frame, 0.6f);
    ink.with(Palette.WALL).line(x - 0.2f, middle + 0.9f, x + 2.4f, middle + 1.2f, 0.6f);
  }

  private float[] planks() {
    Handwork.shaft(ink, -7, 12 + y, 9, 13.6f + y, 1.6f);
    Handwork.shaft(ink, -7, 10.4f + y, 9, 12 + y, 1.6f);
    return new float[] {2, 10.2f + y};
  }

  private float[] jar() {
    Signs.jar(ink, 5.2f, 6.4f + y, 0.46f);
    return new float[] {3.4f, 8 + y};
  }

  /** A sack on the shoulder. */
  float[] sack() {
    Outline sack =
        Outline.polygon(
            2.4f, 12.2f + y, -1, 14 + y, -5.4f, 13 + y, -6.6f, 9 + y, -3.6f, 7.6f + y, 0, 9.6f + y);
    ink.with(Palette.SHADE).fill(sack);
    ink.with(Palette.INK).stroke(sack, PEN).line(-4.6f, 8.4f + y, -3.4f, 10.4f + y, 0.8f);
    return new float[] {2.4f, 11.6f + y};
  }

  /** All that a settler has, in a cloth at the end of a stick. */
  void bundle() {
    Handwork.shaft(ink, 4.4f, 8.4f + y, -6.6f, 15.4f + y, 1);
    Outline cloth = Outline.ellipse(-7.6f, 12.2f + y, 3.6f, 3.4f);
    ink.with(Palette.WALL).fill(cloth);
    ink.with(Palette.INK).stroke(cloth, PEN).line(-8.6f, 16.4f + y, -6.4f, 14.6f + y, 1.2f);
    ink.with(Palette.TILE).disc(-8.6f, 11.6f + y, 0.8f).disc(-6.4f, 12.8f + y, 0.8f);
  }

  /** A loaded handcart that is pulled. */
  void cart() {
    ink.with(Palette.INK, 0.2f).fill(Outline.ellipse(-8.4f, 0.3f, 5.6f, 1.4f));
    Handwork.shaft(ink, -5.4f, 4.8f, 0.4f, 6.4f, 0.9f);
    Signs.jar(ink, -6.8f, 6.4f, 0.34f);
    Outline bale = Outline.polygon(-12.6f, 6, -8.6f, 6, -8.8f, 10.4f, -12.2f, 10.6f);
    ink.with(Palette.SHADE).fill(bale);
    ink.with(Palette.INK).stroke(bale, PEN).line(-10.7f, 6, -10.6f, 10.4f, 0.8f);
    Outline bed = Outline.polygon(-13.4f, 6.8f, -12.6f, 3.8f, -5, 3.8f, -4.4f, 6.8f);
    ink.with(Palette.TIMBER).fill(bed);
    ink.with(Palette.INK).stroke(bed, PEN);
    Outline wheel = Outline.ellipse(-9, 2.7f, 2.7f, 2.7f);
    ink.with(Palette.STRAW).fill(wheel);
    ink.with(Palette.INK).stroke(wheel, 1.1f).disc(-9, 2.7f, 0.8f);
    ink.line(-9, 0.4f, -9, 5, 0.7f).line(-11.2f, 2.7f, -6.8f, 2.7f, 0.7f);
  }
}
