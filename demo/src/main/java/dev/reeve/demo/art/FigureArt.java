package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** Draws one figure, 17 units high, facing east, its feet at the origin. */
public final class FigureArt {
  private static final float PEN = 0.85f;

  /** Belts: leather for low skill, linen for medium, gold for high. */
  private static final Color[] BELTS = {Palette.TIMBER, Palette.WALL, Palette.STRAW};

  public static final int SKILLS = BELTS.length;

  /** Where the belt lies on a body that is not lifted; it is laid over the picture. */
  public static final float BELT_X = -2.5f;

  public static final float BELT_Y = 6.5f;
  public static final float BELT_WIDTH = 4;
  public static final float BELT_HEIGHT = 1.3f;

  private final Ink ink;
  private final Trade trade;
  private final Pose pose;
  private final float lift;

  private FigureArt(Ink ink, Trade trade, Pose pose) {
    this.ink = ink;
    this.trade = trade;
    this.pose = pose;
    lift = pose.lift();
  }

  /** Draws; the colour of the belt is left to who shows the picture. */
  public static void draw(Ink ink, Trade trade, Pose pose) {
    new FigureArt(ink, trade, pose).draw();
  }

  /**
   * The colour of a belt.
   *
   * @param skill 0 low, 1 medium, 2 high
   */
  public static Color belt(int skill) {
    return BELTS[skill];
  }

  private void draw() {
    shadow(ink);
    Handwork hands = new Handwork(ink, trade, lift);
    hands.behind(pose);
    if (trade != Trade.SCHOLAR || pose.stance() == Pose.Stance.SEATED) {
      legs(ink, pose);
    }
    tunic();
    boolean droops = pose.act() == Pose.Act.DROOP;
    float nod = droops ? 1.5f : 0;
    head(nod);
    new HatArt(ink, trade).draw(0.3f + nod, 14.9f + lift - nod);
    hands.inFront(pose);
  }

  static void shadow(Ink ink) {
    ink.with(Palette.INK, 0.2f).fill(Outline.ellipse(1.6f, 0.2f, 5, 1.5f));
  }

  static void legs(Ink ink, Pose pose) {
    float hip = 5.4f + pose.lift();
    switch (pose.stance()) {
      case UPRIGHT -> bothLegs(ink, hip, 1.5f);
      case WIDE -> bothLegs(ink, hip, 2.9f);
      case CLOSE -> bothLegs(ink, hip, 0.5f);
      case SEATED -> {
        leg(ink, 0, 1.9f, 5.2f, 1.5f);
        leg(ink, 0, 1.5f, 5.8f, 0.4f);
      }
      case HOP_EAST -> {
        leg(ink, -1, hip, -1.4f, 0.3f);
        leg(ink, 1, hip, 4, 3);
      }
      case HOP_WEST -> {
        leg(ink, -1, hip, -4.2f, 3);
        leg(ink, 1, hip, 1.4f, 0.3f);
      }
    }
  }

  private static void bothLegs(Ink ink, float hip, float spread) {
    leg(ink, -1, hip, -spread, 0.3f);
    leg(ink, 1, hip, spread, 0.3f);
  }

  private static void leg(Ink ink, float hipX, float hipY, float footX, float footY) {
    ink.with(Palette.INK).line(hipX, hipY, footX, footY, 1.7f);
    ink.line(footX - 0.3f, footY + 0.2f, footX + 1.4f, footY + 0.2f, 1.2f);
  }

  private void tunic() {
    boolean robe = trade == Trade.SCHOLAR;
    boolean seated = pose.stance() == Pose.Stance.SEATED;
    float low = seated ? 0.4f : robe ? 0.6f : 4.2f + lift;
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
    if (trade == Trade.POTTER || trade == Trade.OTHER) {
      Color apron = trade == Trade.POTTER ? Palette.WALL : Palette.STRAW;
      ink.with(apron).quad(0.2f, low, 3, low, 2.3f, 9.6f + lift, 0.6f, 9.6f + lift);
    }
    ink.with(Palette.INK).stroke(body, PEN);
    ink.line(-2.7f, 7.1f + lift, 2.7f, 7.1f + lift, 2.1f);
  }

  private void head(float nod) {
    Outline head = Outline.ellipse(0.3f + nod, 13.6f + lift - nod, 2.8f, 2.9f);
    ink.with(Palette.SKIN).fill(head);
    ink.with(Palette.INK).stroke(head, PEN);
  }
}
