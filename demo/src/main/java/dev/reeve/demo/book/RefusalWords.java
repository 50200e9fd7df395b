package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.RefusedOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Refused orders in the player's language. */
final class RefusalWords {
  private final Texts texts;

  RefusalWords(Texts texts) {
    this.texts = texts;
  }

  /** Order and reason as a sentence. */
  String of(Event.OrderRefused refused) {
    return texts.format(
        "refused", order(refused.order()), RefusedOrders.words(refused.reason(), texts));
  }

  private String order(RefusedOrder order) {
    String trades =
        order.trades().stream()
            .map(trade -> texts.inSentence("trade", trade))
            .collect(Collectors.joining(", "));
    List<Object> values = new ArrayList<>();
    values.add(trades);
    values.addAll(order.numbers());
    return texts.format(
        "refused.order." + order.kind().name().toLowerCase(Locale.ROOT), values.toArray());
  }
}
