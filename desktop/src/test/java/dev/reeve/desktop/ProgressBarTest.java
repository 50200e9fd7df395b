package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressBarTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now = 5 * SECOND;

  private ProgressBar bar(boolean watched) {
    return new ProgressBar(
        new PrintWriter(err), new Terminal(80, false, Ansi.OFF), watched, () -> now, 40);
  }

  @Test
  void bar_isNotSeen_whereTheWorkIsSoonDone() {
    ProgressBar bar = bar(true);
    now += SECOND;
    bar.show(39);
    bar.clear();
    assertEquals("", err.toString());
  }

  @Test
  void bar_isNotSeen_whereNobodyWatches() {
    ProgressBar bar = bar(false);
    now += 10 * SECOND;
    bar.show(20);
    bar.clear();
    assertEquals("", err.toString());
  }

  @Test
  void bar_showsHowFarTheWorkIs_andLeavesNothingBehind() {
    ProgressBar bar = bar(true);
    now += 3 * SECOND;
    bar.show(20);
    String half = "  " + "#".repeat(15) + " ".repeat(15) + "  50 %";
    assertEquals(half, err.toString());
    bar.show(21);
    assertEquals(half, err.toString(), "not again so soon");
    bar.clear();
    assertEquals(half + "\r" + " ".repeat(half.length()) + "\r", err.toString());
  }

  @Test
  void bar_comesBack_whenSomethingWasPrintedInItsPlace() {
    ProgressBar bar = bar(true);
    now += 3 * SECOND;
    bar.show(20);
    bar.clear();
    bar.show(20);
    assertEquals(2, err.toString().split("50 %", -1).length - 1);
  }
}
