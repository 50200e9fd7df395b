package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Map;

/**
 * A settlement's best long-run arrangement, with its reasons. Immutable. Every map keeps the order
 * of the ruleset and cannot be changed.
 *
 * @param rules the ruleset that was planned for
 * @param people how many people live there
 * @param tiers people by tier id; sum to {@code people}
 * @param status whether every need is met
 * @param level {@code z}, the happiness per person that every wanted good reaches, when balanced;
 *     the sum of happiness per person when diminishing
 * @param happiness happiness per person, programs included
 * @param coverage share of each need that is met, within [0, 1], by good id
 * @param workers workers by industry id and tier id
 * @param carriers people who carry trade, by tier id
 * @param standby people who are ordered into a trade and have no work there, by industry id ({@code
 *     carrier} for the carriers) and tier id; without trades where nobody stands by
 * @param shares share of all people at work in each industry, by industry id
 * @param goods flows of each good, by good id
 * @param trade units given on each route, by route id
 * @param losses units lost to each threat, by threat id
 * @param programs whether each program is held, by program id
 * @param programGap happiness per person by which a better choice of programs could beat this one
 *     at most; 0 where the choice is proven exact
 * @param value labour value of each good: person-cycles of an average person that one more unit
 *     costs, the dual of its row over that of labour (where labour is not scarce, the least labour
 *     itself); &ge; 0, {@code NaN} for a good that nobody can make or buy
 * @param ledger share of all labour by purpose; sums to 1
 * @param limits what binds, and what does not
 * @param reasons why it is so
 */
public record Plan(
    Ruleset rules,
    double people,
    Map<String, Double> tiers,
    PlanStatus status,
    double level,
    double happiness,
    Map<String, Double> coverage,
    Map<String, Map<String, Double>> workers,
    Map<String, Double> carriers,
    Map<String, Map<String, Double>> standby,
    Map<String, Double> shares,
    Map<String, GoodFlow> goods,
    Map<String, Double> trade,
    Map<String, Double> losses,
    Map<String, Boolean> programs,
    double programGap,
    Map<String, Double> value,
    Map<String, Double> ledger,
    List<Limit> limits,
    List<Reason> reasons) {

  Plan withReasons(List<Reason> given) {
    return new Plan(
        rules,
        people,
        tiers,
        status,
        level,
        happiness,
        coverage,
        workers,
        carriers,
        standby,
        shares,
        goods,
        trade,
        losses,
        programs,
        programGap,
        value,
        ledger,
        limits,
        List.copyOf(given));
  }

  /**
   * The reasons in sentences.
   *
   * @return English sentences, made anew with each call
   */
  public List<String> why() {
    return reasons.stream().map(Reason::words).toList();
  }

  /**
   * Workers of all tiers in an industry.
   *
   * @param industry an industry's id
   * @return how many, &ge; 0, not rounded
   * @throws IllegalArgumentException if there is no such industry
   */
  public double workers(String industry) {
    Map<String, Double> tiers = workers.get(industry);
    if (tiers == null) {
      throw new IllegalArgumentException("no industry is called '" + industry + "'");
    }
    return tiers.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * People whom the plan has no use for and no order holds in a trade.
   *
   * @return how many, &ge; 0, not rounded
   */
  public double idle() {
    double busy = carriers.values().stream().mapToDouble(Double::doubleValue).sum();
    for (String industry : workers.keySet()) {
      busy += workers(industry);
    }
    for (Map<String, Double> idle : standby.values()) {
      busy += idle.values().stream().mapToDouble(Double::doubleValue).sum();
    }
    double idle = people - busy;
    return idle > Solution.ROUNDING * people ? idle : 0;
  }
}
