package dev.reeve.demo.map;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The land of all villages of a game: where they lie, and what lies and grows between them. */
public final class ValleyMap {
  /** Land beyond the bounds, which is seen only at the edge of the window. */
  static final float FRINGE = 160;

  private static final float ROAD = 14;
  private static final float RIVER = 34;
  private static final float BROOK = 25;

  private final Terrain terrain;
  private final Roads roads = new Roads();
  private final Map<List<Float>, Waypoint> crossings = new HashMap<>();
  private final List<VillageMap> villages = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Water> waters;
  private final List<Bridge> bridges;
  private final List<Tree> trees;
  private final Occupied land;

  /** The land of a world. */
  public static ValleyMap of(World world) {
    return new ValleyMap(
        world.villages().stream().mapToInt(village -> village.setup().layout()).toArray());
  }

  /**
   * The land of some villages.
   *
   * @param layouts which layout each village has; one to five villages
   * @throws IllegalArgumentException if there are none or too many
   */
  public ValleyMap(int... layouts) {
    terrain = Terrain.of(layouts.length);
    List<Layout> drawn = new ArrayList<>();
    for (int layout : layouts) {
      drawn.add(Layouts.of(layout));
    }
    land = emptyLand();
    for (int i = 0; i < drawn.size(); i++) {
      Vector2 origin = terrain.origins().get(i);
      VillageMap.occupy(drawn.get(i), origin.x, origin.y, land);
      drawn.get(i).lanes().forEach(lane -> lanes.add(lane.moved(origin.x, origin.y)));
    }
    for (Terrain.Link link : terrain.links()) {
      Lane lane = new Lane(ROAD, Outline.line(points(link, drawn)));
      lanes.add(lane);
      land.takeLine(lane.line(), ROAD / 2 + 4);
    }
    waters = waters(drawn);
    waters.forEach(water -> land.takeLine(water.bed(), water.width() / 2 + 10));
    bridges = Bridge.over(waters, lanes);
    takeMarks();
    List<Waypoint> ends = ends();
    for (int i = 0; i < drawn.size(); i++) {
      Vector2 origin = terrain.origins().get(i);
      Waypoint arrival = nearest(ends, origin.x, origin.y);
      villages.add(new VillageMap(drawn.get(i), origin.x, origin.y, roads, arrival, lanes, land));
    }
    terrain.links().forEach(this::lay);
    trees = Tree.wood(this);
  }

  private Occupied emptyLand() {
    Rectangle bounds = terrain.bounds();
    return new Occupied(
        bounds.x - FRINGE,
        bounds.y - FRINGE,
        bounds.width + 2 * FRINGE,
        bounds.height + 2 * FRINGE);
  }

  private float[] points(Terrain.Link link, List<Layout> drawn) {
    List<Float> points = new ArrayList<>();
    if (link.from() != Terrain.NONE) {
      Vector2 origin = terrain.origins().get(link.from());
      points.add(origin.x + drawn.get(link.from()).eastX());
      points.add(origin.y + drawn.get(link.from()).eastY());
    }
    for (float coordinate : link.points().points) {
      points.add(coordinate);
    }
    if (link.to() != Terrain.NONE) {
      Vector2 origin = terrain.origins().get(link.to());
      points.add(origin.x + drawn.get(link.to()).westX());
      points.add(origin.y + drawn.get(link.to()).westY());
    }
    float[] plain = new float[points.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = points.get(i);
    }
    return plain;
  }

  private List<Water> waters(List<Layout> drawn) {
    List<Water> all = new ArrayList<>();
    boolean brooks = drawn.stream().anyMatch(layout -> layout.brook().isPresent());
    boolean river = terrain.always() || !brooks;
    Water main = new Water(RIVER, terrain.river().smooth());
    if (river) {
      all.add(main);
    }
    for (int i = 0; i < drawn.size(); i++) {
      Optional<Outline> brook = drawn.get(i).brook();
      if (brook.isPresent()) {
        Vector2 origin = terrain.origins().get(i);
        Outline bed = brook.get().smooth().moved(origin.x, origin.y);
        all.add(new Water(BROOK, river ? main.mouth(bed, origin.y) : bed));
      }
    }
    // Brooks first, so that the river's water closes over their mouths.
    Collections.reverse(all);
    return List.copyOf(all);
  }

  private void takeMarks() {
    for (Terrain.Hill hill : terrain.hills()) {
      land.takeRectangle(
          hill.x() - hill.width() / 2, hill.y() - 4, hill.width(), hill.height() + 4);
    }
    land.takeRectangle(terrain.millX() - 90, terrain.millY() - 130, 230, 180);
    land.takeRectangle(terrain.compassX() - 50, terrain.compassY() - 50, 100, 124);
  }

  /** Where roads leave the land. */
  private List<Waypoint> ends() {
    List<Waypoint> ends = new ArrayList<>();
    for (Terrain.Link link : terrain.links()) {
      float[] p = link.points().points;
      if (link.from() == Terrain.NONE && link.to() != Terrain.NONE) {
        ends.add(crossing(p[0], p[1]));
      } else if (link.to() == Terrain.NONE && link.from() != Terrain.NONE) {
        ends.add(crossing(p[p.length - 2], p[p.length - 1]));
      }
    }
    return ends;
  }

  private static Waypoint nearest(List<Waypoint> ends, float x, float y) {
    Waypoint best = ends.get(0);
    for (Waypoint end : ends) {
      if (Math.hypot(end.x - x, end.y - y) < Math.hypot(best.x - x, best.y - y)) {
        best = end;
      }
    }
    return best;
  }

  private Waypoint crossing(float x, float y) {
    return crossings.computeIfAbsent(List.of(x, y), fresh -> roads.crossing(x, y));
  }

  private void lay(Terrain.Link link) {
    Waypoint before = link.from() == Terrain.NONE ? null : villages.get(link.from()).east();
    float[] p = link.points().points;
    for (int i = 0; i < p.length; i += 2) {
      Waypoint here = crossing(p[i], p[i + 1]);
      if (before != null) {
        roads.road(before, here);
      }
      before = here;
    }
    if (link.to() != Terrain.NONE) {
      roads.road(before, villages.get(link.to()).west());
    }
  }

  /** What the camera may see, in map units. */
  public Rectangle bounds() {
    return new Rectangle(terrain.bounds());
  }

  /** All roads of the valley. */
  public Roads roads() {
    return roads;
  }

  /** The villages, in the world's order. */
  public List<VillageMap> villages() {
    return Collections.unmodifiableList(villages);
  }

  /** The land of one village. */
  public VillageMap village(int index) {
    return villages.get(index);
  }

  Terrain terrain() {
    return terrain;
  }

  List<Lane> lanes() {
    return lanes;
  }

  List<Water> waters() {
    return waters;
  }

  List<Bridge> bridges() {
    return bridges;
  }

  List<Tree> trees() {
    return trees;
  }

  /** Whether nothing is built, ploughed, walked or flows near a point. */
  boolean wild(float x, float y, float reach) {
    return land.free(x - reach, y - reach, 2 * reach, 2 * reach);
  }
}
