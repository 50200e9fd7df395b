package dev.reeve.math;

import java.util.Arrays;

/**
 * A linear program: maximise {@code cᵀx} where {@code rowLower <= A x <= rowUpper} and {@code lower
 * <= x <= upper}.
 *
 * <p>A bound of {@code ±∞} is no bound. A new program has costs 0, columns within {@code [0, +∞)}
 * and rows without bounds; every number can be changed at any time. A lower bound above the upper
 * one is allowed: such a program is infeasible. {@code A} is kept by columns, sparse; a coefficient
 * that was ever set keeps its place when it becomes 0, so that changing numbers allocates nothing.
 * Not thread-safe.
 */
public final class LinearProgram {

  /** Among so few coefficients of a column one is found sooner by looking at each. */
  private static final int FEW = 8;

  private final int rows;
  private final int columns;
  private final double[] cost;
  private final double[] lower;
  private final double[] upper;
  private final double[] rowLower;
  private final double[] rowUpper;

  /** The rows and values of each column's coefficients, by ascending row. */
  private final int[][] entryRow;

  private final double[][] entryValue;
  private final int[] entries;
  private final Changes changes;

  /**
   * Makes a program of a fixed shape.
   *
   * @param rows constraints, 0 or more
   * @param columns variables, 0 or more
   * @throws IllegalArgumentException if either is negative
   */
  public LinearProgram(int rows, int columns) {
    if (rows < 0) {
      throw new IllegalArgumentException("rows is " + rows + "; it must be 0 or more");
    }
    if (columns < 0) {
      throw new IllegalArgumentException("columns is " + columns + "; it must be 0 or more");
    }
    this.rows = rows;
    this.columns = columns;
    cost = new double[columns];
    lower = new double[columns];
    upper = new double[columns];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    rowLower = new double[rows];
    Arrays.fill(rowLower, Double.NEGATIVE_INFINITY);
    rowUpper = new double[rows];
    Arrays.fill(rowUpper, Double.POSITIVE_INFINITY);
    entryRow = new int[columns][4];
    entryValue = new double[columns][4];
    entries = new int[columns];
    changes = new Changes(rows + columns);
  }

  /**
   * The number of rows.
   *
   * @return 0 or more
   */
  public int rows() {
    return rows;
  }

  /**
   * The number of columns.
   *
   * @return 0 or more
   */
  public int columns() {
    return columns;
  }

