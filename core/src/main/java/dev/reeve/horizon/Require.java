package dev.reeve.horizon;

/** Argument checks: each names the thing, the value and the rule. */
final class Require {

  private Require() {}

  static String id(String what, String id) {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException(what + " is '" + id + "'; it must not be blank");
    }
    return id;
  }

  static double amount(String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be finite and >= 0");
    }
    return value;
  }

  static double positive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be finite and > 0");
    }
    return value;
  }

  static double fraction(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be within [0, 1]");
    }
    return value;
  }

  static void length(String what, double[] array, int length) {
    if (array.length < length) {
      throw new IllegalArgumentException(
          what + " has length " + array.length + "; it must be at least " + length);
    }
  }
}
