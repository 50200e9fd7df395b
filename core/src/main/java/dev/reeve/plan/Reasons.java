package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.Reason.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a plan is as it is: what was met, what binds and what loosening it would be worth, and what
 * was left alone because it would not pay.
 */
final class Reasons {

  /** Worth and flows below this share of what they are compared with go unmentioned. */
  private static final double NOTHING = 1e-9;

  private final Plan plan;
  private final Ruleset rules;
  private final Solution solution;
  private final List<Limit> limits;

  /** Happiness per person if each program were decided the other way. */
  private final double[] alternatives;

  private final List<Reason> reasons = new ArrayList<>();

  Reasons(Solution solution, List<Limit> limits, double[] alternatives) {
    this.solution = solution;
    this.limits = limits;
    this.alternatives = alternatives;
    plan = solution.plan;
    rules = plan.rules();
  }

  List<Reason> reasons() {
    solution.conditions.remarks().forEach(remark -> reasons.add(Reason.remark(remark)));
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
    wear();
    emissions();
    scale();
    trades();
    threats();
    programs();
    standby();
    idleness();
    return reasons;
  }

  private void limits() {
    reasons.addAll(new LimitReasons(plan, limits, solution.conditions).reasons());
  }

  private void say(Kind kind, List<String> ids, Double... amounts) {
    reasons.add(new Reason(kind, ids, amounts));
  }

  private void needs() {
    List<String> met = new ArrayList<>();
    boolean uneven = uneven();
    for (Good good : rules.goods()) {
      Double coverage = plan.coverage().get(good.id());
      if (coverage == null) {
        continue;
      }
      if (coverage == 1) {
        met.add(good.id());
      } else if (coverage == 0) {
        say(canBeHad(good) ? Kind.NEED_UNMET : Kind.NEED_IMPOSSIBLE, List.of(good.id()));
      } else if (!uneven) {
        say(Kind.NEED_SHORT, List.of(good.id()), coverage);
      }
    }
    if (uneven) {
      plan.fulfilment().forEach(this::shortfall);
    }
    if (!met.isEmpty()) {
      say(Kind.NEEDS_MET, met);
    }
  }

  /** Whether people of one profile have more of something that they need than those of another. */
  private boolean uneven() {
    Map<String, Double> seen = new HashMap<>();
    boolean uneven = false;
    for (Map<String, Double> shares : plan.fulfilment().values()) {
      for (Map.Entry<String, Double> share : shares.entrySet()) {
        Double other = seen.putIfAbsent(share.getKey(), share.getValue());
        uneven |= other != null && Math.abs(other - share.getValue()) > NOTHING;
      }
    }
    return uneven;
  }

  /** What people of a profile lack: goods of which they have the same share in one sentence. */
  private void shortfall(String profile, Map<String, Double> shares) {
    Map<Double, List<String>> lacking = new LinkedHashMap<>();
    shares.forEach(
        (good, share) -> {
          if (share < 1 && plan.coverage().get(good) > 0) {
            lacking.computeIfAbsent(share, s -> new ArrayList<>(List.of(profile))).add(good);
          }
        });
    lacking.forEach((share, ids) -> say(Kind.PROFILE_SHORT, ids, share));
  }

  private void stores() {
    for (int g = 0; g < rules.goods().size(); g++) {
      String good = rules.goods().get(g).id();
      double stored = plan.goods().get(good).stored();
      double wished = solution.conditions.wished(g);
      if (wished > 0 && stored < wished) {
        say(Kind.RESERVE_SHORT, List.of(good), stored, wished);
      } else if (stored > 0) {
        say(Kind.PUT_BY, List.of(good), stored);
      } else if (stored < 0) {
        say(Kind.DRAWN, List.of(good), -stored);
      }
    }
  }

  private boolean canBeHad(Good good) {
    return rules.industries().stream()
            .anyMatch(industry -> industry.output().getOrDefault(good.id(), 0.0) > 0)
        || rules.trade().stream()
            .anyMatch(route -> route.get().equals(good.id()) && route.rate() > 0);
  }

  private void luxuries() {
    List<String> had = new ArrayList<>();
    List<Double> amounts = new ArrayList<>();
    for (Good good : rules.goods()) {
      double each = plan.goods().get(good.id()).consumed() / plan.people();
      if (good.wanted() && each > 0) {
        had.add(good.id());
        amounts.add(each);
      }
    }
    boolean even = had.size() > 1 && rules.objective() == Objective.BALANCED;
    if (!had.isEmpty()) {
      say(even ? Kind.LUXURIES_EVEN : Kind.LUXURIES, had, amounts.toArray(Double[]::new));
    }
    if (rules.objective() == Objective.BALANCED && plan.level() <= 0) {
      for (int g = 0; g < rules.goods().size(); g++) {
        Good good = rules.goods().get(g);
        if (solution.conditions.happiness(g) > 0 && plan.goods().get(good.id()).consumed() == 0) {
          say(canBeHad(good) ? Kind.NO_LUXURY : Kind.LUXURY_IMPOSSIBLE, List.of(good.id()));
        }
      }
    }
  }

