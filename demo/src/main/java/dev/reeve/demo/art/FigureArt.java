package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** Draws one figure, 17 units high, facing east, its feet at the origin. */
public final class FigureArt {
  private static final float PEN = 0.85f;

  /** Belts: leather for low skill, linen for medium, gold for high. */
  private static final Color[] BELTS = {Palette.INK, Palette.WALL, Palette.STRAW};

  public static final int SKILLS = BELTS.length;

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
  public static void draw(Ink ink, Trade trade, Pose pose, int skill) {
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
      Handwork.shaft(ink, 4, 1 + lift, 4.6f, 21 + lift, 1.1f);
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
        Handwork.shaft(ink, 3, 7 + y, -5.2f, 16 + y, 1);
        ink.with(Palette.INK).line(-5.6f, 16.2f + y, -6.6f, 12.6f + y, 1.6f);
      }
      case DIGGER -> {
        Handwork.shaft(ink, 3, 7 + y, -4.4f, 14.8f + y, 1.1f);
        Handwork.spadeBlade(ink, -4.4f, 14.8f + y, -7.6f, 18 + y);
      }
      case OTHER -> {
        Handwork.shaft(ink, 3, 7 + y, -4, 14 + y, 1.1f);
        ink.with(Palette.INK).line(-5.6f, 12.8f + y, -2.6f, 15.8f + y, 2.6f);
      }
      default -> {
        // The others walk with empty hands.
      }
    }
  }

  private void inFront() {
    Handwork hands = new Handwork(ink, trade, lift);
    if (pose.carrying()) {
      hands.load();
    } else if (pose.working()) {
      hands.gesture(pose.beat());
    } else {
      hands.arm(2.4f, 6.4f + lift);
    }
  }
}
