package dev.reeve.demo;

import com.badlogic.gdx.graphics.Color;

/** Draws one figure, 17 units high, facing east, its feet at the origin. */
final class FigureArt {
  private static final float PEN = 0.85f;

  /** Belts: leather for low skill, linen for medium, gold for high. */
  private static final Color[] BELTS = {Palette.INK, Palette.WALL, Palette.STRAW};

  static final int SKILLS = BELTS.length;

  private final Ink ink;
  private final Trade trade;
  private final Pose pose;
  private float lift;

  private FigureArt(Ink ink, Trade trade, Pose pose) {
    this.ink = ink;
    this.trade = trade;
    this.pose = pose;
  }

  /**
   * Draws.
   *
   * @param skill 0 low, 1 medium, 2 high
   */
  static void draw(Ink ink, Trade trade, Pose pose, int skill) {
    new FigureArt(ink, trade, pose).draw(BELTS[skill]);
  }

  private void draw(Color belt) {
    lift = pose == Pose.STEP_CLOSE || pose == Pose.CARRY_CLOSE ? 1.1f : 0;
    ink.with(Palette.INK, 0.2f).fill(Outline.ellipse(1.6f, 0.2f, 5, 1.5f));
    boolean robe = trade == Trade.SCHOLAR;
    if (!robe) {
      legs();
    }
    behind();
    tunic(robe, belt);
    head();
    hat();
    inFront();
  }

  private void legs() {
    float spread = pose.wide() ? 2.9f : pose.walking() ? 0.5f : 1.5f;
    ink.with(Palette.INK).line(-1, 5.4f + lift, -spread, 0.3f, 1.7f);
    ink.line(1, 5.4f + lift, spread, 0.3f, 1.7f);
    ink.line(-spread - 0.3f, 0.5f, -spread + 1.4f, 0.5f, 1.2f);
    ink.line(spread - 0.3f, 0.5f, spread + 1.4f, 0.5f, 1.2f);
  }

  private void tunic(boolean robe, Color belt) {
    float low = robe ? 0.6f : 4.2f + lift;
    float flare = robe ? 3.6f : 3.3f;
    Outline body =
        Outline.polygon(
            -flare,
            low,
            flare,
            low,
            2.3f,
            8 + lift,
            2.5f,
            11.2f + lift,
            -2.5f,
            11.2f + lift,
            -2.3f,
            8 + lift);
    ink.with(trade.colour()).fill(body);
    if (trade == Trade.POTTER) {
      ink.with(Palette.WALL).quad(0.2f, low, 3, low, 2.3f, 9.6f + lift, 0.6f, 9.6f + lift);
    }
    ink.with(Palette.INK).stroke(body, PEN);
    ink.line(-2.7f, 7.1f + lift, 2.7f, 7.1f + lift, 2);
    ink.with(belt).line(-2.5f, 7.1f + lift, 2.5f, 7.1f + lift, 1.2f);
  }

  private void head() {
    Outline head = Outline.ellipse(0.3f, 13.6f + lift, 2.8f, 2.9f);
    ink.with(Palette.SKIN).fill(head);
    ink.with(Palette.INK).stroke(head, PEN);
  }

