package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Reason.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What binds a plan, what does not, and what one more of it would be worth. */
final class LimitReasons {

  /** Worth and room below this share of what they are compared with are none. */
  private static final double NOTHING = 1e-9;

  /** A few goods that delight the same are clearer than a level; more are not. */
  private static final int FEW = 3;

  private final Plan plan;
  private final List<Limit> limits;
  private final Conditions conditions;
  private final Ruleset rules;
  private final List<Reason> reasons = new ArrayList<>();

  LimitReasons(Plan plan, List<Limit> limits, Conditions conditions) {
    this.plan = plan;
    this.limits = limits;
    this.conditions = conditions;
    rules = plan.rules();
  }

  List<Reason> reasons() {
    labour();
    sites();
    scarce(Limit.Kind.DEPOSIT).forEach(limit -> say(Kind.DEPOSIT_SCARCE, limit, limit.available()));
    scarce(Limit.Kind.EMISSION)
        .forEach(limit -> say(Kind.EMISSION_SCARCE, limit, limit.available()));
    scarce(Limit.Kind.TRADE).forEach(limit -> say(Kind.ROUTE_SCARCE, limit, limit.available()));
    scarce(Limit.Kind.RESEARCH)
        .forEach(limit -> say(Kind.RESEARCH_COSTS, limit, limit.available()));
    scarce(Limit.Kind.ORDER_MOST)
        .forEach(limit -> say(Kind.ORDER_MOST_BINDS, limit, limit.available()));
    scarce(Limit.Kind.ORDER_LEAST)
        .forEach(limit -> say(Kind.ORDER_LEAST_COSTS, limit, limit.used()));
    return reasons;
  }

  private void say(Kind kind, Limit limit, double amount) {
    reasons.add(new Reason(kind, List.of(limit.id()), List.of(amount), List.of(gain(limit))));
  }

  /** One reason for all tiers, the dearest first. */
  private void labour() {
    List<Limit> scarce = scarce(Limit.Kind.LABOUR);
    scarce.sort(Comparator.comparingDouble(Limit::worth).reversed());
    if (!scarce.isEmpty()) {
      boolean oneTier = rules.people().tiers().size() == 1;
      reasons.add(
          new Reason(
              Kind.LABOUR_SCARCE,
              oneTier ? List.of() : scarce.stream().map(Limit::id).toList(),
              List.of(),
              scarce.stream().map(this::gain).toList()));
    }
  }

  private void sites() {
    for (Limit limit : limits(Limit.Kind.SITES)) {
      List<String> industry = List.of(limit.id());
      if (isScarce(limit)) {
        say(Kind.SITES_SCARCE, limit, limit.available());
      } else if (limit.used() < limit.available() * (1 - NOTHING)) {
        reasons.add(new Reason(Kind.SITES_LEFT, industry, limit.used(), limit.available()));
      } else {
        reasons.add(new Reason(Kind.SITES_TAKEN, industry, limit.available()));
      }
    }
  }

  private List<Limit> limits(Limit.Kind kind) {
    List<Limit> ofKind = new ArrayList<>();
    for (Limit limit : limits) {
      if (limit.kind() == kind) {
        ofKind.add(limit);
      }
    }
    return ofKind;
  }

  private List<Limit> scarce(Limit.Kind kind) {
    List<Limit> scarce = limits(kind);
    scarce.removeIf(limit -> !isScarce(limit));
    return scarce;
  }

  private boolean isScarce(Limit limit) {
    return limit.worth() * plan.people() > NOTHING;
  }

  /** What one more would bring or, of an order, what the last one costs. */
  private Gain gain(Limit limit) {
    return switch (limit.measure()) {
      case COVERAGE -> plain(limit, limit.worth() * plan.people());
      case PUT_BY -> plain(limit, limit.worth());
      case HAPPINESS -> happiness(limit);
    };
  }

  private static Gain plain(Limit limit, double amount) {
    return new Gain(limit.measure(), List.of(), List.of(amount));
  }

  private Gain happiness(Limit limit) {
    List<String> goods = new ArrayList<>();
    List<Double> amounts = new ArrayList<>();
    for (int g = 0; g < rules.goods().size(); g++) {
      Good good = rules.goods().get(g);
      if (conditions.happiness(g) > 0) {
        goods.add(good.id());
        amounts.add(limit.worth() / conditions.happiness(g));
      }
    }
    boolean inGoods =
        rules.objective() == Objective.BALANCED && plan.level() > 0 && goods.size() <= FEW;
    return inGoods ? new Gain(limit.measure(), goods, amounts) : plain(limit, limit.worth());
  }
}
