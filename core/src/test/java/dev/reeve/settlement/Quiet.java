package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.List;

/** Rulesets that tell of the same economy, with more luck or less. */
final class Quiet {

  private Quiet() {}

  /** No luck, no threats, no research, no dangers, no seasons, and no room for part of a worker. */
  static Ruleset atRest(Ruleset rules) {
    return withIndustries(rules, rules.industries().stream().map(i -> quiet(i, 0)).toList());
  }

  /** The same, but that every yield varies from cycle to cycle by this share of itself. */
  static Ruleset wavering(Ruleset rules, double deviation) {
    return withIndustries(
        rules, rules.industries().stream().map(i -> quiet(i, deviation)).toList());
  }

  private static Industry quiet(Industry industry, double deviation) {
    return new Industry(
        industry.id(),
        industry.output(),
        industry.input(),
        quarters(industry.education()),
        industry.skill(),
        Math.floor(industry.sites()),
        0,
        deviation,
        industry.gestation());
  }

  /** A reserve that spoils costs labour of which the steady plan knows nothing. */
  private static Good lasting(Good good) {
    return new Good(
        good.id(),
        good.need(),
        good.rank(),
        good.happiness(),
        good.satiation(),
        good.overhead(),
        good.perish() < 1 ? 0 : 1,
        good.reserve());
  }

  /** Whole ticks, be there four of them in a cycle, eight or twenty: no lesson ends in between. */
  private static double quarters(double cycles) {
    return Math.rint(4 * cycles) / 4;
  }

  private static Ruleset withIndustries(Ruleset rules, List<Industry> industries) {
    return new Ruleset(
        rules.name(),
        rules.objective(),
        rules.people(),
        rules.upkeep(),
        rules.corruption(),
        rules.goods().stream().map(Quiet::lasting).toList(),
        industries,
        rules.programs(),
        List.of(),
        rules.trade(),
        List.of(),
        List.of());
  }
}