  private void hat() {
    float y = 14.9f + lift;
    switch (trade) {
      case FARMER -> {
        Outline brim = Outline.ellipse(0.3f, y, 5.4f, 1.5f);
        Outline crown = Outline.polygon(-2.4f, y, 3, y, 2.2f, y + 3.2f, -1.6f, y + 3.2f);
        ink.with(Palette.STRAW).fill(crown).fill(brim);
        ink.with(Palette.INK).stroke(crown, PEN).stroke(brim, PEN);
      }
      case DIGGER -> cap(Palette.DIGGER, y, -2.8f, y - 3.4f);
      case POTTER -> {
        ink.with(Palette.WALL).rectangle(-2.6f, y - 0.3f, 5.8f, 1.9f);
        ink.with(Palette.INK).stroke(Outline.rectangle(-2.6f, y - 0.3f, 5.8f, 1.9f), PEN);
        ink.line(-2.6f, y + 0.5f, -4.4f, y - 1.4f, 1.1f);
      }
      case SCHOLAR -> {
        Outline cap =
            Outline.polygon(-2.9f, y - 0.5f, 3.4f, y - 0.5f, 4.5f, y + 2.6f, -4, y + 2.6f);
        ink.with(Palette.SCHOLAR).fill(cap);
        ink.with(Palette.INK).stroke(cap, PEN).line(0.3f, y + 2.4f, 0.3f, y + 3.4f, 1);
      }
      case SOLDIER -> {
        Outline helm =
            Outline.polygon(-2.9f, y, 3.5f, y, 2.4f, y + 2.8f, 0.3f, y + 3.9f, -1.9f, y + 2.8f);
        ink.with(Palette.STEEL).fill(helm);
        ink.with(Palette.INK).stroke(helm, PEN).line(-4.3f, y, 4.9f, y, 1.5f);
      }
      case FESTIVAL -> cap(Palette.FESTIVAL, y, -2, y);
      case CARRIER, OTHER -> cap(Palette.TIMBER, y, -2, y);
      case IDLE -> {
        ink.with(Palette.TIMBER)
            .fill(
                Outline.polygon(
                    -2.7f, y - 1, -2.6f, y + 1, 0.3f, y + 2.2f, 3.1f, y + 0.6f, 0.8f, y + 0.2f));
        ink.with(Palette.INK).stroke(Outline.arc(0.3f, 13.6f + lift, 2.9f, 3, 20, 190), PEN);
      }
    }
  }

  /** A soft cap with a tail of cloth. */
  private void cap(Color cloth, float y, float tailX, float tailY) {
    Outline cap =
        Outline.polygon(
            2.8f,
            y - 0.2f,
            2,
            y + 2,
            0,
            y + 2.6f,
            -2.2f,
            y + 1.4f,
            tailX - 0.6f,
            tailY,
            -1.8f,
            y - 0.4f);
    ink.with(cloth).fill(cap);
    ink.with(Palette.INK).stroke(cap, PEN);
  }

  private void behind() {
    if (trade == Trade.SOLDIER && !pose.working()) {
      shaft(4, 1 + lift, 4.6f, 21 + lift, 1.1f);
      ink.with(Palette.STEEL).triangle(3.4f, 20 + lift, 5.8f, 20 + lift, 4.7f, 24 + lift);
      ink.with(Palette.INK)
          .stroke(Outline.polygon(3.4f, 20 + lift, 5.8f, 20 + lift, 4.7f, 24 + lift), 0.8f);
    } else if (pose == Pose.STEP_WIDE || pose == Pose.STEP_CLOSE || pose == Pose.STAND) {
      shouldered();
    }
  }

  /** The tool on the shoulder, on the way and at rest. */
  private void shouldered() {
    float y = lift;
    switch (trade) {
      case FARMER -> {
        shaft(3, 7 + y, -5.2f, 16 + y, 1);
        ink.with(Palette.INK).line(-5.6f, 16.2f + y, -6.6f, 12.6f + y, 1.6f);
      }
      case DIGGER -> {
        shaft(3, 7 + y, -4.4f, 14.8f + y, 1.1f);
        spadeBlade(-4.4f, 14.8f + y, -7.6f, 18 + y);
      }
      case OTHER -> {
        shaft(3, 7 + y, -4, 14 + y, 1.1f);
        ink.with(Palette.INK).line(-5.6f, 12.8f + y, -2.6f, 15.8f + y, 2.6f);
      }
      default -> {
        // The others walk with empty hands.
      }
    }
  }

  private void inFront() {
    if (pose.carrying()) {
      load();
    } else if (pose.working()) {
      gesture(pose.beat());
    } else {
      arm(2.4f, 6.4f + lift);
    }
  }

