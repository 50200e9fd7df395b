package dev.reeve.demo.play;

import dev.reeve.settlement.Event;
import dev.reeve.settlement.RefusalReason;
import dev.reeve.settlement.RefusedOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refused order as the parts of a line of the log, and back: the subject names the trades, the
 * parts are {@code order KIND n} and {@code reason KIND n} with the numbers, n from 0.
 */
final class Refusal {
  private static final String ORDER = "order";
  private static final String REASON = "reason";

  /** For a kind that has no number. */
  private static final int NONE = -1;

  private Refusal() {}

  static String subject(Event.OrderRefused refused) {
    return String.join(",", refused.order().trades());
  }

  static Map<String, Double> parts(Event.OrderRefused refused) {
    Map<String, Double> parts = new LinkedHashMap<>();
    put(parts, ORDER, refused.order().kind(), refused.order().numbers());
    put(parts, REASON, refused.reason().kind(), refused.reason().numbers());
    return parts;
  }

  private static void put(
      Map<String, Double> parts, String what, Enum<?> kind, List<Integer> numbers) {
    String key = what + " " + kind.name() + " ";
    if (numbers.isEmpty()) {
      parts.put(key + NONE, 0.0);
    }
    for (int i = 0; i < numbers.size(); i++) {
      parts.put(key + i, (double) numbers.get(i));
    }
  }

  /** The refused order of a line; which orders came before it is not kept. */
  static Event.OrderRefused of(Log.Line line) {
    List<String> trades = line.subject().isEmpty() ? List.of() : List.of(line.subject().split(","));
    RefusedOrder.Kind order = RefusedOrder.Kind.valueOf(kind(line, ORDER));
    RefusalReason.Kind reason = RefusalReason.Kind.valueOf(kind(line, REASON));
    return new Event.OrderRefused(
        new RefusedOrder(order, trades, numbers(line, ORDER)),
        new RefusalReason(reason, numbers(line, REASON), List.of()));
  }

  private static String kind(Log.Line line, String what) {
    for (String key : line.parts().keySet()) {
      if (key.startsWith(what + " ")) {
        return key.split(" ", -1)[1];
      }
    }
    throw new IllegalArgumentException(
        "a refused order in the log has the parts " + line.parts() + "; it must have its " + what);
  }

  private static List<Integer> numbers(Log.Line line, String what) {
    List<Integer> numbers = new ArrayList<>();
    line.parts()
        .forEach(
            (key, value) -> {
              if (key.startsWith(what + " ") && !key.endsWith(" " + NONE)) {
                numbers.add(value.intValue());
              }
            });
    return numbers;
  }
}
