package dev.reeve.demo.book;

import dev.reeve.demo.play.Village;
import dev.reeve.settlement.TickReport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The reports of each village's last cycle, tick by tick, as far as they were seen. */
final class LastCycle {

  /** An amount of one report. */
  @FunctionalInterface
  interface Amount {
    double of(TickReport report);
  }

  private final Map<Village, Deque<TickReport>> reports = new HashMap<>();

  /** Keeps a village's last report; to be called at every frame. */
  void look(Village village) {
    TickReport report = village.settlement().report();
    Deque<TickReport> kept = reports.get(village);
    if (kept == null) {
      kept = new ArrayDeque<>();
      reports.put(village, kept);
    }
    if (report != null && report != kept.peekLast()) {
      kept.addLast(report);
      if (kept.size() > village.settlement().settings().ticksPerCycle()) {
        kept.removeFirst();
      }
    }
  }

  /** Whether there is any report of a village. */
  boolean knows(Village village) {
    return reports.containsKey(village) && !reports.get(village).isEmpty();
  }

  /**
   * What a cycle brings at the rate of the last one's ticks, so that a cycle of which not all was
   * seen tells no less.
   */
  double sum(Village village, Amount amount) {
    if (!knows(village)) {
      return 0;
    }
    Deque<TickReport> kept = reports.get(village);
    double sum = 0;
    for (TickReport report : kept) {
      sum += amount.of(report);
    }
    return sum * village.settlement().settings().ticksPerCycle() / kept.size();
  }
}
