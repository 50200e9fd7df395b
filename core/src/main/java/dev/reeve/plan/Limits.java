package dev.reeve.plan;

import dev.reeve.model.Industry;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits of a plan with their worth, from the shadow prices of its optimum.
 *
 * <p>A limit that is not reached is worth nothing (complementary slackness). Its price can still
 * differ from zero by rounding, or for the sake of a higher aim, and is not told then.
 */
final class Limits {

  /** What comes this close to a limit, relative to it, has reached it. */
  private static final double CLOSE = 1e-9;

  private final Limit.Measure measure;
  private final double people;
  private final List<Limit> limits = new ArrayList<>();

  private Limits(Limit.Measure measure, double people) {
    this.measure = measure;
    this.people = people;
  }

  /**
   * Every limit of the plan. While a need falls short, what loosening a limit would add is counted
   * in coverage; else in happiness.
   */
  static List<Limit> of(Solution solution, Needs needs, Prices happinessPrices) {
    boolean shortfall = needs.firstShort() >= 0;
    Limits limits =
        new Limits(shortfall ? Limit.Measure.COVERAGE : Limit.Measure.HAPPINESS, solution.people);
    limits.list(solution, shortfall ? needs.shortfallPrices() : happinessPrices);
    return List.copyOf(limits.limits);
  }

  private void list(Solution solution, Prices prices) {
    SteadyLayout at = solution.at;
    for (int k = 0; k < at.tiers; k++) {
      Tier tier = solution.rules.people().tiers().get(k);
      double used = solution.carriers[k];
      for (int j = 0; j < at.industries; j++) {
        used += solution.workers[j][k];
      }
      add(Limit.Kind.LABOUR, tier.id(), used, tier.share() * people, prices.tier[k]);
    }
    for (int i = 0; i < at.limited.length; i++) {
      Industry industry = solution.rules.industries().get(at.limited[i]);
      double used = solution.workers(at.limited[i]);
      add(Limit.Kind.SITES, industry.id(), used, industry.sites(), prices.site[i]);
    }
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = solution.rules.trade().get(r);
      add(Limit.Kind.TRADE, route.id(), solution.trade[r], route.limit(), prices.route[r]);
    }
    for (int f = 0; f < at.fields; f++) {
      ResearchField field = solution.rules.research().get(f);
      double asked = field.share() * solution.workers(at.industry(field.industry()));
      double researchers = solution.workers(at.industry(field.worker()));
      add(Limit.Kind.RESEARCH, field.id(), asked, researchers, prices.field[f]);
    }
  }

  private void add(Limit.Kind kind, String id, double used, double available, double price) {
    boolean reached = used >= available * (1 - CLOSE);
    limits.add(new Limit(kind, id, used, available, reached ? price / people : 0, measure));
  }
}