  private void arm(float handX, float handY) {
    ink.with(Palette.INK).line(0.6f, 10.2f + lift, handX, handY, 2.4f);
    ink.with(trade.colour()).line(0.7f, 10 + lift, handX, handY, 1.2f);
    ink.with(Palette.SKIN).disc(handX, handY, 0.9f);
  }

  private void shaft(float x1, float y1, float x2, float y2, float width) {
    ink.with(Palette.INK).line(x1, y1, x2, y2, width + 0.9f);
    ink.with(Palette.TIMBER).line(x1, y1, x2, y2, width);
  }

  private void spadeBlade(float x1, float y1, float x2, float y2) {
    ink.with(Palette.INK).line(x1, y1, x2, y2, 4.2f);
    ink.with(Palette.STEEL).line(x1, y1, x2, y2, 2.6f);
  }

  private void load() {
    float y = lift;
    switch (trade) {
      case FARMER -> {
        for (int i = -2; i <= 2; i++) {
          ink.with(Palette.INK).line(-4.5f, 9 + y + i, 5.4f, 12.4f + y + i * 1.6f, 1.6f);
        }
        for (int i = -2; i <= 2; i++) {
          ink.with(Palette.STRAW).line(-4.2f, 9 + y + i, 5.1f, 12.4f + y + i * 1.6f, 1);
        }
        ink.with(Palette.DIGGER).line(0.4f, 8.6f + y, -0.4f, 13 + y, 1.3f);
        arm(1.4f, 8.6f + y);
      }
      case DIGGER -> {
        Outline basket = Outline.polygon(2.6f, 6.4f + y, 7, 6.4f + y, 8, 10 + y, 1.6f, 10 + y);
        Outline clay = Outline.polygon(2, 10 + y, 7.6f, 10 + y, 6, 12.4f + y, 3.4f, 12.2f + y);
        ink.with(Palette.CLAY_DEEP).fill(clay);
        ink.with(Palette.STRAW).fill(basket);
        ink.with(Palette.INK).stroke(clay, PEN).stroke(basket, PEN);
        arm(3, 8 + y);
      }
      case SCHOLAR -> {
        book(4, 8.6f + y);
        arm(3, 8 + y);
      }
      case SOLDIER -> arm(4, 9 + y);
      case OTHER -> {
        shaft(-6, 10.4f + y, 8, 12 + y, 2);
        arm(1.8f, 10.4f + y);
      }
      default -> {
        arm(4, 9 + y);
        Signs.jar(ink, 5, 8.4f + y, 0.36f);
      }
    }
  }

  private void gesture(int beat) {
    switch (trade) {
      case FARMER -> swing(beat, 11, 62, -42, false);
      case DIGGER -> swing(beat, 9, 24, -58, true);
      case POTTER -> throwPot(beat);
      case SCHOLAR -> write(beat);
      case SOLDIER -> thrust(beat);
      case OTHER -> hammer(beat);
      default -> wave(beat);
    }
  }

  /** Hoe and spade: up, down into the ground, and back. */
  private void swing(int beat, float length, float up, float down, boolean spade) {
    float[] share = {0, 0.6f, 1, 0.45f};
    double angle = Math.toRadians(Noise.mix(up, down, share[beat]));
    float hx = 3.4f;
    float hy = 8.4f - 1.2f * share[beat];
    float ex = hx + length * (float) Math.cos(angle);
    float ey = Math.max(0.6f, hy + length * (float) Math.sin(angle));
    float bx = hx - 3.4f * (float) Math.cos(angle);
    float by = hy - 3.4f * (float) Math.sin(angle);
    shaft(bx, by, ex, ey, 1);
    if (spade) {
      spadeBlade(ex - 1.8f * (float) Math.cos(angle), ey - 1.8f * (float) Math.sin(angle), ex, ey);
      if (beat == 0 || beat == 3) {
        ink.with(Palette.INK).disc(ex, ey + 1.4f, 2.2f);
        ink.with(Palette.CLAY_DEEP).disc(ex, ey + 1.4f, 1.5f);
      }
    } else {
      ink.with(Palette.INK).line(ex, ey, ex - 1.6f, ey - 3.2f, 2);
    }
    arm(hx, hy);
  }

