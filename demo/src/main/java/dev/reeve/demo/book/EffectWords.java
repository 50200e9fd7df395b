package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Effect;
import dev.reeve.demo.play.Effect.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What wishes would change, in words. */
final class EffectWords {
  private static final double HIDDEN = 0.005;

  private final Texts texts;

  EffectWords(Texts texts) {
    this.texts = texts;
  }

  String happiness() {
    return texts.get("hand.effect.happiness");
  }

  String incomes() {
    return texts.get("hand.effect.income");
  }

  /** A number with an arrow where it goes up or down. */
  String amountAndTrend(Change change) {
    double by = change.to() - change.from();
    String arrow = Math.abs(by) < HIDDEN ? "" : by > 0 ? " ↑" : " ↓";
    return texts.amount(change.to()) + arrow;
  }

  /** So many more or fewer. */
  static String signed(long difference) {
    return (difference < 0 ? "−" : "+") + Math.abs(difference);
  }

  /** Whether a trade has no sign of its own, and shares the common one with others of the rules. */
  static boolean nameless(Effect effect, String trade) {
    return Trade.of(trade) == Trade.OTHER
        && effect.before().rules().industries().stream()
                .filter(industry -> Trade.of(industry.id()) == Trade.OTHER)
                .count()
            > 1;
  }

  /** Who would move of the trades that no sign tells apart, by name; empty for nobody. */
  String named(Effect effect) {
    return effect.moves().stream()
        .filter(move -> nameless(effect, move.trade()))
        .map(move -> texts.name("trade", move.trade()) + " " + signed(move.to() - move.from()))
        .collect(Collectors.joining(", "));
  }

  /** What would be short: needs met less. */
  List<String> bad(Effect effect) {
    return changes(effect.needs(), "hand.effect.need", this::good, texts::met, true);
  }

  /** Everything else that would change, what is lost first. */
  List<String> sentences(Effect effect) {
    List<String> said = new ArrayList<>();
    for (Change program : effect.programs()) {
      String key = program.worse() ? "hand.effect.ended" : "hand.effect.begun";
      said.add(texts.format(key, texts.name("program", program.of())));
    }
    said.addAll(changes(effect.needs(), "hand.effect.need", this::good, texts::met, false));
    String lost = list(effect.luxuries(), true);
    if (!lost.isEmpty()) {
      said.add(texts.format("hand.effect.less", lost));
    }
    String won = list(effect.luxuries(), false);
    if (!won.isEmpty()) {
      said.add(texts.format("hand.effect.more", won));
    }
    for (Change store : effect.stores()) {
      if (!seen(store)) {
        continue;
      }
      said.add(
          texts.format(
              "hand.effect.store",
              good(store.of()),
              texts.amount(store.from()),
              texts.amount(store.to())));
    }
    for (Change reserve : effect.reserves()) {
      said.add(
          texts.format(
              "hand.effect.reserve",
              good(reserve.of()),
              texts.whole(reserve.from()),
              texts.whole(reserve.to())));
    }
    if (said.isEmpty() && effect.incomes().isEmpty()) {
      said.add(texts.get(effect.moves().isEmpty() ? "hand.effect.none" : "hand.effect.moves"));
    }
    return said;
  }

  private List<String> changes(
      List<Change> changes,
      String key,
      Function<String, String> name,
      Function<Double, String> form,
      boolean worse) {
    return changes.stream()
        .filter(change -> change.worse() == worse)
        .map(
            change ->
                texts.format(
                    key,
                    name.apply(change.of()),
                    form.apply(change.from()),
                    form.apply(change.to())))
        .toList();
  }

  private String list(List<Change> luxuries, boolean worse) {
    return luxuries.stream()
        .filter(change -> change.worse() == worse && seen(change))
        .map(
            change ->
                texts.format(
                    "hand.effect.each",
                    texts.inSentence("good", change.of()),
                    texts.amount(change.from()),
                    texts.amount(change.to())))
        .collect(Collectors.joining(", "));
  }

  /** Whether a change shows in the numbers as they are written. */
  private boolean seen(Change change) {
    return !texts.amount(change.from()).equals(texts.amount(change.to()));
  }

  private String good(String id) {
    return texts.name("good", id);
  }
}
