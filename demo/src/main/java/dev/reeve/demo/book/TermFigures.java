package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.LivingSettlement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How it stands with a term in a village: its present figures, where there are any. */
final class TermFigures {
  private static final int MOST = 5;

  private final Texts texts;

  TermFigures(Texts texts) {
    this.texts = texts;
  }

  void tell(NoteContent note, String term) {
    Village village = note.village();
    Ruleset rules = village.rules();
    Plan plan = village.plan();
    switch (term) {
      case "wealth", "gini", "oligarchy" -> fortunes(note);
      case "redistribution" ->
          note.figure(
              texts.get("rule.chi"), texts.percent(village.constitution().redistribution(), 1));
      case "advantage" ->
          note.figure(texts.get("rule.zeta"), texts.percent(village.constitution().lead(), 1));
      case "plan" -> plan(note);
      case "cycle" -> note.figure(texts.get("figure.cycle"), texts.whole(cycles(village) + 1));
      case "person-cycle", "lifespan" -> lifespan(note);
      case "need" -> needs(note);
      case "coverage" ->
          plan.coverage()
              .keySet()
              .forEach(
                  good -> note.figure(texts.name("good", good), texts.met(village.coverage(good))));
      case "wish" -> wishes(note);
      case "happiness" -> {
        note.figure(texts.get("figure.felt"), village.happiness());
        note.figure(texts.get("figure.promised"), plan.happiness());
      }
      case "satiation" -> satiation(note);
      case "leisure" ->
          note.figure(
              texts.get("figure.leisure"), texts.whole(village.workers(LivingSettlement.IDLE)));
      case "tier" -> {
        for (Tier tier : rules.people().tiers()) {
          note.figure(texts.name("tier", tier.id()), texts.percent(tier.share()));
        }
      }
      case "skill" -> {
        note.figure(texts.get("figure.over"), "+" + texts.percent(rules.people().overSkill()));
        note.figure(texts.get("figure.under"), "−" + texts.percent(rules.people().underSkill()));
      }
      case "education" -> education(note);
      case "upkeep" ->
          rules.upkeep().forEach((good, units) -> note.figure(texts.name("good", good), units));
      case "sites" -> sites(note);
      case "binds", "worth" -> limits(note);
      case "labour-value" -> values(note);
      case "overhead" -> overheads(note);
      case "corruption" ->
          note.figure(texts.get("figure.corruption"), "+" + texts.percent(rules.corruption()));
      case "store", "reserve" -> stores(note, term);
      case "perish" -> perishing(note);
      case "program" -> {
        for (Program program : rules.programs()) {
          boolean held = plan.programs().getOrDefault(program.id(), false);
          note.figure(
              texts.name("program", program.id()),
              texts.get(held ? "program.held" : "program.off"));
        }
      }
      case "threat" -> {
        for (Threat threat : rules.threats()) {
          note.figure(texts.name("threat", threat.id()), texts.percent(threat.chance()));
        }
      }
      case "mitigation" -> {
        for (Threat threat : rules.threats()) {
          threat
              .mitigation()
              .forEach((good, saves) -> note.figure(texts.name("good", good), saves));
        }
      }
      case "trade" -> {
        for (TradeRoute route : rules.trade()) {
          note.figure(texts.name("route", route.id()), plan.trade().get(route.id()));
        }
      }
      case "research" -> {
        for (ResearchField field : rules.research()) {
          int level = village.settlement().level(field.id());
          note.figure(texts.name("field", field.id()), texts.whole(level));
        }
      }
      case "payback" -> payback(note);
      case "belief" -> beliefs(note, false);
      case "doubt" -> beliefs(note, true);
      case "posture" ->
          note.figure(
              texts.get("figure.posture"),
              texts.name("posture", village.settlement().posture().name()));
      case "temperament" ->
          note.figure(
              texts.get("figure.temperament"),
              named("temperament", village.orders().temperament()));
      case "income" ->
          note.figure(texts.get("figure.income"), named("income", village.orders().income()));
      case "order" ->
          note.figure(texts.get("figure.orders"), texts.whole(village.orders().staff().size()));
      case "refused" ->
          note.figure(
              texts.get("figure.refused"), texts.whole(village.settlement().refusals().size()));
      case "kept" ->
          note.figure(texts.get("figure.kept"), texts.whole(village.orders().keep().size()));
      case "strength" ->
          note.figure(texts.get("figure.strength"), named("strength", village.setup().strength()));
      default -> {
        // What is the same in every village has no figures.
      }
    }
  }

  private String named(String kind, Enum<?> value) {
    return texts.get(kind + "." + value.name().toLowerCase(Locale.ROOT));
  }

  private static double cycles(Village village) {
    return village.settlement().cycles();
  }

  private void plan(NoteContent note) {
    note.head(texts.get("figure.plan"));
    for (String trade : note.village().trades()) {
      note.figure(
          texts.name("trade", trade),
          texts.whole(note.village().workers(trade))
              + " / "
              + texts.amount(note.village().planned(trade)));
    }
  }

