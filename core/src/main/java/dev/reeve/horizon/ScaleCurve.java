package dev.reeve.horizon;

import java.util.Arrays;
import java.util.List;

/**
 * Units of an input that one unit made needs, by how many are made: points joined by straight
 * lines, and beyond the first and the last the lines of the ends run on.
 *
 * <p>Lahiri, "Input-output analysis with scale-dependent coefficients", Econometrica 44 (1976), has
 * the idea; Samothrakis (2021), section 3.2, has the points from the works themselves. Immutable.
 */
public final class ScaleCurve {

  private final double[] made;
  private final double[] perUnit;

  private ScaleCurve(double[] made, double[] perUnit) {
    this.made = made;
    this.perUnit = perUnit;
  }

  /**
   * A curve through points.
   *
   * @param made units made, ascending; at least two, finite, &ge; 0
   * @param perUnit units of input per unit at each of them; as many, finite, &ge; 0
   * @return the curve
   * @throws IllegalArgumentException if an array is outside its range
   */
  public static ScaleCurve of(double[] made, double[] perUnit) {
    if (made.length < 2 || made.length != perUnit.length) {
      throw new IllegalArgumentException(
          "the curve has "
              + made.length
              + " amounts and "
              + perUnit.length
              + " coefficients; it must have two or more points");
    }
    for (int i = 0; i < made.length; i++) {
      Require.amount("made[" + i + "]", made[i]);
      Require.amount("perUnit[" + i + "]", perUnit[i]);
      if (i > 0 && !(made[i] > made[i - 1])) {
        throw new IllegalArgumentException(
            "made[" + i + "] is " + made[i] + " after " + made[i - 1] + "; amounts must ascend");
      }
    }
    return new ScaleCurve(made.clone(), perUnit.clone());
  }

  /**
   * The curve of works stacked one on another: the first makes what it can, the second begins when
   * the first is full, and so on. Its points lie at every whole number of units from 1 to what all
   * can make.
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
    return of(made, perUnit);
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
   * What one unit needs.
   *
   * @param units units made
   * @return units of input per unit; beyond the last point it may fall below 0
   */
  public double at(double units) {
    int found = Arrays.binarySearch(made, units);
    int after = found >= 0 ? found : -found - 1;
    int right = Math.min(Math.max(after, 1), made.length - 1);
    int left = right - 1;
    double slope = (perUnit[right] - perUnit[left]) / (made[right] - made[left]);
    return perUnit[left] + slope * (units - made[left]);
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
