package dev.reeve.math;

import java.util.Arrays;

/**
 * A linear program as the simplex method works on it: one logical variable for each row, and all
 * numbers near 1.
 *
 * <p>Row {@code i} becomes {@code A_i x - s_i = 0} with its own bounds on {@code s_i}, so that the
 * right-hand side is zero and ranges, equations and free rows are bounds. Variables 0 to {@code
 * structurals - 1} are the program's columns, the rest its rows.
 *
 * <p>Rows and columns are scaled by the middle of the exponents of their coefficients in
 * alternation (geometric scaling; Maros, <i>Computational Techniques of the Simplex Method</i>,
 * section 5.3.1), bounds and costs by the mean of theirs. All factors are powers of two: scaling
 * changes no digit. Cost: a few passes over the coefficients, and only when one of them has changed
 * its exponent.
 */
final class ScaledProgram {

  private static final int PASSES = 3;
  private static final int MOST_EXPONENT = 300;
  private static final int ZERO = Integer.MIN_VALUE;

  /** Costs and bounds this small against the largest do not count for the mean. */
  private static final double NEARLY_NOTHING = 1e-9;

  final int rows;
  final int structurals;

  /** Structural and logical variables together. */
  final int variables;

  final double[] cost;
  final double[] lower;
  final double[] upper;

  private final LinearProgram source;
  private final int[] start;
  private int[] row = new int[0];
  private double[] value = new double[0];
  private int[] exponent = new int[0];
  private final int[] rowExponent;
  private final int[] columnExponent;
  private final int[] least;
  private final int[] most;

  /** One unit of each scaled variable in units of the program, but for {@link #boundScale}. */
  private final double[] size;

  private double boundScale = 1;
  private double costScale = 1;
  private long changesSeen = -1;

  ScaledProgram(LinearProgram source) {
    this.source = source;
    rows = source.rows();
    structurals = source.columns();
    variables = rows + structurals;
    cost = new double[variables];
    lower = new double[variables];
    upper = new double[variables];
    size = new double[variables];
    start = new int[structurals + 1];
    rowExponent = new int[rows];
    columnExponent = new int[structurals];
    least = new int[rows];
    most = new int[rows];
  }

  /** Reads the program's present numbers. */
  void load() {
    if (changesSeen != source.coefficientChanges()) {
      loadCoefficients();
      changesSeen = source.coefficientChanges();
    }
    loadCosts();
    loadBounds();
  }

  private void loadCoefficients() {
    int count = 0;
    for (int j = 0; j < structurals; j++) {
      count += source.entries(j);
    }
    boolean rescale = count != start[structurals] || changesSeen < 0;
    if (row.length < count) {
      row = new int[count + count / 2];
      value = new double[row.length];
      exponent = new int[row.length];
    }
    int place = 0;
    for (int j = 0; j < structurals; j++) {
      rescale |= start[j] != place;
      start[j] = place;
      for (int entry = 0; entry < source.entries(j); entry++, place++) {
        double coefficient = source.entryValue(j, entry);
        int newExponent = coefficient == 0 ? ZERO : Math.getExponent(coefficient);
        rescale |= row[place] != source.entryRow(j, entry) || exponent[place] != newExponent;
        row[place] = source.entryRow(j, entry);
        value[place] = coefficient;
        exponent[place] = newExponent;
      }
    }
    start[structurals] = place;
    if (rescale) {
      chooseScales();
    }
    for (int j = 0; j < structurals; j++) {
      for (int k = start[j]; k < start[j + 1]; k++) {
        value[k] *= size[j] / size[structurals + row[k]];
      }
    }
  }

  private void chooseScales() {
    Arrays.fill(columnExponent, 0);
    for (int pass = 0; pass < PASSES; pass++) {
      scaleRows();
      scaleColumns();
    }
    for (int j = 0; j < structurals; j++) {
      size[j] = Math.scalb(1.0, columnExponent[j]);
    }
    for (int i = 0; i < rows; i++) {
      size[structurals + i] = Math.scalb(1.0, -rowExponent[i]);
    }
  }

  private void scaleRows() {
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(most, Integer.MIN_VALUE);
    for (int j = 0; j < structurals; j++) {
      for (int k = start[j]; k < start[j + 1]; k++) {
        if (exponent[k] != ZERO) {
          least[row[k]] = Math.min(least[row[k]], exponent[k] + columnExponent[j]);
          most[row[k]] = Math.max(most[row[k]], exponent[k] + columnExponent[j]);
        }
      }
    }
    for (int i = 0; i < rows; i++) {
      rowExponent[i] = balance(least[i], most[i]);
    }
  }

