package dev.reeve.math;

/**
 * When the numbers of a linear program changed last, so that its solvers read only what is new to
 * them. Time is counted in changes; setting a number to what it is already is none.
 */
final class Changes {

  private long now;
  private long places;
  private long coefficients;
  private long costs;
  private long bounds;
  private final long[] columnCoefficients;
  private final long[] columnBounds;
  private final long[] rowBounds;

  Changes(int rows, int columns) {
    columnCoefficients = new long[columns];
    columnBounds = new long[columns];
    rowBounds = new long[rows];
  }

  /** Whether two numbers differ, a zero's sign included. */
  static boolean differ(double a, double b) {
    return Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b);
  }

  /** The time of the last change. */
  long now() {
    return now;
  }

  /** A coefficient has got a place. */
  void place() {
    places = ++now;
  }

  /** A coefficient that has a place has got another value. */
  void coefficient(int column) {
    coefficients = ++now;
    columnCoefficients[column] = now;
  }

  void cost() {
    costs = ++now;
  }

  void columnBounds(int column) {
    bounds = ++now;
    columnBounds[column] = now;
  }

  void rowBounds(int row) {
    bounds = ++now;
    rowBounds[row] = now;
  }

  boolean placesSince(long time) {
    return places > time;
  }

  boolean coefficientsSince(long time) {
    return coefficients > time;
  }

  boolean coefficientsSince(long time, int column) {
    return columnCoefficients[column] > time;
  }

  boolean costsSince(long time) {
    return costs > time;
  }

  boolean boundsSince(long time) {
    return bounds > time;
  }

  boolean columnBoundsSince(long time, int column) {
    return columnBounds[column] > time;
  }

  boolean rowBoundsSince(long time, int row) {
    return rowBounds[row] > time;
  }
}
