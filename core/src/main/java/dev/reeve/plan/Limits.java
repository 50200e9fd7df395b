package dev.reeve.plan;

import dev.reeve.model.Emission;
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
   * in coverage; else, while too little is put by, in what would be; else in happiness.
   *
   * @param prices what loosening each limit adds to that measure
   */
  static List<Limit> of(Solution solution, Limit.Measure measure, Prices prices) {
    Limits limits = new Limits(measure, solution.people);
    limits.list(solution, prices);
    return List.copyOf(limits.limits);
  }

  private void list(Solution solution, Prices prices) {
    SteadyLayout at = solution.at;
    for (int k = 0; k < at.tiers; k++) {
      Tier tier = solution.rules.people().tiers().get(k);
      double used = solution.figures.busy(k);
      double available = solution.conditions.people(k);
      add(Limit.Kind.LABOUR, tier.id(), used, available, prices.tier[k]);
    }
    for (int i = 0; i < at.limited.length; i++) {
      Industry industry = solution.rules.industries().get(at.limited[i]);
      double used = solution.figures.workers(at.limited[i]);
      add(Limit.Kind.SITES, industry.id(), used, industry.sites(), prices.site[i]);
    }
    for (int i = 0; i < at.dug.length; i++) {
      String id = solution.rules.industries().get(at.dug[i]).id();
      double available = solution.conditions.deposit(at.dug[i]);
      add(Limit.Kind.DEPOSIT, id, solution.dug(at.dug[i]), available, prices.deposit[i]);
    }
    for (int e = 0; e < at.emissions; e++) {
      Emission emission = solution.rules.emissions().get(e);
      double standing = solution.figures.emissions[e].standing();
      if (emission.most() < Double.POSITIVE_INFINITY) {
        String id = emission.id();
        add(Limit.Kind.EMISSION, id, standing, emission.most(), prices.standing[e]);
      }
    }
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = solution.rules.trade().get(r);
      add(Limit.Kind.TRADE, route.id(), solution.figures.trade[r], route.limit(), prices.route[r]);
    }
    for (int f = 0; f < at.fields; f++) {
      ResearchField field = solution.rules.research().get(f);
      double asked =
          solution.conditions.research(f) * solution.figures.workers(at.industry(field.industry()));
      double researchers = solution.figures.workers(at.industry(field.worker()));
      add(Limit.Kind.RESEARCH, field.id(), asked, researchers, prices.field[f]);
    }
    if (at.ordered) {
      listOrders(solution, prices);
    }
  }

  private void listOrders(Solution solution, Prices prices) {
    Orders orders = solution.conditions.orders();
    for (int trade = 0; trade < solution.at.trades; trade++) {
      double staff = solution.staff(trade);
      double most = orders.most(trade);
      double least = orders.least(trade);
      String id = orders.name(trade);
      if (most < Double.POSITIVE_INFINITY) {
        add(Limit.Kind.ORDER_MOST, id, staff, most, prices.mostStaff[trade]);
      }
      if (least > 0) {
        add(Limit.Kind.ORDER_LEAST, id, least, staff, prices.leastStaff[trade]);
      }
    }
  }

  private void add(Limit.Kind kind, String id, double used, double available, double price) {
    boolean reached = used >= available * (1 - CLOSE);
    limits.add(new Limit(kind, id, used, available, reached ? price / people : 0, measure));
  }
}
