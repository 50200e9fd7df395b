package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Air;
import dev.reeve.demo.art.Picture;
import dev.reeve.demo.art.Stamps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Houses, trees and whatever else stands still. */
final class Uprights implements FromNorth {
  /** Nothing reaches further to the east or west of where it stands. */
  private static final float WIDEST = 180;

  private record Upright(Picture picture, float x, float y, float size, float foot) {}

  private final Air air;
  private final Rectangle view;
  private final List<Upright> standing = new ArrayList<>();

  /**
   * None yet.
   *
   * @param air season and time of day, as they are when drawing
   * @param view what is seen, as it is when drawing
   */
  Uprights(Air air, Rectangle view) {
    this.air = air;
    this.view = view;
  }

  void clear() {
    standing.clear();
  }

  void add(Picture picture, float x, float y) {
    add(picture, x, y, 1, y);
  }

  /**
   * Puts something up.
   *
   * @param size 1 for its own size
   * @param foot how far north it counts as standing
   */
  void add(Picture picture, float x, float y, float size, float foot) {
    standing.add(new Upright(picture, x, y, size, foot));
  }

  /** Puts what was added in order. */
  void sort() {
    standing.sort(Comparator.comparingDouble(upright -> -upright.foot));
  }

  @Override
  public int size() {
    return standing.size();
  }

  @Override
  public float footY(int i) {
    return standing.get(i).foot;
  }

  @Override
  public void draw(int i, Batch batch, Stamps stamps) {
    Upright upright = standing.get(i);
    if (upright.x > view.x - WIDEST && upright.x < view.x + view.width + WIDEST) {
      upright.picture.draw(batch, upright.x, upright.y, upright.size, air);
    }
  }
}
