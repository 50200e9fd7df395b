package dev.reeve.math;

/**
 * What counts as zero in the simplex method, and what is but rounding. Everything is in the scaled
 * units of {@link ScaledProgram}.
 */
final class Tolerances {

  /**
   * How far, relative to the numbers at hand, a bound or the sign of a reduced cost may be missed.
   */
  private static final double USUAL = 1e-9;

  /** Where even this will not do, the tolerance is widened no further. */
  private static final double WIDEST = 1e-7;

  private static final double PIVOT = 1e-9;

  /** Used where a proof fails that takes more for zero. */
  private static final double LEAST_PIVOT = 1e-13;

  /** Distances to a bound, relative to it, that are but rounding. */
  private static final double ROUNDING = 1e-13;

  /**
   * Numbers this large or larger widen the tolerance in proportion, as their rounding errors do.
   */
  private static final double LARGE = 1e6;

  /** Of the tolerance, what rounding alone may leave of a reduced cost. */
  private static final double NOISE = 1e-4;

  /**
   * A basis to start from that multiplies its right-hand side by more than this is as good as
   * singular.
   */
  private static final double GROWTH = 1e11;

  /** By how much a value may miss its bound. */
  double primal;

  /** The absolute sum of the terms that each variable's reduced cost was computed from. */
  final double[] terms;

  /** What rounding alone may leave of any reduced cost. */
  double noise;

  /** Entries of the tableau up to this are taken for zero. */
  double pivot;

  /** Where even this share of the usual tolerance will not do, less does not help. */
  private static final double LEAST_SHARE = 1e-6;

  private double tolerance;

  /** The share of the tolerance by which values may miss their bounds. */
  private double primalShare;

  private boolean loosened;

  Tolerances(int variables) {
    terms = new double[variables];
  }

  /** Goes back to what is usual. */
  void reset() {
    tolerance = USUAL;
    pivot = PIVOT;
    primalShare = 1;
    loosened = false;
  }

  /** Sets by how much a value may miss its bound, where this is the largest value. */
  void setPrimal(double largest) {
    primal = primalShare * widened(largest);
  }

  /**
   * Lets values miss their bounds by a thousandth only; returns false if that is not to be had, or
   * was too much to ask for.
   */
  boolean tighten() {
    boolean possible = !loosened && primalShare > LEAST_SHARE;
    primalShare = possible ? primalShare / 1000 : primalShare;
    return possible;
  }

  /** Goes back to the usual tolerance for good; returns false if it was never tightened. */
  boolean loosen() {
    boolean possible = primalShare < 1;
    primalShare = 1;
    loosened |= possible;
    return possible;
  }

  /** Takes less for zero, from now on; returns false if only rounding errors are taken for it. */
  boolean sharpen() {
    boolean possible = pivot > LEAST_PIVOT;
    pivot = Math.max(pivot / 100, LEAST_PIVOT);
    return possible;
  }

  /** Widens the tolerance tenfold; returns false if it is at its widest. */
  boolean relax() {
    boolean possible = 10 * tolerance <= WIDEST;
    tolerance = possible ? 10 * tolerance : tolerance;
    return possible;
  }

  /** The tolerance for numbers that come from others, of which this is the largest. */
  double widened(double largest) {
    return tolerance * Math.max(1, largest / LARGE);
  }

  /** What rounding alone may leave of a reduced cost, where this is the largest row dual. */
  void setNoise(double largest) {
    noise = NOISE * tolerance * Math.max(1, largest / LARGE);
  }

  /**
   * Reduced costs of a variable up to this count as zero: small against the terms they were
   * computed from, as a variable with a small cost may have a long way to go.
   */
  double dual(int variable) {
    double relative = terms[variable] < 1 ? tolerance * terms[variable] : tolerance;
    return relative > noise ? relative : noise;
  }

  /** A sum, or 0 if it is but the rounding of its terms, of this absolute sum. */
  static double withoutRounding(double sum, double terms) {
    return Math.abs(sum) <= ROUNDING * terms ? 0 : sum;
  }

  /** A value; on the bound if it is beyond it, or within a rounding error of it. */
  static double snapped(double value, double lower, double upper) {
    if (value <= lower + ROUNDING * Math.max(1, Math.abs(lower))) {
      return lower;
    }
    if (value >= upper - ROUNDING * Math.max(1, Math.abs(upper))) {
      return upper;
    }
    return value;
  }

  /** Whether a basis is as good as singular, by the largest component before and after a solve. */
  static boolean explodes(double before, double after) {
    return after > GROWTH * before;
  }

  /** The largest absolute component of a vector of finite ones. */
  static double largest(double[] vector) {
    double largest = 0;
    for (double component : vector) {
      // Math.max would have to mind NaN and -0, at several times the cost.
      if (Math.abs(component) > largest) {
        largest = Math.abs(component);
      }
    }
    return largest;
  }
}
