package dev.reeve.demo.map;

import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.PitArt;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One village on the map: where everybody works, rests, learns and lives. In map units: x to the
 * east, y to the north, one unit a pixel in a window of 1280 x 720.
 */
public final class VillageMap {
  private static final Outline WELL = Outline.rectangle(-58, -4, 26, 20);
  private static final Outline POLE = Outline.rectangle(30, 2, 16, 14);
  private static final Outline FIRE = Outline.rectangle(-24, -38, 34, 18);
  private static final Outline HOIST = Outline.rectangle(-74, -32, 44, 24);
  private static final float PLATE = 12;
  private static final float PLATE_WIDTH = 110;

  /** How far from the workshop's middle its people still stand, when there are many. */
  private static final float YARD = 210;

  /** Distance between two of them. */
  private static final float APART = 17;

  final Layout layout;
  final float x;
  final float y;
  private final Map<Trade, Place> places = new EnumMap<>(Trade.class);
  private final Map<String, Waypoint> crossings = new LinkedHashMap<>();
  private final Roads roads;
  private final Waypoint arrival;
  private final List<Cottage> cottages;
  private final List<float[]> benches = new ArrayList<>();
  private final List<float[]> meadow;
  private final Rectangle frame;

  /**
   * A village by itself, with the first layout and a road that comes from the west; for trying out.
   */
  public VillageMap() {
    this(Layouts.of(0), 0, 0, new Roads(), -560, 262);
  }

  private VillageMap(Layout layout, float x, float y, Roads roads, float fromX, float fromY) {
    this(layout, x, y, roads, roads.crossing(fromX, fromY), layout.lanes(), land(layout, x, y));
    roads.road(arrival, west());
  }

  /**
   * A village in a valley.
   *
   * @param layout how its parts lie
   * @param x its lower left corner
   * @param y its lower left corner
   * @param roads takes its roads
   * @param arrival where settlers and raiders come from
   * @param lanes all lanes of the land, along which houses may stand
   * @param land what is taken already; its houses are taken from it too
   */
  VillageMap(
      Layout layout,
      float x,
      float y,
      Roads roads,
      Waypoint arrival,
      List<Lane> lanes,
      Occupied land) {
    this.layout = layout;
    this.x = x;
    this.y = y;
    this.roads = roads;
    this.arrival = arrival;
    for (Lane lane : layout.lanes()) {
      lay(lane);
    }
    boolean west = layout.kilnsWest();
    List<Furlong> furlongs = furlongs();
    Outline field = Grounds.field(furlongs);
    Site farm = layout.site(Trade.FARMER);
    add(Trade.FARMER, field, 0, field.most(1) + 6 + PLATE - farm.y() - y, 21, List.of());
    add(Trade.DIGGER, PitArt.RIM, 2, -98, 19, List.of(HOIST));
    Outline kilns = Grounds.turned(Grounds.KILNS, west);
    add(Trade.POTTER, kilns, 0, -134, 20, Furnishing.kilnFootprints(west));
    add(Trade.SCHOLAR, Grounds.LIBRARY, -14, 117, 19, List.of());
    add(Trade.SOLDIER, Grounds.BARRACKS, -22, 131, 21, List.of());
    add(Trade.CARRIER, roadside(), 0, -24, 12, List.of());
    add(Trade.OTHER, Grounds.WORKSHOP, 0, -74, 17, List.of());
    for (Place place : places.values()) {
      land.takeRectangle(
          place.plateX() - PLATE_WIDTH / 2, place.plateY() - PLATE, PLATE_WIDTH, 2 * PLATE);
    }
    cottages = Cottage.along(this, lanes, land);
    meadow = meadow(land);
    add(Trade.IDLE, Grounds.COMMON, 0, -70, 17, List.of(WELL, POLE, FIRE));
    for (int row = 0; row < 2; row++) {
      for (int seat = 0; seat < 4; seat++) {
        benches.add(
            new float[] {
              x + layout.schoolX() + (seat / 2 * 2 - 1) * 14 + (seat % 2 * 2 - 1) * 4.5f,
              y + layout.schoolY() - 13 - 14 * row
            });
      }
    }
    frame = frame();
  }

  /** Everything that a village of this layout takes, but no houses yet. */
  static Occupied land(Layout layout, float x, float y) {
    Occupied land = new Occupied(x - 200, y - 60, 1160, 800);
    occupy(layout, x, y, land);
    return land;
  }

  /** Takes the ground of a village's parts and lanes. */
  static void occupy(Layout layout, float x, float y, Occupied land) {
    for (Map.Entry<Trade, Site> site : layout.sites().entrySet()) {
      float sx = x + site.getValue().x();
      float sy = y + site.getValue().y();
      switch (site.getKey()) {
        case DIGGER -> land.takeRectangle(sx - 122, sy - 92, 244, 200);
        case POTTER -> {
          land.take(Grounds.turned(Grounds.KILNS, layout.kilnsWest()).moved(sx, sy));
          land.takeRectangle(sx + (layout.kilnsWest() ? -176 : -34), sy + 70, 210, 62);
        }
        case SCHOLAR -> land.takeRectangle(sx - 74, sy - 42, 150, 160);
        case SOLDIER -> land.takeRectangle(sx - 106, sy - 50, 192, 180);
        case OTHER -> land.takeRectangle(sx - 62, sy - 64, 124, 134);
        case IDLE -> land.take(Outline.ellipse(sx, sy, 98, 58));
        default -> {
          // Fields are taken by furlong and the roadside with its lane.
        }
      }
    }
    for (Furlong furlong : layout.furlongs()) {
      land.takeRectangle(
          x + furlong.x() - 12, y + furlong.y() - 8, furlong.width() + 24, furlong.height() + 14);
    }
    land.takeRectangle(x + layout.barnX() - 10, y + layout.barnY() - 14, 74, 54);
    land.takeRectangle(x + layout.schoolX() - 30, y + layout.schoolY() - 36, 60, 66);
    for (Lane lane : layout.lanes()) {
      land.takeLine(lane.moved(x, y).line(), lane.width() / 2 + 2);
    }
  }

