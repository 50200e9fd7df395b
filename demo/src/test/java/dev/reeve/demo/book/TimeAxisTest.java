package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Chronicle.Curve;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  private static final double ALL = Double.POSITIVE_INFINITY;

  private static Chronicle counting(int ticks) {
    Chronicle chronicle = new Chronicle();
    for (int tick = 0; tick < ticks; tick++) {
      chronicle.note(Curve.FIGURE, "x", tick);
      chronicle.endTick();
    }
    return chronicle;
  }

  private static TimeAxis axis(int ticks, double cycles, int most) {
    return TimeAxis.of(counting(ticks), ticks, 8, cycles, most);
  }

  private static float[] values(int ticks, double cycles, int most) {
    return axis(ticks, cycles, most).values(Curve.FIGURE, "x");
  }

  @Test
  void fewSamples_areAPointEach_afterTheBeginning() {
    assertArrayEquals(new float[] {0, 0, 1, 2, 3}, values(4, ALL, 100));
    assertEquals(0, axis(4, ALL, 100).share(0));
    assertEquals(0.25f, axis(4, ALL, 100).share(1));
    assertEquals(1, axis(4, ALL, 100).share(4));
  }

  @Test
  void manySamples_shareAPoint_withTheirMean() {
    assertArrayEquals(new float[] {0.5f, 0.5f, 2.5f, 4}, values(5, ALL, 3));
    assertEquals(1, axis(5, ALL, 3).share(3), "the line ends now, though its last point is short");
  }

  @Test
  void points_areNeverMoreThanAsked_andEndNow() {
    for (int ticks = 1; ticks < 3000; ticks += 61) {
      TimeAxis axis = axis(ticks, ALL, 50);
      assertTrue(axis.points() <= 51, ticks + " ticks gave " + axis.points() + " points");
      assertEquals(1, axis.share(axis.points() - 1));
      assertEquals(0, axis.from());
      assertEquals(ticks / 8.0, axis.to(), counting(ticks).stride() / 8.0);
    }
  }

  @Test
  void lateSpan_beginsThatManyCyclesBeforeNow() {
    TimeAxis axis = axis(80, 2, 100);
    assertEquals(8, axis.from());
    assertEquals(10, axis.to());
    assertArrayEquals(new float[] {64, 64}, java.util.Arrays.copyOf(values(80, 2, 100), 2));
  }

  @Test
  void span_longerThanTheHistory_isAllOfIt() {
    assertEquals(0, axis(8, 20, 100).from());
    assertEquals(9, axis(8, 20, 100).points());
  }

  @Test
  void cyclesLostInASave_lieBeforeTheBeginning() {
    TimeAxis axis = TimeAxis.of(counting(16), 40, 8, ALL, 100);
    assertEquals(3, axis.from());
    assertEquals(5, axis.to());
  }

  @Test
  void nearest_isThePointThatALookMeans() {
    TimeAxis axis = axis(5, ALL, 3);
    assertEquals(1, axis.nearest(0));
    assertEquals(1, axis.nearest(0.45f));
    assertEquals(2, axis.nearest(0.7f));
    assertEquals(2, axis.nearest(0.85f));
    assertEquals(3, axis.nearest(0.95f));
    assertEquals(3, axis.nearest(1));
  }

  @Test
  void emptyHistory_hasNothingToShow() {
    TimeAxis axis = axis(0, ALL, 10);
    assertTrue(axis.empty());
    assertEquals(1, axis.points());
    assertEquals(0, axis.nearest(0.5f));
  }
}
