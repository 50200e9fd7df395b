package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.utils.Disposable;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Small drawings that are used again and again, drawn once at twice the size they are shown and
 * kept side by side in one texture.
 */
public final class Stamps implements Disposable {
  /** A figure's cell, in units; its feet stand at {@link #FOOT_X}, {@link #FOOT_Y}. */
  public static final float CELL = 34;

  public static final float FOOT_X = 14;
  public static final float FOOT_Y = 5;

  /** How high the middle of the pin's head is above its point, in units. */
  public static final float PIN_HEAD = 24;

  private static final float OVERSIZE = 2;

  private final Sheet sheet = new Sheet();
  private final Wardrobe wardrobe = new Wardrobe();
  private final TextureRegion[] people;
  private final Map<Trade, TextureRegion> signs = new EnumMap<>(Trade.class);
  private final Map<Mark, TextureRegion> marks = new EnumMap<>(Mark.class);

  /** A white pixel, for lines and bars. */
  public final TextureRegion white;

  public final TextureRegion pause;
  public final TextureRegion play;
  public final TextureRegion book;
  public final TextureRegion knob;
  public final TextureRegion heldKnob;
  public final TextureRegion less;
  public final TextureRegion more;
  public final TextureRegion shut;
  public final TextureRegion open;
  public final TextureRegion back;
  public final TextureRegion nail;

  private final Stamp[] coins;

  /** About the feet of whom the player has chosen. */
  public final Stamp ring;

  /** Over the head of whom the player has chosen. */
  public final Stamp pin;

  /** What stands on the map besides people. */
  public final LandStamps land;

  /** All of them, but not painted yet; any thread may make them. */
  public Stamps() {
    people = new TextureRegion[wardrobe.size()];
    for (int i = 0; i < people.length; i++) {
      int picture = i;
      people[i] =
          sheet.add(-FOOT_X, -FOOT_Y, CELL, CELL, ink -> wardrobe.draw(ink, picture)).region();
    }
    for (Trade trade : Trade.values()) {
      signs.put(trade, sign(ink -> Signs.draw(ink, trade)));
    }
    white = sheet.add(0, 0, 4, 4, ink -> ink.with(Color.WHITE).rectangle(0, 0, 4, 4)).region();
    pause = sign(Signs::pause);
    play = sign(Signs::play);
    book = sign(Signs::book);
    knob = sign(ink -> Signs.knob(ink, false));
    heldKnob = sign(ink -> Signs.knob(ink, true));
    less = sign(HandSigns::less);
    more = sign(HandSigns::more);
    shut = sign(HandSigns::shut);
    open = sign(HandSigns::open);
    back = sign(HandSigns::back);
    nail = sign(HandSigns::nail);
    for (Mark mark : Mark.values()) {
      marks.put(mark, sign(mark::draw));
    }
    coins = new Stamp[CoinArt.pictures()];
    for (int i = 0; i < coins.length; i++) {
      int picture = i;
      coins[i] = sheet.add(ink -> CoinArt.draw(ink, picture));
    }
    ring = sheet.add(ChosenArt::ring);
    pin = sheet.add(ChosenArt::pin);
    land = new LandStamps(sheet);
  }

  /**
   * Paints them all, once.
   *
   * @param scale screen pixels for a unit, &gt; 0
   */
  void paint(float scale) {
    sheet.draw(scale * OVERSIZE);
    float u = (white.getU() + white.getU2()) / 2;
    float v = (white.getV() + white.getV2()) / 2;
    white.setRegion(u, v, u, v);
  }

  private TextureRegion sign(Consumer<Ink> drawing) {
    return sheet.add(0, 0, Signs.SIZE, Signs.SIZE, drawing).region();
  }

  /** Somebody of a trade. */
  public TextureRegion figure(Trade trade, Pose pose) {
    return people[wardrobe.person(trade, pose)];
  }

  public TextureRegion raider(Pose pose) {
    return people[wardrobe.raider(pose)];
  }

  /** A small sign beside a figure, in a cell like a figure's. */
  public TextureRegion token(Token token) {
    return people[wardrobe.token(token)];
  }

  public TextureRegion sign(Trade trade) {
    return signs.get(trade);
  }

  /** What somebody owns, by the number that {@link CoinArt#picture} gives. */
  public Stamp coins(int picture) {
    return coins[picture];
  }

  /** A sign in white, to be tinted. */
  public TextureRegion mark(Mark mark) {
    return marks.get(mark);
  }

  @Override
  public void dispose() {
    sheet.dispose();
  }
}
