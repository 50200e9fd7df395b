package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The search for a scale, on what some maps make of it. */
class ScaleSearchTest {

  /** Searches where a plan at scale x wants to make so many, of 100 that all together would. */
  private static ScaleSearch search(DoubleUnaryOperator wants) {
    ScaleSearch search = new ScaleSearch(new double[] {100});
    double[] made = {wants.applyAsDouble(0)};
    while (search.next(made)) {
      double scale = search.scale()[0];
      made[0] = wants.applyAsDouble(scale);
      if (search.held()) {
        double room = search.room(0);
        made[0] = Math.max(scale - room, Math.min(scale + room, made[0]));
      }
    }
    return search;
  }

  @Test
  void whatStays_isFoundAtOnce() {
    ScaleSearch search = search(x -> 40);
    assertEquals(40, search.scale()[0]);
    assertEquals(0, search.change());
    assertEquals(3, search.solves(), "one makes it, one finds it near, one finds it");
  }

  @Test
  void contraction_isFollowed() {
    ScaleSearch search = search(x -> 20 + 0.5 * x);
    assertEquals(40, search.scale()[0], 1e-9);
    assertTrue(search.change() <= ScaleSearch.SETTLED);
  }

  /** All or nothing, as between two techniques: what is between is found by halving. */
  @Test
  void flipFlop_settlesBetween() {
    ScaleSearch search = search(x -> x < 100.0 / 3 ? 100 : 0);
    assertEquals(100.0 / 3, search.scale()[0], 1e-9);
    assertTrue(search.change() <= ScaleSearch.SETTLED);
    assertTrue(search.solves() < 80, () -> search.solves() + " solves");
  }

  @Test
  void overshooting_settles() {
    ScaleSearch search = search(x -> Math.max(0, 40 - 7 * (x - 40)));
    assertEquals(40, search.scale()[0], 1e-9);
    assertTrue(search.change() <= ScaleSearch.SETTLED);
  }

  /** What wants a per cent more whatever there is never stays. */
  @Test
  void whatNeverStays_ends_andIsKnownNotToBeSettled() {
    ScaleSearch search = search(x -> Math.sin(x * x) > 0 ? 1.01 * x + 1 : 0.99 * x + 1);
    assertTrue(search.solves() <= ScaleSearch.MOST, () -> search.solves() + " solves");
    ScaleSearch growing = search(x -> 1.01 * x + 1);
    assertEquals(ScaleSearch.MOST, growing.solves());
    assertTrue(growing.change() > ScaleSearch.SETTLED, () -> "change " + growing.change());
  }
}
