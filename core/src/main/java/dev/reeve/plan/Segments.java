package dev.reeve.plan;

/**
 * One luxury's concave happiness {@code f(q) = happiness (q - q²/(2 satiation))}, {@code 0 ≤ q ≤
 * satiation}, as straight segments that lie close where the optimum is.
 *
 * <p>The chords lie below f, so that they never promise more than there is; {@link #excess} bounds
 * what they hide.
 */
final class Segments {

  /** Segments a luxury is split into; two of them reach from the zoomed stretch to the ends. */
  static final int PER_GOOD = 10;

  private final double happiness;
  private final double satiation;
  private final double[] breaks = new double[PER_GOOD + 1];

  Segments(double happiness, double satiation) {
    this.happiness = happiness;
    this.satiation = satiation;
    reset();
  }

  /** Spreads the segments evenly. */
  void reset() {
    for (int s = 0; s <= PER_GOOD; s++) {
      breaks[s] = satiation * s / PER_GOOD;
    }
  }

  double width(int s) {
    return breaks[s + 1] - breaks[s];
  }

  /** The chord's slope over segment {@code s}; it falls from segment to segment. */
  double slope(int s) {
    return happiness * (1 - (breaks[s] + breaks[s + 1]) / (2 * satiation));
  }

  /** f(q). */
  double happiness(double q) {
    return happiness * q * (1 - q / (2 * satiation));
  }

  private double chord(double q) {
    double sum = 0;
    for (int s = 0; s < PER_GOOD && breaks[s] < q; s++) {
      sum += slope(s) * Math.min(q - breaks[s], width(s));
    }
    return sum;
  }

  /** Where f is worth its price the most: f'(q) = price. */
  private double demand(double price) {
    return Math.min(Math.max(satiation * (1 - price / happiness), 0), satiation);
  }

  /**
   * How much the true optimum can lie above the chords' at that price: the difference of the two
   * Lagrangians' largest values.
   *
   * @param q the chords' optimum
   * @param price its shadow price, in happiness per unit
   * @return happiness per person, &ge; 0 but for rounding
   */
  double excess(double q, double price) {
    double best = demand(price);
    return happiness(best) - price * best - (chord(q) - price * q);
  }

  /** Moves the segments close together around {@code q} and around what the price asks for. */
  void zoom(double q, double price) {
    int s = 0;
    while (s < PER_GOOD - 1 && breaks[s + 1] < q) {
      s++;
    }
    // A vertex stands on a break: then both neighbours count.
    double lower = Math.min(breaks[s], demand(price));
    boolean onBreak = q == breaks[s + 1] && s + 2 <= PER_GOOD;
    double upper = Math.max(onBreak ? breaks[s + 2] : breaks[s + 1], demand(price));
    breaks[0] = 0;
    for (int i = 1; i < PER_GOOD; i++) {
      breaks[i] = Math.min(satiation, lower + (upper - lower) * (i - 1) / (PER_GOOD - 2));
    }
    breaks[PER_GOOD] = satiation;
  }
}
