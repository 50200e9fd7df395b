package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SegmentsTest {

  @Property(tries = 300)
  void zoom_leavesNoSegmentNarrowerThanNothing(
      @ForAll @DoubleRange(min = 0.01, max = 1e4) double satiation,
      @ForAll @DoubleRange(min = 0, max = 1) double fill,
      @ForAll @DoubleRange(min = 0, max = 1) double price) {
    Segments segments = new Segments(1, satiation);

    for (int round = 0; round < 20; round++) {
      segments.zoom(fill * satiation, price);

      double sum = 0;
      for (int s = 0; s < Segments.PER_GOOD; s++) {
        double width = segments.width(s);
        assertTrue(width >= 0, () -> "a segment is " + width + " wide");
        sum += segments.width(s);
      }
      assertEquals(satiation, sum, 1e-12 * satiation);
    }
  }
}
