package dev.reeve.math;

import java.util.Arrays;

/**
 * Which variables of a linear program are basic, and at which bound each other one rests: all that
 * a simplex solver needs to start where another stopped. Immutable.
 */
public final class Basis {

  /** Where one variable stands. */
  public enum Status {
    /** In the basis: its value is solved for. */
    BASIC,
    /** Out of the basis, at its lower bound. */
    AT_LOWER,
    /** Out of the basis, at its upper bound. */
    AT_UPPER,
    /** Out of the basis without bounds, at zero. */
    FREE
  }

  private static final Status[] STATUSES = Status.values();

  private final int columns;

  /** Ordinals, columns first, then the rows' slacks. */
  private final byte[] status;

  Basis(int columns, byte[] status) {
    this.columns = columns;
    this.status = status.clone();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @param rows of the program, 0 or more
   * @param columns of the program, 0 or more
   * @param bytes one status a variable
   * @return the basis
   * @throws IllegalArgumentException if {@code bytes} is none of a program of that shape: another
   *     length, a status that there is not, or not as many basic variables as rows
   */
  public static Basis of(int rows, int columns, byte[] bytes) {
    if (rows < 0 || columns < 0 || bytes.length != (long) rows + columns) {
      throw new IllegalArgumentException(
          "a basis of "
              + rows
              + " rows and "
              + columns
              + " columns has one byte for each; this has "
              + bytes.length);
    }
    int basic = 0;
    for (int j = 0; j < bytes.length; j++) {
      if (bytes[j] < 0 || bytes[j] >= STATUSES.length) {
        throw new IllegalArgumentException(
            "byte "
                + j
                + " of the basis is "
                + bytes[j]
                + "; it must be within [0, "
                + (STATUSES.length - 1)
                + "]");
      }
      basic += STATUSES[bytes[j]] == Status.BASIC ? 1 : 0;
    }
    if (basic != rows) {
      throw new IllegalArgumentException(
          "the basis has "
              + basic
              + " basic variables; it must have one for each of "
              + rows
              + " rows");
    }
    return new Basis(columns, bytes);
  }

  /**
   * The basis as bytes, to be kept in a file.
   *
   * @return one a variable, columns first, then the rows: 0 basic, 1 at its lower bound, 2 at its
   *     upper one, 3 free
   */
  public byte[] toBytes() {
    return status.clone();
  }

  /**
   * The number of rows of the program.
   *
   * @return 0 or more
   */
  public int rows() {
    return status.length - columns;
  }

  /**
   * The number of columns of the program.
   *
   * @return 0 or more
   */
  public int columns() {
    return columns;
  }

  /**
   * Gives the status of a variable.
   *
   * @param column which, from 0
   * @return its status
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public Status column(int column) {
    if (column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException(
          "column is " + column + "; the basis has columns 0 to " + (columns - 1));
    }
    return STATUSES[status[column]];
  }

  /**
   * Gives the status of a row's slack; {@link Status#BASIC} means that the row does not bind.
   *
   * @param row which, from 0
   * @return its status
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Status row(int row) {
    if (row < 0 || row >= rows()) {
      throw new IndexOutOfBoundsException(
          "row is " + row + "; the basis has rows 0 to " + (rows() - 1));
    }
    return STATUSES[status[columns + row]];
  }

  /** Whether it is the one of these ordinals. */
  boolean is(int otherColumns, byte[] ordinals) {
    return columns == otherColumns && Arrays.equals(status, ordinals);
  }

  /** Copies the ordinals, columns first, then the rows' slacks. */
  void copyTo(byte[] target) {
    System.arraycopy(status, 0, target, 0, status.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Basis that
        && columns == that.columns
        && Arrays.equals(status, that.status);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.hashCode(status);
  }

  /**
   * One letter a variable: B basic, L at its lower bound, U at its upper one, F free; rows after
   * the bar.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(status.length + 1);
    for (int j = 0; j < status.length; j++) {
      if (j == columns) {
        text.append('|');
      }
      text.append("BLUF".charAt(status[j]));
    }
    return text.toString();
  }
}
