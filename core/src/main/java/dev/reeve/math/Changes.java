package dev.reeve.math;

/**
 * A journal of what changed in a linear program, so that its solvers read only what is new to them:
 * the last changes of coefficients and bounds one by one, those of costs and places only by number.
 * Setting a number to what it is already is no change.
 */
final class Changes {

  /** In place of an entry: the variable's bounds have changed. */
  static final int BOUNDS = -1;

  /** A variable, and an entry of its column or {@link #BOUNDS}, by time. */
  private final int[] variable;

  private final int[] entry;
  private long now;
  private long costs;
  private long places;

  /** Makes a journal that reaches back as many changes as a program has variables, or more. */
  Changes(int variables) {
    int length = Integer.highestOneBit(Math.max(32, variables)) * 2;
    variable = new int[length];
    entry = new int[length];
  }

  /** Whether two numbers differ, a zero's sign included. */
  static boolean differ(double a, double b) {
    return Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b);
  }

  /** A coefficient has got a place. */
  void addPlace() {
    places++;
  }

  /** A coefficient that has a place has got another value. */
  void addCoefficient(int column, int place) {
    add(column, place);
  }

  /** The bounds of a variable have changed: of a column, or of a row, which follow the columns. */
  void addBounds(int changed) {
    add(changed, BOUNDS);
  }

  private void add(int changed, int what) {
    int at = (int) now & (variable.length - 1);
    variable[at] = changed;
    entry[at] = what;
    now++;
  }

  void addCost() {
    costs++;
  }

  /** How many coefficients and bounds have changed so far. */
  long now() {
    return now;
  }

  /** How many costs have changed so far. */
  long costs() {
    return costs;
  }

  /** How many coefficients have got a place so far. */
  long places() {
    return places;
  }

  /** Whether the journal tells all changes from a time on. */
  boolean reachBackTo(long time) {
    return now - time <= variable.length;
  }

  /** The variable of the change at a time that the journal reaches. */
  int variable(long time) {
    return variable[(int) time & (variable.length - 1)];
  }

  /** The entry of that variable's column, or {@link #BOUNDS}. */
  int entry(long time) {
    return entry[(int) time & (entry.length - 1)];
  }
}
