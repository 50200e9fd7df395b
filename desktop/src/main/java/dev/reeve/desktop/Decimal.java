package dev.reeve.desktop;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number that is finite and at least 0. */
final class Decimal implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    double number = Double.NaN;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      // Refused below with all that is out of range.
    }
    if (number >= 0 && number < Double.POSITIVE_INFINITY) {
      return number;
    }
    throw new TypeConversionException("'" + text + "' is not a number that is finite and >= 0");
  }
}
