package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reeve.demo.play.StaffOrders.Mark;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Orders.Staff;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffOrdersTest {
  private static final Map<String, Integer> PRESENT = Map.of("farmer", 20, "potter", 7);

  private static StaffOrders reeves(Orders orders) {
    return new StaffOrders(orders, PRESENT::get, 30, false);
  }

  private static StaffOrders byHand(Orders orders) {
    return new StaffOrders(orders, PRESENT::get, 30, true);
  }

  @Test
  void step_locksTheTradeOneBesideThoseWhoAreThere() {
    assertEquals(new Staff(21, 21), reeves(Orders.NONE).step("farmer", 1).staff("farmer"));
    assertEquals(new Staff(15, 15), reeves(Orders.NONE).step("farmer", -5).staff("farmer"));
  }

  @Test
  void step_goesOnFromTheNumberOrdered_notFromThosePresent() {
    Orders twice = reeves(reeves(Orders.NONE).step("farmer", 1)).step("farmer", 1);
    assertEquals(new Staff(22, 22), twice.staff("farmer"));
  }

  @Test
  void step_keepsTheKindOfOrder() {
    Orders least = Orders.NONE.atLeast("farmer", 10);
    assertEquals(new Staff(11, Integer.MAX_VALUE), reeves(least).step("farmer", 1).staff("farmer"));
    Orders most = Orders.NONE.atMost("farmer", 10);
    assertEquals(new Staff(0, 9), reeves(most).step("farmer", -1).staff("farmer"));
  }

  @Test
  void step_staysWithinNobodyAndEverybody() {
    assertEquals(new Staff(2, 2), reeves(Orders.NONE).step("potter", -5).staff("potter"));
    Orders none = Orders.NONE.exactly("potter", 0);
    assertSame(none, reeves(none).step("potter", -1));
    Orders all = Orders.NONE.exactly("potter", 28);
    assertEquals(new Staff(30, 30), reeves(all).step("potter", 5).staff("potter"));
  }

  @Test
  void lock_holdsThosePresent_andLetsGoAgain() {
    Orders locked = reeves(Orders.NONE).lock("potter");
    assertEquals(new Staff(7, 7), locked.staff("potter"));
    assertEquals(Orders.NONE, reeves(locked).lock("potter"));
  }

  @Test
  void lock_letsGoWhateverIsOrdered() {
    assertEquals(Orders.NONE, reeves(Orders.NONE.atLeast("potter", 3)).lock("potter"));
    assertEquals(Orders.NONE, reeves(Orders.NONE.atMost("potter", 3)).lock("potter"));
  }

  @Test
  void order_takesTheNumberThatStandsInTheRow() {
    Orders most = Orders.NONE.atMost("farmer", 12);
    assertEquals(
        new Staff(12, Integer.MAX_VALUE), reeves(most).order("farmer", Mark.LEAST).staff("farmer"));
    assertEquals(new Staff(12, 12), reeves(most).order("farmer", Mark.EXACTLY).staff("farmer"));
    assertEquals(Orders.NONE, reeves(most).order("farmer", Mark.FREE));
    assertEquals(new Staff(0, 20), reeves(Orders.NONE).order("farmer", Mark.MOST).staff("farmer"));
  }

  @Test
  void order_withoutASecondNumber_isNoOrderBetweenTwo() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> reeves(Orders.NONE).order("farmer", Mark.BETWEEN));
    assertEquals("mark is BETWEEN, which needs two numbers", refused.getMessage());
  }

  @Test
  void mark_saysWhatIsOrdered() {
    assertEquals(Mark.FREE, reeves(Orders.NONE).mark("farmer"));
    assertEquals(Mark.EXACTLY, reeves(Orders.NONE.exactly("farmer", 0)).mark("farmer"));
    assertEquals(Mark.LEAST, reeves(Orders.NONE.atLeast("farmer", 3)).mark("farmer"));
    assertEquals(Mark.MOST, reeves(Orders.NONE.atMost("farmer", 3)).mark("farmer"));
    Orders between = Orders.NONE.atLeast("farmer", 3).atMost("farmer", 5);
    assertEquals(Mark.BETWEEN, reeves(between).mark("farmer"));
    assertEquals(new Staff(4, 4), reeves(between).step("farmer", 1).staff("farmer"));
  }

  @Test
  void byHand_onlyThoseAtLeisureCanBeSent() {
    Orders staffed = Orders.NONE.exactly("farmer", 20).exactly("potter", 7);
    assertEquals(3, byHand(staffed).unasked());
    assertEquals(new Staff(10, 10), byHand(staffed).step("potter", 5).staff("potter"));
    Orders full = Orders.NONE.exactly("farmer", 20).exactly("potter", 10);
    assertSame(full, byHand(full).step("farmer", 1));
    assertEquals(new Staff(19, 19), byHand(full).step("farmer", -1).staff("farmer"));
  }

  @Test
  void byHand_moreOrderedThanThereAre_asksForNobodyElse() {
    Orders tooMany = Orders.NONE.exactly("farmer", 25).exactly("potter", 10);
    assertEquals(0, byHand(tooMany).unasked());
    assertSame(tooMany, byHand(tooMany).step("potter", 1));
  }
}
