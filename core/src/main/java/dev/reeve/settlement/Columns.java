package dev.reeve.settlement;

/**
 * What a {@link Regime} tells all that it keeps to, name by name, to be written, read back or
 * hashed. A method returns what is kept from then on: what it was given, or what has been read.
 */
public interface Columns {

  /**
   * Whether it is being read back rather than looked at.
   *
   * @return whether what is given is only there to be replaced
   */
  boolean reads();

  /**
   * A real number.
   *
   * @param name what it is called
   * @param value what it is
   * @return what it is from now on
   */
  double number(String name, double value);

  /**
   * Real numbers. The array is filled in place; its length is not part of it.
   *
   * @param name what they are called
   * @param values what they are, and will be
   */
  void numbers(String name, double[] values);

  /**
   * Whole numbers. The array is filled in place; its length is not part of it.
   *
   * @param name what they are called
   * @param values what they are, and will be
   */
  void numbers(String name, int[] values);

  /**
   * What is wrong with something that has been read, where it was read.
   *
   * @param problem names the thing, its value and the rule
   * @return to be thrown
   */
  RuntimeException refuse(String problem);
}