  private void lay(Lane lane) {
    Waypoint before = null;
    for (int i = 0; i < lane.line().size(); i++) {
      float px = lane.line().x(i);
      float py = lane.line().y(i);
      Waypoint here =
          crossings.computeIfAbsent(px + " " + py, fresh -> roads.crossing(x + px, y + py));
      if (before != null) {
        roads.road(before, here);
      }
      before = here;
    }
  }

  private Waypoint crossing(float px, float py) {
    Waypoint crossing = crossings.get(px + " " + py);
    if (crossing == null) {
      throw new IllegalArgumentException(
          "no lane of the layout has the point " + px + ", " + py + "; gates and stores need one");
    }
    return crossing;
  }

  /** A strip of the western road before the green, along which carriers stand. */
  private Outline roadside() {
    Site site = layout.site(Trade.CARRIER);
    Waypoint gate = crossing(site.gateX(), site.gateY());
    float middle = x + site.x();
    float half = Math.abs(gate.x - middle) * Layout.ROADSIDE;
    float slope = (gate.y - y - site.y()) / (gate.x - middle);
    return Outline.polygon(
        -half,
        -half * slope - 7,
        half,
        half * slope - 7,
        half,
        half * slope + 7,
        -half,
        -half * slope + 7);
  }

  private void add(
      Trade trade, Outline shape, float plateX, float plateY, float spacing, List<Outline> built) {
    Site site = layout.site(trade);
    float sx = x + site.x();
    float sy = y + site.y();
    Outline ground = trade == Trade.FARMER ? shape : shape.moved(sx, sy);
    List<Outline> blocked = new ArrayList<>();
    built.forEach(outline -> blocked.add(outline.moved(sx, sy)));
    if (trade == Trade.IDLE) {
      cottages.forEach(cottage -> blocked.add(cottage.footprint()));
    }
    places.put(
        trade,
        Place.of(
            trade,
            ground,
            crossing(site.gateX(), site.gateY()),
            crossing(site.storeX(), site.storeY()),
            sx + plateX,
            sy + plateY,
            spacing,
            blocked));
  }

  /** Free land about the workshop, the nearest first. */
  private List<float[]> meadow(Occupied land) {
    Site site = layout.site(Trade.OTHER);
    float sx = x + site.x();
    float sy = y + site.y();
    List<float[]> free = new ArrayList<>();
    int row = 0;
    for (float py = sy - YARD; py <= sy + YARD; py += 0.8f * APART, row++) {
      for (float px = sx - YARD + row % 2 * APART / 2; px <= sx + YARD; px += APART) {
        if (Math.hypot(px - sx, py - sy) <= YARD && land.free(px - 7, py - 2, 14, 14)) {
          free.add(new float[] {px, py});
        }
      }
    }
    free.sort(Comparator.comparingDouble(spot -> Math.hypot(spot[0] - sx, spot[1] - sy)));
    return free;
  }

  private Rectangle frame() {
    Rectangle all = new Rectangle(place(Trade.IDLE).plateX(), place(Trade.IDLE).plateY(), 0, 0);
    for (Place place : places.values()) {
      all.merge(place.ground().least(0), place.ground().least(1));
      all.merge(place.ground().most(0), place.ground().most(1));
      all.merge(place.plateX(), place.plateY() + 2 * PLATE);
      all.merge(place.plateX(), place.plateY() - 2 * PLATE);
    }
    return all;
  }

  /** The blocks of the open field. */
  List<Furlong> furlongs() {
    return layout.furlongs().stream().map(furlong -> furlong.moved(x, y)).toList();
  }

  /** Western end of the village's roads. */
  Waypoint west() {
    return crossing(layout.westX(), layout.westY());
  }

  /** Eastern end of the village's roads. */
  Waypoint east() {
    return crossing(layout.eastX(), layout.eastY());
  }

  List<Cottage> cottages() {
    return cottages;
  }

  /** Everything of interest: all places and their plates. */
  public Rectangle bounds() {
    return new Rectangle(frame);
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
    return x + layout.site(Trade.IDLE).x() + Furnishing.POLE_X;
  }

  /** What people dance around at a festival. */
  public float poleY() {
    return y + layout.site(Trade.IDLE).y() + Furnishing.POLE_Y;
  }

  /** Where learners sit, near the school; x and y in turn. */
  public List<float[]> benches() {
    return Collections.unmodifiableList(benches);
  }

  /**
   * Where those stand for whom the workshop's own ground has no room, which is where every trade
   * works that the map does not know; x and y in turn.
   */
  List<float[]> meadow() {
    return Collections.unmodifiableList(meadow);
  }

  /** Doors of houses, where children who came of age step out; x and y in turn. */
  public List<float[]> doors() {
    return cottages.stream().limit(6).map(c -> new float[] {c.x() + 9, c.y() - 2}).toList();
  }

  /** Where a trade works; those without work rest on the green. */
  public Place place(Trade trade) {
    return places.get(trade);
  }

  /** The same, or the green for a trade that has no place of its own. */
  public Place placeOf(Trade trade) {
    return places.getOrDefault(trade, places.get(Trade.IDLE));
  }

  /** All places, in the order of the trades. */
  public Collection<Place> places() {
    return Collections.unmodifiableCollection(places.values());
  }
}
