package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The village's layout in map units: x to the east, y to the north, one unit a pixel in a window of
 * 1280 x 720. Everything of interest lies within {@link #WIDTH} x {@link #HEIGHT} about the middle;
 * land goes on around it.
 */
public final class VillageMap {
  public static final float WIDTH = 760;
  public static final float HEIGHT = 614;

  /** Middle of what is of interest. */
  public static final float MIDDLE_X = 380;

  public static final float MIDDLE_Y = 297;

  private static final Waypoint GREEN = new Waypoint(408, 318);
  private static final Waypoint WEST = new Waypoint(286, 300, GREEN);
  private static final Waypoint LANE = new Waypoint(168, 292, WEST);
  private static final Waypoint ROAD_END = new Waypoint(-560, 262, new Waypoint(-60, 276, LANE));
  private static final Waypoint FIELD_GATE = new Waypoint(176, 338, LANE);
  private static final Waypoint PIT_GATE = new Waypoint(138, 222, LANE);
  private static final Waypoint NORTH = new Waypoint(398, 398, GREEN);
  private static final Waypoint LIBRARY_GATE = new Waypoint(392, 452, NORTH);
  private static final Waypoint SOUTH = new Waypoint(436, 268, GREEN);
  private static final Waypoint KILN_GATE = new Waypoint(468, 226, SOUTH);
  private static final Waypoint EAST = new Waypoint(500, 352, GREEN);
  private static final Waypoint BRIDGE = new Waypoint(584, 384, EAST);
  private static final Waypoint BARRACKS_GATE = new Waypoint(622, 424, BRIDGE);
  private static final Waypoint MARKET = new Waypoint(446, 300, GREEN);
  private static final Waypoint BARN = new Waypoint(236, 336, WEST);
  private static final Waypoint CLAY_HEAP = new Waypoint(424, 214, SOUTH);
  private static final Waypoint WORKSHOP_GATE = new Waypoint(310, 210, SOUTH);

  /** Settlers come into the picture here. */
  public static final Waypoint ARRIVAL = ROAD_END;

  public static final Outline FIELDS =
      Outline.polygon(12, 360, 148, 360, 300, 360, 306, 450, 308, 552, 160, 556, 18, 552, 8, 450);
  public static final Outline PIT =
      Outline.polygon(30, 132, 64, 70, 150, 46, 228, 72, 246, 138, 206, 196, 120, 210, 52, 190)
          .smooth();
  public static final Outline KILN_YARD =
      Outline.polygon(
          392, 44, 470, 22, 640, 20, 742, 52, 752, 150, 736, 246, 640, 268, 520, 246, 436, 214, 384,
          140);
  public static final Outline LIBRARY_YARD =
      Outline.polygon(332, 446, 380, 436, 466, 446, 470, 486, 440, 512, 350, 506, 326, 480);
  public static final Outline BARRACKS_YARD =
      Outline.polygon(596, 420, 700, 408, 756, 432, 752, 490, 690, 500, 600, 494);
  public static final Outline COMMON = Outline.ellipse(408, 322, 92, 52);
  public static final Outline WORKSHOP_YARD =
      Outline.polygon(262, 104, 330, 92, 376, 118, 378, 190, 336, 214, 264, 204);

  public static final Outline ROADSIDE = Outline.polygon(186, 288, 284, 296, 284, 304, 186, 298);

  /** The stream, from the hills to the east edge. */
  public static final Outline STREAM =
      Outline.line(
              470, 1300, 520, 900, 500, 720, 520, 600, 506, 520, 530, 450, 580, 396, 660, 362, 770,
              350, 900, 318, 1080, 330, 1500, 270)
          .smooth();

  private final Map<Trade, Place> places = new EnumMap<>(Trade.class);

  public VillageMap() {
    add(Trade.FARMER, FIELDS, FIELD_GATE, BARN, 158, 586, 21, List.of());
    add(Trade.DIGGER, PIT, PIT_GATE, CLAY_HEAP, 140, 30, 19, List.of(Buildings.HOIST));
    add(Trade.POTTER, KILN_YARD, KILN_GATE, MARKET, 566, 6, 20, Buildings.KILN_FOOTPRINTS);
    add(Trade.SCHOLAR, LIBRARY_YARD, LIBRARY_GATE, NORTH, 384, 586, 19, List.of());
    add(Trade.SOLDIER, BARRACKS_YARD, BARRACKS_GATE, BRIDGE, 654, 586, 21, List.of());
    add(Trade.CARRIER, ROADSIDE, LANE, MARKET, 236, 274, 15, List.of());
    add(Trade.OTHER, WORKSHOP_YARD, WORKSHOP_GATE, MARKET, 322, 78, 17, List.of());
    add(Trade.IDLE, COMMON, GREEN, GREEN, 408, 250, 17, greenFootprints());
  }

  private static List<Outline> greenFootprints() {
    List<Outline> blocked = new ArrayList<>(Buildings.cottageFootprints());
    blocked.add(Buildings.WELL);
    return blocked;
  }

  private void add(
      Trade trade,
      Outline ground,
      Waypoint gate,
      Waypoint store,
      float plateX,
      float plateY,
      float spacing,
      List<Outline> blocked) {
    places.put(trade, Place.of(trade, ground, gate, store, plateX, plateY, spacing, blocked));
  }

  /** Where a trade works; those without work rest on the green. */
  public Place place(Trade trade) {
    return places.get(trade);
  }

  /** All places, in the order of the trades. */
  public Iterable<Place> places() {
    return places.values();
  }
}
