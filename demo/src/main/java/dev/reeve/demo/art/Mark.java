package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/**
 * Small signs in one colour, which whoever shows them chooses; each is drawn in white in a square
 * of {@link Signs#SIZE} units.
 */
public enum Mark {
  PIN,
  MENU,
  BACK,
  FORTH,
  UP,
  DOWN,
  LEVEL,
  /** An empty bowl. */
  BOWL,
  /** Two crossed swords. */
  SWORDS,
  /** A sheet with a cross on it. */
  REFUSAL,
  /** A barrel, a third full. */
  BARREL,
  BENCH,
  /** A cap without anybody under it. */
  CAP,
  FLAG,
  CRADLE,
  CROSS,
  /** Two arrows past each other. */
  MOVES,
  LAMP,
  BUNTING,
  VANE,
  LOAF,
  /** Stacked areas. */
  AREAS,
  SACK,
  FACE,
  /** Two lines that part. */
  LINES,
  TABLE,
  SCROLL,
  /** Three stacks of coins, one far higher than the others. */
  COINS,
  /** A pair of scales. */
  SCALES;

  /** Draws it with its lower left corner at the origin. */
  void draw(Ink ink) {
    ink.with(Color.WHITE);
    switch (this) {
      case PIN -> pin(ink);
      case MENU -> ink.line(4, 6, 20, 6, 2).line(4, 12, 20, 12, 2).line(4, 18, 20, 18, 2);
      case BACK -> ink.stroke(Outline.line(15, 4, 8, 12, 15, 20), 2.4f);
      case FORTH -> ink.stroke(Outline.line(9, 4, 16, 12, 9, 20), 2.4f);
      case UP -> ink.line(12, 3, 12, 19, 2.4f).stroke(Outline.line(5, 13, 12, 20.6f, 19, 13), 2.4f);
      case DOWN ->
          ink.line(12, 5, 12, 21, 2.4f).stroke(Outline.line(5, 11, 12, 3.4f, 19, 11), 2.4f);
      case LEVEL -> ink.line(4, 12, 20, 12, 2.2f);
      case BOWL -> bowl(ink);
      case SWORDS -> swords(ink);
      case REFUSAL -> refusal(ink);
      case BARREL -> barrel(ink);
      case BENCH -> bench(ink);
      case CAP -> cap(ink);
      case FLAG -> flag(ink);
      case CRADLE -> cradle(ink);
      case CROSS -> ink.line(12, 2, 12, 22, 2.6f).line(6, 15.4f, 18, 15.4f, 2.6f);
      case MOVES -> moves(ink);
      case LAMP -> lamp(ink);
      case BUNTING -> bunting(ink);
      case VANE -> vane(ink);
      case LOAF -> loaf(ink);
      case AREAS -> areas(ink);
      case SACK -> sack(ink);
      case FACE -> face(ink);
      case LINES -> lines(ink);
      case TABLE -> table(ink);
      case SCROLL -> scroll(ink);
      case COINS -> coins(ink);
      case SCALES -> scales(ink);
    }
  }

  private static void pin(Ink ink) {
    ink.line(3, 3, 10, 10, 1.8f);
    ink.fill(Outline.polygon(7.4f, 12.6f, 11.4f, 8.6f, 17, 13.4f, 13.4f, 17));
    ink.line(10.6f, 17.4f, 17.8f, 10.2f, 2.2f);
    ink.fill(Outline.polygon(13.6f, 18.4f, 18.4f, 13.6f, 21.6f, 17.6f, 17.6f, 21.6f));
  }

  private static void bowl(Ink ink) {
    ink.stroke(Outline.ellipse(12, 15, 9.4f, 2.6f), 1.8f);
    ink.stroke(Outline.arc(12, 15, 9.4f, 10, 180, 360), 2);
    ink.line(8, 4.4f, 16, 4.4f, 2.2f);
  }

