package dev.reeve.plan;

import java.util.List;

/** A reason in English, as a player understands it. */
final class Sentence {

  private final Reason reason;
  private final List<String> ids;

  Sentence(Reason reason) {
    this.reason = reason;
    ids = reason.ids();
  }

  String words() {
    return switch (reason.kind()) {
      case REMARK -> id(0);
      case NEED_SHORT, PROFILE_SHORT, NEED_UNMET, NEED_IMPOSSIBLE, NEEDS_MET -> need();
      case RESERVE_SHORT, PUT_BY, DRAWN -> store();
      case LUXURIES, LUXURIES_EVEN, NO_LUXURY, LUXURY_IMPOSSIBLE -> luxury();
      case LABOUR_SCARCE -> labour();
      case SITES_SCARCE, SITES_LEFT, SITES_TAKEN -> sites();
      case DEPOSIT_SCARCE,
          EMISSION_SCARCE,
          ROUTE_SCARCE,
          RESEARCH_COSTS,
          ORDER_MOST_BINDS,
          ORDER_LEAST_COSTS ->
          bound();
      case EMISSION_STANDS ->
          number(0)
              + " "
              + id(0)
              + " a cycle is given off, so that "
              + number(1)
              + " stands and costs everybody "
              + number(2)
              + " happiness a cycle.";
      case EMISSION_ABSORBED ->
          "of "
              + number(0)
              + " "
              + id(0)
              + " that is given off a cycle, work takes "
              + number(1)
              + " away.";
      case SCALE ->
          "the "
              + id(0)
              + " makes "
              + number(0)
              + " a cycle, and at that scale each takes "
              + number(1)
              + " "
              + id(1)
              + ".";
      case SCALE_UNSETTLED ->
          "in "
              + number(0)
              + " tries no plan was found that is the best at its own scale; this one is within "
              + Words.percent(reason.amounts().get(1))
              + " of its scale.";
      case WEAR_REPLACED ->
          number(1)
              + " "
              + id(0)
              + " stand in the workshops, and "
              + number(0)
              + " a cycle wear out and are replaced.";
      case TRADE_PAYS, TRADE_COSTS -> trade();
      case THREAT_TAKES_ALL, THREAT_KEPT_OFF, THREAT_GUARDED, THREAT_UNOPPOSED, THREAT_BORNE ->
          threat();
      case PROGRAM_HELD, PROGRAM_IMPOSSIBLE, PROGRAM_COSTS, PROGRAMS_UNTRIED -> program();
      case STANDBY, IDLE -> workless();
    };
  }

  private String id(int i) {
    return ids.get(i);
  }

  private String number(int i) {
    return Words.number(reason.amounts().get(i));
  }

  private String people() {
    return Words.people(reason.amounts().get(0), id(0));
  }

  private IllegalStateException other() {
    return new IllegalStateException("no sentence for " + reason.kind());
  }

  private String need() {
    return switch (reason.kind()) {
      case NEED_SHORT ->
          id(0)
              + " falls short: it covers "
              + Words.percent(reason.amounts().get(0))
              + " of the need, the same share for everyone.";
      case PROFILE_SHORT ->
          "each "
              + id(0)
              + " has "
              + Words.percent(reason.amounts().get(0))
              + " of the needed "
              + Words.list(ids.subList(1, ids.size()))
              + ".";
      case NEED_UNMET -> id(0) + " is needed and there is none of it.";
      case NEED_IMPOSSIBLE ->
          id(0) + " is needed and there is none of it: nobody can make or buy it.";
      case NEEDS_MET ->
          "needs come first: everyone has the " + Words.list(ids) + " that they need.";
      default -> throw other();
    };
  }

  private String store() {
    return switch (reason.kind()) {
      case RESERVE_SHORT ->
          number(0)
              + " of the "
              + number(1)
              + " "
              + id(0)
              + " a cycle that the reserve asks for can be put by.";
      case PUT_BY -> number(0) + " " + id(0) + " a cycle is put by for the reserve.";
      case DRAWN -> number(0) + " " + id(0) + " a cycle comes out of the store.";
      default -> throw other();
    };
  }

  private String luxury() {
    return switch (reason.kind()) {
      case LUXURIES -> yielded() + ".";
      case LUXURIES_EVEN -> yielded() + ", so that each delights the same.";
      case NO_LUXURY -> "nobody gets any " + id(0) + ".";
      case LUXURY_IMPOSSIBLE -> "nobody gets any " + id(0) + ": nobody can make or buy it.";
      default -> throw other();
    };
  }

  private String yielded() {
    return "the labour that is left yields "
        + Words.list(Words.amounts(reason.amounts(), ids))
        + " a head";
  }

  /** One sentence for all tiers, the dearest first. */
  private String labour() {
    StringBuilder words = new StringBuilder("one more worker");
    words.append(ids.isEmpty() ? "" : " of tier " + id(0)).append(" would ").append(gain());
    for (int i = 1; i < ids.size(); i++) {
      words.append("; one of tier ").append(id(i)).append(", ");
      words.append(figures(reason.gains().get(i)));
    }
    return words.append(".").toString();
  }

