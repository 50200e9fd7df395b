package dev.reeve.settlement;

import java.util.Optional;

/**
 * What holds at the end of every tick, whatever happened in it: each good's stock is what came in
 * less what went out, no stock is negative, everybody works, learns or is idle, and every number is
 * one. Looked at where Java's assertions are on, as in tests and by {@code java -ea}.
 */
final class Invariants {

  /** Rounding of a sum, as a part of what flowed. */
  private static final double ROUNDING = 1e-9;

  private Invariants() {}

  /** The first that does not hold, in words; empty where all do. */
  static Optional<String> broken(State s) {
    for (int g = 0; g < s.technology.goods; g++) {
      double sum = s.flows.balance(g);
      double flow = s.flows.gross(g);
      String id = s.technology.rules.goods().get(g).id();
      // Written so that it fails where a number is none.
      if (!(Math.abs(s.stock(g) - sum) <= ROUNDING * flow)) {
        return Optional.of("stock of " + id + " is " + s.stock(g) + "; its flows make it " + sum);
      }
      if (!(s.stock(g) >= 0)) {
        return Optional.of("stock of " + id + " is " + s.stock(g) + "; it must be >= 0");
      }
    }
    for (int e = 0; e < s.technology.emissions.count; e++) {
      double stands = s.amounts[s.at.standing + e];
      if (!(stands >= 0 && stands < Double.POSITIVE_INFINITY)) {
        String id = s.technology.rules.emissions().get(e).id();
        return Optional.of(id + " standing is " + stands + "; it must be finite and >= 0");
      }
    }
    int people = 0;
    for (int j = 0; j < s.jobs.size(); j++) {
      people += s.working(j) + s.learning(j);
    }
    if (people != s.population.living()) {
      return Optional.of(people + " work, learn or are idle of " + s.population.living());
    }
    if (!Double.isFinite(s.happiness) || !Double.isFinite(s.felt)) {
      return Optional.of("happiness is " + s.happiness + ", felt " + s.felt + "; must be finite");
    }
    return Optional.empty();
  }
}
