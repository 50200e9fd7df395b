package dev.reeve.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Argument checks of the model's constructors: each names the thing, the value and the rule. */
final class Require {

  private Require() {}

  static String id(String what, String id) {
    Objects.requireNonNull(id, () -> what + " must not be null");
    if (id.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return id;
  }

  /** Finite and at least 0. */
  static double amount(String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be finite and >= 0");
    }
    return value;
  }

  /** At least 0; infinity stands for "no limit". */
  static double limit(String what, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(
          what + " is " + value + "; it must be >= 0 (or infinite: no limit)");
    }
    return value;
  }

  /** Above 0; infinity stands for "none". */
  static double positive(String what, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be > 0");
    }
    return value;
  }

  /** At least 1. */
  static int atLeastOne(String what, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be >= 1");
    }
    return value;
  }

  /** Within [0, 1]. */
  static double fraction(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be within [0, 1]");
    }
    return value;
  }

  /** A copy that cannot be changed and keeps its order; every amount finite and at least 0. */
  static Map<String, Double> amounts(String what, Map<String, Double> amounts) {
    Map<String, Double> copy = new LinkedHashMap<>();
    amounts.forEach(
        (id, amount) -> copy.put(id(what + " id", id), amount(what + "." + id, amount)));
    return Collections.unmodifiableMap(copy);
  }

  /** Positions by id, in order; an id that stands twice is refused. */
  static <T> Map<String, Integer> index(String what, List<T> items, Function<T, String> id) {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (T item : items) {
      if (index.put(id.apply(item), index.size()) != null) {
        throw new IllegalArgumentException(what + " '" + id.apply(item) + "' stands twice");
      }
    }
    return Collections.unmodifiableMap(index);
  }

  /** Refuses an id that is not among the known ones. */
  static void known(String what, String id, Map<String, Integer> known) {
    if (!known.containsKey(id)) {
      throw new IllegalArgumentException(
          what + " names '" + id + "', which is none of " + new ArrayList<>(known.keySet()));
    }
  }

  static void known(String what, Map<String, Double> amounts, Map<String, Integer> known) {
    amounts.keySet().forEach(id -> known(what, id, known));
  }
}
