package dev.reeve.desktop;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Constants as the command line writes them: {@code low-skill}.
 *
 * @param <E> their type
 */
abstract class EnumNames<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<E> constants;

  EnumNames(E[] constants) {
    this.constants = Arrays.asList(constants);
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String name) {
    return constants.stream()
        .filter(constant -> of(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is none of " + String.join(", ", this)));
  }

  @Override
  public Iterator<String> iterator() {
    return constants.stream().map(EnumNames::of).iterator();
  }
}
