package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class TerminalTest {

  private static final Terminal UNICODE = new Terminal(80, true, Ansi.OFF);
  private static final Terminal ASCII = new Terminal(80, false, Ansi.OFF);

  @Test
  void bar_growsByEighths() {
    assertEquals("", UNICODE.bar(0, 10));
    assertEquals("▏", UNICODE.bar(1 / 80.0, 10));
    assertEquals("█████", UNICODE.bar(0.5, 10));
    assertEquals("██████████", UNICODE.bar(1, 10));
  }

  @Test
  void bar_isMadeOfHashes_whereThereIsOnlyAscii() {
    assertEquals("#####", ASCII.bar(0.5, 10));
  }

  @Test
  void width_followsTheEnvironment_withinWhatCanBeRead() {
    assertEquals(100, Terminal.width("100"));
    assertEquals(40, Terminal.width("3"));
    assertEquals(120, Terminal.width("900"));
    assertEquals(80, Terminal.width(null));
    assertEquals(80, Terminal.width("wide"));
    assertEquals(80, Terminal.width("99999999999999"));
  }
}
