package dev.reeve.desktop;

import dev.reeve.plan.IncomeRule;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Income rules as the command line writes them: {@code low-skill}. */
final class IncomeNames implements ITypeConverter<IncomeRule>, Iterable<String> {

  static String of(IncomeRule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public IncomeRule convert(String name) {
    return Arrays.stream(IncomeRule.values())
        .filter(rule -> of(rule).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is none of " + String.join(", ", this)));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(IncomeRule.values()).map(IncomeNames::of).iterator();
  }
}
