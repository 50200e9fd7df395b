package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.LivingSettlement;
import java.util.Map;

/** Notes about those at work: trades, their places on the map, and programs. */
final class TradeNotes {
  private final Texts texts;
  private final GoodNotes goods;

  TradeNotes(Texts texts) {
    this.texts = texts;
    goods = new GoodNotes(texts);
  }

  void industry(NoteContent note, String industry) {
    Village village = note.village();
    Plan plan = village.plan();
    note.title(texts.name("trade", industry));
    note.say(
        texts.format(
            note.village().constitution().money() ? "note.now.advised" : "note.now",
            texts.whole(village.workers(industry)),
            texts.whole(village.people()),
            texts.amount(village.planned(industry))));
    if (village.learning(industry) > 0) {
      note.say(texts.format("note.learning", texts.whole(village.learning(industry))));
    }
    if (industry.equals(LivingSettlement.CARRIER)) {
      note.say(texts.get("note.carrier"));
      return;
    }
    double sites = plan.rules().industry(industry).sites();
    if (Double.isFinite(sites)) {
      note.say(texts.format("note.sites", texts.whole(sites)));
    }
    for (String good : plan.rules().industry(industry).output().keySet()) {
      GoodFlow flow = plan.goods().get(good);
      String name = texts.inSentence("good", good);
      // A plan knows what all who make a good make of it together.
      String who = makers(plan.rules(), good) > 1 ? "note.makes.together" : "note.makes";
      note.say(texts.format(who, texts.amount(flow.produced()), name));
      goods.uses(note, flow);
      goods.labour(note, good);
    }
    aside(note, "note.emits", plan.rules().industry(industry).emission());
    aside(note, "note.absorbs", plan.rules().industry(industry).absorption());
    Settlement settlement = village.settlement();
    note.figure(texts.get("note.belief"), texts.percent(settlement.believedYield(industry)));
    note.figure(texts.get("note.doubt"), texts.percent(settlement.doubt(industry)));
    note.ledger(
        texts.format(
            "note.ledger.trade", texts.percent(plan.shares().getOrDefault(industry, 0.0))));
  }

  private static long makers(Ruleset rules, String good) {
    return rules.industries().stream()
        .filter(industry -> industry.output().getOrDefault(good, 0.0) > 0)
        .count();
  }

  /** What a worker does to the air and the water beside his work. */
  private void aside(NoteContent note, String key, Map<String, Double> units) {
    units.forEach(
        (emission, each) ->
            note.say(
                texts.format(key, texts.amount(each), texts.inSentence("emission", emission))));
  }

  void place(NoteContent note, Trade trade) {
    for (Industry industry : note.village().rules().industries()) {
      if (Trade.of(industry.id()) == trade) {
        industry(note, industry.id());
      }
    }
    if (trade == Trade.CARRIER) {
      industry(note, LivingSettlement.CARRIER);
    }
    if (trade == Trade.IDLE) {
      note.title(texts.get("place.idle"));
      note.say(
          texts.format("note.idle", texts.whole(note.village().workers(LivingSettlement.IDLE))));
      note.village().rules().programs().forEach(program -> program(note, program));
    }
  }

  void program(NoteContent note, Program program) {
    note.title(texts.name("program", program.id()));
    boolean held = note.village().plan().programs().getOrDefault(program.id(), false);
    note.say(texts.get(held ? "note.program.on" : "note.program.no"));
    note.figure(texts.get("note.program.worth"), program.happiness());
    note.head(texts.get("note.head.each"));
    program.requires().forEach((good, units) -> note.figure(texts.name("good", good), units));
  }

  void date(NoteContent note) {
    Village village = note.village();
    long cycle = village.settlement().cycles();
    note.title(texts.format("note.date", texts.whole((double) (1 + cycle))));
    note.say(texts.get("note.date.text"));
    village.rules().season(cycle).ifPresent(season -> season(note, season));
  }

  private void season(NoteContent note, Season season) {
    note.head(texts.format("note.date.yield", texts.inSentence("season", season.id())));
    for (Industry industry : note.village().rules().industries()) {
      double factor = season.yield().getOrDefault(industry.id(), 1.0);
      note.figure(texts.name("trade", industry.id()), texts.percent(factor));
    }
  }
}
