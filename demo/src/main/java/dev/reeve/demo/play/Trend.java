package dev.reeve.demo.play;

import dev.reeve.demo.play.Chronicle.Curve;

/** Which way a number goes: the last cycle against the four before it. */
public enum Trend {
  RISING,
  STEADY,
  FALLING;

  private static final int CYCLES_BEFORE = 4;

  /** A smaller change, as a share of what it was, is no change. */
  private static final double NOTHING = 0.015;

  /**
   * Which way a curve goes.
   *
   * @param ticksPerCycle ticks in a cycle, &ge; 1
   */
  public static Trend of(Chronicle chronicle, Curve curve, String id, int ticksPerCycle) {
    int cycle = Math.max(1, ticksPerCycle / chronicle.stride());
    int size = chronicle.size();
    if (size < 2 * cycle) {
      return STEADY;
    }
    double now = mean(chronicle, curve, id, size - cycle, size);
    int from = Math.max(0, size - (CYCLES_BEFORE + 1) * cycle);
    double before = mean(chronicle, curve, id, from, size - cycle);
    double change = now - before;
    if (Math.abs(change) <= NOTHING * Math.abs(before)) {
      return STEADY;
    }
    return change > 0 ? RISING : FALLING;
  }

  private static double mean(Chronicle chronicle, Curve curve, String id, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += chronicle.at(curve, id, i);
    }
    return sum / (to - from);
  }
}
