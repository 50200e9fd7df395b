package dev.reeve.desktop;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share: a number within [0, 1]. */
final class ShareConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    double share = Double.NaN;
    try {
      share = Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      // Refused below with all that is no share.
    }
    if (share >= 0 && share <= 1) {
      return share;
    }
    throw new TypeConversionException("'" + text + "' is not a number within [0, 1]");
  }
}
