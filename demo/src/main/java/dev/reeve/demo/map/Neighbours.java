package dev.reeve.demo.map;

import com.badlogic.gdx.ai.steer.Proximity;
import com.badlogic.gdx.ai.steer.Steerable;
import com.badlogic.gdx.math.Vector2;
import java.util.Arrays;
import java.util.List;

/**
 * Who is near whom, by a grid of square cells kept in a hash table (Teschner et al. 2003). Filling
 * it takes O(n); asking for somebody's neighbours looks at nine cells.
 */
final class Neighbours implements Proximity<Vector2> {
  /** Map units within which somebody is near. */
  static final float REACH = 13;

  private static final int BUCKETS = 1 << 12;

  private final int[] first = new int[BUCKETS];
  private int[] next = new int[256];
  private List<? extends Walker> all = List.of();
  private Steerable<Vector2> owner;

  /** Takes down where everybody is now. */
  void note(List<? extends Walker> everybody) {
    all = everybody;
    Arrays.fill(first, -1);
    if (next.length < all.size()) {
      next = new int[2 * all.size()];
    }
    for (int i = 0; i < all.size(); i++) {
      Walker walker = all.get(i);
      walker.column = cell(walker.position.x);
      walker.row = cell(walker.position.y);
      int bucket = bucket(walker.column, walker.row);
      next[i] = first[bucket];
      first[bucket] = i;
    }
  }

  private static int cell(float at) {
    return (int) Math.floor(at / REACH);
  }

  private static int bucket(int column, int row) {
    return (column * 0x27d4eb2d ^ row * 0x165667b1) >>> 20;
  }

  @Override
  public Steerable<Vector2> getOwner() {
    return owner;
  }

  @Override
  public void setOwner(Steerable<Vector2> walker) {
    owner = walker;
  }

  @Override
  public int findNeighbors(ProximityCallback<Vector2> callback) {
    Vector2 here = owner.getPosition();
    int count = 0;
    for (int column = cell(here.x) - 1; column <= cell(here.x) + 1; column++) {
      for (int row = cell(here.y) - 1; row <= cell(here.y) + 1; row++) {
        for (int i = first[bucket(column, row)]; i >= 0; i = next[i]) {
          Walker other = all.get(i);
          if (other.column == column
              && other.row == row
              && other != owner
              && other.position.dst2(here) < REACH * REACH
              && callback.reportNeighbor(other)) {
            count++;
          }
        }
      }
    }
    return count;
  }
}
