package dev.reeve.market;

import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;

/** Argument checks: each names the thing, the value and the rule. */
final class Require {

  private Require() {}

  /** All people need alike. */
  static void alike(Ruleset rules) {
    if (!rules.people().profiles().isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + rules.name()
              + "' has profiles "
              + rules.people().profiles().stream().map(Profile::id).toList()
              + "; a market is for people who all need alike, maybe leave it to the bureau");
    }
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

  static int people(int people) {
    if (people < 1) {
      throw new IllegalArgumentException("people is " + people + "; it must be >= 1");
    }
    return people;
  }

  static double within(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          what + " is " + value + "; it must be within [" + least + ", " + most + "]");
    }
    return value;
  }
}
