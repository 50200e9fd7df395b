package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void marks_areTakenOutOfTheText_andNameTheirTerms() {
    Prose prose = Prose.of("One more is [worth|so much] in [cycle|a cycle].");
    assertEquals("One more is so much in a cycle.", prose.plain());
    assertEquals(List.of("worth", "cycle"), prose.terms());
    assertEquals(5, prose.pieces().size());
  }

  @Test
  void whatIsNoMark_staysAsItIs() {
    Prose prose = Prose.of("[sic] and [a|] and [A|b] of a mod");
    assertEquals("[sic] and [a|] and [A|b] of a mod", prose.plain());
    assertEquals(List.of(), prose.terms());
  }

  @Test
  void emptyText_hasNoPieces() {
    assertEquals(List.of(), Prose.of("").pieces());
  }
}
