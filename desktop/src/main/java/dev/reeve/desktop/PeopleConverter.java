package dev.reeve.desktop;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of people as the command line takes it: above 0 and finite, fractions allowed. */
final class PeopleConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    double people;
    try {
      people = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a number");
    }
    if (!(people > 0 && Double.isFinite(people))) {
      throw new TypeConversionException("'" + text + "' must be above 0 and finite");
    }
    return people;
  }
}
