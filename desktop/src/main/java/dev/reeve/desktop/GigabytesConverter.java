package dev.reeve.desktop;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Memory in gigabytes of 10⁹ bytes: a number above 0. */
final class GigabytesConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    try {
      double gigabytes = Double.parseDouble(text);
      if (gigabytes > 0 && gigabytes < Double.POSITIVE_INFINITY) {
        return gigabytes;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, with the rule.
    }
    throw new TypeConversionException("'" + text + "' must be a number of gigabytes above 0");
  }
}
