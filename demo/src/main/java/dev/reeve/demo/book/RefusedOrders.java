package dev.reeve.demo.book;

import dev.reeve.demo.play.Village;
import dev.reeve.settlement.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders that cannot be met as things are, by the trade that they are about. */
final class RefusedOrders {
  private RefusedOrders() {}

  /** Why an order gives way, by trade. */
  static Map<String, String> byTrade(Village village) {
    Map<String, String> reasons = new LinkedHashMap<>();
    List<Event.OrderRefused> refusals = village.settlement().refusals();
    for (String trade : village.trades()) {
      for (Event.OrderRefused refusal : refusals) {
        if (refusal.order().endsWith("in trade " + trade)) {
          reasons.put(trade, refusal.reason());
        }
      }
    }
    return reasons;
  }
}