  private static void swords(Ink ink) {
    ink.line(4.6f, 4.6f, 20.4f, 21, 2.4f).line(19.4f, 4.6f, 3.6f, 21, 2.4f);
    ink.line(3, 10, 10, 3.4f, 2.2f).line(21, 10, 14, 3.4f, 2.2f);
  }

  private static void refusal(Ink ink) {
    ink.stroke(Outline.rectangle(4.4f, 2.4f, 15.2f, 19.2f), 1.8f);
    ink.line(8, 7, 16, 17, 2.4f).line(16, 7, 8, 17, 2.4f);
  }

  private static void barrel(Ink ink) {
    ink.stroke(Outline.polygon(6, 2.4f, 18, 2.4f, 20, 12, 18, 21.6f, 6, 21.6f, 4, 12), 1.8f);
    ink.fill(Outline.polygon(6.6f, 3.4f, 17.4f, 3.4f, 18.4f, 8.4f, 5.6f, 8.4f));
    ink.line(5, 16.6f, 19, 16.6f, 1.5f);
  }

  private static void bench(Ink ink) {
    ink.rectangle(2.6f, 10, 18.8f, 3.4f).line(6, 3, 6, 10, 2.4f).line(18, 3, 18, 10, 2.4f);
  }

  private static void cap(Ink ink) {
    ink.fill(Outline.polygon(4, 10, 6.4f, 16, 11, 19.6f, 17, 18.6f, 19.4f, 14, 20, 10).smooth());
    ink.line(1.6f, 8, 22.4f, 8, 2.6f);
  }

  private static void flag(Ink ink) {
    ink.line(6, 2, 6, 22, 2.2f);
    ink.fill(Outline.polygon(6.6f, 21, 20, 18, 14.6f, 15, 20, 11.6f, 6.6f, 11));
  }

  private static void cradle(Ink ink) {
    ink.stroke(Outline.arc(12, 8, 9, 5.4f, 180, 360), 2.2f).line(2.6f, 8, 21.4f, 8, 1.8f);
    ink.stroke(Outline.arc(12, 8, 5.6f, 6, 20, 160), 1.8f).disc(12, 16.6f, 3.4f);
  }

  private static void moves(Ink ink) {
    ink.line(3, 16, 18, 16, 2.2f).stroke(Outline.line(14, 20.4f, 19.4f, 16, 14, 11.6f), 2.2f);
    ink.line(6, 7, 21, 7, 2.2f).stroke(Outline.line(10, 11.4f, 4.6f, 7, 10, 2.6f), 2.2f);
  }

  private static void lamp(Ink ink) {
    ink.fill(Outline.polygon(3, 8, 6, 4.6f, 15, 4.6f, 21.4f, 10.4f, 15, 9.4f, 6, 9.4f).smooth());
    ink.rectangle(6.6f, 2.4f, 7.4f, 1.8f);
    ink.fill(Outline.polygon(19.4f, 12.6f, 17, 16, 19.4f, 22, 21.8f, 16));
  }

  private static void bunting(Ink ink) {
    ink.stroke(Outline.arc(12, 22, 10.4f, 7, 180, 360), 1.6f);
    ink.triangle(3.6f, 17.6f, 8.6f, 15.6f, 5, 9).triangle(9.4f, 15, 14.6f, 15, 12, 6.6f);
    ink.triangle(15.4f, 15.6f, 20.4f, 17.6f, 19, 9);
  }

  private static void vane(Ink ink) {
    ink.line(12, 2, 12, 21, 2).line(4, 14, 18, 14, 2.2f);
    ink.triangle(16.6f, 10, 22.4f, 14, 16.6f, 18);
    ink.fill(Outline.polygon(2, 10.6f, 6, 14, 2, 17.4f, 6.6f, 17.4f, 8.6f, 14, 6.6f, 10.6f));
  }

