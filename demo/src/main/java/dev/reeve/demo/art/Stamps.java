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

  private static final float OVERSIZE = 2;

  private final Sheet sheet = new Sheet();
  private final Map<Trade, Map<Pose, TextureRegion[]>> figures = new EnumMap<>(Trade.class);
  private final Map<Trade, TextureRegion> signs = new EnumMap<>(Trade.class);

  /** A white pixel, for lines and bars. */
  public final TextureRegion white;

  public final TextureRegion pause;
  public final TextureRegion play;
  public final TextureRegion book;
  public final TextureRegion knob;
  public final TextureRegion heldKnob;

  /** What stands on the map besides people. */
  public final LandStamps land;

  /**
   * Draws them all.
   *
   * @param scale screen pixels for a unit, &gt; 0
   */
  public Stamps(float scale) {
    for (Trade trade : Trade.values()) {
      Map<Pose, TextureRegion[]> poses = new EnumMap<>(Pose.class);
      for (Pose pose : Pose.values()) {
        TextureRegion[] belts = new TextureRegion[FigureArt.SKILLS];
        for (int skill = 0; skill < belts.length; skill++) {
          int belt = skill;
          belts[skill] =
              sheet
                  .add(-FOOT_X, -FOOT_Y, CELL, CELL, ink -> FigureArt.draw(ink, trade, pose, belt))
                  .region();
        }
        poses.put(pose, belts);
      }
      figures.put(trade, poses);
    }
    for (Trade trade : Trade.values()) {
      signs.put(trade, sign(ink -> Signs.draw(ink, trade)));
    }
    Stamp whole = sheet.add(0, 0, 4, 4, ink -> ink.with(Color.WHITE).rectangle(0, 0, 4, 4));
    pause = sign(Signs::pause);
    play = sign(Signs::play);
    book = sign(Signs::book);
    knob = sign(ink -> Signs.knob(ink, false));
    heldKnob = sign(ink -> Signs.knob(ink, true));
    land = new LandStamps(sheet);
    sheet.draw(scale * OVERSIZE);
    white = whole.region();
    float u = (white.getU() + white.getU2()) / 2;
    float v = (white.getV() + white.getV2()) / 2;
    white.setRegion(u, v, u, v);
  }

  private TextureRegion sign(Consumer<Ink> drawing) {
    return sheet.add(0, 0, Signs.SIZE, Signs.SIZE, drawing).region();
  }

  public TextureRegion figure(Trade trade, Pose pose, int skill) {
    return figures.get(trade).get(pose)[skill];
  }

  public TextureRegion sign(Trade trade) {
    return signs.get(trade);
  }

  @Override
  public void dispose() {
    sheet.dispose();
  }
}
