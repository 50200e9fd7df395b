package dev.reeve.horizon;

import java.util.function.DoublePredicate;

/** The largest share of what is wanted that is feasible, found by halving. */
final class LargestShare {

  /** Down to a share of 2⁻¹⁰⁰, to the last bit of any that is above 1e-15. */
  private static final int HALVINGS = 100;

  private LargestShare() {}

  /**
   * Searches, where whatever is below a feasible share is feasible too.
   *
   * @param from a share that is feasible, or 0; within [0, 1]
   * @param feasible asked of shares above {@code from}, 1 first
   * @return the largest share found to be feasible, or {@code from}
   */
  static double search(double from, DoublePredicate feasible) {
    if (feasible.test(1)) {
      return 1;
    }
    double within = from;
    double beyond = 1;
    for (int k = 0; k < HALVINGS && beyond - within > Math.ulp(beyond); k++) {
      double middle = 0.5 * (within + beyond);
      if (feasible.test(middle)) {
        within = middle;
      } else {
        beyond = middle;
      }
    }
    return within;
  }

  /** Whether no more is made of a good than is in stock of it. */
  static boolean within(double[] activity, double[] stock, int goods) {
    for (int i = 0; i < goods; i++) {
      if (!(activity[i] <= stock[i])) {
        return false;
      }
    }
    return true;
  }
}
