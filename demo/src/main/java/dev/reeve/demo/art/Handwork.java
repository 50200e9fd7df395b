package dev.reeve.demo.art;

/** Draws what a figure's hands do: each trade's gesture, tool and load. */
final class Handwork {
  private static final float PEN = 0.85f;

  private final Ink ink;
  private final Trade trade;
  private final float lift;

  /**
   * @param lift how far the body is off its rest, as in a step
   */
  Handwork(Ink ink, Trade trade, float lift) {
    this.ink = ink;
    this.trade = trade;
    this.lift = lift;
  }

  /** The near arm, from the shoulder to the hand. */
  void arm(float handX, float handY) {
    ink.with(Palette.INK).line(0.6f, 10.2f + lift, handX, handY, 2.4f);
    ink.with(trade.colour()).line(0.7f, 10 + lift, handX, handY, 1.2f);
    ink.with(Palette.SKIN).disc(handX, handY, 0.9f);
  }

  static void shaft(Ink ink, float x1, float y1, float x2, float y2, float width) {
    ink.with(Palette.INK).line(x1, y1, x2, y2, width + 0.9f);
    ink.with(Palette.TIMBER).line(x1, y1, x2, y2, width);
  }

  static void spadeBlade(Ink ink, float x1, float y1, float x2, float y2) {
    ink.with(Palette.INK).line(x1, y1, x2, y2, 4.2f);
    ink.with(Palette.STEEL).line(x1, y1, x2, y2, 2.6f);
  }

  /** What hangs behind the body: the far arm, a tool on the shoulder, a cart. */
  void behind(Pose pose) {
    switch (pose.act()) {
      case DANCE -> farArm(-4.8f, new float[] {14.4f, 13, 11.6f, 13}[pose.beat()] + lift);
      case CART -> new Loads(ink, 0).cart();
      case BUNDLE -> new Loads(ink, lift).bundle();
      case NOTHING -> {
        if (pose.stance() != Pose.Stance.SEATED) {
          shouldered();
        }
      }
      default -> {
        // Hands are full, or hang.
      }
    }
  }

  /** What the near hand does and holds. */
  void inFront(Pose pose) {
    Loads loads = new Loads(ink, lift);
    switch (pose.act()) {
      case CARRY -> carry(loads.product(trade));
      case HAUL -> carry(loads.input(trade));
      case CART -> arm(-0.6f, 6.6f + lift);
      case BOOK -> {
        loads.book(3, 7.6f + lift);
        arm(3.4f, 6.6f + lift);
      }
      case BUNDLE -> arm(3, 9 + lift);
      case DROOP -> arm(1.9f, 5.4f + lift);
      case READ -> {
        loads.slate(4.6f, 9 + lift);
        arm(3.6f + 1.4f * pose.beat(), 8.6f + lift + pose.beat());
      }
      case CHEER -> arm(3.8f, 17.4f + lift);
      case WORK -> gesture(pose.beat());
      case DANCE -> arm(5.2f, new float[] {11.6f, 13, 14.4f, 13}[pose.beat()] + lift);
      case NOTHING -> hang(pose);
    }
  }

  private void carry(float[] hand) {
    arm(hand[0], hand[1]);
  }

  private void hang(Pose pose) {
    switch (pose.stance()) {
      case WIDE -> arm(3.6f, 6.7f + lift);
      case CLOSE -> arm(1.2f, 6.2f + lift);
      case SEATED -> arm(3.4f, 6.6f + lift);
      default -> arm(2.4f, 6.4f + lift);
    }
  }

  private void farArm(float handX, float handY) {
    ink.with(Palette.INK).line(-1, 10.2f + lift, handX, handY, 2.4f);
    ink.with(trade.colour()).line(-1, 10 + lift, handX, handY, 1.2f);
    ink.with(Palette.SKIN).disc(handX, handY, 0.9f);
  }

  /** The tool on the shoulder, on the way and at rest. */
  private void shouldered() {
    float y = lift;
    switch (trade) {
      case FARMER -> {
        shaft(ink, 3, 7 + y, -5.2f, 16 + y, 1);
        ink.with(Palette.INK).line(-5.6f, 16.2f + y, -6.6f, 12.6f + y, 1.6f);
      }
      case DIGGER -> {
        shaft(ink, 3, 7 + y, -4.4f, 14.8f + y, 1.1f);
        spadeBlade(ink, -4.4f, 14.8f + y, -7.6f, 18 + y);
      }
      case SOLDIER -> {
        shaft(ink, 4, 1 + y, 4.6f, 21 + y, 1.1f);
        Outline tip = Outline.polygon(3.4f, 20 + y, 5.8f, 20 + y, 4.7f, 24 + y);
        ink.with(Palette.STEEL).fill(tip);
        ink.with(Palette.INK).stroke(tip, 0.8f);
      }
      case CARRIER -> {
        Outline pack = Outline.polygon(-2, 6.4f + y, -5.6f, 6.8f + y, -6, 11.6f + y, -2, 12.2f + y);
        ink.with(Palette.SHADE).fill(pack);
        ink.with(Palette.INK).stroke(pack, PEN).line(-5.8f, 9.4f + y, -2, 9.4f + y, 0.8f);
      }
      case OTHER -> {
        shaft(ink, 3, 7 + y, -4, 14 + y, 1.1f);
        ink.with(Palette.INK).line(-5.6f, 12.8f + y, -2.6f, 15.8f + y, 2.6f);
      }
      default -> {
        // The others walk with empty hands.
      }
    }
  }

  /** The trade's own gesture, one of four pictures. */
  private void gesture(int beat) {
    switch (trade) {
      case FARMER -> swing(beat, 11, 62, -42, false);
      case DIGGER -> swing(beat, 9, 24, -58, true);
      case POTTER -> throwPot(beat);
      case SCHOLAR -> write(beat);
      case SOLDIER -> thrust(beat);
      case OTHER -> hammer(beat);
      case CARRIER -> tie(beat);
      default -> wave(beat);
    }
  }

  /** Ropes a bale that stands before him. */
  private void tie(int beat) {
    Outline bale = Outline.polygon(4.4f, 0.4f, 11.4f, 0.4f, 11, 6.4f, 5, 6.6f);
    ink.with(Palette.SHADE).fill(bale);
    ink.with(Palette.INK).stroke(bale, PEN).line(7.8f, 0.6f, 7.8f, 6.4f, 1);
    float[] pull = {6.8f, 8.4f, 10.6f, 8.4f};
    ink.line(7.8f, 6.4f, 5.4f, pull[beat], 0.9f);
    arm(5, pull[beat]);
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
    shaft(ink, bx, by, ex, ey, 1);
    if (spade) {
      spadeBlade(
          ink, ex - 1.8f * (float) Math.cos(angle), ey - 1.8f * (float) Math.sin(angle), ex, ey);
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
    new Loads(ink, lift).book(5, 8);
    float dx = new float[] {0, 1.3f, 2.2f, 0.8f}[beat];
    ink.with(Palette.INK).line(4 + dx, 9.6f, 6.4f + dx, 14, 1.6f);
    ink.with(Palette.WALL).line(4.6f + dx, 10.6f, 6.3f + dx, 13.8f, 0.8f);
    arm(4 + dx * 0.6f, 9);
  }

  private void thrust(int beat) {
    float reach = new float[] {-1.6f, 0.6f, 3.4f, 0.8f}[beat];
    shaft(ink, -7 + reach, 8.4f, 10 + reach, 9.4f, 1);
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
    shaft(ink, hx, hy, ex, ey, 1);
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
