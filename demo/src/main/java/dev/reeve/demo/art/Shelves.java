package dev.reeve.demo.art;

import java.util.stream.IntStream;

/** Puts rectangles side by side on shelves, the tallest first, so that none lies on another. */
final class Shelves {
  private final int[] x;
  private final int[] y;
  private final int height;

  /**
   * Packs; O(n log n).
   *
   * @param widths of the rectangles, none wider than {@code width}
   * @param heights of the rectangles
   * @param width of the shelves
   */
  Shelves(int[] widths, int[] heights, int width) {
    x = new int[widths.length];
    y = new int[widths.length];
    int[] order =
        IntStream.range(0, widths.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(heights[b], heights[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    int right = 0;
    int floor = 0;
    int ceiling = 0;
    for (int i : order) {
      if (widths[i] > width) {
        throw new IllegalArgumentException(
            "a rectangle is " + widths[i] + " wide; it must be at most " + width);
      }
      if (right + widths[i] > width) {
        floor = ceiling;
        right = 0;
      }
      x[i] = right;
      y[i] = floor;
      right += widths[i];
      ceiling = Math.max(ceiling, floor + heights[i]);
    }
    height = ceiling;
  }

  int x(int i) {
    return x[i];
  }

  int y(int i) {
    return y[i];
  }

  /** Height of all shelves together. */
  int height() {
    return height;
  }
}
