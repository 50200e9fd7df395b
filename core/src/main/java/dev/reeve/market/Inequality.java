package dev.reeve.market;

import java.util.Arrays;

/**
 * How unequally something is held. Amounts may be negative, as wealth is of people in debt, as long
 * as there is more than nothing in all; where nobody has any, all are equal.
 *
 * <p>Gini coefficient: C. Gini, "Variabilità e mutabilità" (1912), the mean difference of two
 * holders against twice the mean, {@code Σ_i (2i - N - 1) x_i / (N Σ_i x_i)} of sorted amounts, i
 * from 1 to N. One of N who has all makes it {@code (N - 1)/N}; debts can make it more than 1.
 * Lorenz curve: M. O. Lorenz, "Methods of measuring the concentration of wealth", Publications of
 * the American Statistical Association 9 (1905).
 */
public final class Inequality {

  /** Sorted, as shares of all. */
  private final double[] shares;

  private final double gini;

  private Inequality(double[] shares) {
    this.shares = shares;
    int n = shares.length;
    double weighted = 0;
    double lost = 0;
    for (int i = 0; i < n; i++) {
      double term = (2.0 * i + 1 - n) * shares[i] - lost;
      double next = weighted + term;
      lost = next - weighted - term;
      weighted = next;
    }
    gini = weighted / n;
  }

  /**
   * Measures. It costs what sorting costs.
   *
   * @param amounts what each holds; finite; together more than 0, or all 0; at least one. They are
   *     copied
   * @return the inequality
   * @throws IllegalArgumentException if there are none or one is out of range
   */
  public static Inequality of(double[] amounts) {
    double total = total(amounts);
    double[] shares = amounts.clone();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = total == 0 ? 1.0 / shares.length : shares[i] / total;
    }
    Arrays.sort(shares);
    return new Inequality(shares);
  }

  /**
   * The share of who holds most, without sorting.
   *
   * @param amounts what each holds, as above
   * @return his share of all; 1/N where nobody has any
   * @throws IllegalArgumentException if there are none or one is out of range
   */
  public static double largestShare(double[] amounts) {
    double total = total(amounts);
    double most = Double.NEGATIVE_INFINITY;
    for (double amount : amounts) {
      most = Math.max(most, amount);
    }
    return total == 0 ? 1.0 / amounts.length : most / total;
  }

  private static double total(double[] amounts) {
    Require.people(amounts.length);
    boolean nothing = true;
    for (int i = 0; i < amounts.length; i++) {
      if (!Double.isFinite(amounts[i])) {
        throw new IllegalArgumentException(
            "amount " + i + " is " + amounts[i] + "; it must be finite");
      }
      nothing &= amounts[i] == 0;
    }
    double total = Sums.of(amounts);
    if (!nothing && !(total > 0 && total < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "all amounts together are " + total + "; they must be finite and > 0, or all 0");
    }
    return total;
  }

  /**
   * The Gini coefficient.
   *
   * @return 0: all hold the same; the more the less equal
   */
  public double gini() {
    return gini;
  }

  /**
   * The share of who holds most.
   *
   * @return his part of all; at least 1/N
   */
  public double largestShare() {
    return shares[shares.length - 1];
  }

  /**
   * The Lorenz curve: what the poorest k of {@code parts} parts of the people hold of all, straight
   * between one person and the next.
   *
   * @param parts how many; &ge; 1
   * @return {@code parts + 1} shares, from 0 for nobody to 1 for all
   * @throws IllegalArgumentException if there are no parts
   */
  public double[] lorenz(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("parts is " + parts + "; it must be >= 1");
    }
    double[] curve = new double[parts + 1];
    int people = shares.length;
    int passed = 0;
    double held = 0;
    for (int k = 1; k < parts; k++) {
      double poorest = (double) k * people / parts;
      while (passed + 1 <= poorest) {
        held += shares[passed++];
      }
      double part = passed < people ? (poorest - passed) * shares[passed] : 0;
      curve[k] = held + part;
    }
    curve[parts] = 1;
    return curve;
  }

  /**
   * How many hold it.
   *
   * @return people, &ge; 1
   */
  public int people() {
    return shares.length;
  }
}
