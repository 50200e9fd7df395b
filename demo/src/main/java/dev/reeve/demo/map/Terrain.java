package dev.reeve.demo.map;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import dev.reeve.demo.art.Outline;
import java.util.List;

/**
 * The lie of the land for a number of villages, in map units.
 *
 * @param bounds what the camera may see
 * @param origins lower left corner of each village
 * @param river from west to east; where villages have a brook it may be missing
 * @param always whether the river runs even where a village has a brook
 * @param links roads between villages and to the edge of the land
 * @param hills what hills there are
 * @param millX where the mill stands, with its sheep south of it
 * @param millY the same to the north
 * @param compassX middle of the compass
 * @param compassY the same to the north
 */
record Terrain(
    Rectangle bounds,
    List<Vector2> origins,
    Outline river,
    boolean always,
    List<Link> links,
    List<Hill> hills,
    float millX,
    float millY,
    float compassX,
    float compassY) {

  /** Most villages of a game. */
  static final int MOST = 5;

  /** No village: the road begins or ends at the first or the last of its points. */
  static final int NONE = -1;

  /**
   * A road outside the villages; links that share a point cross there.
   *
   * @param from village whose eastern end it leaves, or {@link #NONE}
   * @param to village whose western end it reaches, or {@link #NONE}
   * @param points between
   */
  record Link(int from, int to, Outline points) {
    private static Link of(int from, int to, float... points) {
      return new Link(from, to, Outline.line(points));
    }
  }

  /**
   * A hill.
   *
   * @param x middle of its foot
   * @param y its foot
   */
  record Hill(float x, float y, float width, float height) {}

  /**
   * The land for so many villages.
   *
   * @throws IllegalArgumentException if there is no such land
   */
  static Terrain of(int villages) {
    if (villages < 1 || villages > MOST) {
      throw new IllegalArgumentException(
          "a valley has " + villages + " villages; it must be within [1, " + MOST + "]");
    }
    return villages == 1 ? one() : villages == 2 ? two() : five();
  }

  private static Terrain one() {
    return new Terrain(
        new Rectangle(-420, -290, 1640, 1190),
        List.of(new Vector2(0, 0)),
        Outline.line(
            -800, 690, -300, 660, -60, 690, 220, 660, 520, 700, 860, 664, 1200, 700, 1700, 660),
        false,
        List.of(Link.of(NONE, 0, -540, 262), Link.of(0, NONE, 940, 372, 1340, 346)),
        List.of(
            new Hill(90, 722, 190, 62),
            new Hill(300, 760, 170, 74),
            new Hill(-130, 760, 210, 90),
            new Hill(690, 728, 170, 56),
            new Hill(850, 760, 210, 86),
            new Hill(1070, 740, 200, 76),
            new Hill(-340, 720, 180, 66)),
        -130,
        86,
        1030,
        62);
  }

  private static Terrain two() {
    return new Terrain(
        new Rectangle(-320, -260, 2440, 1160),
        List.of(new Vector2(0, 0), new Vector2(1000, 20)),
        Outline.line(
            -800, 690, -300, 660, 0, 700, 420, 664, 900, 700, 1300, 680, 1700, 700, 2100, 670, 2700,
            700),
        false,
        List.of(Link.of(NONE, 0, -440, 266), Link.of(0, 1), Link.of(1, NONE, 1950, 350, 2240, 336)),
        List.of(
            new Hill(90, 722, 190, 62),
            new Hill(310, 760, 170, 74),
            new Hill(-130, 760, 210, 90),
            new Hill(700, 728, 170, 56),
            new Hill(900, 766, 210, 86),
            new Hill(1150, 740, 200, 76),
            new Hill(1370, 764, 190, 70),
            new Hill(1760, 750, 210, 84),
            new Hill(1980, 730, 180, 60)),
        -130,
        86,
        1990,
        90);
  }

  private static Terrain five() {
    float west = -380;
    float east = 2940;
    return new Terrain(
        new Rectangle(-260, -50, 3080, 1740),
        List.of(
            new Vector2(0, 930),
            new Vector2(930, 985),
            new Vector2(1840, 925),
            new Vector2(400, 60),
            new Vector2(1400, 40)),
        Outline.line(
            -700, 820, -260, 842, 60, 800, 380, 772, 660, 800, 930, 830, 1250, 788, 1560, 780, 1900,
            806, 2250, 770, 2560, 812, 2900, 770, 3400, 790),
        true,
        List.of(
            Link.of(NONE, 0, west, 1180, -150, 1200),
            Link.of(0, 1),
            Link.of(1, 2, 1765, 1270),
            Link.of(2, NONE, 2760, 1240, east, 1220),
            Link.of(NONE, 3, west, 410, -60, 384, 160, 372),
            Link.of(3, 4, 1280, 352),
            Link.of(4, NONE, 2420, 330, east, 380),
            Link.of(NONE, NONE, -150, 1200, -180, 1050, -160, 830, -130, 600, -60, 384),
            Link.of(
                NONE, NONE, 1765, 1270, 1778, 1100, 1740, 940, 1570, 790, 1390, 690, 1292, 560,
                1280, 352)),
        List.of(
            new Hill(110, 1612, 190, 62),
            new Hill(310, 1640, 170, 74),
            new Hill(-150, 1600, 210, 90),
            new Hill(700, 1622, 190, 70),
            new Hill(880, 1680, 210, 86),
            new Hill(1130, 1660, 200, 60),
            new Hill(1420, 1680, 230, 76),
            new Hill(1700, 1640, 210, 80),
            new Hill(1960, 1612, 190, 66),
            new Hill(2250, 1630, 230, 84),
            new Hill(2520, 1600, 200, 70),
            new Hill(2740, 1630, 210, 80),
            new Hill(-190, 640, 150, 52),
            new Hill(2740, 600, 190, 70),
            new Hill(-150, 60, 190, 62),
            new Hill(2680, 960, 180, 58)),
        2400,
        520,
        2620,
        110);
  }
}
