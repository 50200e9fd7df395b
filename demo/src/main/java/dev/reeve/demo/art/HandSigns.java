package dev.reeve.demo.art;

/** Draws the signs on the buttons of the pages, each in a square of {@link Signs#SIZE} units. */
final class HandSigns {
  private static final float PEN = 1.7f;

  private HandSigns() {}

  static void less(Ink ink) {
    ink.with(Palette.INK).line(6, 12.2f, 18, 11.8f, 2.4f);
  }

  static void more(Ink ink) {
    ink.with(Palette.INK).line(6, 12.2f, 18, 11.8f, 2.4f).line(11.8f, 6, 12.2f, 18, 2.4f);
  }

  static void shut(Ink ink) {
    ink.with(Palette.INK).stroke(Outline.arc(12, 13, 4.2f, 6, 0, 180), 2);
    Outline body = Outline.polygon(5, 3.6f, 19, 3.6f, 19.4f, 13, 4.6f, 13);
    ink.with(Palette.STRAW).fill(body);
    ink.with(Palette.INK).stroke(body, PEN).disc(12, 9.2f, 1.7f).line(12, 9, 12, 6, 1.6f);
  }

  static void open(Ink ink) {
    ink.with(Palette.FADED_INK).stroke(Outline.arc(16.4f, 13.4f, 4.2f, 6, 0, 172), 1.5f);
    Outline body = Outline.polygon(5, 3.6f, 19, 3.6f, 19.4f, 12, 4.6f, 12);
    ink.stroke(body, 1.4f).disc(12, 8, 1.3f);
  }

  /** An arrow that turns back. */
  static void back(Ink ink) {
    ink.with(Palette.INK).stroke(Outline.arc(12.4f, 11, 6.4f, 6.4f, -120, 130), PEN);
    ink.triangle(8.2f, 19.8f, 4.4f, 13.4f, 11.4f, 14.2f);
  }

  /** A nail, for whoever stays where he is. */
  static void nail(Ink ink) {
    ink.with(Palette.INK).line(12.4f, 17, 12, 3, 2.2f).line(12, 4, 12, 1.4f, 1.2f);
    Outline head = Outline.ellipse(12.4f, 18.4f, 5.4f, 2.6f);
    ink.with(Palette.STEEL).fill(head);
    ink.with(Palette.INK).stroke(head, PEN);
  }
}