  /**
   * Sets {@code c_column}.
   *
   * @param column which, from 0
   * @param cost finite
   * @throws IllegalArgumentException if the cost is not finite
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public void setCost(int column, double cost) {
    checkColumn(column);
    if (!Double.isFinite(cost)) {
      throw new IllegalArgumentException(
          "cost of column " + column + " is " + cost + "; it must be finite");
    }
    if (Changes.differ(this.cost[column], cost)) {
      this.cost[column] = cost;
      changes.addCost();
    }
  }

  /**
   * Gives {@code c_column}.
   *
   * @param column which, from 0
   * @return the cost
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double cost(int column) {
    checkColumn(column);
    return cost[column];
  }

  /**
   * Sets the bounds of a variable.
   *
   * @param column which, from 0
   * @param lower the least value, {@code -∞} for none
   * @param upper the greatest value, {@code +∞} for none; below {@code lower}: the program is
   *     infeasible
   * @throws IllegalArgumentException if a bound is NaN, {@code lower} is {@code +∞} or {@code
   *     upper} is {@code -∞}
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public void setBounds(int column, double lower, double upper) {
    checkColumn(column);
    checkBounds("column", column, lower, upper);
    if (Changes.differ(this.lower[column], lower) || Changes.differ(this.upper[column], upper)) {
      this.lower[column] = lower;
      this.upper[column] = upper;
      changes.addBounds(column);
    }
  }

  /**
   * Gives the lower bound of a variable.
   *
   * @param column which, from 0
   * @return the bound; {@code -∞}: none
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double lower(int column) {
    checkColumn(column);
    return lower[column];
  }

  /**
   * Gives the upper bound of a variable.
   *
   * @param column which, from 0
   * @return the bound; {@code +∞}: none
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double upper(int column) {
    checkColumn(column);
    return upper[column];
  }

  /**
   * Sets the bounds of a row's activity {@code A_row x}; both the same make an equation.
   *
   * @param row which, from 0
   * @param lower the least activity, {@code -∞} for none
   * @param upper the greatest activity, {@code +∞} for none; below {@code lower}: the program is
   *     infeasible
   * @throws IllegalArgumentException if a bound is NaN, {@code lower} is {@code +∞} or {@code
   *     upper} is {@code -∞}
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public void setRowBounds(int row, double lower, double upper) {
    checkRow(row);
    checkBounds("row", row, lower, upper);
    if (Changes.differ(rowLower[row], lower) || Changes.differ(rowUpper[row], upper)) {
      rowLower[row] = lower;
      rowUpper[row] = upper;
      changes.addBounds(columns + row);
    }
  }

  /**
   * Gives the lower bound of a row's activity.
   *
   * @param row which, from 0
   * @return the bound; {@code -∞}: none
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public double rowLower(int row) {
    checkRow(row);
    return rowLower[row];
  }

  /**
   * Gives the upper bound of a row's activity.
   *
   * @param row which, from 0
   * @return the bound; {@code +∞}: none
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public double rowUpper(int row) {
    checkRow(row);
    return rowUpper[row];
  }

  /**
   * Sets {@code A[row, column]}. Takes time in the column's number of coefficients.
   *
   * @param row which, from 0
   * @param column which, from 0
   * @param value finite; 0 as well
   * @throws IllegalArgumentException if the value is not finite
   * @throws IndexOutOfBoundsException if there is no such row or column
   */
  public void setCoefficient(int row, int column, double value) {
    checkRow(row);
    checkColumn(column);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "coefficient of row "
              + row
              + ", column "
              + column
              + " is "
              + value
              + "; it must be finite");
    }
    int place = place(row, column);
    if (place >= 0) {
      if (Changes.differ(entryValue[column][place], value)) {
        entryValue[column][place] = value;
        changes.addCoefficient(column, place);
      }
    } else if (value != 0) {
      insert(row, column, -place - 1, value);
      changes.addPlace();
    }
  }

  /** Where a row's coefficient is in its column, or {@code -1 - place} where it would be. */
  private int place(int row, int column) {
    int[] rows = entryRow[column];
    int count = entries[column];
    if (count > FEW) {
      return Arrays.binarySearch(rows, 0, count, row);
    }
    int place = 0;
    while (place < count && rows[place] < row) {
      place++;
    }
    return place < count && rows[place] == row ? place : -1 - place;
  }

  private void insert(int row, int column, int place, double value) {
    int count = entries[column]++;
    if (count == entryRow[column].length) {
      entryRow[column] = Arrays.copyOf(entryRow[column], 2 * count);
      entryValue[column] = Arrays.copyOf(entryValue[column], 2 * count);
    }
    System.arraycopy(entryRow[column], place, entryRow[column], place + 1, count - place);
    System.arraycopy(entryValue[column], place, entryValue[column], place + 1, count - place);
    entryRow[column][place] = row;
    entryValue[column][place] = value;
  }

  /**
   * Gives {@code A[row, column]}.
   *
   * @param row which, from 0
   * @param column which, from 0
   * @return the coefficient; 0 if it was never set
   * @throws IndexOutOfBoundsException if there is no such row or column
   */
  public double coefficient(int row, int column) {
    checkRow(row);
    checkColumn(column);
    int place = place(row, column);
    return place >= 0 ? entryValue[column][place] : 0;
  }

  /** How many coefficients this column keeps a place for. */
  int entries(int column) {
    return entries[column];
  }

  /** The row of a column's entry. */
  int entryRow(int column, int entry) {
    return entryRow[column][entry];
  }

  /** The value of a column's entry, which may be 0. */
  double entryValue(int column, int entry) {
    return entryValue[column][entry];
  }

  /** What has changed. */
  Changes changes() {
    return changes;
  }

  private void checkColumn(int column) {
    if (column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException(
          "column is " + column + "; the program has columns 0 to " + (columns - 1));
    }
  }

  private void checkRow(int row) {
    if (row < 0 || row >= rows) {
      throw new IndexOutOfBoundsException(
          "row is " + row + "; the program has rows 0 to " + (rows - 1));
    }
  }

  private static void checkBounds(String what, int index, double lower, double upper) {
    if (Double.isNaN(lower) || lower == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "lower bound of " + what + " " + index + " is " + lower + "; it must be finite or -∞");
    }
    if (Double.isNaN(upper) || upper == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "upper bound of " + what + " " + index + " is " + upper + "; it must be finite or +∞");
    }
  }
}
