package dev.reeve.horizon;

import java.util.function.DoubleUnaryOperator;

/**
 * The largest share of what is wanted that is feasible: of all goods, the one that is needed most
 * against what is there must just be there.
 *
 * <p>Needs are nearly proportional to the share, so that a straight line through both ends of a
 * bracket meets the answer at once or almost (regula falsi, Illinois; Dowell and Jarratt, BIT 11
 * (1971), 168-174). Where three steps have not halved the bracket, it is halved. Cost: some 4
 * trials.
 */
final class LargestShare {

  /** Fixed points are no better than this; a share that leaves no more of a good over is it. */
  private static final double LEFT = FixedPoint.TOLERANCE;

  private static final int TRIALS = 100;

  private LargestShare() {}

  /**
   * Searches, where whatever is below a feasible share is feasible too.
   *
   * @param from a share that is feasible, or 0; &ge; 0
   * @param to the largest share of interest, above {@code from}; tried first
   * @param load the largest use of a good as a share of its stock, at most 1 where a share is
   *     feasible; infinite where nothing is known of it
   * @return the largest share found to be feasible, or {@code from}
   */
  static double search(double from, double to, DoubleUnaryOperator load) {
    double loadBeyond = load.applyAsDouble(to);
    if (loadBeyond <= 1) {
      return to;
    }
    double within = from;
    double beyond = to;
    double over = loadBeyond - 1;
    double under = load.applyAsDouble(from) - 1;
    double halvedAt = beyond - within;
    int side = 0;
    for (int k = 0; k < TRIALS && beyond - within > Math.ulp(beyond); k++) {
      double tried = within + (beyond - within) * (-under / (over - under));
      if (k % 3 == 2) {
        tried = beyond - within > 0.5 * halvedAt ? 0.5 * (within + beyond) : tried;
        halvedAt = beyond - within;
      }
      // Just below the line, so that the answer is met from the side that is feasible.
      tried -= 0.25 * LEFT * tried;
      if (!(tried > within && tried < beyond)) {
        tried = 0.5 * (within + beyond);
      }
      double loaded = load.applyAsDouble(tried);
      if (loaded <= 1) {
        within = tried;
        if (loaded >= 1 - LEFT) {
          break;
        }
        under = loaded - 1;
        over = side < 0 && over < Double.POSITIVE_INFINITY ? 0.5 * over : over;
        side = -1;
      } else {
        beyond = tried;
        over = loaded - 1;
        under = side > 0 ? 0.5 * under : under;
        side = 1;
      }
    }
    return within;
  }

  /** The largest use of a good as a share of its stock; 0 where nothing is used. */
  static double load(double[] activity, double[] stock, int goods) {
    double load = 0;
    for (int i = 0; i < goods; i++) {
      if (activity[i] > 0) {
        load = Math.max(load, activity[i] / stock[i]);
      }
    }
    return load;
  }
}
