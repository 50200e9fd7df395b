package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Alert;
import dev.reeve.demo.play.Constitution;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Threat;
import java.util.Locale;

/** What alerts say, on their seals and in their notes: what is wrong, why, and what can be done. */
final class AlertNotes {
  private final Texts texts;
  private final GoodNotes goods;
  private final RefusalWords refusals;

  AlertNotes(Texts texts) {
    this.texts = texts;
    goods = new GoodNotes(texts);
    refusals = new RefusalWords(texts);
  }

  private static String key(Alert alert) {
    String key = "alert." + alert.kind().name().toLowerCase(Locale.ROOT);
    return alert.kind() == Alert.Kind.GOAL ? key + "." + alert.subject() : key;
  }

  /** The few words on a seal. */
  String words(Alert alert) {
    return texts.format(key(alert), subject(alert), amount(alert));
  }

  /** The few words on a seal about another village than the one looked at. */
  String elsewhere(Alert alert, String village) {
    String key = "alert." + alert.kind().name().toLowerCase(Locale.ROOT) + ".there";
    return texts.format(key, village);
  }

  private String subject(Alert alert) {
    return switch (alert.kind()) {
      case FAMINE, STORE, ENOUGH -> texts.inSentence("good", alert.subject());
      case RAID -> texts.name("threat", alert.subject());
      case DISCOVERY -> texts.name("field", alert.subject());
      case FESTIVAL -> texts.name("program", alert.subject());
      case GOAL, OLIGARCHY, TIPPED, REFUSED, IDLE, SHRANK, OFF, SHARED, GREW -> alert.subject();
    };
  }

  private String amount(Alert alert) {
    return switch (alert.kind()) {
      case FAMINE, STORE -> texts.met(alert.amount());
      case RAID, GOAL -> texts.amount(alert.amount());
      case OLIGARCHY, TIPPED, SHARED -> texts.percent(alert.amount());
      case REFUSED, IDLE, SHRANK, OFF, ENOUGH, DISCOVERY, FESTIVAL, GREW ->
          texts.whole(alert.amount());
    };
  }

  void alert(NoteContent note, Alert alert) {
    note.title(words(alert));
    note.say(texts.format(key(alert) + ".why", subject(alert), amount(alert)));
    switch (alert.kind()) {
      case FAMINE -> famine(note, alert.subject());
      case STORE -> goods.stock(note, alert.subject());
      case RAID -> raid(note, alert.subject());
      case REFUSED ->
          note.village().settlement().refusals().stream().map(refusals::of).forEach(note::warn);
      case GOAL -> note.figure(texts.get("alert.goal.now"), amount(alert));
      case IDLE -> goods.remedies(note);
      case OLIGARCHY, TIPPED, SHARED -> law(note);
      case SHRANK, OFF, ENOUGH, DISCOVERY, FESTIVAL, GREW -> {}
    }
    note.ledger(texts.get(key(alert) + ".do"));
  }

  /** The two numbers on which it hangs. */
  private void law(NoteContent note) {
    Village village = note.village();
    Constitution law = village.constitution();
    note.head(texts.get("alert.law"));
    note.figure(texts.get("rule.chi"), texts.percent(law.redistribution(), 1));
    note.figure(texts.get("rule.zeta"), texts.percent(law.lead(), 1));
    if (village.people() > 0) {
      note.figure(texts.get("rule.richest"), texts.percent(village.fortunes().largest(), 1));
      double share = law.theoryShare(village.people());
      note.figure(
          texts.get("rule.expected"),
          share > 0 ? texts.percent(share, 1) : texts.get("rule.nobody"));
    }
  }

  private void famine(NoteContent note, String good) {
    Village village = note.village();
    double need = village.need(village.rules().good(good)) * village.people();
    note.head(texts.get("note.head.cycle"));
    note.figure(texts.get("alert.famine.needed"), need);
    note.alarm(texts.get("note.missing"), texts.amount((1 - village.coverage(good)) * need));
    note.figure(texts.get("alert.famine.planned"), village.plan().goods().get(good).produced());
    goods.remedies(note);
  }

  private void raid(NoteContent note, String id) {
    Village village = note.village();
    for (Threat threat : village.rules().threats()) {
      if (threat.id().equals(id)) {
        note.figure(
            texts.format("alert.raid.takes", texts.inSentence("good", threat.takes())),
            threat.amount() * village.settlement().raid(id));
        note.figure(texts.get("note.in-store"), village.settlement().stock(threat.takes()));
        threat
            .mitigation()
            .forEach(
                (good, saves) -> {
                  note.figure(
                      texts.format("alert.raid.saves", texts.inSentence("good", good)), saves);
                  note.figure(
                      texts.format("alert.raid.has", texts.inSentence("good", good)),
                      village.settlement().stock(good));
                });
      }
    }
  }
}
