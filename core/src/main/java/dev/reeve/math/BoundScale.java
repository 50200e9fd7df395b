package dev.reeve.math;

/**
 * The factor that brings bounds near 1: a power of two, by the mean of their exponents. It depends
 * on the present bounds alone, and yet a bound that changes is weighed by itself: exponents are
 * whole numbers, so that their sum can be kept up to date without error.
 */
final class BoundScale {

  /**
   * A bound this small against the largest, such as a zero that came out of a computation, tells no
   * size.
   */
  private static final double NEARLY_NOTHING = 1e-9;

  private double largest;
  private long sum;
  private int count;
  private double factor = 1;
  private boolean largestChanged;

  /** Chooses the factor for bounds that the present one multiplies. Cost: two passes over them. */
  void choose(double[] lower, double[] upper) {
    largest = 0;
    for (int j = 0; j < lower.length; j++) {
      largest = Math.max(largest, Math.max(size(lower[j]), size(upper[j])) / factor);
    }
    sum = 0;
    count = 0;
    for (int j = 0; j < lower.length; j++) {
      weigh(size(lower[j]) / factor, 1);
      weigh(size(upper[j]) / factor, 1);
    }
    factor = inverseOfMean(sum, count);
    largestChanged = false;
  }

  private void weigh(double size, int times) {
    if (size > NEARLY_NOTHING * largest) {
      sum += (long) times * Math.getExponent(size);
      count += times;
    }
  }

  /** Notes that a bound has changed. */
  void change(double before, double after) {
    double sizeBefore = size(before);
    double sizeAfter = size(after);
    if (sizeBefore != sizeAfter) {
      largestChanged |= sizeBefore == largest || sizeAfter > largest;
      weigh(sizeBefore, -1);
      weigh(sizeAfter, 1);
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

  /** The size of a bound; 0 for none. */
  private static double size(double bound) {
    return Math.abs(bound) == Double.POSITIVE_INFINITY ? 0 : Math.abs(bound);
  }

  /** The power of two that brings numbers near 1, by the sum of so many exponents. */
  static double inverseOfMean(long sum, int count) {
    return count == 0 ? 1 : Math.scalb(1.0, (int) -Math.floorDiv(sum, count));
  }
}
