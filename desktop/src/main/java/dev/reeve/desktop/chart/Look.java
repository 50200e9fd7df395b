package dev.reeve.desktop.chart;

import java.util.List;

/** The colours of the project's pages: ink on parchment, and a colour and a dash for each line. */
public final class Look {

  /** Text and axes. */
  public static final int INK = 0x2B2420;

  /** The sheet. */
  public static final int PARCHMENT = 0xF2E6CC;

  /** Rules behind the lines. */
  public static final int SHADE = 0xD9C7A3;

  /** Words of less weight; 4.8 : 1 on parchment. */
  public static final int FAINT = 0x6B5D4C;

  private static final List<Integer> LINES =
      List.of(0x2F5C82, 0xA8501C, 0x5F6F1C, 0x8E5C93, 0xA63D40, 0x6B6257, 0x8A6A10);

  private static final List<double[]> DASHES =
      List.of(
          new double[0],
          new double[] {9, 4},
          new double[] {2.5, 3.5},
          new double[] {12, 3, 2.5, 3},
          new double[] {5, 3},
          new double[] {1.5, 4},
          new double[] {16, 5});

  private Look() {}

  /**
   * The colour of a line.
   *
   * @param i which line, &ge; 0
   * @return {@code 0xrrggbb}; they begin again after seven
   */
  public static int line(int i) {
    return LINES.get(i % LINES.size());
  }

  /**
   * The dashes of a line, so that it is known without its colour.
   *
   * @param i which line, &ge; 0
   * @return lengths of dashes and gaps; none: it has no gaps
   */
  public static double[] dash(int i) {
    return DASHES.get(i % DASHES.size()).clone();
  }
}
