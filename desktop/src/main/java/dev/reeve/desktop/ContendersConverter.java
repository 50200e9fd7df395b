package dev.reeve.desktop;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A list of arrangements, see {@link Contender#all}. */
final class ContendersConverter implements ITypeConverter<ContendersConverter.Contenders> {

  /** So that picocli takes the list for one value. */
  record Contenders(List<Contender> all) {}

  @Override
  public Contenders convert(String text) {
    try {
      return new Contenders(Contender.all(text));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
