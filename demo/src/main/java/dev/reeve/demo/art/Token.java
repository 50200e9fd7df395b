package dev.reeve.demo.art;

/** A small picture beside a figure that tells what befalls it; its foot is at the origin. */
public enum Token {
  /** An empty bowl over who is hungry. */
  HUNGER,
  /** Over who found something out. */
  STAR,
  /** Where somebody died. */
  CROSS,
  /** Kicked up in a fight. */
  DUST;

  private static final float PEN = 0.85f;

  void draw(Ink ink) {
    switch (this) {
      case HUNGER -> bowl(ink);
      case STAR -> star(ink);
      case CROSS -> cross(ink);
      case DUST -> dust(ink);
    }
  }

  private static void bowl(Ink ink) {
    Outline slip = Outline.ellipse(0, 3.4f, 4.6f, 4);
    ink.with(Palette.PAGE).fill(slip);
    ink.with(Palette.SOLDIER).stroke(slip, 1);
    Outline bowl = Outline.polygon(-2.8f, 3.6f, -1.6f, 1.4f, 1.6f, 1.4f, 2.8f, 3.6f);
    ink.with(Palette.TIMBER).fill(bowl);
    ink.with(Palette.INK).stroke(bowl, 0.7f);
    Outline rim = Outline.ellipse(0, 3.7f, 2.8f, 0.8f);
    ink.with(Palette.OTHER).fill(rim);
    ink.with(Palette.INK).stroke(rim, 0.6f);
    ink.line(0.8f, 3.9f, 2.8f, 6.4f, 0.8f);
  }

  private static void star(Ink ink) {
    float[] points = new float[20];
    for (int i = 0; i < 10; i++) {
      double angle = Math.toRadians(90 + 36 * i);
      float radius = i % 2 == 0 ? 5 : 2.1f;
      points[2 * i] = radius * (float) Math.cos(angle);
      points[2 * i + 1] = 5 + radius * (float) Math.sin(angle);
    }
    Outline star = Outline.polygon(points);
    ink.with(Palette.STRAW).fill(star);
    ink.with(Palette.INK).stroke(star, PEN);
  }

  private static void cross(Ink ink) {
    ink.with(Palette.INK, 0.2f).fill(Outline.ellipse(1.6f, 0.2f, 5, 1.5f));
    Outline mound = Outline.polygon(-5, 0, -3, 1.8f, 0, 2.4f, 3.2f, 1.8f, 5, 0).smooth();
    ink.with(Palette.PLOUGH).fill(mound);
    ink.with(Palette.INK).stroke(mound, PEN);
    Handwork.shaft(ink, 0, 1.8f, 0, 14.4f, 1.3f);
    Handwork.shaft(ink, -3.6f, 10.8f, 3.6f, 10.8f, 1.3f);
    Outline wreath = Outline.ellipse(0, 4.8f, 2, 1.9f);
    ink.with(Palette.INK).stroke(wreath, 2.1f);
    ink.with(Palette.FARMER).stroke(wreath, 1.2f);
    ink.with(Palette.FESTIVAL).disc(-1.8f, 4, 0.7f).disc(1.8f, 4, 0.7f);
  }

  private static void dust(Ink ink) {
    Outline cloud = Outline.ellipse(0, 4, 6.4f, 4.4f).rough(1.2f, 5, 4);
    ink.with(Palette.SHADE, 0.9f).fill(cloud);
    ink.with(Palette.INK, 0.8f).broken(cloud, 0.9f);
    ink.stroke(Outline.arc(0.6f, 3.6f, 3, 2.2f, 190, 340), 0.7f);
  }
}
