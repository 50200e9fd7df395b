package dev.reeve.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * The most heap that was in use since a moment, garbage that nobody has taken away yet included.
 */
final class PeakMemory {

  private final List<MemoryPoolMXBean> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  /** Counts from now on. */
  PeakMemory() {
    restart();
  }

  /** Forgets what was before. */
  void restart() {
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /**
   * Bytes: the sum of the peaks of the heap's parts, which may have had them at different times.
   */
  long bytes() {
    return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
