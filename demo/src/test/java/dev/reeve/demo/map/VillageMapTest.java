package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.art.Trade;
import java.util.List;
import org.junit.jupiter.api.Test;

class VillageMapTest {
  private final VillageMap map = new VillageMap();

  @Test
  void everyTrade_hasRoomOnItsGround() {
    for (Place place : map.places()) {
      assertTrue(place.spots().size() >= 6, place.trade() + " has " + place.spots().size());
      for (float[] spot : place.spots()) {
        assertTrue(place.ground().contains(spot[0], spot[1]), place.trade() + " stands outside");
      }
    }
    assertTrue(map.place(Trade.POTTER).spots().size() >= 100);
    assertTrue(map.place(Trade.FARMER).spots().size() >= 80);
  }

  @Test
  void standingPlaces_keepADistance() {
    for (Place place : map.places()) {
      List<float[]> spots = place.spots();
      for (int i = 0; i < spots.size(); i++) {
        for (int j = 0; j < i; j++) {
          double apart =
              Math.hypot(spots.get(i)[0] - spots.get(j)[0], spots.get(i)[1] - spots.get(j)[1]);
          assertTrue(apart > 7, place.trade() + " stands " + apart + " apart");
        }
      }
    }
  }

  @Test
  void firstStandingPlaces_spreadOverTheGround() {
    List<float[]> spots = map.place(Trade.FARMER).spots();
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < i; j++) {
        double apart =
            Math.hypot(spots.get(i)[0] - spots.get(j)[0], spots.get(i)[1] - spots.get(j)[1]);
        assertTrue(apart > 80, "the first farmers stand " + apart + " apart");
      }
    }
  }

  @Test
  void ways_goAlongTheRoads_andNotFurtherThanTheNearestCrossing() {
    Waypoint green = new Waypoint(0, 0);
    Waypoint lane = new Waypoint(10, 0, green);
    Waypoint field = new Waypoint(10, 10, lane);
    Waypoint pit = new Waypoint(10, -10, lane);
    Waypoint mill = new Waypoint(-10, 0, green);
    assertEquals(List.of(field, lane, pit), field.wayTo(pit));
    assertEquals(List.of(field, lane, green, mill), field.wayTo(mill));
    assertEquals(List.of(mill, green, lane, field), mill.wayTo(field));
    assertEquals(List.of(field, lane), field.wayTo(lane));
    assertEquals(List.of(lane, field), lane.wayTo(field));
    assertEquals(List.of(field), field.wayTo(field));
  }
}
