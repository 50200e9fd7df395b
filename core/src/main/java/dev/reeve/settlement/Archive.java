package dev.reeve.settlement;

/**
 * Goes through the whole state of a settlement, name by name. Each part of the state tells its
 * columns once, in {@code archive}; what is done with them (written, read back, hashed) is the
 * archive's business. A method returns what the state holds from then on: what it was given, or
 * what has been read.
 */
interface Archive {

  long number(String name, long value);

  double number(String name, double value);

  String text(String name, String value);

  byte[] bytes(String name, byte[] value);

  /** Whether the state is being read back rather than looked at. */
  boolean reads();

  /** Fills the array in place; its length is part of the state that holds it. */
  void numbers(String name, double[] values);

  void numbers(String name, int[] values);

  void numbers(String name, long[] values);

  default int number(String name, int value) {
    return Math.toIntExact(number(name, (long) value));
  }

  default boolean flag(String name, boolean value) {
    return number(name, value ? 1L : 0L) == 1;
  }
}
