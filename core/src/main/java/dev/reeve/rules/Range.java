package dev.reeve.rules;

/**
 * The legal values of a number; finite in every case.
 *
 * @param least the least value
 * @param above whether the least value itself is too little
 * @param most the greatest value; infinite where there is none
 * @param whole whether it must be a whole number
 */
record Range(double least, boolean above, double most, boolean whole) {

  static final Range AMOUNT = new Range(0, false, Double.POSITIVE_INFINITY, false);

  /** Factors and cycles of need that can be ordered, as settlements take them. */
  static final Range ORDERED = new Range(0, false, 1e6, false);

  static final Range POSITIVE = new Range(0, true, Double.POSITIVE_INFINITY, false);
  static final Range FRACTION = new Range(0, false, 1, false);
  static final Range PART = new Range(0, true, 1, false);
  static final Range FROM_ONE = new Range(1, false, Double.POSITIVE_INFINITY, false);
  static final Range LEVEL = new Range(0, false, Integer.MAX_VALUE, true);
  static final Range COUNT = new Range(1, false, Integer.MAX_VALUE, true);

  static Range exactly(int value) {
    return new Range(value, false, value, true);
  }

  boolean contains(double value) {
    return Double.isFinite(value)
        && (above ? value > least : value >= least)
        && value <= most
        && !(whole && value != Math.rint(value));
  }

  /** The rule, to follow "it must be". */
  String words() {
    if (least == most) {
      return show(least);
    }
    String kind = whole ? "a whole number " : most == Double.POSITIVE_INFINITY ? "finite and " : "";
    if (most == Double.POSITIVE_INFINITY) {
      return kind + (above ? "> " : ">= ") + show(least);
    }
    return kind + "within " + (above ? "(" : "[") + show(least) + ", " + show(most) + "]";
  }

  private static String show(double bound) {
    return String.valueOf((long) bound);
  }
}
