package dev.reeve.market;

import dev.reeve.model.Objective;

/**
 * What people buy of what they enjoy, at given prices and with so much to spend: whatever delights
 * them most, by the ruleset's own happiness.
 *
 * <ul>
 *   <li>{@code balanced}: equal delight from every good, so {@code q_g = z / h_g} with {@code z = b
 *       / Σ p_g/h_g} (a Leontief demand: W. Leontief's fixed proportions, of a consumer).
 *   <li>{@code diminishing}: the most {@code Σ h_g (q_g - q_g²/(2 s_g))}, so {@code q_g = s_g (1 -
 *       μ p_g/h_g)} where that is positive, with the marginal delight of money {@code μ} that
 *       spends all of {@code b}, or 0 once everything satiates. With goods in the order of {@code
 *       h_g/p_g}, those bought are the first few, and {@code μ = (Σ p s - b) / Σ p² s/h} over them.
 * </ul>
 *
 * <p>One number says what a person buys: {@code z}, or {@code μ}. Cost of finding it: one step for
 * each good bought. Amounts are per cycle.
 */
final class Appetite {

  private final Technique technique;
  private final double[] delight;
  private double[] price;

  /** Goods that are wanted, what delights most for its price first. */
  private final int[] order;

  private boolean diminishing;

  /** Cost of a unit of delight from every good. */
  private double bundle;

  private int wanted;

  Appetite(Technique technique) {
    this.technique = technique;
    delight = new double[technique.goods];
    order = new int[technique.goods];
  }

  /** Takes on what holds in a tick. The prices are not copied. */
  void behold(double[] prices, double[] happiness, Objective objective) {
    price = prices;
    System.arraycopy(happiness, 0, delight, 0, delight.length);
    diminishing = objective == Objective.DIMINISHING;
    wanted = 0;
    bundle = 0;
    for (int g = 0; g < delight.length; g++) {
      if (delight[g] > 0) {
        bundle += price[g] / delight[g];
        int place = wanted++;
        while (place > 0 && delight[g] / price[g] > worth(order[place - 1])) {
          order[place] = order[place - 1];
          place--;
        }
        order[place] = g;
      }
    }
  }

  private double worth(int g) {
    return delight[g] / price[g];
  }

  /** Whether anything is wanted at all. */
  boolean any() {
    return wanted > 0;
  }

  /** The number that says what is bought for so much in a cycle. */
  double choose(double budget) {
    return diminishing ? marginal(budget) : budget / bundle;
  }

  private double marginal(double budget) {
    double all = 0;
    double slope = 0;
    double mu = 0;
    for (int i = 0; i < wanted; i++) {
      int g = order[i];
      double satiation = technique.satiation[g];
      all += price[g] * satiation;
      slope += price[g] * price[g] * satiation / delight[g];
      mu = (all - budget) / slope;
      if (i + 1 < wanted && mu >= worth(order[i + 1])) {
        break;
      }
    }
    return Math.max(0, mu);
  }

  /** Whether nothing more would be bought for any money. */
  boolean sated(double choice) {
    return wanted == 0 || (diminishing && choice == 0);
  }

  /** Units of a good in a cycle. */
  double quantity(int g, double choice) {
    if (!(delight[g] > 0)) {
      return 0;
    }
    return diminishing
        ? Math.max(0, technique.satiation[g] * (1 - choice * price[g] / delight[g]))
        : choice / delight[g];
  }

  /** Delight in a cycle of so many units of a good. */
  double joy(int g, double units) {
    if (!diminishing) {
      return delight[g] * units;
    }
    double satiation = technique.satiation[g];
    double enjoyed = Math.min(units, satiation);
    return delight[g] * (enjoyed - enjoyed * enjoyed / (2 * satiation));
  }

  /** Delight that one more coin would buy; 0: none. */
  double worthOfMoney(double choice) {
    return diminishing ? choice : wanted / bundle;
  }
}