  private void throwPot(int beat) {
    ink.with(Palette.TIMBER).quad(4.6f, 0.4f, 10.4f, 0.4f, 9.6f, 3.6f, 5.4f, 3.6f);
    ink.with(Palette.INK)
        .stroke(Outline.polygon(4.6f, 0.4f, 10.4f, 0.4f, 9.6f, 3.6f, 5.4f, 3.6f), PEN);
    Outline wheel = Outline.ellipse(7.5f, 4.2f, 4, 1.2f);
    ink.with(Palette.STONE).fill(wheel);
    ink.with(Palette.INK).stroke(wheel, PEN);
    float[] height = {0.2f, 0.27f, 0.34f, 0.38f};
    Signs.jar(ink, 7.5f, 4.4f, height[beat]);
    arm(5.4f, 7 + beat * 0.7f);
  }

  private void write(int beat) {
    book(5, 8);
    float dx = new float[] {0, 1.3f, 2.2f, 0.8f}[beat];
    ink.with(Palette.INK).line(4 + dx, 9.6f, 6.4f + dx, 14, 1.6f);
    ink.with(Palette.WALL).line(4.6f + dx, 10.6f, 6.3f + dx, 13.8f, 0.8f);
    arm(4 + dx * 0.6f, 9);
  }

  private void book(float x, float y) {
    Outline book =
        Outline.polygon(
            x - 3, y - 1.4f, x, y - 2, x + 3.2f, y - 1.2f, x + 3.2f, y + 2, x, y + 1.4f, x - 3,
            y + 2);
    ink.with(Palette.WALL).fill(book);
    ink.with(Palette.INK).stroke(book, PEN).line(x, y - 2, x, y + 1.4f, 0.8f);
  }

  private void thrust(int beat) {
    float reach = new float[] {-1.6f, 0.6f, 3.4f, 0.8f}[beat];
    shaft(-7 + reach, 8.4f, 10 + reach, 9.4f, 1);
    Outline tip = Outline.polygon(10 + reach, 8.2f, 13.6f + reach, 9.6f, 10 + reach, 10.6f);
    ink.with(Palette.STEEL).fill(tip);
    ink.with(Palette.INK).stroke(tip, 0.8f);
    Outline shield = Outline.polygon(-0.6f, 9.6f, 3.8f, 9.6f, 3.8f, 6.6f, 1.6f, 4, -0.6f, 6.6f);
    ink.with(Palette.WALL).fill(shield);
    ink.with(Palette.SOLDIER).quad(1, 9.4f, 2.2f, 9.4f, 2.2f, 5, 1, 5);
    ink.with(Palette.INK).stroke(shield, PEN);
  }

  private void hammer(int beat) {
    double angle = Math.toRadians(new float[] {80, 30, -14, 40}[beat]);
    float hx = 3.4f;
    float hy = 8;
    float ex = hx + 6 * (float) Math.cos(angle);
    float ey = hy + 6 * (float) Math.sin(angle);
    ink.with(Palette.TIMBER).rectangle(6, 3.6f, 7, 2).rectangle(7, 0.3f, 1.2f, 3.4f);
    ink.rectangle(11, 0.3f, 1.2f, 3.4f);
    ink.with(Palette.INK).stroke(Outline.rectangle(6, 3.6f, 7, 2), 0.8f);
    shaft(hx, hy, ex, ey, 1);
    float px = -(float) Math.sin(angle) * 1.9f;
    float py = (float) Math.cos(angle) * 1.9f;
    ink.with(Palette.INK).line(ex - px, ey - py, ex + px, ey + py, 2.8f);
    arm(hx, hy);
  }

  /** People at leisure lift an arm, as in talk or in a dance. */
  private void wave(int beat) {
    arm(4.6f, new float[] {13.4f, 11.8f, 9.6f, 11.8f}[beat]);
  }
}
