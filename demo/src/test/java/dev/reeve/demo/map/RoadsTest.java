package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.art.Noise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadsTest {
  private final Roads roads = new Roads();

  @Test
  void ways_goAlongTheRoads_andNotFurtherThanTheNearestCrossing() {
    Waypoint green = roads.crossing(0, 0);
    Waypoint lane = roads.crossing(10, 0);
    Waypoint field = roads.crossing(10, 10);
    Waypoint pit = roads.crossing(10, -10);
    Waypoint mill = roads.crossing(-10, 0);
    roads.road(green, lane);
    roads.road(lane, field);
    roads.road(lane, pit);
    roads.road(green, mill);
    assertEquals(List.of(field, lane, pit), roads.way(field, pit));
    assertEquals(List.of(field, lane, green, mill), roads.way(field, mill));
    assertEquals(List.of(mill, green, lane, field), roads.way(mill, field));
    assertEquals(List.of(field, lane), roads.way(field, lane));
    assertEquals(List.of(field), roads.way(field, field));
  }

  @Test
  void ways_areTheShortest_inNetsWithRings() {
    for (int net = 0; net < 20; net++) {
      checkNet(net);
    }
  }

  /** Holds every way against the shortest lengths by Floyd (1962). */
  private static void checkNet(int net) {
    int count = 14;
    Roads roads = new Roads();
    List<Waypoint> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(roads.crossing(900 * Noise.hash(net, i, 1), 700 * Noise.hash(net, i, 2)));
    }
    double[][] shortest = new double[count][count];
    for (double[] row : shortest) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (int i = 0; i < count; i++) {
      shortest[i][i] = 0;
      for (int j = 0; j < i; j++) {
        if (j == i - 1 || Noise.hash(i, j, 50 + net) < 0.2f) {
          roads.road(all.get(i), all.get(j));
          shortest[i][j] = all.get(i).distance(all.get(j));
          shortest[j][i] = shortest[i][j];
        }
      }
    }
    for (int k = 0; k < count; k++) {
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
          shortest[i][j] = Math.min(shortest[i][j], shortest[i][k] + shortest[k][j]);
        }
      }
    }
    for (Waypoint from : all) {
      for (Waypoint to : all) {
        assertEquals(shortest[from.index][to.index], length(roads.way(from, to)), 0.01);
      }
    }
  }

  private static double length(List<Waypoint> way) {
    double length = 0;
    for (int i = 1; i < way.size(); i++) {
      length += way.get(i - 1).distance(way.get(i));
    }
    return length;
  }

  @Test
  void newRoad_isWalkedFromThenOn() {
    Waypoint a = roads.crossing(0, 0);
    Waypoint b = roads.crossing(5, 50);
    Waypoint c = roads.crossing(10, 0);
    roads.road(a, b);
    roads.road(b, c);
    assertEquals(List.of(a, b, c), roads.way(a, c));
    roads.road(a, c);
    assertEquals(List.of(a, c), roads.way(a, c));
  }

  @Test
  void missingRoad_isNamed() {
    Waypoint a = roads.crossing(1, 2);
    Waypoint b = roads.crossing(3, 4);
    Exception e = assertThrows(IllegalArgumentException.class, () -> roads.way(a, b));
    assertTrue(e.getMessage().contains("(1.0, 2.0) to (3.0, 4.0)"), e.getMessage());
    Waypoint foreign = new Roads().crossing(7, 8);
    assertThrows(IllegalArgumentException.class, () -> roads.road(a, foreign));
  }
}
