package dev.reeve.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How reasons spell numbers and lists. */
final class Words {

  private Words() {}

  /** Three significant digits, without a tail of zeros; whole from a thousand on. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e9)) {
      return String.format(Locale.ROOT, "%.2e", value);
    }
    if (size >= 1000) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String percent(double share) {
    return number(100 * share) + " %";
  }

  /** So many people of a trade: "1 potter", "2.5 potters". */
  static String people(double count, String trade) {
    String number = number(count);
    return number + " " + trade + (number.equals("1") || trade.endsWith("s") ? "" : "s");
  }

  /** "3 pots", and so on for each. */
  static List<String> amounts(List<Double> amounts, List<String> ids) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> number(amounts.get(i)) + " " + ids.get(i))
        .toList();
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
