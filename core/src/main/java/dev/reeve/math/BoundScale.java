package dev.reeve.math;

/**
 * The factor that brings bounds near 1: a power of two, by the mean of their exponents. It depends
 * on the present bounds alone, and yet a bound that changes is weighed by itself: exponents are
 * whole numbers, so that their sum can be kept up to date without error.
 */
final class BoundScale {

  /**
   * A bound this many powers of two below the largest, such as a zero that came out of a
   * computation, tells no size.
   */
  private static final int NEARLY_NOTHING = 30;

  /** The exponent of zero and of no bound, less than all others. */
  private static final int NONE = Integer.MIN_VALUE / 2;

  private int largest = NONE;
  private long sum;
  private int count;
  private double factor = 1;

  /** Of a power of two it is exact. */
  private double inverse = 1;

  private boolean largestChanged;

  /**
   * Chooses the factor for bounds that the present one multiplies. Cost: two passes over them; none
   * where each change has been noted and the largest is what it was.
   *
   * @param afresh not all changes have been noted
   */
  void choose(double[] lower, double[] upper, boolean afresh) {
    if (afresh || largestChanged) {
      weighAll(lower, upper);
    }
    factor = inverseOfMean(sum, count);
    inverse = 1 / factor;
    largestChanged = false;
  }

  private void weighAll(double[] lower, double[] upper) {
    largest = NONE;
    for (int j = 0; j < lower.length; j++) {
      largest = Math.max(largest, exponent(lower[j] * inverse));
      largest = Math.max(largest, exponent(upper[j] * inverse));
    }
    sum = 0;
    count = 0;
    for (int j = 0; j < lower.length; j++) {
      weigh(exponent(lower[j] * inverse), 1);
      weigh(exponent(upper[j] * inverse), 1);
    }
  }

  private void weigh(int exponent, int times) {
    if (exponent != NONE && exponent > largest - NEARLY_NOTHING) {
      sum += (long) times * exponent;
      count += times;
    }
  }

  /** Notes that a bound has changed. */
  void change(double before, double after) {
    int exponentBefore = exponent(before);
    int exponentAfter = exponent(after);
    if (exponentBefore != exponentAfter) {
      largestChanged |= exponentBefore == largest || exponentAfter > largest;
      weigh(exponentBefore, -1);
      weigh(exponentAfter, 1);
    }
  }

  /** Whether the factor is still the one to choose, as far as can be told without a pass. */
  boolean serves() {
    return !largestChanged && factor == inverseOfMean(sum, count);
  }

  /** By what bounds are multiplied. */
  double factor() {
    return factor;
  }

  /** What takes that back, exactly. */
  double inverse() {
    return inverse;
  }

  private static int exponent(double bound) {
    double size = Math.abs(bound);
    return size == 0 || size == Double.POSITIVE_INFINITY ? NONE : Math.getExponent(size);
  }

  /** The power of two that brings numbers near 1, by the sum of so many exponents. */
  static double inverseOfMean(long sum, int count) {
    return count == 0 ? 1 : Math.scalb(1.0, (int) -Math.floorDiv(sum, count));
  }
}
