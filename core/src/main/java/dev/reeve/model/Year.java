package dev.reeve.model;

import java.util.List;
import java.util.Optional;

/**
 * The seasons in their order, the first of which begins at cycle 0; without seasons a year is one
 * cycle.
 */
record Year(List<Season> seasons) {

  /** Refuses a year of more cycles than an {@code int} holds. */
  static void check(List<Season> seasons) {
    long cycles = seasons.stream().mapToLong(Season::cycles).sum();
    if (cycles > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "the cycles of seasons sum to " + cycles + "; they must sum to <= " + Integer.MAX_VALUE);
    }
  }

  int cycles() {
    int sum = 0;
    for (Season season : seasons) {
      sum += season.cycles();
    }
    return Math.max(1, sum);
  }

  Optional<Season> season(long cycle) {
    if (cycle < 0) {
      throw new IllegalArgumentException("cycle is " + cycle + "; it must be >= 0");
    }
    long left = cycle % cycles();
    for (Season season : seasons) {
      if (left < season.cycles()) {
        return Optional.of(season);
      }
      left -= season.cycles();
    }
    return Optional.empty();
  }

  double meanYield(String industry) {
    if (seasons.isEmpty()) {
      return 1;
    }
    double sum = 0;
    for (Season season : seasons) {
      sum += season.cycles() * season.yieldOf(industry);
    }
    return sum / cycles();
  }
}
