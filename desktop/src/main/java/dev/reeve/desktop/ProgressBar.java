package dev.reeve.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * A bar on standard error for work that takes long: nothing of it is seen in the first seconds, nor
 * where nobody watches, nor when all is done.
 */
final class ProgressBar {

  private static final long PATIENCE = 2_000_000_000L;
  private static final long BETWEEN = 100_000_000L;
  private static final int CELLS = 30;

  private final PrintWriter err;
  private final Terminal terminal;
  private final boolean watched;
  private final LongSupplier nanoseconds;
  private final long start;
  private final long total;
  private long drawnAt;
  private int drawn;

  /**
   * A bar for some work, which begins now.
   *
   * @param err where to
   * @param terminal what it can show
   * @param watched whether anybody sees it
   * @param nanoseconds the time
   * @param total steps to be done; &ge; 1
   */
  ProgressBar(
      PrintWriter err, Terminal terminal, boolean watched, LongSupplier nanoseconds, long total) {
    this.err = err;
    this.terminal = terminal;
    this.watched = watched;
    this.nanoseconds = nanoseconds;
    this.total = total;
    start = nanoseconds.getAsLong();
  }

  /** Whether standard error is a terminal: as Linux tells, or else where there would be colours. */
  static boolean watched() {
    try {
      String error = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return error.startsWith("/dev/pts/") || error.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noSuchLink) {
      return Ansi.AUTO.enabled();
    }
  }

  /**
   * Shows how far the work is, where it is time to.
   *
   * @param done steps done, within [0, total]
   */
  synchronized void show(long done) {
    long now = nanoseconds.getAsLong();
    boolean soon = now - start < PATIENCE || (drawn > 0 && now - drawnAt < BETWEEN);
    if (!watched || soon || done == total) {
      return;
    }
    drawnAt = now;
    String bar = terminal.bar((double) done / total, CELLS);
    String text =
        String.format(
            Locale.ROOT,
            "  %s%s %3d %%",
            bar,
            " ".repeat(Math.max(0, CELLS - bar.length())),
            100 * done / total);
    clear();
    err.print(text);
    err.flush();
    drawn = text.length();
  }

  /** Takes the bar away, for something else to be printed in its place. */
  synchronized void clear() {
    if (drawn > 0) {
      err.print("\r" + " ".repeat(drawn) + "\r");
      err.flush();
      drawn = 0;
    }
  }
}
