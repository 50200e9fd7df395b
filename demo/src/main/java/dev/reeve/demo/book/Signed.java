package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;

/** Numbers that say which way. */
final class Signed {
  private Signed() {}

  /** A number with its sign; 0 has none. */
  static String amount(double value, Texts texts) {
    String size = texts.amount(Math.abs(value));
    return Math.abs(value) < 5e-4 ? "0" : (value < 0 ? "−" : "+") + size;
  }

  /** A share in whole percent with its sign; 0 has none. */
  static String percent(double share, Texts texts) {
    long percent = Math.round(100 * share);
    String sign = percent == 0 ? "" : percent < 0 ? "−" : "+";
    return sign + texts.percent(Math.abs(percent) / 100.0);
  }
}
