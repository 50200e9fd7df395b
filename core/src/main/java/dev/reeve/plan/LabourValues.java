package dev.reeve.plan;

import dev.reeve.model.TradeRoute;
import java.util.Arrays;

/**
 * What one more unit of each good costs in person-cycles of an average person: the dual of its row
 * over that of labour.
 *
 * <p>Of a good that the plan neither makes nor buys the dual says only that it is not worth its
 * cost. Its labour value is that cost: the least price at which one of its makers would break even,
 * which takes as many rounds as there are such goods in a chain.
 */
final class LabourValues {

  private final Solution solution;
  private final Prices prices;
  private final double[] price;

  private LabourValues(Solution solution, Prices prices) {
    this.solution = solution;
    this.prices = prices;
    price = prices.good.clone();
  }

  /** Labour values by good, with labour at that price; {@code NaN}: cannot be had. */
  static double[] of(Solution solution, Prices prices, double labour) {
    LabourValues values = new LabourValues(solution, prices);
    values.priceWhatIsNotMade();
    return Arrays.stream(values.price)
        .map(price -> price < Double.POSITIVE_INFINITY ? price / labour : Double.NaN)
        .toArray();
  }

  private void priceWhatIsNotMade() {
    SteadyLayout at = solution.at;
    boolean[] absent = new boolean[at.goods];
    for (int g = 0; g < at.goods; g++) {
      absent[g] = !supplied(g);
      if (absent[g]) {
        price[g] = Double.POSITIVE_INFINITY;
      }
    }
    boolean changed = true;
    for (int round = 0; changed && round < at.goods; round++) {
      changed = false;
      for (int g = 0; g < at.goods; g++) {
        double cost = absent[g] ? leastCost(g) : price[g];
        changed |= cost < price[g];
        price[g] = cost;
      }
    }
  }

  private boolean supplied(int g) {
    SteadyLayout at = solution.at;
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        int a = solution.activities.activity(j, k);
        if (solution.figures.workers(j, k) > 0 && solution.activities.net(a, g) > 0) {
          return true;
        }
      }
    }
    for (int r = 0; r < at.routes; r++) {
      if (solution.figures.trade[r] > 0 && at.got[r] == g) {
        return true;
      }
    }
    return false;
  }

  private double leastCost(int g) {
    SteadyLayout at = solution.at;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        int a = solution.activities.activity(j, k);
        double net = solution.activities.net(a, g);
        boolean possible =
            solution.rules.industries().get(j).sites() > 0
                && solution.conditions.deposit(j) > 0
                && solution.conditions.orders().most(j) > 0
                && solution.conditions.people(k) > 0;
        if (net > 0 && possible) {
          least = Math.min(least, prices.good[g] + (prices.loss[a] + dearerInputs(a)) / net);
        }
      }
    }
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = solution.rules.trade().get(r);
      if (at.got[r] == g && route.rate() > 0 && route.limit() > 0) {
        double dearer = dearer(at.given[r]);
        least = Math.min(least, prices.good[g] + (prices.tradeLoss[r] + dearer) / route.rate());
      }
    }
    return least;
  }

  /** What an activity's inputs cost beyond their duals, where they are not made either. */
  private double dearerInputs(int a) {
    double sum = 0;
    for (int h = 0; h < price.length; h++) {
      double used = -solution.activities.net(a, h);
      if (used > 0) {
        sum += used * dearer(h);
      }
    }
    return sum;
  }

  private double dearer(int h) {
    return price[h] - prices.good[h];
  }
}
