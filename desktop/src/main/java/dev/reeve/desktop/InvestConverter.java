package dev.reeve.desktop;

import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is put into growth: a share within [0, 1], or {@code plan}, which is no share. */
final class InvestConverter implements ITypeConverter<OptionalDouble> {

  static final String PLAN = "plan";

  @Override
  public OptionalDouble convert(String text) {
    if (text.equals(PLAN)) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(new ShareConverter().convert(text));
    } catch (TypeConversionException noShare) {
      throw new TypeConversionException(noShare.getMessage() + ", nor '" + PLAN + "'");
    }
  }
}
