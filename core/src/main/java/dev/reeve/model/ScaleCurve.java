package dev.reeve.model;

import java.util.Arrays;
import java.util.List;

/**
 * Units of an input that one unit made needs, by how many are made: points joined by straight
 * lines. Beyond the first and the last point it stays what it is there; of an {@linkplain #extended
 * extended} curve the lines of the ends run on.
 *
 * <p>Lahiri, "Input-output analysis with scale-dependent coefficients", Econometrica 44 (1976), has
 * the idea; S. Samothrakis, PLoS ONE 16(9) e0257399 (2021), section 3.2, has the points from the
 * works themselves. Immutable; equal if the points and what lies beyond them are.
 */
public final class ScaleCurve {

  private final double[] made;
  private final double[] perUnit;
  private final boolean extended;

  private ScaleCurve(double[] made, double[] perUnit, boolean extended) {
    this.made = made;
    this.perUnit = perUnit;
    this.extended = extended;
  }

  /**
   * A curve through points.
   *
   * @param made units made, ascending; at least one, finite, &ge; 0
   * @param perUnit units of input per unit at each of them; as many, finite, &ge; 0
   * @return the curve
   * @throws IllegalArgumentException if an array is outside its range, or two points lie so close
   *     to one above the other that no line can be told
   */
  public static ScaleCurve of(double[] made, double[] perUnit) {
    if (made.length < 1 || made.length != perUnit.length) {
      throw new IllegalArgumentException(
          "the curve has "
              + made.length
              + " amounts and "
              + perUnit.length
              + " coefficients; it must have one or more points");
    }
    for (int i = 0; i < made.length; i++) {
      Require.amount("made[" + i + "]", made[i]);
      Require.amount("perUnit[" + i + "]", perUnit[i]);
      if (i > 0 && !(made[i] > made[i - 1])) {
        throw new IllegalArgumentException(
            "made[" + i + "] is " + made[i] + " after " + made[i - 1] + "; amounts must ascend");
      }
      if (i > 0 && !Double.isFinite((perUnit[i] - perUnit[i - 1]) / (made[i] - made[i - 1]))) {
        throw new IllegalArgumentException(
            "made[" + i + "] is " + made[i] + ", too close to " + made[i - 1] + " for a line");
      }
    }
    return new ScaleCurve(made.clone(), perUnit.clone(), false);
  }

