package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void axis_takesTheFinestRoundSteps_thatReach() {
    assertEquals(new Axis(50, 4), Axis.to(200, 4));
    assertEquals(new Axis(100, 3), Axis.to(201, 4));
    assertEquals(new Axis(0.2, 4), Axis.to(0.7, 4));
    assertEquals(new Axis(1, 1), Axis.to(1, 1));
  }

  @Test
  void axis_reachesEveryValue_withNoMoreLinesThanAsked() {
    for (double most = 1e-3; most < 1e6; most *= 1.37) {
      for (int lines = 1; lines < 6; lines++) {
        Axis axis = Axis.to(most, lines);
        assertTrue(axis.top() >= most * (1 - 1e-6), most + " is above " + axis);
        assertTrue(axis.lines() <= lines, most + " in " + lines + " lines gave " + axis);
      }
    }
  }

  @Test
  void axis_ofNothing_reachesOne() {
    assertEquals(1, Axis.to(0, 4).top(), 1e-9);
    assertEquals(1, Axis.to(Double.NaN, 4).top(), 1e-9);
    assertEquals(1, Axis.to(Double.POSITIVE_INFINITY, 4).top(), 1e-9);
  }

  @Test
  void values_haveAsManyDecimalsAsTheStep() {
    assertEquals(0, Axis.to(2000, 2).decimals());
    assertEquals(1, Axis.to(0.7, 4).decimals());
    assertEquals(2, Axis.to(0.1, 2).decimals());
  }
}