  private void lifespan(NoteContent note) {
    double lifespan = note.village().rules().people().lifespan();
    if (Double.isFinite(lifespan)) {
      note.figure(texts.get("figure.lifespan"), texts.whole(lifespan));
    }
  }

  private void needs(NoteContent note) {
    note.head(texts.get("note.head.each"));
    for (Good good : note.village().rules().goods()) {
      double need = note.village().need(good);
      if (need > 0) {
        note.figure(texts.name("good", good.id()), need);
      }
    }
  }

  private void wishes(NoteContent note) {
    Village village = note.village();
    note.head(texts.get("figure.wish"));
    for (Good good : village.rules().goods()) {
      if (good.wanted()) {
        double factor = village.orders().weights().getOrDefault(good.id(), 1.0);
        note.figure(texts.name("good", good.id()), good.happiness() * factor);
      }
    }
  }

  private void satiation(NoteContent note) {
    note.head(texts.get("note.head.each"));
    for (Good good : note.village().rules().goods()) {
      if (good.wanted() && Double.isFinite(good.satiation())) {
        note.figure(texts.name("good", good.id()), good.satiation());
      }
    }
  }

  private void education(NoteContent note) {
    note.head(texts.get("note.head.cycles"));
    for (Industry industry : note.village().rules().industries()) {
      note.figure(texts.name("trade", industry.id()), industry.education());
    }
  }

  private void sites(NoteContent note) {
    note.head(texts.get("figure.sites"));
    for (Industry industry : note.village().rules().industries()) {
      if (Double.isFinite(industry.sites())) {
        note.figure(
            texts.name("trade", industry.id()),
            texts.amount(note.village().plan().workers(industry.id()))
                + " / "
                + texts.whole(industry.sites()));
      }
    }
  }

  private void limits(NoteContent note) {
    List<Limit> limits =
        note.village().plan().limits().stream()
            .filter(limit -> limit.worth() > 1e-9)
            .sorted(Comparator.comparingDouble(Limit::worth).reversed())
            .limit(MOST)
            .toList();
    if (limits.isEmpty()) {
      return;
    }
    String measure = limits.get(0).measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    note.head(texts.get("note.limit.worth." + measure));
    for (Limit limit : limits) {
      String of =
          switch (limit.kind()) {
            case LABOUR -> "tier";
            case TRADE -> "route";
            case RESEARCH -> "field";
            case SITES, DEPOSIT, ORDER_MOST, ORDER_LEAST -> "trade";
            case EMISSION -> "emission";
          };
      String kind = limit.kind().name().toLowerCase(Locale.ROOT);
      note.figure(
          texts.format("note.help." + kind, texts.inSentence(of, limit.id())),
          String.format(Locale.ROOT, "%.2f", limit.worth() * note.village().plan().people()));
    }
  }

  private void fortunes(NoteContent note) {
    Village village = note.village();
    if (village.people() > 0) {
      note.figure(texts.get("figure.richest"), texts.percent(village.fortunes().largest(), 1));
      note.figure(
          texts.get("chart.lorenz.gini"), texts.fixed(village.fortunes().inequality().gini(), 2));
    }
  }

  private void values(NoteContent note) {
    note.head(texts.get("figure.value"));
    note.village()
        .plan()
        .value()
        .forEach(
            (good, value) -> {
              if (Double.isFinite(value)) {
                note.figure(texts.name("good", good), value);
              }
            });
  }

  private void overheads(NoteContent note) {
    note.head(texts.get("note.head.cycle"));
    note.village()
        .plan()
        .goods()
        .forEach(
            (good, flow) -> {
              if (flow.overhead() > 0) {
                note.figure(texts.name("good", good), flow.overhead());
              }
            });
  }

  private void stores(NoteContent note, String term) {
    Village village = note.village();
    note.head(texts.get("note.head.cycles"));
    for (Good good : village.rules().goods()) {
      if (village.need(good) > 0) {
        double needed = village.need(good) * Math.max(1, village.people());
        double units =
            term.equals("store") ? village.settlement().stock(good.id()) : village.reserve(good);
        note.figure(texts.name("good", good.id()), units / needed);
      }
    }
  }

  private void perishing(NoteContent note) {
    note.head(texts.get("figure.perish"));
    for (Good good : note.village().rules().goods()) {
      if (good.perish() > 0) {
        note.figure(texts.name("good", good.id()), texts.percent(good.perish()));
      }
    }
  }

  private void payback(NoteContent note) {
    note.head(texts.get("note.head.cycles"));
    for (ResearchField field : note.village().rules().research()) {
      double cycles = note.village().settlement().payback(field.id());
      note.figure(
          texts.name("field", field.id()),
          Double.isFinite(cycles) ? texts.amount(cycles) : texts.get("figure.unknown"));
    }
  }

  private void beliefs(NoteContent note, boolean doubt) {
    note.head(texts.get("figure.belief"));
    for (Industry industry : note.village().rules().industries()) {
      double factor =
          doubt
              ? note.village().settlement().doubt(industry.id())
              : note.village().settlement().believedYield(industry.id());
      note.figure(texts.name("trade", industry.id()), (doubt ? "± " : "") + texts.percent(factor));
    }
  }
}
