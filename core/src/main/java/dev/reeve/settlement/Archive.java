package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Goes through the whole state of a settlement, name by name. Each part of the state tells its
 * columns once, in {@code archive}; what is done with them (written, read back, hashed) is the
 * archive's business. A method returns what the state holds from then on: what it was given, or
 * what has been read.
 */
interface Archive extends Columns {

  long number(String name, long value);

  String text(String name, String value);

  byte[] bytes(String name, byte[] value);

  Ruleset rules(String name, Ruleset value);

  void numbers(String name, long[] values);

  /** The same for a part of an array. */
  default void numbers(String name, double[] values, int from, int count) {
    double[] part = Arrays.copyOfRange(values, from, from + count);
    numbers(name, part);
    System.arraycopy(part, 0, values, from, count);
  }

  default void numbers(String name, int[] values, int from, int count) {
    int[] part = Arrays.copyOfRange(values, from, from + count);
    numbers(name, part);
    System.arraycopy(part, 0, values, from, count);
  }

  default void flags(String name, boolean[] values, int from, int count) {
    boolean[] part = Arrays.copyOfRange(values, from, from + count);
    flags(name, part);
    System.arraycopy(part, 0, values, from, count);
  }

  /** A column of any length. */
  int[] column(String name, int[] values);

  default int number(String name, int value) {
    long number = number(name, (long) value);
    if (number != (int) number) {
      throw refuse(name + " is " + number + "; it must be an int");
    }
    return (int) number;
  }

  default boolean flag(String name, boolean value) {
    long flag = number(name, value ? 1L : 0L);
    if (flag != 0 && flag != 1) {
      throw refuse(name + " is " + flag + "; it must be 0 or 1");
    }
    return flag == 1;
  }

  /** Fills the array in place. */
  default void flags(String name, boolean[] values) {
    int[] flags = new int[values.length];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = values[i] ? 1 : 0;
    }
    numbers(name, flags);
    for (int i = 0; i < flags.length; i++) {
      if (flags[i] != 0 && flags[i] != 1) {
        throw refuse(name + " holds " + flags[i] + "; it must be 0 or 1");
      }
      values[i] = flags[i] == 1;
    }
  }

  /** One of the constants of an enum. */
  default <E extends Enum<E>> E choice(String name, E value) {
    String word = text(name, value.name());
    E[] all = value.getDeclaringClass().getEnumConstants();
    for (E one : all) {
      if (one.name().equals(word)) {
        return one;
      }
    }
    throw refuse(name + " is '" + word + "'; it must be one of " + List.of(all));
  }

  /**
   * A list of any length.
   *
   * @param entry goes through one entry, given its name and what it is; null: it is yet to be read
   */
  default <T> List<T> list(String name, List<T> values, BiFunction<String, T, T> entry) {
    int size = number(name + ".size", values.size());
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(entry.apply(name + "." + i, reads() ? null : values.get(i)));
    }
    return list;
  }

  /** Amounts by id, in order. */
  default Map<String, Double> amounts(String name, Map<String, Double> values) {
    Map<String, Double> amounts = new LinkedHashMap<>();
    list(
            name,
            List.copyOf(values.entrySet()),
            (entry, amount) ->
                Map.entry(
                    text(entry + ".id", amount == null ? "" : amount.getKey()),
                    number(entry + ".amount", amount == null ? 0.0 : amount.getValue())))
        .forEach(amount -> amounts.put(amount.getKey(), amount.getValue()));
    return amounts;
  }
}
