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

  /** The zoomed stretch gets smaller by this factor at most. */
  private static final double SHRINK = 64;

  /**
   * No zoomed stretch is shorter than this share of the satiation. Its finest chords are then so
   * short that they hide less than 1e-12 of all that the good can give, and still long enough that
   * their slopes differ by more than rounding.
   */
  private static final double SHORTEST = 1e-4;

  /** Quantities closer than this share of the satiation are the same but for rounding. */
  private static final double SAME = 1e-10;

  private double happiness;
  private final double satiation;
  private final double[] breaks = new double[PER_GOOD + 1];
  private double centre;
  private double radius;

  Segments(double happiness, double satiation) {
    this.satiation = satiation;
    reset(happiness);
  }

  /** Spreads the segments of a luxury that delights so much per unit evenly. */
  void reset(double perUnit) {
    happiness = perUnit;
    centre = satiation / 2;
    radius = satiation;
    for (int s = 0; s < PER_GOOD; s++) {
      breaks[s] = satiation * s / PER_GOOD;
    }
    breaks[PER_GOOD] = satiation;
  }

  /**
   * Lays the segments close around {@code q}.
   *
   * @return whether that moved their middle
   */
  boolean focus(double q, double reach) {
    double oldCentre = centre;
    layAround(q, Math.max(reach, SHORTEST * satiation));
    return Math.abs(centre - oldCentre) > SAME * satiation;
  }

  /** Whether {@code q} is in the middle of the segments. */
  boolean centred(double q) {
    return Math.abs(q - centre) <= SAME * satiation;
  }

  double satiation() {
    return satiation;
  }

  /** f'(0). */
  double first() {
    return happiness;
  }

  /** By how much f' falls for each unit. */
  double fall() {
    return happiness / satiation;
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
    if (price >= happiness) {
      return 0;
    }
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

  /**
   * Lays a break at {@code q} and others around it, each four times as far out as the one before.
   * The break keeps what has been reached; the steps reach as far as {@code q} has moved or the
   * price asks it to, and get finer from round to round.
   *
   * @return whether that moved them
   */
  boolean zoom(double q, double price) {
    double oldCentre = centre;
    double oldRadius = radius;
    double reach = Math.max(Math.abs(q - centre), Math.abs(demand(price) - q));
    layAround(q, Math.max(2 * reach, Math.max(radius / SHRINK, SHORTEST * satiation)));
    return centre != oldCentre || radius != oldRadius;
  }

  private void layAround(double q, double reach) {
    radius = Math.min(satiation, reach);
    centre = Math.min(Math.max(q, 0), satiation);
    int middle = PER_GOOD / 2;
    breaks[middle] = centre;
    double step = radius;
    for (int i = 1; i < middle; i++) {
      breaks[i] = Math.max(0, centre - step);
      breaks[PER_GOOD - i] = Math.min(satiation, centre + step);
      step /= 4;
    }
  }
}
