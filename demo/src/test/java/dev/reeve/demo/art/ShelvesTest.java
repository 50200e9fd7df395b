package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShelvesTest {
  private static final int WIDTH = 400;

  @Test
  void rectangles_neverLieOnEachOther_andStayOnTheShelves() {
    int n = 200;
    int[] widths = new int[n];
    int[] heights = new int[n];
    for (int i = 0; i < n; i++) {
      widths[i] = 1 + (int) (90 * Noise.hash(i, 1, 1));
      heights[i] = 1 + (int) (70 * Noise.hash(i, 2, 1));
    }
    Shelves shelves = new Shelves(widths, heights, WIDTH);
    for (int i = 0; i < n; i++) {
      assertTrue(shelves.x(i) >= 0 && shelves.x(i) + widths[i] <= WIDTH);
      assertTrue(shelves.y(i) >= 0 && shelves.y(i) + heights[i] <= shelves.height());
      for (int j = 0; j < i; j++) {
        boolean apart =
            shelves.x(i) + widths[i] <= shelves.x(j)
                || shelves.x(j) + widths[j] <= shelves.x(i)
                || shelves.y(i) + heights[i] <= shelves.y(j)
                || shelves.y(j) + heights[j] <= shelves.y(i);
        assertTrue(apart, i + " lies on " + j);
      }
    }
  }

  @Test
  void rectanglesOfOneSize_leaveNoGaps() {
    Shelves shelves = new Shelves(new int[] {100, 100, 100, 100}, new int[] {9, 9, 9, 9}, 200);
    assertEquals(18, shelves.height());
  }

  @Test
  void rectangleWiderThanTheShelf_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Shelves(new int[] {401}, new int[] {1}, WIDTH));
  }
}
