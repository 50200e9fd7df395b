package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoundedMinimumTest {

  private final BoundedMinimum search = new BoundedMinimum(1e-8, 500);

  @Test
  void aParabola_isFoundInAFewCalls() {
    assertEquals(2, search.search(x -> (x - 2) * (x - 2) + 1, 0, 100), 1e-7);
    assertTrue(search.calls() < 12, () -> search.calls() + " calls");
  }

  @Test
  void aKink_isFoundBySections() {
    assertEquals(Math.PI, search.search(x -> Math.abs(x - Math.PI), 1, 10_000), 1e-6);
  }

  @Test
  void aSlope_endsBesideTheEnd() {
    assertEquals(1, search.search(x -> x, 1, 5), 1e-6);
    assertEquals(5, search.search(x -> -x, 1, 5), 1e-6);
  }

  @Test
  void theLimitOfCalls_isKept() {
    BoundedMinimum few = new BoundedMinimum(1e-12, 7);
    few.search(x -> Math.abs(x - 3), 0, 10);
    assertEquals(7, few.calls());
  }

  @Test
  void whereNothingIsFinite_itEnds() {
    double found = search.search(x -> Double.POSITIVE_INFINITY, 0, 1);
    assertTrue(found > 0 && found < 1);
  }
}
