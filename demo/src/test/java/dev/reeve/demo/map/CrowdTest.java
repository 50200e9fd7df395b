package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Trade;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private final VillageMap map = new VillageMap();

  @Test
  void everybody_standsWhereNobodyElseStands() {
    Crowd crowd = new Crowd(map);
    for (int person = 0; person < 200; person++) {
      crowd.settle(person, 0);
      crowd.employ(person, person % 3 == 0 ? Trade.FARMER : Trade.POTTER);
    }
    crowd.arriveAll();
    Set<List<Float>> standing = new HashSet<>();
    for (Figure figure : crowd.people().values()) {
      assertTrue(standing.add(List.of(figure.x(), figure.y())), "two stand in one place");
    }
  }

  @Test
  void someoneWithANewTrade_walksThereAndWorks() {
    Crowd crowd = new Crowd(map);
    crowd.settle(0, 1);
    crowd.arriveAll();
    crowd.employ(0, Trade.SOLDIER);
    Figure figure = crowd.people().get(0);
    assertTrue(figure.pose().walking());
    Outline yard = map.place(Trade.SOLDIER).ground();
    assertFalse(yard.contains(figure.x(), figure.y()));
    for (int i = 0; i < 30 * 30; i++) {
      crowd.update(1 / 30f);
    }
    assertTrue(yard.contains(figure.x(), figure.y()), figure.x() + ", " + figure.y());
    assertFalse(figure.pose().walking());
  }

  @Test
  void standingPlace_isFreeAgain_whenSomeoneLeavesATrade() {
    Crowd crowd = new Crowd(map);
    crowd.settle(0, 0);
    crowd.settle(1, 0);
    crowd.employ(0, Trade.SCHOLAR);
    int spot = crowd.people().get(0).spot();
    crowd.employ(0, Trade.DIGGER);
    crowd.employ(1, Trade.SCHOLAR);
    assertEquals(spot, crowd.people().get(1).spot());
  }

  @Test
  void newcomer_takesTheNumberOfSomeoneWhoDied_butNothingElseOfHis() {
    Crowd crowd = new Crowd(map);
    crowd.settle(0, 0);
    crowd.settle(1, 0);
    crowd.employ(0, Trade.SCHOLAR);
    crowd.employ(1, Trade.DIGGER);
    crowd.arriveAll();
    int desk = crowd.people().get(0).spot();
    crowd.bury(0);
    assertEquals(Set.of(1), crowd.people().keySet());
    crowd.settle(0, 2);
    Figure newcomer = crowd.people().get(0);
    assertEquals(Trade.IDLE, newcomer.trade());
    assertEquals(2, newcomer.skill);
    assertTrue(newcomer.pose().walking());
    crowd.employ(1, Trade.SCHOLAR);
    assertEquals(desk, crowd.people().get(1).spot());
  }

  @Test
  void sameCrowd_walksTheSameWay_everyTime() {
    assertEquals(trace(), trace());
  }

  private List<List<Float>> trace() {
    List<Trade> trades = List.of(Trade.FARMER, Trade.POTTER, Trade.SOLDIER, Trade.IDLE);
    Crowd crowd = new Crowd(map);
    for (int person = 0; person < 40; person++) {
      crowd.settle(person, person % 3);
      crowd.employ(person, trades.get(person % trades.size()));
    }
    for (int i = 0; i < 600; i++) {
      crowd.update(1 / 30f);
    }
    return crowd.people().values().stream().map(figure -> List.of(figure.x(), figure.y())).toList();
  }
}
