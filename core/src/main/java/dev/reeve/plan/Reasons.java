package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a plan is as it is, in sentences that a player understands: what was met, what binds and what
 * loosening it would be worth, and what was left alone because it would not pay.
 */
final class Reasons {

  /** Worth and flows below this share of what they are compared with go unmentioned. */
  private static final double NOTHING = 1e-9;

  private final Plan plan;
  private final Ruleset rules;
  private final Solution solution;
  private final ProgramChoice choice;
  private final List<String> sentences = new ArrayList<>();

  Reasons(Plan plan, Solution solution, ProgramChoice choice) {
    this.plan = plan;
    this.solution = solution;
    this.choice = choice;
    rules = plan.rules();
  }

  List<String> sentences() {
    solution.conditions.remarks().forEach(this::say);
    needs();
    stores();
    // In a famine what binds comes first: it is what can be done about it.
    if (plan.status() == PlanStatus.SHORTFALL) {
      limits();
      luxuries();
    } else {
      luxuries();
      limits();
    }
    trades();
    threats();
    programs();
    standby();
    idleness();
    return sentences;
  }

  private void limits() {
    new LimitReasons(plan, solution.conditions).sentences().forEach(this::say);
  }

  private void say(String sentence) {
    sentences.add(Words.capital(sentence));
  }

  private void needs() {
    List<String> met = new ArrayList<>();
    for (Good good : rules.goods()) {
      Double coverage = plan.coverage().get(good.id());
      if (coverage == null) {
        continue;
      }
      if (coverage == 1) {
        met.add(good.id());
      } else if (coverage > 0) {
        say(
            good.id()
                + " falls short: it covers "
                + Words.percent(coverage)
                + " of the need, the same share for everyone.");
      } else {
        say(good.id() + " is needed and there is none of it" + lack(good) + ".");
      }
    }
    if (!met.isEmpty()) {
      say("needs come first: everyone has the " + Words.list(met) + " that they need.");
    }
  }

  private void stores() {
    for (int g = 0; g < rules.goods().size(); g++) {
      String good = rules.goods().get(g).id();
      double stored = plan.goods().get(good).stored();
      double wished = solution.conditions.wished(g);
      if (wished > 0 && stored < wished) {
        String part = Words.number(stored) + " of the " + Words.number(wished) + " ";
        say(part + good + " a cycle that the reserve asks for can be put by.");
      } else if (stored > 0) {
        say(Words.number(stored) + " " + good + " a cycle is put by for the reserve.");
      } else if (stored < 0) {
        say(Words.number(-stored) + " " + good + " a cycle comes out of the store.");
      }
    }
  }

  private String lack(Good good) {
    return makersOf(good.id()).isEmpty() ? ": nobody can make or buy it" : "";
  }

  private List<String> makersOf(String good) {
    List<String> makers = new ArrayList<>();
    rules.industries().stream()
        .filter(industry -> industry.output().getOrDefault(good, 0.0) > 0)
        .forEach(industry -> makers.add(industry.id()));
    rules.trade().stream()
        .filter(route -> route.get().equals(good) && route.rate() > 0)
        .forEach(route -> makers.add(route.id()));
    return makers;
  }

  private void luxuries() {
    List<String> had = new ArrayList<>();
    for (Good good : rules.goods()) {
      double each = plan.goods().get(good.id()).consumed() / plan.people();
      if (good.wanted() && each > 0) {
        had.add(Words.number(each) + " " + good.id());
      }
    }
    if (!had.isEmpty()) {
      say(
          "the labour that is left yields "
              + Words.list(had)
              + " a head"
              + (had.size() > 1 && rules.objective() == Objective.BALANCED
                  ? ", so that each delights the same."
                  : "."));
    }
    if (rules.objective() == Objective.BALANCED && plan.level() <= 0) {
      for (int g = 0; g < rules.goods().size(); g++) {
        Good good = rules.goods().get(g);
        if (solution.conditions.happiness(g) > 0 && plan.goods().get(good.id()).consumed() == 0) {
          say("nobody gets any " + good.id() + lack(good) + ".");
        }
      }
    }
  }

  private void trades() {
    for (TradeRoute route : rules.trade()) {
      double given = plan.trade().get(route.id());
      String got = route.get();
      if (given > 0) {
        String out = Words.number(given) + " " + route.give();
        String back = Words.number(given * route.rate()) + " " + got;
        say(
            "the "
                + route.id()
                + " takes "
                + out
                + " and brings "
                + back
                + ", for less labour than "
                + got
                + " made here.");
      } else {
        say(
            "nothing goes out by the "
                + route.id()
                + ": the "
                + got
                + " it brings would cost more labour than it saves.");
      }
    }
  }

  private void threats() {
    for (int t = 0; t < rules.threats().size(); t++) {
      Threat threat = rules.threats().get(t);
      double lost = solution.losses[t];
      boolean guarded = solution.saved(t) > 0;
      String services = Words.list(List.copyOf(threat.mitigation().keySet()));
      String take = "the " + threat.id() + " take " + Words.number(lost) + " " + threat.takes();
      if (solution.unfound[t] > 0) {
        say(
            take
                + " a cycle, all that there is, and would take "
                + Words.number(solution.unfound[t])
                + " more: "
                + threat.takes()
                + " are not worth making here while they come.");
      } else if (lost <= NOTHING * plan.people()) {
        if (guarded) {
          say(
              "the "
                  + threat.id()
                  + " take nothing: "
                  + services
                  + " keeps them off, and more of it would save nothing more.");
        }
      } else if (guarded) {
        say(take + " a cycle all the same: more " + services + " would cost more than it saves.");
      } else if (services.isEmpty()) {
        say(take + " a cycle: nothing keeps them off.");
      } else {
        say(take + " a cycle: " + services + " against them would cost more than it saves.");
      }
    }
  }

  private void programs() {
    for (int p = 0; p < rules.programs().size(); p++) {
      Program program = rules.programs().get(p);
      double other = choice.alternative(p);
      String difference = Words.number(Math.abs(plan.happiness() - other)) + " happiness a head";
      if (choice.held(p)) {
        say("the " + program.id() + " is held: without it there would be " + difference + " less.");
      } else if (other == Double.NEGATIVE_INFINITY) {
        say(
            "the "
                + program.id()
                + " is not held: it would take more than there is beyond the needs.");
      } else {
        say(
            "the "
                + program.id()
                + " is not held: it would cost "
                + difference
                + " more than it gives.");
      }
    }
    if (plan.programGap() > 0) {
      say(
          "with so many programs not every set was tried: the best could give at most "
              + Words.number(plan.programGap())
              + " happiness a head more.");
    }
  }

  private void standby() {
    plan.standby()
        .forEach(
            (trade, tiers) -> {
              double people = tiers.values().stream().mapToDouble(Double::doubleValue).sum();
              String many = Words.people(people, trade);
              String verb = Words.number(people).equals("1") ? " stands by: " : " stand by: ";
              say(
                  many
                      + verb
                      + "ordered there, with no work that would add to needs or happiness.");
            });
  }

  private void idleness() {
    if (plan.idle() > NOTHING * plan.people()) {
      say(
          Words.number(plan.idle())
              + " people have no work: nothing that they can do would add to needs or happiness.");
    }
  }
}
