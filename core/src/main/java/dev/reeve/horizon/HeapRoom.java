package dev.reeve.horizon;

import java.util.Locale;

/** Whether what is to be made has room in this program's memory. */
final class HeapRoom {

  private static final double GIGABYTE = 1e9;

  private HeapRoom() {}

  /** Refuses what has no room, before memory runs out. */
  static void require(String what, long bytes) {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    require(what, bytes, runtime.maxMemory(), used);
  }

  static void require(String what, long bytes, long most, long used) {
    if (bytes > most - used) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s need %.2f GB of memory; Java may take %.2f GB, of which %.2f GB are in use. Maybe"
                  + " give it more, by java -Xmx%dm, or ask for fewer goods or dependencies",
              what,
              bytes / GIGABYTE,
              most / GIGABYTE,
              used / GIGABYTE,
              (bytes + used + (bytes + used) / 16) / (1 << 20) + 1));
    }
  }
}
