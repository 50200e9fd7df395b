package dev.reeve.market;

/** Sums of many numbers. */
final class Sums {

  private Sums() {}

  /**
   * The sum, whose rounding does not grow with its length, by A. Neumaier ("Rundungsfehleranalyse
   * einiger Verfahren zur Summation endlicher Summen", ZAMM 54, 1974): what each addition loses is
   * summed beside it.
   */
  static double of(double[] values) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }
    return Double.isFinite(sum) ? sum + lost : sum;
  }

  /**
   * The sum of the sums of every fourth value: as fast as memory, with a quarter of the rounding.
   */
  static double inColumns(double[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < values.length; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (; i < values.length; i++) {
      a += values[i];
    }
    return (a + b) + (c + d);
  }
}
