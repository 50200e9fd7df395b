package dev.reeve.desktop;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many there shall be of what costs little: a whole number from 1 to a million millions. */
final class LongCount implements ITypeConverter<Long> {

  private static final long MOST = 1_000_000_000_000L;

  @Override
  public Long convert(String text) {
    if (text.matches("[0-9]{1,13}")) {
      long number = Long.parseLong(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' must be a whole number within [1, " + MOST + "]");
  }
}
