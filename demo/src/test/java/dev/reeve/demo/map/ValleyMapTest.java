package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Trade;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValleyMapTest {
  private final List<ValleyMap> valleys =
      List.of(
          new ValleyMap(0),
          new ValleyMap(1),
          new ValleyMap(2),
          new ValleyMap(3),
          new ValleyMap(4),
          new ValleyMap(0, 0),
          new ValleyMap(3, 1),
          new ValleyMap(0, 1, 2, 3, 4),
          new ValleyMap(4, 3, 2, 1, 0));

  private Stream<VillageMap> villages() {
    return valleys.stream().flatMap(valley -> valley.villages().stream());
  }

  @Test
  void everyPlaceOfEveryLayout_hasRoom_onItsOwnGround() {
    villages()
        .flatMap(village -> village.places().stream())
        .forEach(
            place -> {
              assertTrue(place.spots().size() >= 6, place.trade() + " " + place.spots().size());
              for (float[] spot : place.spots()) {
                assertTrue(place.ground().contains(spot[0], spot[1]), place.trade() + " outside");
              }
            });
    villages()
        .forEach(
            village -> {
              assertTrue(village.place(Trade.FARMER).spots().size() >= 80);
              assertTrue(village.place(Trade.POTTER).spots().size() >= 100);
            });
  }

  @Test
  void noTwoPlaces_shareGround() {
    villages()
        .forEach(
            village -> {
              for (Place place : village.places()) {
                for (Place other : village.places()) {
                  if (place.trade() != other.trade()) {
                    place
                        .spots()
                        .forEach(
                            spot ->
                                assertFalse(
                                    other.ground().contains(spot[0], spot[1]),
                                    place.trade() + " stands where " + other.trade() + " is"));
                  }
                }
              }
            });
  }

  @Test
  void noTwoVillages_shareGround() {
    for (ValleyMap valley : valleys) {
      for (int i = 0; i < valley.villages().size(); i++) {
        for (int j = 0; j < i; j++) {
          Rectangle one = valley.village(i).bounds();
          Rectangle other = valley.village(j).bounds();
          assertFalse(one.overlaps(other), one + " and " + other);
        }
      }
    }
  }

  @Test
  void roads_leadFromEveryGate_toEveryStore_andToEveryOtherVillage() {
    for (ValleyMap valley : valleys) {
      Waypoint first = valley.village(0).place(Trade.IDLE).gate();
      for (VillageMap village : valley.villages()) {
        assertFalse(valley.roads().way(village.arrival(), first).isEmpty());
        for (Place place : village.places()) {
          assertFalse(valley.roads().way(first, place.gate()).isEmpty());
          assertFalse(valley.roads().way(place.gate(), place.store()).isEmpty());
        }
      }
    }
  }

  @Test
  void everyVillage_liesWithinTheBounds_andHasHousesForItsPeople() {
    for (ValleyMap valley : valleys) {
      for (VillageMap village : valley.villages()) {
        assertTrue(valley.bounds().contains(village.bounds()), () -> "" + village.bounds());
        assertTrue(village.cottages().size() >= 20, () -> village.cottages().size() + " houses");
      }
    }
  }

  @Test
  void housesAndTrees_keepOffGroundsAndRoads() {
    for (ValleyMap valley : valleys) {
      for (VillageMap village : valley.villages()) {
        for (Cottage cottage : village.cottages()) {
          for (Place place : village.places()) {
            assertFalse(place.ground().contains(cottage.x() + 16, cottage.y() + 4));
          }
        }
        for (Place place : village.places()) {
          for (Tree tree : valley.trees()) {
            assertFalse(place.ground().contains(tree.x(), tree.y()), "a tree on " + place.trade());
          }
        }
      }
    }
  }

  @Test
  void roadsCrossWater_onBridgesOnly() {
    ValleyMap valley = new ValleyMap(0, 1, 2, 3, 4);
    // Two brooks with a road of the village each, and the river with two roads between villages.
    assertEquals(4, valley.bridges().size());
  }

  @Test
  void layouts_areNotLikeEachOther() {
    Set<List<Float>> fields = new HashSet<>();
    for (int layout = 0; layout < 5; layout++) {
      Rectangle green = new ValleyMap(layout).village(0).bounds();
      Site pit = Layouts.of(layout).site(Trade.DIGGER);
      Site kilns = Layouts.of(layout).site(Trade.POTTER);
      assertTrue(
          fields.add(List.of(pit.x(), pit.y(), kilns.x(), kilns.y())), "two alike: " + green);
    }
  }

  @Test
  void valley_ofNoneOrTooManyVillages_isRefused() {
    assertThrows(IllegalArgumentException.class, ValleyMap::new);
    assertThrows(IllegalArgumentException.class, () -> new ValleyMap(0, 1, 2, 3, 4, 5));
  }
}
