package dev.reeve.math;

/** A few lines of a matrix that is yet to be made. */
final class Sample {

  private static final int LINES = 64;

  private Sample() {}

  /**
   * The share of entries that are not 0, by some lines that lie evenly among all.
   *
   * @param source tells the lines
   * @param line takes them
   * @param lines how many there are
   * @param length of each
   */
  static double density(SparseLines source, SparseLine line, int lines, int length) {
    int count = Math.min(LINES, lines);
    double entries = 0;
    for (int k = 0; k < count; k++) {
      line.read(source, (int) ((long) lines * k / count));
      entries += line.count();
    }
    return entries / Math.max(1, (double) count * length);
  }
}