  private void wear() {
    for (int g = 0; g < rules.goods().size(); g++) {
      Good good = rules.goods().get(g);
      double worn = plan.flow(g).worn();
      if (worn > NOTHING * plan.people()) {
        say(Kind.WEAR_REPLACED, List.of(good.id()), worn, worn * good.lifetime());
      }
    }
  }

  private void emissions() {
    plan.emissions()
        .forEach(
            (id, flow) -> {
              List<String> ids = List.of(id);
              if (flow.absorbed() > NOTHING) {
                say(Kind.EMISSION_ABSORBED, ids, flow.emitted(), flow.absorbed());
              }
              if (flow.standing() > NOTHING && flow.harm() > 0) {
                say(Kind.EMISSION_STANDS, ids, flow.emitted(), flow.standing(), flow.harm());
              }
            });
  }

  private void scale() {
    plan.scale()
        .filter(scale -> !scale.settled())
        .ifPresent(
            scale ->
                say(Kind.SCALE_UNSETTLED, List.of(), (double) scale.iterations(), scale.change()));
    plan.scale()
        .ifPresent(
            scale ->
                scale.made().forEach((industry, made) -> scale(rules.industry(industry), made)));
  }

  private void scale(Industry industry, double made) {
    if (made > NOTHING * plan.people()) {
      industry
          .scale()
          .forEach(
              (good, curve) -> say(Kind.SCALE, List.of(industry.id(), good), made, curve.at(made)));
    }
  }

  private void trades() {
    for (TradeRoute route : rules.trade()) {
      double given = plan.trade().get(route.id());
      if (given > 0) {
        List<String> ids = List.of(route.id(), route.give(), route.get());
        say(Kind.TRADE_PAYS, ids, given, given * route.rate());
      } else {
        say(Kind.TRADE_COSTS, List.of(route.id(), route.get()));
      }
    }
  }

  private void threats() {
    for (int t = 0; t < rules.threats().size(); t++) {
      Threat threat = rules.threats().get(t);
      double lost = plan.lost(t);
      boolean guarded = solution.figures.saved[t] > 0;
      List<String> services = List.copyOf(threat.mitigation().keySet());
      List<String> takes = List.of(threat.id(), threat.takes());
      if (solution.figures.unfound[t] > 0) {
        say(Kind.THREAT_TAKES_ALL, takes, lost, solution.figures.unfound[t]);
      } else if (lost <= NOTHING * plan.people()) {
        if (guarded) {
          say(Kind.THREAT_KEPT_OFF, joined(List.of(threat.id()), services));
        }
      } else if (services.isEmpty()) {
        say(Kind.THREAT_UNOPPOSED, takes, lost);
      } else {
        Kind kind = guarded ? Kind.THREAT_GUARDED : Kind.THREAT_BORNE;
        say(kind, joined(takes, services), lost);
      }
    }
  }

  private static List<String> joined(List<String> first, List<String> then) {
    List<String> joined = new ArrayList<>(first);
    joined.addAll(then);
    return joined;
  }

  private void programs() {
    for (int p = 0; p < rules.programs().size(); p++) {
      Program program = rules.programs().get(p);
      double other = alternatives[p];
      double difference = Math.abs(plan.happiness() - other);
      if (plan.held(p)) {
        say(Kind.PROGRAM_HELD, List.of(program.id()), difference);
      } else if (other == Double.NEGATIVE_INFINITY) {
        say(Kind.PROGRAM_IMPOSSIBLE, List.of(program.id()));
      } else {
        say(Kind.PROGRAM_COSTS, List.of(program.id()), difference);
      }
    }
    if (plan.programGap() > 0) {
      say(Kind.PROGRAMS_UNTRIED, List.of(), plan.programGap());
    }
  }

  private void standby() {
    plan.standby()
        .forEach(
            (trade, tiers) ->
                say(
                    Kind.STANDBY,
                    List.of(trade),
                    tiers.values().stream().mapToDouble(Double::doubleValue).sum()));
  }

  private void idleness() {
    if (plan.idle() > NOTHING * plan.people()) {
      say(Kind.IDLE, List.of(), plan.idle());
    }
  }
}
