package dev.reeve.desktop;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many there shall be of something: a whole number from 1 to a million. */
final class WholeNumber implements ITypeConverter<Integer> {

  private static final int MOST = 1_000_000;

  @Override
  public Integer convert(String text) {
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' must be a whole number within [1, " + MOST + "]");
  }
}
