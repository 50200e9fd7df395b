package dev.reeve.plan;

import dev.reeve.model.ResearchField;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.List;

/** The limits of a plan with their worth, from the shadow prices of its optimum. */
final class Limits {

  /** Relative rounding within which a limit is reached. */
  private static final double REACHED = 1e-9;

  private Limits() {}

  /**
   * Every limit of the plan. While a need falls short, what loosening a limit would add is counted
   * in coverage; else in happiness.
   */
  static List<Limit> of(Solution solution, Needs needs, Prices happinessPrices) {
    boolean shortfall = needs.firstShort() >= 0;
    Limit.Measure measure = shortfall ? Limit.Measure.COVERAGE : Limit.Measure.HAPPINESS;
    Prices prices = shortfall ? needs.shortfallPrices() : happinessPrices;
    SteadyLayout at = solution.at;
    double people = solution.people;
    List<Limit> limits = new ArrayList<>();
    for (int k = 0; k < at.tiers; k++) {
      double used = solution.carriers[k];
      for (int j = 0; j < at.industries; j++) {
        used += solution.workers[j][k];
      }
      var tier = solution.rules.people().tiers().get(k);
      double available = tier.share() * people;
      limits.add(
          new Limit(
              Limit.Kind.LABOUR, tier.id(), used, available, prices.tier[k] / people, measure));
    }
    for (int i = 0; i < at.limited.length; i++) {
      var industry = solution.rules.industries().get(at.limited[i]);
      double used = solution.workers(at.limited[i]);
      limits.add(
          new Limit(
              Limit.Kind.SITES,
              industry.id(),
              used,
              industry.sites(),
              prices.site[i] / people,
              measure));
    }
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = solution.rules.trade().get(r);
      // A route kept at nothing for a higher aim has a price too, but its limit is not the reason.
      boolean reached = solution.trade[r] >= route.limit() * (1 - REACHED);
      double worth = reached ? prices.route[r] / people : 0;
      limits.add(
          new Limit(
              Limit.Kind.TRADE, route.id(), solution.trade[r], route.limit(), worth, measure));
    }
    for (int f = 0; f < at.fields; f++) {
      ResearchField field = solution.rules.research().get(f);
      double researchers = solution.workers(at.industry(field.worker()));
      double asked = field.share() * solution.workers(at.industry(field.industry()));
      limits.add(
          new Limit(
              Limit.Kind.RESEARCH,
              field.id(),
              asked,
              researchers,
              prices.field[f] / people,
              measure));
    }
    return List.copyOf(limits);
  }
}