  private void scaleColumns() {
    for (int j = 0; j < structurals; j++) {
      int smallest = Integer.MAX_VALUE;
      int largest = Integer.MIN_VALUE;
      for (int k = start[j]; k < start[j + 1]; k++) {
        if (exponent[k] != ZERO) {
          smallest = Math.min(smallest, exponent[k] + rowExponent[row[k]]);
          largest = Math.max(largest, exponent[k] + rowExponent[row[k]]);
        }
      }
      columnExponent[j] = balance(smallest, largest);
    }
  }

  /** The exponent that brings the middle of a range to zero; 0 where the range is empty. */
  private static int balance(int least, int most) {
    if (least > most) {
      return 0;
    }
    return Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, -Math.floorDiv(least + most, 2)));
  }

  private void loadCosts() {
    double largest = 0;
    for (int j = 0; j < structurals; j++) {
      cost[j] = source.cost(j) * size[j];
      largest = Math.max(largest, Math.abs(cost[j]));
    }
    long sum = 0;
    int count = 0;
    for (int j = 0; j < structurals; j++) {
      if (Math.abs(cost[j]) > NEARLY_NOTHING * largest) {
        sum += Math.getExponent(cost[j]);
        count++;
      }
    }
    costScale = inverseOfMean(sum, count);
    for (int j = 0; j < structurals; j++) {
      cost[j] *= costScale;
    }
  }

  private void loadBounds() {
    double largest = 0;
    for (int j = 0; j < variables; j++) {
      boolean structural = j < structurals;
      lower[j] = (structural ? source.lower(j) : source.rowLower(j - structurals)) / size[j];
      upper[j] = (structural ? source.upper(j) : source.rowUpper(j - structurals)) / size[j];
      largest = Math.max(largest, Math.max(finiteSize(lower[j]), finiteSize(upper[j])));
    }
    long sum = 0;
    int count = 0;
    for (int j = 0; j < 2 * variables; j++) {
      double bound = finiteSize(j < variables ? lower[j] : upper[j - variables]);
      // A bound of nearly nothing, such as a zero that came out of a computation, tells no size.
      if (bound > NEARLY_NOTHING * largest) {
        sum += Math.getExponent(bound);
        count++;
      }
    }
    boundScale = inverseOfMean(sum, count);
    for (int j = 0; j < variables; j++) {
      lower[j] *= boundScale;
      upper[j] *= boundScale;
    }
  }

  /** The size of a bound; 0 for none. */
  private static double finiteSize(double bound) {
    return Math.abs(bound) == Double.POSITIVE_INFINITY ? 0 : Math.abs(bound);
  }

  private static double inverseOfMean(long sum, int count) {
    return count == 0 ? 1 : Math.scalb(1.0, (int) -Math.floorDiv(sum, count));
  }

  /** The inner product of a variable's column with a vector over the rows. */
  double dot(int variable, double[] vector) {
    if (variable >= structurals) {
      return -vector[variable - structurals];
    }
    double sum = 0;
    for (int k = start[variable]; k < start[variable + 1]; k++) {
      sum += value[k] * vector[row[k]];
    }
    return sum;
  }

  /** The sum of the absolute terms of {@link #dot}. */
  double absoluteDot(int variable, double[] vector) {
    if (variable >= structurals) {
      return Math.abs(vector[variable - structurals]);
    }
    double sum = 0;
    for (int k = start[variable]; k < start[variable + 1]; k++) {
      sum += Math.abs(value[k] * vector[row[k]]);
    }
    return sum;
  }

  /** Adds a multiple of a variable's column to a vector over the rows, from an offset on. */
  void add(int variable, double factor, double[] vector, int offset) {
    if (variable >= structurals) {
      vector[offset + variable - structurals] -= factor;
    } else {
      for (int k = start[variable]; k < start[variable + 1]; k++) {
        vector[offset + row[k]] += factor * value[k];
      }
    }
  }

  /** Adds the absolute terms that {@link #add} would add, to a vector over the rows. */
  void addAbsolute(int variable, double factor, double[] vector) {
    if (variable >= structurals) {
      vector[variable - structurals] += Math.abs(factor);
    } else {
      for (int k = start[variable]; k < start[variable + 1]; k++) {
        vector[row[k]] += Math.abs(factor * value[k]);
      }
    }
  }

  /** A variable's value in the program's own units. */
  double unscaleValue(int variable, double scaled) {
    return scaled * size[variable] / boundScale;
  }

  /** A reduced cost in the program's own units. */
  double unscaleReducedCost(int variable, double scaled) {
    return scaled / size[variable] / costScale;
  }

  /** A weight of a row in the program's own units, but for a common factor. */
  double unscaleWeight(int row, double scaled) {
    return scaled / size[structurals + row];
  }

  /** A component of a direction in the program's own units, but for a common factor. */
  double unscaleDirection(int variable, double scaled) {
    return scaled * size[variable];
  }
}
