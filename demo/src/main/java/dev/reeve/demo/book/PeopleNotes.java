package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Tier;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.LivingSettlement;
import java.util.Locale;
import java.util.stream.Collectors;

/** Notes about people: how many, how happy, and one of them. */
final class PeopleNotes {
  /** Less harm than this to each is not worth a line. */
  private static final double NOTHING = 0.005;

  private final Texts texts;

  PeopleNotes(Texts texts) {
    this.texts = texts;
  }

  void people(NoteContent note) {
    Village village = note.village();
    note.title(texts.format("note.people", texts.whole(village.people())));
    boolean grows = village.setup().most() > village.setup().people();
    note.say(
        texts.format(
            grows ? "note.settlers" : "note.no-settlers", texts.whole(village.setup().most())));
    note.head(texts.get("note.head.people"));
    Settlement settlement = village.settlement();
    for (Tier tier : village.rules().people().tiers()) {
      int count = 0;
      for (int person = 0; person < settlement.slots(); person++) {
        if (settlement.lives(person) && settlement.tier(person).equals(tier.id())) {
          count++;
        }
      }
      note.figure(texts.name("tier", tier.id()), texts.whole(count));
    }
    double lifespan = village.rules().people().lifespan();
    if (Double.isFinite(lifespan)) {
      note.say(texts.format("note.lifespan", texts.whole(lifespan)));
    }
  }

  void village(NoteContent note) {
    Village village = note.village();
    note.title(village.name());
    boolean money = village.constitution().money();
    note.say(
        money
            ? texts.get("note.village." + low(village.constitution().by()))
            : village.setup().byHand()
                ? texts.get("note.village.hand")
                : texts.format(
                    "note.village.reeve",
                    texts.inSentence("strength", low(village.setup().strength()))));
    if (!village.setup().byHand() && !money) {
      note.figure(
          texts.get("note.village.temperament"),
          texts.name("temperament", low(village.orders().temperament())));
      note.figure(
          texts.get("note.village.posture"),
          texts.name("posture", village.settlement().posture().name()));
    }
    if (money && village.people() > 0) {
      note.figure(
          texts.get("note.village.largest"), texts.percent(village.fortunes().largest(), 1));
      note.figure(
          texts.get("chart.lorenz.gini"), texts.fixed(village.fortunes().inequality().gini(), 2));
    } else {
      note.figure(
          texts.get("note.village.income"), texts.name("income", low(village.orders().income())));
    }
    note.figure(texts.get("note.village.people"), texts.whole(village.people()));
    note.figure(texts.get("note.village.happiness"), village.happiness());
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  void happiness(NoteContent note) {
    Village village = note.village();
    Plan plan = village.plan();
    note.title(texts.get("note.happiness"));
    note.say(texts.format("note.happiness.felt", texts.amount(village.happiness())));
    String sum = village.constitution().money() ? "note.happiness.advised" : "note.happiness.sum";
    note.say(texts.format(sum, texts.amount(plan.happiness())));
    note.head(texts.get("note.head.each"));
    for (Good good : plan.rules().goods()) {
      if (good.wanted()) {
        double each = plan.goods().get(good.id()).consumed() / plan.people();
        note.figure(
            texts.format("note.happiness.good", texts.name("good", good.id())),
            texts.format(
                "note.happiness.times", texts.amount(each), texts.amount(good.happiness())));
      }
    }
    for (Program program : plan.rules().programs()) {
      if (plan.programs().getOrDefault(program.id(), false)) {
        note.figure(texts.name("program", program.id()), program.happiness());
      }
    }
    plan.emissions()
        .forEach(
            (emission, flow) -> {
              if (flow.harm() > NOTHING) {
                note.figure(texts.name("emission", emission), -flow.harm());
              }
            });
    note.ledger(texts.get("note.happiness." + low(plan.rules().objective())));
  }

  void person(NoteContent note, int person, int before) {
    Settlement settlement = note.village().settlement();
    if (!settlement.lives(person) || note.village().before(person) != before) {
      note.title(texts.get("note.person.gone"));
      return;
    }
    String job = settlement.job(person);
    boolean idle = job.equals(LivingSettlement.IDLE);
    note.title(
        idle
            ? texts.get("note.person.idle")
            : texts.format("note.person", texts.inSentence("trade", job)));
    note.say(texts.format("note.person.tier", texts.inSentence("tier", settlement.tier(person))));
    if (settlement.schooling(person) > 0) {
      note.say(texts.format("note.person.learns", texts.amount(settlement.schooling(person))));
    }
    note.figure(texts.get("note.person.age"), settlement.age(person));
    note.figure(texts.get("note.person.happiness"), settlement.happiness(person));
    note.figure(texts.get("note.person.others"), settlement.happiness());
    if (note.village().constitution().money()) {
      note.figure(texts.get("note.person.owns"), note.village().owned(person));
    }
    String known =
        note.village().rules().industries().stream()
            .map(Industry::id)
            .filter(trade -> settlement.knows(person, trade))
            .map(trade -> texts.inSentence("trade", trade))
            .collect(Collectors.joining(", "));
    if (!known.isEmpty()) {
      note.ledger(texts.format("note.person.knows", known));
    }
  }
}
