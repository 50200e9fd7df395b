package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackedAreasTest {
  private final StackedAreas areas =
      new StackedAreas(List.of(new float[] {1, 2}, new float[] {0, 3}, new float[] {-1, 1}), 2);

  @Test
  void eachLayer_beginsWhereTheOneBelowEnds() {
    assertArrayEquals(new float[] {0, 0}, areas.below(0));
    assertArrayEquals(areas.above(0), areas.below(1));
    assertArrayEquals(new float[] {1, 5}, areas.above(1));
  }

  @Test
  void valuesBelowNothing_countAsNothing() {
    assertArrayEquals(new float[] {1, 6}, areas.above(2));
    assertEquals(6, areas.most());
  }

  @Test
  void layers_ofOtherLengths_areRefused() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new StackedAreas(List.of(new float[] {1}), 2));
    assertEquals("layer 0 has 1 points; it must have 2", thrown.getMessage());
  }
}
