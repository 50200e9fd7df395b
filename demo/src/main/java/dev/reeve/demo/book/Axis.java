package dev.reeve.demo.book;

/**
 * A scale of numbers from 0 up, with lines at round values: 1, 2 or 5 times a power of ten apart.
 *
 * @param step from one line to the next, &gt; 0
 * @param lines how many there are above 0, &ge; 1
 */
record Axis(double step, int lines) {

  private static final double[] ROUND = {1, 2, 5, 10};

  /**
   * The scale with the finest steps that reaches a value.
   *
   * @param most what must be reached; where it is not above 0, 1 is
   * @param lines at most so many lines above 0, &ge; 1
   */
  static Axis to(double most, int lines) {
    double reach = most > 0 && Double.isFinite(most) ? most : 1;
    double power = Math.pow(10, Math.floor(Math.log10(reach / lines)));
    for (double round : ROUND) {
      int needed = (int) Math.ceil(reach / (round * power) - 1e-6);
      if (needed <= lines) {
        return new Axis(round * power, Math.max(1, needed));
      }
    }
    return new Axis(10 * power, lines);
  }

  /** The value at the upper end. */
  double top() {
    return step * lines;
  }

  /** The value of a line, 0 the lowest. */
  double at(int line) {
    return step * line;
  }

  /** How many decimals the value of every line has. */
  int decimals() {
    return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-6));
  }
}
