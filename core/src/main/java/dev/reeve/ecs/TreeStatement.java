package dev.reeve.ecs;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One task of a tree file, as it stands there.
 *
 * @param file path of the file
 * @param line line within the file, from 1
 * @param indent white space before the line's first task
 * @param name name of a task, of a statement ({@code root}, {@code subtree}) or of a subtree
 * @param reference whether it names a subtree ({@code $name})
 * @param guard whether it stands in parentheses before a task
 * @param attributes numbers, texts, truth values and nulls by name, in order
 */
record TreeStatement(
    String file,
    int line,
    int indent,
    String name,
    boolean reference,
    boolean guard,
    Map<String, Object> attributes) {

  private static final int SHOWN = 60;

  /** Refuses attributes that are not among the known ones. */
  void requireAttributes(List<String> known) {
    for (String attribute : attributes.keySet()) {
      if (!known.contains(attribute)) {
        throw error(
            "has "
                + show(attribute)
                + (known.isEmpty() ? "; it takes no attribute" : "; it takes only " + known));
      }
    }
  }

  /** A number within [0, most], which may be infinite; empty where there is none. */
  OptionalDouble number(String attribute, double most) {
    if (!attributes.containsKey(attribute)) {
      return OptionalDouble.empty();
    }
    Object value = attributes.get(attribute);
    if (!(value instanceof Number number
        && number.doubleValue() >= 0
        && number.doubleValue() <= most
        && number.doubleValue() < Double.POSITIVE_INFINITY)) {
      throw error(
          "has "
              + attribute
              + " "
              + show(value)
              + "; it must be a number "
              + (most < Double.POSITIVE_INFINITY ? "within [0, " + most + "]" : ">= 0"));
    }
    return OptionalDouble.of(number.doubleValue());
  }

  /** A whole number, &ge; 0. */
  long cycles(String attribute, long otherwise) {
    if (!attributes.containsKey(attribute)) {
      return otherwise;
    }
    Object value = attributes.get(attribute);
    if (!(value instanceof Long whole && whole >= 0)) {
      throw error(
          "has " + attribute + " " + show(value) + "; it must be a whole number of cycles >= 0");
    }
    return whole;
  }

  /** A text that is there, is not blank and stands on one line. */
  String text(String attribute) {
    if (!attributes.containsKey(attribute)) {
      throw error("has no " + attribute + "; it must have " + attribute + ":\"…\"");
    }
    Object value = attributes.get(attribute);
    if (!(value instanceof String text
        && !text.isBlank()
        && text.chars().noneMatch(Character::isISOControl))) {
      throw error(
          "has "
              + attribute
              + " "
              + show(value)
              + "; it must be text in quotes on one line, maybe a quote is missing");
    }
    return text;
  }

  /** An exception that says where, what and why. */
  IllegalArgumentException error(String message) {
    return error(file, line, show((reference ? "$" : "") + name) + " " + message);
  }

  static IllegalArgumentException error(String file, int line, String message) {
    return new IllegalArgumentException(file + ":" + line + ": " + message);
  }

  /** A foreign word on one short line. */
  static String show(Object value) {
    String text = String.valueOf(value).replaceAll("\\p{C}", " ");
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
