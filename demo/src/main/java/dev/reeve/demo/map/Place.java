package dev.reeve.demo.map;

import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where one trade works.
 *
 * @param trade the trade
 * @param ground where its people stand, in map units
 * @param gate the way point that leads in and out
 * @param store where its workers bring what they made
 * @param plateX middle of its name plate
 * @param plateY middle of its name plate
 * @param spots standing places, the first ones far apart and the next between them, so that few
 *     people fill the ground as evenly as many; x and y in turn
 */
public record Place(
    Trade trade,
    Outline ground,
    Waypoint gate,
    Waypoint store,
    float plateX,
    float plateY,
    List<float[]> spots) {

  /**
   * A place with its standing places.
   *
   * @param spacing least distance between two people, in map units
   * @param blocked where nobody can stand
   */
  public static Place of(
      Trade trade,
      Outline ground,
      Waypoint gate,
      Waypoint store,
      float plateX,
      float plateY,
      float spacing,
      List<Outline> blocked) {
    List<float[]> candidates = new ArrayList<>();
    int row = 0;
    for (float y = ground.least(1); y <= ground.most(1); y += spacing * 0.8f, row++) {
      for (float x = ground.least(0) + (row % 2) * spacing / 2; x <= ground.most(0); x += spacing) {
        float px = x + spacing * 0.22f * Noise.smooth(x, y, 21);
        float py = y + spacing * 0.16f * Noise.smooth(x, y, 22);
        if (ground.contains(px, py) && blocked.stream().noneMatch(b -> b.contains(px, py))) {
          candidates.add(new float[] {px, py});
        }
      }
    }
    return new Place(
        trade, ground, gate, store, plateX, plateY, List.copyOf(farthestFirst(candidates)));
  }

  /** Each next point is the one farthest from all before it (Gonzalez 1985); O(n²). */
  private static List<float[]> farthestFirst(List<float[]> points) {
    List<float[]> order = new ArrayList<>();
    float[] distance = new float[points.size()];
    Arrays.fill(distance, Float.MAX_VALUE);
    int next = points.size() / 2;
    for (int n = 0; n < points.size(); n++) {
      float[] chosen = points.get(next);
      order.add(chosen);
      float farthest = -1;
      for (int i = 0; i < points.size(); i++) {
        float dx = points.get(i)[0] - chosen[0];
        float dy = points.get(i)[1] - chosen[1];
        distance[i] = Math.min(distance[i], dx * dx + dy * dy);
        if (distance[i] > farthest) {
          farthest = distance[i];
          next = i;
        }
      }
    }
    return order;
  }
}
