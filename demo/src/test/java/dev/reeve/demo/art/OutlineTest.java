package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutlineTest {
  @Test
  void square_containsItsMiddleAndNothingOutside() {
    Outline square = Outline.rectangle(0, 0, 10, 10);
    assertTrue(square.contains(5, 5));
    assertFalse(square.contains(15, 5));
    assertFalse(square.contains(5, -1));
  }

  @Test
  void roughLine_straysNoFurtherThanAsked_andAlwaysTheSameWay() {
    Outline line = Outline.line(0, 0, 100, 0);
    Outline rough = line.rough(2, 10, 1);
    assertTrue(rough.size() > 10);
    assertTrue(rough.most(1) <= 2 && rough.least(1) >= -2);
    assertArrayEquals(rough.points, line.rough(2, 10, 1).points);
  }

  @Test
  void smoothLine_keepsItsEnds() {
    Outline smooth = Outline.line(0, 0, 10, 10, 20, 0).smooth();
    assertEquals(0, smooth.x(0), 1e-5);
    assertEquals(20, smooth.x(smooth.size() - 1), 1e-5);
    assertEquals(0, smooth.y(smooth.size() - 1), 1e-5);
  }

  @Test
  void noise_isBoundedAndRepeatable() {
    for (int i = 0; i < 1000; i++) {
      float hash = Noise.hash(i, -i, 3);
      assertTrue(hash >= 0 && hash < 1);
      float smooth = Noise.smooth(i * 0.37f, -i * 0.11f, 3);
      assertTrue(smooth >= -1 && smooth <= 1);
      assertEquals(smooth, Noise.smooth(i * 0.37f, -i * 0.11f, 3));
    }
  }
}
