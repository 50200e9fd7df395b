package dev.reeve.demo.map;

import com.badlogic.gdx.ai.pfa.Connection;
import com.badlogic.gdx.ai.pfa.DefaultConnection;
import com.badlogic.gdx.ai.pfa.DefaultGraphPath;
import com.badlogic.gdx.ai.pfa.indexed.IndexedAStarPathFinder;
import com.badlogic.gdx.ai.pfa.indexed.IndexedGraph;
import com.badlogic.gdx.utils.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Crossings and the straight roads between them, which people walk by the shortest way. */
public final class Roads {
  private final List<Waypoint> crossings = new ArrayList<>();
  private final List<Array<Connection<Waypoint>>> leaving = new ArrayList<>();
  private final Map<Long, List<Waypoint>> known = new HashMap<>();

  /** A new crossing, or the end of a road. */
  public Waypoint crossing(float x, float y) {
    Waypoint crossing = new Waypoint(x, y, crossings.size());
    crossings.add(crossing);
    leaving.add(new Array<>());
    known.clear();
    return crossing;
  }

  /** A straight road that is walked both ways. */
  public void road(Waypoint a, Waypoint b) {
    check(a);
    check(b);
    leaving.get(a.index).add(new Road(a, b));
    leaving.get(b.index).add(new Road(b, a));
    known.clear();
  }

  /**
   * The shortest way along the roads, both ends included; found once by A* (Hart, Nilsson and
   * Raphael 1968) and remembered.
   *
   * @throws IllegalArgumentException if no road leads there
   */
  public List<Waypoint> way(Waypoint from, Waypoint to) {
    check(from);
    check(to);
    long pair = (long) from.index << 32 | to.index;
    List<Waypoint> way = known.get(pair);
    if (way == null) {
      way = find(from, to);
      known.put(pair, way);
    }
    return way;
  }

  private List<Waypoint> find(Waypoint from, Waypoint to) {
    DefaultGraphPath<Waypoint> path = new DefaultGraphPath<>();
    boolean found =
        new IndexedAStarPathFinder<>(new Net()).searchNodePath(from, to, Waypoint::distance, path);
    if (!found) {
      throw new IllegalArgumentException(
          "no road leads from " + from + " to " + to + "; maybe road(a, b) was not called for it");
    }
    List<Waypoint> way = new ArrayList<>();
    path.forEach(way::add);
    return List.copyOf(way);
  }

  private void check(Waypoint crossing) {
    if (crossing.index >= crossings.size() || crossings.get(crossing.index) != crossing) {
      throw new IllegalArgumentException(
          "crossing " + crossing + " is not of these roads; it must be made by their crossing()");
    }
  }

  private static final class Road extends DefaultConnection<Waypoint> {
    Road(Waypoint from, Waypoint to) {
      super(from, to);
    }

    @Override
    public float getCost() {
      return fromNode.distance(toNode);
    }
  }

  /** The roads as the path finder reads them. */
  private final class Net implements IndexedGraph<Waypoint> {
    @Override
    public int getIndex(Waypoint crossing) {
      return crossing.index;
    }

    @Override
    public int getNodeCount() {
      return crossings.size();
    }

    @Override
    public Array<Connection<Waypoint>> getConnections(Waypoint crossing) {
      return leaving.get(crossing.index);
    }
  }
}
