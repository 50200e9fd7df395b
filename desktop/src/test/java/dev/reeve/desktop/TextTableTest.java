package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class TextTableTest {

  @Test
  void table_goesOnBelowItself_whereTheTerminalIsTooNarrow() {
    TextTable table = new TextTable().words("", List.of("food", "clay"));
    for (String head : List.of("produced", "consumed", "overhead", "education")) {
      table.numbers(head, List.of("1.00", "10.00"));
    }
    assertEquals(
        List.of(
            "        produced  consumed  overhead",
            "  food      1.00      1.00      1.00",
            "  clay     10.00     10.00     10.00",
            "        education",
            "  food       1.00",
            "  clay      10.00"),
        table.lines(new Terminal(40, true, Ansi.OFF)));
  }

  @Test
  void table_repeatsNoRow_thatSaysNothingBelow() {
    TextTable table = new TextTable().words("", List.of("food", "clay"));
    for (String head : List.of("produced", "consumed", "overhead", "education")) {
      table.numbers(head, List.of("1.00", head.equals("education") ? Figures.NONE : "10.00"));
    }
    assertEquals(
        List.of("        education", "  food       1.00"),
        table.lines(new Terminal(40, true, Ansi.OFF)).subList(3, 5));
    assertEquals(5, table.lines(new Terminal(40, true, Ansi.OFF)).size());
  }

  @Test
  void table_countsCharacters_notCodeUnits() {
    TextTable table =
        new TextTable().words("", List.of("𝔞b", "xyz")).numbers("n", List.of("1", "2"));
    assertEquals(
        List.of("       n", "  𝔞b   1", "  xyz  2"),
        table.lines(new Terminal(80, true, Ansi.OFF)));
  }

  @Test
  void table_isEmpty_withoutRows() {
    assertTrue(new TextTable().words("", List.of()).numbers("n", List.of()).isEmpty());
  }
}
