package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import java.util.List;
import java.util.Locale;

/** Notes about goods: where they come from, where they go, what is missing and what would help. */
final class GoodNotes {
  private static final int MOST_REMEDIES = 3;

  /** A flow that is smaller, in units, is not shown. */
  private static final double NOTHING = 0.005;

  private final Texts texts;

  GoodNotes(Texts texts) {
    this.texts = texts;
  }

  void good(NoteContent note, String id) {
    Plan plan = note.village().plan();
    Good good = plan.rules().good(id);
    GoodFlow flow = plan.goods().get(id);
    note.title(texts.name("good", id));
    double need = note.village().need(good);
    if (need > 0) {
      note.say(texts.format("note.good.need", texts.amount(need)));
    }
    if (good.wanted()) {
      note.say(texts.format("note.good.wish", texts.amount(good.happiness())));
    }
    note.say(texts.format("note.good.made", texts.amount(flow.produced())));
    uses(note, flow);
    note.figure(texts.get("note.in-store"), note.village().settlement().stock(id));
    labour(note, id);
  }

  /** What a unit costs in labour, and what all of it takes, where the ledger has it. */
  void labour(NoteContent note, String good) {
    Plan plan = note.village().plan();
    double value = plan.value().getOrDefault(good, Double.NaN);
    if (Double.isFinite(value)) {
      note.say(texts.format("note.worth", texts.amount(value)));
    }
    Double share = plan.ledger().get(good);
    if (share != null) {
      note.ledger(
          texts.format("note.ledger.good", texts.inSentence("good", good), texts.percent(share)));
    }
  }

  void needs(NoteContent note) {
    Village village = note.village();
    note.title(texts.get("note.needs"));
    for (String good : village.plan().coverage().keySet()) {
      need(note, good, village.coverage(good));
    }
    remedies(note);
    if (village.lacking().isPresent()) {
      note.warn(texts.get("note.short"));
    }
  }

  private void need(NoteContent note, String good, double share) {
    Plan plan = note.village().plan();
    GoodFlow flow = plan.goods().get(good);
    note.say(
        texts.format(
            "note.coverage",
            texts.name("good", good),
            texts.met(share),
            texts.amount(flow.produced())));
    if (flow.imported() > NOTHING) {
      note.say(texts.format("note.imported", texts.amount(flow.imported())));
    }
    uses(note, flow);
    if (share < 1) {
      double needed = plan.people() * note.village().need(plan.rules().good(good));
      note.alarm(texts.get("note.missing"), texts.amount((1 - share) * needed));
    }
    store(note, plan.rules().good(good));
  }

  /** The best limits to loosen, and in how many people's needs that is worth. */
  void remedies(NoteContent note) {
    List<Limit> remedies = note.village().remedies();
    if (remedies.isEmpty()) {
      return;
    }
    note.say(texts.get("note.help"));
    for (Limit limit : remedies.subList(0, Math.min(MOST_REMEDIES, remedies.size()))) {
      note.figure(what(limit), limit.worth() * note.village().plan().people());
    }
  }

  /** What one more of a limit is. */
  private String what(Limit limit) {
    return texts.format("note.help." + kind(limit), name(limit));
  }

  private static String kind(Limit limit) {
    return limit.kind().name().toLowerCase(Locale.ROOT);
  }

  private String name(Limit limit) {
    String of =
        switch (limit.kind()) {
          case LABOUR -> "tier";
          case TRADE -> "route";
          case RESEARCH -> "field";
          case SITES, DEPOSIT, ORDER_MOST, ORDER_LEAST -> "trade";
          case EMISSION -> "emission";
        };
    return texts.inSentence(of, limit.id());
  }

  void limit(NoteContent note, Limit limit) {
    note.title(texts.format("note.limit." + kind(limit), name(limit)));
    boolean scarce = limit.worth() > 0;
    note.say(texts.get(scarce ? "note.limit.binds" : "note.limit.free"));
    note.figure(texts.get("note.limit.used"), limit.used());
    if (Double.isFinite(limit.available())) {
      note.figure(texts.get("note.limit.available"), limit.available());
    }
    if (scarce) {
      String measure = limit.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
      note.figure(texts.get("note.limit.worth." + measure), limit.worth());
    }
  }

  void stock(NoteContent note, String id) {
    Village village = note.village();
    Good good = village.rules().good(id);
    note.title(texts.format("note.stock", texts.inSentence("good", id)));
    if (good.perish() >= 1) {
      note.say(texts.get("note.stock.none"));
    }
    note.figure(texts.get("note.in-store"), village.settlement().stock(id));
    if (village.need(good) > 0) {
      store(note, good);
    }
    if (good.perish() > 0 && good.perish() < 1) {
      note.say(texts.format("note.stock.spoils", texts.percent(good.perish())));
    }
  }

  private void store(NoteContent note, Good good) {
    Village village = note.village();
    double cycles = village.cyclesInStore(good);
    double reserve = village.reserve(good) / (village.need(good) * Math.max(1, village.people()));
    note.head(texts.get("note.head.cycles"));
    note.figure(texts.get("note.store.lasts"), cycles);
    note.figure(texts.get("note.store.reserve"), reserve);
  }

  /** Where a good goes, the streams that count. */
  void uses(NoteContent note, GoodFlow flow) {
    note.head(texts.get("note.head.cycle"));
    Uses.of(flow).forEach((use, amount) -> use(note, use, amount));
    use(note, "stored", flow.stored());
  }

  private void use(NoteContent note, String use, double amount) {
    if (Math.abs(amount) >= NOTHING) {
      note.figure(texts.get("note." + use), amount);
    }
  }
}
