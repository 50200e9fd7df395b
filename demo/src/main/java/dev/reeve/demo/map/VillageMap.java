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
  private static final List<float[]> BENCHES =
      List.of(
          new float[] {344, 424},
          new float[] {362, 422},
          new float[] {344, 410},
          new float[] {362, 408},
          new float[] {424, 432},
          new float[] {442, 434},
          new float[] {424, 418},
          new float[] {442, 420});
  private static final List<float[]> DOORS =
      List.of(
          new float[] {309, 350},
          new float[] {338, 386},
          new float[] {461, 382},
          new float[] {494, 304},
          new float[] {261, 248},
          new float[] {308, 244});
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
  private final Roads roads = new Roads();
  private final Waypoint arrival = roads.crossing(-560, 262);

  public VillageMap() {
    Waypoint green = roads.crossing(408, 318);
    Waypoint west = from(green, 286, 300);
    Waypoint lane = from(west, 168, 292);
    roads.road(from(lane, -60, 276), arrival);
    Waypoint fieldGate = from(lane, 176, 338);
    Waypoint pitGate = from(lane, 138, 222);
    Waypoint north = from(green, 398, 398);
    Waypoint libraryGate = from(north, 392, 452);
    Waypoint south = from(green, 436, 268);
    Waypoint kilnGate = from(south, 468, 226);
    Waypoint bridge = from(from(green, 500, 352), 584, 384);
    Waypoint barracksGate = from(bridge, 622, 424);
    Waypoint market = from(green, 446, 300);
    Waypoint barn = from(west, 236, 336);
    Waypoint clayHeap = from(south, 424, 214);
    Waypoint workshopGate = from(south, 310, 210);
    add(Trade.FARMER, FIELDS, fieldGate, barn, 158, 586, 21, List.of());
    add(Trade.DIGGER, PIT, pitGate, clayHeap, 140, 30, 19, List.of(Buildings.HOIST));
    add(Trade.POTTER, KILN_YARD, kilnGate, market, 566, 6, 20, Buildings.KILN_FOOTPRINTS);
    add(Trade.SCHOLAR, LIBRARY_YARD, libraryGate, north, 384, 586, 19, List.of());
    add(Trade.SOLDIER, BARRACKS_YARD, barracksGate, bridge, 654, 586, 21, List.of());
    add(Trade.CARRIER, ROADSIDE, lane, market, 236, 274, 15, List.of());
    add(Trade.OTHER, WORKSHOP_YARD, workshopGate, market, 322, 78, 17, List.of());
    add(Trade.IDLE, COMMON, green, green, 408, 250, 17, greenFootprints());
  }

  /** A new crossing with a road to it from one that is there. */
  private Waypoint from(Waypoint near, float x, float y) {
    Waypoint crossing = roads.crossing(x, y);
    roads.road(near, crossing);
    return crossing;
  }

  /** All roads, which the ways of people follow. */
  public Roads roads() {
    return roads;
  }

  /** Where the road comes in: settlers, carriers and raiders. */
  public Waypoint arrival() {
    return arrival;
  }

  /** What people dance around at a festival. */
  public float poleX() {
    return 446;
  }

  /** What people dance around at a festival. */
  public float poleY() {
    return 330;
  }

  /** Where learners sit, near the school; x and y in turn. */
  public List<float[]> benches() {
    return BENCHES;
  }

  /** Doors of houses, where children who came of age step out; x and y in turn. */
  public List<float[]> doors() {
    return DOORS;
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
