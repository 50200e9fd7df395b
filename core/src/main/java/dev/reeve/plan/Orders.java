package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import java.util.Arrays;

/**
 * How many people are ordered to be in each trade. Trades are the industries by their position, and
 * after them the carriers.
 */
final class Orders {

  private static final double NONE = Double.POSITIVE_INFINITY;

  /** By so much, relative to it, sums of orders may pass a limit: they are sums. */
  private static final double ROUNDING = 1e-12;

  private final Ruleset rules;
  private final double[] least;
  private final double[] most;

  /** By trade and tier, one trade after the other. */
  private final double[] kept;

  private final int tiers;

  Orders(Ruleset rules) {
    this.rules = rules;
    least = new double[rules.industries().size() + 1];
    most = new double[least.length];
    tiers = rules.people().tiers().size();
    kept = new double[least.length * tiers];
    clear();
  }

  private Orders(Orders other) {
    rules = other.rules;
    least = other.least.clone();
    most = other.most.clone();
    kept = other.kept.clone();
    tiers = other.tiers;
  }

  Orders copy() {
    return new Orders(this);
  }

  void clear() {
    Arrays.fill(least, 0);
    Arrays.fill(most, NONE);
    Arrays.fill(kept, 0);
  }

  void staff(int trade, String id, double min, double max) {
    if (!(min >= 0 && min < NONE)) {
      throw new IllegalArgumentException(
          "the least staff of " + id + " is " + min + "; it must be finite and >= 0");
    }
    if (!(max >= min)) {
      throw new IllegalArgumentException(
          "the most staff of " + id + " is " + max + "; it must be >= the least, " + min);
    }
    least[trade] = min;
    most[trade] = max;
  }

  void keep(int industry, int tier, double people) {
    kept[industry * tiers + tier] = people;
  }

  double least(int trade) {
    return least[trade];
  }

  /** Infinite where there is no such order. */
  double most(int trade) {
    return most[trade];
  }

  double kept(int trade, int tier) {
    return kept[trade * tiers + tier];
  }

  /** People of all tiers that are kept in a trade. */
  double kept(int trade) {
    double sum = 0;
    for (int k = 0; k < tiers; k++) {
      sum += kept[trade * tiers + k];
    }
    return sum;
  }

  /** People of a tier that are kept in any trade. */
  double keptOf(int tier) {
    double sum = 0;
    for (int i = tier; i < kept.length; i += tiers) {
      sum += kept[i];
    }
    return sum;
  }

  /** Whether anything is ordered. */
  boolean any() {
    for (int trade = 0; trade < least.length; trade++) {
      if (least[trade] > 0 || most[trade] < NONE || kept(trade) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses orders that nobody could obey.
   *
   * @param people how many there are, by tier
   */
  void check(double[] people) {
    double everyone = 0;
    for (int k = 0; k < people.length; k++) {
      everyone += people[k];
      if (passes(keptOf(k), people[k])) {
        throw new IllegalArgumentException(
            keptOf(k)
                + " people of tier "
                + rules.people().tiers().get(k).id()
                + " are to stay in their trades; there are "
                + people[k]);
      }
    }
    double asked = 0;
    for (int trade = 0; trade < least.length; trade++) {
      asked += Math.max(least[trade], kept(trade));
      if (passes(kept(trade), most[trade])) {
        throw new IllegalArgumentException(
            kept(trade)
                + " people are to stay with the "
                + name(trade)
                + "; at most "
                + most[trade]
                + " are allowed there");
      }
    }
    if (passes(asked, everyone)) {
      throw new IllegalArgumentException(
          "all orders together ask for " + asked + " people; there are " + everyone);
    }
  }

  private static boolean passes(double sum, double limit) {
    return sum > limit * (1 + ROUNDING);
  }

  /** Id of an industry, or the carriers' own. */
  String name(int trade) {
    return trade < rules.industries().size() ? rules.industries().get(trade).id() : CARRIER;
  }

  /** What carriers are called where trades are named. */
  static final String CARRIER = "carrier";
}