  private String sites() {
    String sites = " sites for the " + id(0);
    return switch (reason.kind()) {
      case SITES_SCARCE ->
          "all " + number(0) + sites + " are taken; one more would " + gain() + ".";
      case SITES_LEFT ->
          sites.strip() + " are not scarce: " + number(0) + " of " + number(1) + " are taken.";
      case SITES_TAKEN -> "all " + number(0) + sites + " are taken, and more would add nothing.";
      default -> throw other();
    };
  }

  private String bound() {
    return switch (reason.kind()) {
      case DEPOSIT_SCARCE ->
          "the land gives the "
              + id(0)
              + " no more than "
              + number(0)
              + " a cycle; one unit more would "
              + gain()
              + ".";
      case EMISSION_SCARCE ->
          "no more than "
              + number(0)
              + " "
              + id(0)
              + " may stand; one more unit allowed would "
              + gain()
              + ".";
      case ROUTE_SCARCE ->
          "the "
              + id(0)
              + " takes no more than "
              + number(0)
              + "; one unit more would "
              + gain()
              + ".";
      case RESEARCH_COSTS ->
          "research in "
              + id(0)
              + " keeps "
              + number(0)
              + " people from other work; one less would "
              + gain()
              + ".";
      case ORDER_MOST_BINDS ->
          "the order of at most " + people() + " binds: one more would " + gain() + ".";
      case ORDER_LEAST_COSTS ->
          "the order of at least "
              + people()
              + " costs "
              + cost()
              + " for each of the last of them.";
      default -> throw other();
    };
  }

  private String trade() {
    return switch (reason.kind()) {
      case TRADE_PAYS ->
          "the "
              + id(0)
              + " takes "
              + number(0)
              + " "
              + id(1)
              + " and brings "
              + number(1)
              + " "
              + id(2)
              + ", for less labour than "
              + id(2)
              + " made here.";
      case TRADE_COSTS ->
          "nothing goes out by the "
              + id(0)
              + ": the "
              + id(1)
              + " it brings would cost more labour than it saves.";
      default -> throw other();
    };
  }

  private String threat() {
    String the = "the " + id(0);
    return switch (reason.kind()) {
      case THREAT_KEPT_OFF ->
          the
              + " take nothing: "
              + services(1)
              + " keeps them off, and more of it would save nothing more.";
      case THREAT_TAKES_ALL ->
          the
              + " take "
              + number(0)
              + " "
              + id(1)
              + " a cycle, all that there is, and would take "
              + number(1)
              + " more: "
              + id(1)
              + " are not worth making here while they come.";
      case THREAT_GUARDED ->
          taken() + " all the same: more " + services(2) + " would cost more than it saves.";
      case THREAT_UNOPPOSED -> taken() + ": nothing keeps them off.";
      case THREAT_BORNE ->
          taken() + ": " + services(2) + " against them would cost more than it saves.";
      default -> throw other();
    };
  }

  private String taken() {
    return "the " + id(0) + " take " + number(0) + " " + id(1) + " a cycle";
  }

  private String services(int from) {
    return Words.list(ids.subList(from, ids.size()));
  }

  private String program() {
    return switch (reason.kind()) {
      case PROGRAM_HELD ->
          "the "
              + id(0)
              + " is held: without it there would be "
              + number(0)
              + " happiness a head less.";
      case PROGRAM_IMPOSSIBLE ->
          "the " + id(0) + " is not held: it would take more than there is beyond the needs.";
      case PROGRAM_COSTS ->
          "the "
              + id(0)
              + " is not held: it would cost "
              + number(0)
              + " happiness a head more than it gives.";
      case PROGRAMS_UNTRIED ->
          "with so many programs not every set was tried: the best could give at most "
              + number(0)
              + " happiness a head more.";
      default -> throw other();
    };
  }

  private String workless() {
    return switch (reason.kind()) {
      case STANDBY ->
          people()
              + (number(0).equals("1") ? " stands by: " : " stand by: ")
              + "ordered there, with no work that would add to needs or happiness.";
      case IDLE ->
          number(0)
              + " people have no work: nothing that they can do would add to needs or happiness.";
      default -> throw other();
    };
  }

  /** What one more would bring. */
  private String gain() {
    Gain gain = reason.gains().get(0);
    return switch (gain.measure()) {
      case COVERAGE -> "meet the need of " + figures(gain) + " more people";
      case PUT_BY -> "put by " + figures(gain) + " more of what the reserve asks for";
      case HAPPINESS -> "add " + happiness(gain);
    };
  }

  /** What the last one takes away. */
  private String cost() {
    Gain cost = reason.gains().get(0);
    return switch (cost.measure()) {
      case COVERAGE -> "the needs of " + figures(cost) + " people";
      case PUT_BY -> figures(cost) + " of what the reserve asks for";
      case HAPPINESS -> happiness(cost);
    };
  }

  private static String happiness(Gain gain) {
    return gain.goods().isEmpty()
        ? figures(gain) + " happiness a head"
        : Words.list(Words.amounts(gain.amounts(), gain.goods())) + " a head";
  }

  /** The figures of {@link #gain} alone. */
  private static String figures(Gain gain) {
    return gain.measure() == Limit.Measure.PUT_BY
        ? Words.percent(gain.amounts().get(0))
        : Words.list(gain.amounts().stream().map(Words::number).toList());
  }
}
