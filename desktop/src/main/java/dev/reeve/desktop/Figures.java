package dev.reeve.desktop;

import java.util.Locale;

/** Numbers as people read them. A column's numbers share their decimals, so that they line up. */
final class Figures {

  /** Stands where there is nothing. */
  static final String NONE = "·";

  /** Below this part of a column's largest number, a number is what rounding left behind. */
  private static final double DUST = 1e-10;

  private final double largest;
  private final int decimals;

  /**
   * Numbers of one column.
   *
   * @param largest the largest of them in magnitude
   */
  Figures(double largest) {
    this.largest = largest;
    this.decimals = decimals(largest);
  }

  /** Four digits of what is below 10, two decimals up to 1,000, and fewer of what is large. */
  private static int decimals(double largest) {
    if (largest < 10) {
      return (int) Math.min(9, 3 - Math.floor(Math.min(0, Math.log10(largest))));
    }
    return largest < 1_000 ? 2 : largest < 100_000 ? 1 : 0;
  }

  /** One number by itself. */
  static String of(double value) {
    return new Figures(Math.abs(value)).show(value);
  }

  /** One number with its unit. */
  static String of(double value, String unit) {
    String figure = of(value);
    return figure.equals(NONE) ? NONE : figure + " " + unit;
  }

  /** One number in a sentence, where nothing is a 0. */
  static String inWords(double value) {
    String figure = of(value);
    return figure.equals(NONE) ? "0" : figure;
  }

  /** A number of people: whole where it is whole. */
  static String people(double people) {
    return people == Math.rint(people) && people < 1e15
        ? String.format(Locale.ROOT, "%,.0f", people)
        : Double.toString(people);
  }

  /** A share in per cent. */
  static String percent(double share) {
    double hundredths = share * 100;
    return hundredths > 1e-9 && hundredths < 0.05
        ? "<0.1 %"
        : String.format(Locale.ROOT, "%.1f %%", hundredths);
  }

  /** Tells whether a number is no more than rounding beside the column's largest. */
  boolean nothing(double value) {
    return Math.abs(value) <= largest * DUST;
  }

  /** The number; a dot for none, and a small one is not rounded away. */
  String show(double value) {
    if (Double.isNaN(value) || nothing(value)) {
      return NONE;
    }
    double unit = Math.pow(10, -decimals);
    if (Math.abs(value) < unit / 2) {
      return (value < 0 ? ">-" : "<") + String.format(Locale.ROOT, "%." + decimals + "f", unit);
    }
    if (Math.abs(value) >= 1e15) {
      return String.format(Locale.ROOT, "%.4g", value);
    }
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
