package dev.reeve.demo.sheet;

import java.util.List;

/**
 * One key of a file.
 *
 * @param path keys from the root down, joined by dots; {@code []} stands for each element of a
 *     list, {@code *} for any id
 * @param shape what may stand there
 * @param required whether it must be there
 * @param meaning in a few words
 */
public record Key(String path, Shape shape, boolean required, String meaning) {

  /** What may stand at a key. */
  public sealed interface Shape {}

  /** An object or, where the path ends in {@code []}, a list of them. */
  public record Part() implements Shape {}

  /** Any text. */
  public record Text() implements Shape {}

  /** True or false. */
  public record Flag() implements Shape {}

  /** One of a few words. */
  public record Choice(List<String> words) implements Shape {}

  /** A finite number within [least, most]. */
  public record Amount(double least, double most, boolean whole) implements Shape {
    boolean contains(double value) {
      return Double.isFinite(value)
          && value >= least
          && value <= most
          && (!whole || value == Math.rint(value));
    }

    /** The rule, to follow "it must be". */
    String words() {
      if (least == most) {
        return shown(least);
      }
      String kind = whole ? "a whole number " : "a finite number ";
      if (least == Double.NEGATIVE_INFINITY) {
        return kind.strip();
      }
      return most >= Integer.MAX_VALUE
          ? kind + ">= " + shown(least)
          : kind + "within [" + shown(least) + ", " + shown(most) + "]";
    }

    private static String shown(double bound) {
      return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
  }

  /** A key that must be there. */
  public static Key required(String path, Shape shape, String meaning) {
    return new Key(path, shape, true, meaning);
  }

  /** A key that may be left out. */
  public static Key optional(String path, Shape shape, String meaning) {
    return new Key(path, shape, false, meaning);
  }

  /** Finite and not below 0. */
  public static Shape amount() {
    return new Amount(0, Double.POSITIVE_INFINITY, false);
  }

  /** Any finite number. */
  public static Shape number() {
    return new Amount(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  }

  /** A whole number from {@code least} on. */
  public static Shape whole(int least) {
    return new Amount(least, Integer.MAX_VALUE, true);
  }

  /** Version 1 of a format and nothing else. */
  public static Key format() {
    return required("format", new Amount(1, 1, true), "the version of the format, 1");
  }

  /** Where an editor finds the schema. */
  public static Key schema() {
    return optional("$schema", new Text(), "where an editor finds the schema; not read");
  }
}