  private static void loaf(Ink ink) {
    ink.stroke(Outline.polygon(2.6f, 6, 21.4f, 6, 22, 12, 17, 17, 7, 17, 2, 12).smooth(), 2);
    ink.line(8, 10, 10, 15, 1.7f).line(12, 10, 14, 15, 1.7f).line(16, 10, 17.6f, 14, 1.7f);
  }

  private static void areas(Ink ink) {
    ink.line(3, 3, 3, 21, 1.8f).line(3, 3, 22, 3, 1.8f);
    ink.fill(Outline.polygon(5, 5, 21.4f, 5, 21.4f, 10, 14, 8, 9, 9.6f, 5, 8));
    ink.stroke(Outline.line(5, 13, 9, 14.6f, 14, 13, 21.4f, 18), 2);
  }

  private static void sack(Ink ink) {
    ink.stroke(
        Outline.polygon(6, 3, 18, 3, 20.4f, 9, 15.6f, 15.4f, 8.4f, 15.4f, 3.6f, 9).smooth(), 2);
    ink.line(8, 16.6f, 16, 16.6f, 2.2f);
    ink.fill(Outline.polygon(8.6f, 18, 15.4f, 18, 17.4f, 22, 12, 20.6f, 6.6f, 22));
  }

  private static void face(Ink ink) {
    ink.stroke(Outline.ellipse(12, 12, 9.6f, 9.6f), 2).disc(8.4f, 14.6f, 1.5f);
    ink.disc(15.6f, 14.6f, 1.5f).stroke(Outline.arc(12, 11, 5, 4.4f, 200, 340), 1.9f);
  }

  private static void lines(Ink ink) {
    ink.line(3, 3, 3, 21, 1.8f).line(3, 3, 22, 3, 1.8f);
    ink.stroke(Outline.line(5, 8, 10, 11, 15, 15, 21.6f, 19.6f), 2.2f);
    for (int i = 0; i < 4; i++) {
      float y = 8 + i * 0.7f;
      ink.line(5 + i * 4.4f, y, 7.8f + i * 4.4f, y + 0.5f, 1.9f);
    }
  }

  private static void table(Ink ink) {
    ink.stroke(Outline.rectangle(3, 3.4f, 18, 17.2f), 1.8f).rectangle(3, 15.4f, 18, 5);
    ink.line(3, 9.6f, 21, 9.6f, 1.5f).line(13, 4, 13, 16, 1.5f);
  }

  private static void scroll(Ink ink) {
    ink.stroke(Outline.rectangle(5.4f, 4, 13.2f, 16), 1.8f);
    ink.line(3, 20.4f, 21, 20.4f, 2.6f).line(3, 3.6f, 21, 3.6f, 2.6f);
    for (int i = 0; i < 3; i++) {
      ink.line(8, 8 + i * 3.8f, i == 0 ? 13 : 16, 8 + i * 3.8f, 1.5f);
    }
  }

  private static void coins(Ink ink) {
    ink.line(2, 2.6f, 22, 2.6f, 1.8f);
    for (int i = 0; i < 5; i++) {
      ink.rectangle(14.6f, 4.6f + 3.4f * i, 6.8f, 2.2f);
    }
    ink.rectangle(2.6f, 4.6f, 5, 2.2f).rectangle(8.6f, 4.6f, 5, 2.2f).rectangle(8.6f, 8, 5, 2.2f);
  }

  private static void scales(Ink ink) {
    ink.line(12, 3, 12, 20.6f, 2).line(6.6f, 3, 17.4f, 3, 2.2f).line(3, 16, 21, 20, 2);
    ink.stroke(Outline.line(1, 9, 4, 16, 7, 9), 1.3f)
        .stroke(Outline.line(17, 13, 20, 20, 23, 13), 1.3f);
    ink.fill(Outline.arc(4, 9, 3.8f, 3.4f, 180, 360))
        .fill(Outline.arc(20, 13, 3.8f, 3.4f, 180, 360));
  }
}
