package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.RefusalReason;
import dev.reeve.settlement.RefusedOrder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Orders on trades that cannot be met as things are, in the player's language. */
final class RefusedOrders {
  private RefusedOrders() {}

  /** Why an order gives way, by the trade that it is about. */
  static Map<String, String> byTrade(Village village, Texts texts) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Event.OrderRefused refusal : village.settlement().refusals()) {
      boolean one = refusal.order().kind() != RefusedOrder.Kind.ALL;
      for (String trade : refusal.order().trades()) {
        // That the reeve is off is said once, beside his switch.
        if (one) {
          reasons.merge(trade, words(refusal.reason(), texts), (first, next) -> first + " " + next);
        }
      }
    }
    return reasons;
  }

  /** A reason as a sentence. */
  static String words(RefusalReason reason, Texts texts) {
    return texts.format(
        "refused.reason." + reason.kind().name().toLowerCase(Locale.ROOT),
        reason.numbers().toArray());
  }
}
