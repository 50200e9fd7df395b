package dev.reeve.demo.map;

import com.badlogic.gdx.math.Vector2;
import dev.reeve.demo.art.Trade;
import java.util.List;

/** Where the road from outside enters a village, and how two lines stand there face to face. */
final class Front {
  /** The village begins that far from the nearest standing place of any trade, in map units. */
  private static final float EDGE = 50;

  /** Raiders come into sight that far before it. */
  private static final float SIGHT = 170;

  private static final float STRIDE = 8;
  private static final float ABREAST = 15;
  private static final int RANK = 4;

  /** Half the distance between the two lines. */
  private static final float GAP = 12;

  private final Vector2 front = new Vector2();
  private final Vector2 inward = new Vector2();
  private final Vector2 wild = new Vector2();
  private final Waypoint edge;

  Front(VillageMap map) {
    List<Waypoint> way = map.roads().way(map.arrival(), map.place(Trade.IDLE).gate());
    Waypoint first = way.get(way.size() - 1);
    float begin = -1;
    float along = 0;
    for (int i = 0; i + 1 < way.size() && begin < 0; i++) {
      Waypoint a = way.get(i);
      Waypoint b = way.get(i + 1);
      float length = a.distance(b);
      for (float at = 0; at < length && begin < 0; at += STRIDE) {
        float x = a.x + (b.x - a.x) * at / length;
        float y = a.y + (b.y - a.y) * at / length;
        if (inhabited(map, x, y)) {
          begin = along + at;
          first = b;
          front.set(x, y);
          inward.set(b.x - a.x, b.y - a.y).nor();
        }
      }
      along += length;
    }
    edge = first;
    if (begin < 0) {
      front.set(first.x, first.y);
      inward.set(1, 0);
    }
    wild.set(front).mulAdd(inward, -SIGHT);
  }

  private static boolean inhabited(VillageMap map, float x, float y) {
    for (Place place : map.places()) {
      for (float[] spot : place.spots()) {
        if (Math.hypot(spot[0] - x, spot[1] - y) < EDGE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first crossing behind the front. */
  Waypoint edge() {
    return edge;
  }

  /** Whether those who defend look to the west. */
  boolean facesWest() {
    return inward.x >= 0;
  }

  /** Where one of those who come stands; each has a place of his own. */
  Vector2 attack(int number, Vector2 out) {
    return line(number, -GAP, out.set(front));
  }

  /** Where one of those who defend stands. */
  Vector2 defence(int number, Vector2 out) {
    return line(number, GAP, out.set(front));
  }

  /** Where one of those who come is first seen. */
  Vector2 wild(int number, Vector2 out) {
    return line(number, -GAP, out.set(wild));
  }

  /** Ranks of four, the next behind the first; the middle is filled first. */
  private Vector2 line(int number, float ahead, Vector2 out) {
    int file = number % RANK;
    int side = file % 2 == 0 ? file / 2 : -(file + 1) / 2;
    int rank = number / RANK;
    float depth = ahead + Math.signum(ahead) * ABREAST * rank;
    out.mulAdd(inward, depth);
    return out.add(-inward.y * ABREAST * side, inward.x * ABREAST * side);
  }
}
