package dev.reeve.settlement;

/**
 * Shares of a growing whole, in whole numbers: the quota method of M. L. Balinski and H. P. Young,
 * "The Quota Method of Apportionment", American Mathematical Monthly 82 (1975).
 *
 * <p>Every part stays within one of its exact share (as with largest remainders), and no part ever
 * shrinks when the whole grows by one (which largest remainders do not promise: the Alabama
 * paradox), so that nobody changes tier because somebody else arrived.
 */
final class Apportionment {

  /** Shares are read from decimal text; a share that is whole but for rounding is whole. */
  private static final double ROUNDING = 1e-9;

  private Apportionment() {}

  /**
   * The part that the next unit belongs to. Cost: one pass over the parts.
   *
   * @param shares share of each part, &ge; 0, summing to 1; not changed
   * @param counts units each part has, as earlier calls gave them out; not changed
   * @return index of a part whose quota leaves room; of those the one with the largest share per
   *     unit it would then have, ties to the first
   */
  static int next(double[] shares, int[] counts) {
    int whole = 1;
    for (int count : counts) {
      whole += count;
    }
    int best = -1;
    for (int i = 0; i < shares.length; i++) {
      boolean room = counts[i] < shares[i] * whole - ROUNDING * whole;
      if (room && (best < 0 || shares[i] * (counts[best] + 1) > shares[best] * (counts[i] + 1))) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Gives out a whole from nothing.
   *
   * @param shares share of each part, &ge; 0, summing to 1; not changed
   * @param whole units to give out, &ge; 0
   * @return units of each part; they sum to {@code whole}
   */
  static int[] of(double[] shares, int whole) {
    int[] counts = new int[shares.length];
    for (int unit = 0; unit < whole; unit++) {
      counts[next(shares, counts)]++;
    }
    return counts;
  }
}
