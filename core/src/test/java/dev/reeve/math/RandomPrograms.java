package dev.reeve.math;

import java.util.Random;

/** Makes linear programs of every kind that a solver must cope with. */
final class RandomPrograms {

  /** What a program is made to be. */
  enum Kind {
    PLAIN,
    /** Small whole numbers: many ties, many vertices on top of each other. */
    DEGENERATE,
    /** Bounds drawn without a point in mind. */
    CONTRADICTORY,
    /** Few rows bind, few columns have bounds. */
    OPEN,
    /** Rows that are sums of other rows. */
    REDUNDANT,
    /**
     * Coefficients over eight orders of magnitude: four of their own, two by row, two by column.
     */
    BADLY_SCALED,
    /** No coefficients, no rows or no columns. */
    EMPTY
  }

  private RandomPrograms() {}

  static LinearProgram program(Kind kind, Random random) {
    int rows = kind == Kind.EMPTY ? random.nextInt(3) : 1 + random.nextInt(12);
    int columns = kind == Kind.EMPTY ? random.nextInt(3) : 1 + random.nextInt(25);
    LinearProgram program = new LinearProgram(rows, columns);
    double[] point = new double[columns];
    for (int j = 0; j < columns; j++) {
      point[j] = kind == Kind.DEGENERATE ? random.nextInt(3) : 10 * random.nextDouble();
      bounds(program, j, point[j], kind, random);
      program.setCost(j, random.nextInt(4) == 0 ? 0 : cost(program, j, kind, random));
    }
    if (kind != Kind.EMPTY) {
      coefficients(program, kind, random);
    }
    for (int i = 0; i < rows; i++) {
      double activity = 0;
      for (int j = 0; j < columns; j++) {
        activity += program.coefficient(i, j) * point[j];
      }
      rowBounds(program, i, activity, kind, random);
    }
    return program;
  }

  private static void coefficients(LinearProgram program, Kind kind, Random random) {
    double[] columnSize = new double[program.columns()];
    for (int j = 0; j < program.columns(); j++) {
      columnSize[j] = size(kind, random);
    }
    for (int i = 0; i < program.rows(); i++) {
      double rowSize = size(kind, random);
      boolean sum = kind == Kind.REDUNDANT && i >= 2 && random.nextBoolean();
      for (int j = 0; j < program.columns(); j++) {
        if (sum) {
          program.setCoefficient(
              i, j, program.coefficient(i - 1, j) + program.coefficient(i - 2, j));
        } else if (random.nextInt(3) == 0) {
          program.setCoefficient(i, j, number(kind, random) * rowSize * columnSize[j]);
        }
      }
    }
  }

  /** The size of a row or column. */
  private static double size(Kind kind, Random random) {
    return kind == Kind.BADLY_SCALED ? Math.pow(10, 2 * random.nextDouble() - 1) : 1;
  }

  /**
   * Mostly against the direction in which nothing bounds the column, lest most programs be
   * unbounded.
   */
  private static double cost(LinearProgram program, int j, Kind kind, Random random) {
    double cost = number(kind, random);
    if (kind == Kind.OPEN || random.nextInt(8) == 0) {
      return cost;
    }
    boolean rises = program.upper(j) == Double.POSITIVE_INFINITY;
    boolean falls = program.lower(j) == Double.NEGATIVE_INFINITY;
    return rises && falls ? 0 : rises ? -Math.abs(cost) : falls ? Math.abs(cost) : cost;
  }

  static double number(Kind kind, Random random) {
    return switch (kind) {
      case DEGENERATE -> random.nextInt(5) - 2;
      case BADLY_SCALED ->
          (random.nextBoolean() ? 1 : -1) * Math.pow(10, 8 * random.nextDouble() - 4);
      default -> random.nextGaussian();
    };
  }

  static void bounds(LinearProgram program, int j, double x, Kind kind, Random random) {
    double away = kind == Kind.DEGENERATE ? random.nextInt(3) : 5 * random.nextDouble();
    double more = kind == Kind.DEGENERATE ? random.nextInt(3) : 5 * random.nextDouble();
    if (kind == Kind.CONTRADICTORY) {
      x += random.nextGaussian();
    }
    double none = Double.POSITIVE_INFINITY;
    switch (kind == Kind.OPEN ? random.nextInt(4) : random.nextInt(8)) {
      case 0 -> program.setBounds(j, -none, none);
      case 1 -> program.setBounds(j, -none, x + away);
      case 2, 3, 4 -> program.setBounds(j, Math.min(0, x), none);
      case 5 -> program.setBounds(j, x, x);
      default -> program.setBounds(j, x - away, x + more);
    }
  }

  static void rowBounds(LinearProgram program, int i, double activity, Kind kind, Random random) {
    double away = random.nextBoolean() ? 0 : Math.abs(number(kind, random));
    double more = random.nextBoolean() ? 0 : Math.abs(number(kind, random));
    if (kind == Kind.CONTRADICTORY) {
      activity += 2 * random.nextGaussian();
    }
    double none = Double.POSITIVE_INFINITY;
    switch (random.nextInt(kind == Kind.OPEN ? 9 : 6)) {
      case 0, 1 -> program.setRowBounds(i, -none, activity + more);
      case 2 -> program.setRowBounds(i, activity - away, none);
      case 3 -> program.setRowBounds(i, activity, activity);
      case 4, 5 -> program.setRowBounds(i, activity - away, activity + more);
      default -> program.setRowBounds(i, -none, none);
    }
  }

  /** Changes a few numbers of any sort. */
  static void edit(LinearProgram program, Kind kind, Random random) {
    int edits = 1 + random.nextInt(4);
    for (int k = 0; k < edits; k++) {
      int what = random.nextInt(4);
      if (what == 0 && program.rows() > 0) {
        int i = random.nextInt(program.rows());
        rowBounds(program, i, middle(program.rowLower(i), program.rowUpper(i)), kind, random);
      } else if (program.columns() > 0) {
        int j = random.nextInt(program.columns());
        if (what == 1) {
          program.setCost(j, number(kind, random));
        } else if (what == 2) {
          bounds(program, j, middle(program.lower(j), program.upper(j)), kind, random);
        } else if (program.rows() > 0) {
          double value = random.nextInt(4) == 0 ? 0 : number(kind, random);
          program.setCoefficient(random.nextInt(program.rows()), j, value);
        }
      }
    }
  }

  private static double middle(double lower, double upper) {
    if (Double.isInfinite(lower)) {
      return Double.isInfinite(upper) ? 0 : upper;
    }
    return Double.isInfinite(upper) ? lower : (lower + upper) / 2;
  }
}
