package dev.reeve.demo.map;

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
  void everyGateAndStore_isReachedFromTheArrivalRoad() {
    for (Place place : map.places()) {
      assertTrue(map.roads().way(map.arrival(), place.gate()).size() >= 2, place.trade() + " gate");
      assertTrue(
          map.roads().way(place.gate(), place.store()).size() >= 1, place.trade() + " store");
    }
  }
}
