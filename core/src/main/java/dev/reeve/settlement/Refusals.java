package dev.reeve.settlement;

import java.util.List;

/** Orders that cannot be met are told once, and again only when something about them changes. */
final class Refusals {

  private List<Event.OrderRefused> told = List.of();

  void tell(State s, List<Event.OrderRefused> refusals) {
    if (refusals.isEmpty() && told.isEmpty()) {
      return;
    }
    if (!refusals.equals(told)) {
      told = List.copyOf(refusals);
      s.events.addAll(told);
    }
  }

  void archive(Archive archive) {
    told =
        archive.list(
            "told",
            told,
            (name, refusal) ->
                new Event.OrderRefused(
                    RefusedOrder.archive(
                        name + ".order", refusal == null ? null : refusal.order(), archive),
                    RefusalReason.archive(
                        name + ".reason", refusal == null ? null : refusal.reason(), archive)));
  }
}