  /**
   * The curve of works stacked one on another: the first makes what it can, the second begins when
   * the first is full, and so on. Its points lie at every whole number of units from 1 to what all
   * can make. It is {@linkplain #extended extended}.
   *
   * @param works in the order in which they are used; at least one, which together make 2 units or
   *     more
   * @return the curve
   * @throws IllegalArgumentException if they make less than 2 units, or need less than nothing
   */
  public static ScaleCurve stacked(List<ProductionUnit> works) {
    double capacity = works.stream().mapToDouble(ProductionUnit::capacity).sum();
    if (!(capacity >= 2 && capacity <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the works can make " + capacity + " units; it must be within [2, 2147483647]");
    }
    double[] made = new double[(int) capacity];
    double[] perUnit = new double[made.length];
    for (int i = 0; i < made.length; i++) {
      made[i] = i + 1;
      perUnit[i] = total(works, made[i]) / made[i];
    }
    return of(made, perUnit).extended();
  }

  private static double total(List<ProductionUnit> works, double units) {
    double input = 0;
    double left = units;
    for (ProductionUnit unit : works) {
      double share = Math.min(left, unit.capacity());
      if (share <= 0) {
        break;
      }
      input += unit.input().applyAsDouble(share);
      left -= share;
    }
    return input;
  }

  /**
   * The same curve with the lines of its ends running on beyond the points.
   *
   * @return a curve that may fall below 0 beyond its points
   * @throws IllegalStateException if there is one point alone, so that there is no line
   */
  public ScaleCurve extended() {
    if (made.length < 2) {
      throw new IllegalStateException("the curve has 1 point; two or more points make a line");
    }
    return new ScaleCurve(made, perUnit, true);
  }

  /**
   * What one unit needs.
   *
   * @param units units made
   * @return units of input per unit; &ge; 0, but beyond the points of an extended curve
   */
  public double at(double units) {
    int last = made.length - 1;
    if (!extended && !(units > made[0])) {
      return perUnit[0];
    }
    if (!extended && units >= made[last]) {
      return perUnit[last];
    }
    int found = Arrays.binarySearch(made, units);
    int after = found >= 0 ? found : -found - 1;
    int right = Math.min(Math.max(after, 1), last);
    int left = right - 1;
    double slope = (perUnit[right] - perUnit[left]) / (made[right] - made[left]);
    return perUnit[left] + slope * (units - made[left]);
  }

  /**
   * How fast what one unit needs rises as more are made.
   *
   * @param units units made
   * @return units of input per unit, for each unit made more; below 0 where it falls, and at a
   *     point that of the line after it
   */
  public double slope(double units) {
    int last = made.length - 1;
    if (last == 0 || (!extended && (units < made[0] || units >= made[last]))) {
      return 0;
    }
    int found = Arrays.binarySearch(made, units);
    int right = Math.min(Math.max(found >= 0 ? found + 1 : -found - 1, 1), last);
    return (perUnit[right] - perUnit[right - 1]) / (made[right] - made[right - 1]);
  }

  /**
   * The most units that an amount of the input suffices for. Where more units would need less in
   * all, it is the most of any number that it suffices for.
   *
   * @param input units of the input; &ge; 0
   * @param most units that are to be made at most; finite, &ge; 0
   * @param more what a unit needs of it beyond the curve; finite, &ge; 0
   * @return units, within [0, {@code most}], to rounding
   */
  public double units(double input, double most, double more) {
    double right = most;
    for (int i = made.length - 1; i >= -1; i--) {
      double left = i < 0 ? 0 : made[i];
      if (left < right) {
        if (right * (at(right) + more) <= input) {
          return right;
        }
        double found = within(input, left, right, more);
        if (found >= left) {
          return found;
        }
        right = left;
      }
    }
    return 0;
  }

  /** The last zero of {@code x (c(x) + more) - input} on a straight part of the curve; -1: none. */
  private double within(double input, double left, double right, double more) {
    double slope = (at(right) - at(left)) / (right - left);
    double linear = at(left) + more - slope * left;
    double root = Math.sqrt(linear * linear + 4 * slope * input);
    double half = -(linear + Math.copySign(root, linear)) / 2;
    double first = slope == 0 ? Double.NaN : half / slope;
    double second = half == 0 ? Double.NaN : -input / half;
    double last = -1;
    for (double zero : new double[] {first, second}) {
      if (zero >= left && zero <= right) {
        last = Math.max(last, zero);
      }
    }
    return last;
  }

  /**
   * The least that a unit needs at any of the points.
   *
   * @return units of input per unit, &ge; 0
   */
  public double least() {
    return Arrays.stream(perUnit).min().orElseThrow();
  }

  /**
   * The most that a unit needs at any of the points.
   *
   * @return units of input per unit, &ge; 0
   */
  public double most() {
    return Arrays.stream(perUnit).max().orElseThrow();
  }

  /**
   * How many points it goes through.
   *
   * @return a number, &ge; 1
   */
  public int points() {
    return made.length;
  }

  /**
   * Units made at a point.
   *
   * @param point within [0, {@link #points})
   * @return units, finite, &ge; 0, more than at the point before
   */
  public double made(int point) {
    return made[point];
  }

  /**
   * What one unit needs at a point.
   *
   * @param point within [0, {@link #points})
   * @return units of input per unit, finite, &ge; 0
   */
  public double perUnit(int point) {
    return perUnit[point];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScaleCurve that
        && extended == that.extended
        && Arrays.equals(made, that.made)
        && Arrays.equals(perUnit, that.perUnit);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(made) + Arrays.hashCode(perUnit);
  }

  @Override
  public String toString() {
    int last = made.length - 1;
    return "curve from ("
        + made[0]
        + ", "
        + perUnit[0]
        + ") to ("
        + made[last]
        + ", "
        + perUnit[last]
        + ") by "
        + made.length
        + " points";
  }
}
