package dev.reeve.desktop.chart;

/** What charts are drawn with. Lengths are those of the sheet, y grows downwards. */
public interface Pen {

  /** Where a text stands against its point. */
  enum Anchor {
    /** It begins there. */
    START,
    /** Its middle is there. */
    MIDDLE,
    /** It ends there. */
    END
  }

  /** How a text is set. */
  enum Face {
    /** Titles: the book face. */
    TITLE(21, true),
    /** Words at lines and axes. */
    WORD(14, false),
    /** Figures at axes. */
    FIGURE(13, false);

    final int size;
    final boolean serif;

    Face(int size, boolean serif) {
      this.size = size;
      this.serif = serif;
    }
  }

  /**
   * Draws a line through points.
   *
   * @param x of each point
   * @param y of each point
   * @param ink its colour, {@code 0xrrggbb}
   * @param width its width
   * @param dash lengths of its dashes and gaps; none: it has no gaps
   */
  void line(double[] x, double[] y, int ink, double width, double... dash);

  /**
   * Fills what points enclose.
   *
   * @param x of each point
   * @param y of each point
   * @param ink its colour, {@code 0xrrggbb}
   * @param opacity within [0, 1]
   */
  void area(double[] x, double[] y, int ink, double opacity);

  /**
   * Writes.
   *
   * @param x where
   * @param y its base line
   * @param words what
   * @param face how
   * @param anchor what of it is at x
   * @param ink its colour, {@code 0xrrggbb}
   */
  void text(double x, double y, String words, Face face, Anchor anchor, int ink);
}
