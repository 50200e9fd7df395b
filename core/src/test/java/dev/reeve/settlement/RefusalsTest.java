package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reeve.model.People;
import dev.reeve.plan.SeedVillage;
import dev.reeve.settlement.RefusalReason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders that cannot be met say so in parts and in words. */
class RefusalsTest {

  private final LivingSettlement village = settle("18-festival");

  private static LivingSettlement settle(String name) {
    LivingSettlement village =
        new LivingSettlement(SeedVillage.rules(name), 100, 1, Settings.defaults());
    village.tick();
    return village;
  }

  private static void assertRefused(
      LivingSettlement village,
      Orders orders,
      RefusedOrder order,
      RefusalReason reason,
      String words) {
    village.order(orders);
    Event.OrderRefused refused = new Event.OrderRefused(order, reason);
    assertEquals(List.of(refused), village.refusals());
    assertEquals(words, refused.words());
  }

  private static RefusedOrder order(RefusedOrder.Kind kind, String trade, Integer... numbers) {
    return new RefusedOrder(kind, List.of(trade), List.of(numbers));
  }

  @Test
  void tooFewSites() {
    assertRefused(
        settle("21-famine"),
        Orders.NONE.atLeast("farmer", 90),
        order(RefusedOrder.Kind.AT_LEAST, "farmer", 90),
        RefusalReason.of(Kind.SITES, 5),
        "at least 90 in trade farmer cannot be had: there are sites for 5.");
  }

  @Test
  void tooFewPeople_afterOrdersThatCameFirst() {
    RefusedOrder first = order(RefusedOrder.Kind.EXACTLY, "potter", 60);
    assertRefused(
        village,
        Orders.NONE
            .exactly("potter", 60)
            .atMost("digger", 3)
            .atLeast("farmer", 50)
            .atMost("farmer", 70),
        order(RefusedOrder.Kind.BETWEEN, "farmer", 50, 70),
        new RefusalReason(Kind.OTHER_ORDERS, List.of(100, 60), List.of(first)),
        "between 50 and 70 in trade farmer cannot be had: of 100 people 60 have other orders:"
            + " exactly 60 in trade potter.");
  }

  @Test
  void peopleWhoAreKept() {
    int person = 0;
    String trade = village.job(person);
    assertRefused(
        village,
        Orders.NONE.keep(person).exactly(trade, 0),
        order(RefusedOrder.Kind.EXACTLY, trade, 0),
        RefusalReason.of(Kind.KEPT, 1),
        "exactly 0 in trade " + trade + " cannot be had: 1 of them are kept where they are.");
  }

  @Test
  void personWhoIsGone() {
    village.remove(7);
    assertRefused(
        village,
        Orders.NONE.keep(7),
        new RefusedOrder(RefusedOrder.Kind.KEEP, List.of(), List.of(7)),
        RefusalReason.of(Kind.NO_PERSON),
        "person 7 is kept cannot be had: there is no such person any more.");
  }

  @Test
  void carriersWithoutARoute() {
    assertRefused(
        village,
        Orders.NONE.exactly(LivingSettlement.CARRIER, 2),
        order(RefusedOrder.Kind.EXACTLY, LivingSettlement.CARRIER, 2),
        RefusalReason.of(Kind.NO_CARRIAGE),
        "exactly 2 in trade carrier cannot be had: no route asks for carriers.");
  }

  @Test
  void reeveWhoIsOff() {
    assertRefused(
        village,
        Orders.NONE.exactly("farmer", 2).atMost("potter", 3).off(true),
        new RefusedOrder(RefusedOrder.Kind.ALL, List.of("farmer", "potter"), List.of()),
        RefusalReason.of(Kind.OFF),
        "the orders on farmer, potter cannot be had: the reeve is off, and then nobody is moved.");
  }

  @Test
  void tradeThatNewRulesDoNotKnow() {
    village.order(Orders.NONE.atMost("potter", 3));
    village.setRules(
        Villages.ruleset(
            People.INTERCHANGEABLE, List.of(Villages.FOOD), List.of(Villages.FARMER), List.of()));
    village.tick();
    assertEquals(
        List.of(
            new Event.OrderRefused(
                order(RefusedOrder.Kind.AT_MOST, "potter", 3), RefusalReason.of(Kind.NO_TRADE))),
        village.refusals());
  }

  @Test
  void partsThatDoNotFitTheKind_areRefused() {
    assertEquals(
        "an order of kind BETWEEN has the trades [farmer] and the numbers [1]; it must have 1 and 2",
        assertThrows(
                IllegalArgumentException.class, () -> order(RefusedOrder.Kind.BETWEEN, "farmer", 1))
            .getMessage());
    assertEquals(
        "a refusal of kind SITES has the numbers []; it must have 1",
        assertThrows(IllegalArgumentException.class, () -> RefusalReason.of(Kind.SITES))
            .getMessage());
  }
}
