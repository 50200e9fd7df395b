package dev.reeve.math;

/**
 * A linear program as the simplex method works on it: one logical variable for each row, and all
 * numbers near 1.
 *
 * <p>Row {@code i} becomes {@code A_i x - s_i = 0} with its own bounds on {@code s_i}, so that the
 * right-hand side is zero and ranges, equations and free rows are bounds. Variables 0 to {@code
 * structurals - 1} are the program's columns, the rest its rows; the columns of all of them stand
 * in one sparse array.
 *
 * <p>Rows and columns are scaled by {@link Scales}, costs by the mean of their exponents, bounds by
 * {@link BoundScale}. Only what has changed is read again: cost of {@link #load} is one look at
 * each column and row, and the columns and bounds that changed; all are scaled anew only where the
 * factors are others, which they seldom are though they are often chosen again.
 */
final class ScaledProgram {

  /** Costs this small against the largest do not count for the mean. */
  private static final double NEARLY_NOTHING = 1e-9;

  final int rows;
  final int structurals;

  /** Structural and logical variables together. */
  final int variables;

  final double[] cost;
  final double[] lower;
  final double[] upper;

  /** Where each variable's coefficients begin, and their rows and values by place. */
  final int[] start;

  int[] row = new int[0];
  double[] value = new double[0];

  /** The variables whose bounds the last {@link #load} has changed are the first so many here. */
  final int[] moved;

  int moves;

  /** How many variables have a lower bound above the upper one. */
  int crossed;

  private final LinearProgram source;
  private final Changes changes;
  private final Scales scales;
  private final BoundScale boundScale = new BoundScale();

  /** The program's own coefficients, by place. */
  private double[] original = new double[0];

  /** What they are multiplied by, by place. */
  private double[] scale = new double[0];

  /** One unit of each scaled variable in units of the program, but for {@link #boundScale}. */
  private final double[] size;

  /** The inverse of each, which is exact for a power of two. */
  private final double[] perSize;

  private double costScale = 1;
  private long seen;
  private long costsSeen;
  private long placesSeen = -1;
  private boolean exact = true;

  /** The load at which each variable's coefficients changed last. */
  private final long[] revision;

  private long loads;

  ScaledProgram(LinearProgram source) {
    this.source = source;
    changes = source.changes();
    rows = source.rows();
    structurals = source.columns();
    variables = rows + structurals;
    scales = new Scales(rows, structurals);
    cost = new double[variables];
    lower = new double[variables];
    upper = new double[variables];
    size = new double[variables];
    perSize = new double[variables];
    moved = new int[variables];
    revision = new long[variables];
    start = new int[variables + 1];
  }

  /** From the next load on nothing depends on what the numbers were before. */
  void forget() {
    exact = true;
  }

  /** Reads the program's present numbers, as far as they have changed. */
  void load() {
    loads++;
    moves = 0;
    boolean places = changes.places() != placesSeen;
    if (places) {
      layOut();
    } else if (changes.reachBackTo(seen)) {
      readJournal();
    } else {
      readAll();
    }
    boolean choose = places || !scales.serve() || (exact && !scales.exact());
    boolean rescale = choose && (scales.choose(start, row, original) || places);
    if (rescale) {
      rescale();
      readAllBounds();
    }
    if (rescale || !boundScale.serves()) {
      chooseBoundScale(rescale);
    }
    if (rescale || changes.costs() != costsSeen) {
      loadCosts();
    }
    exact = false;
    seen = changes.now();
    placesSeen = changes.places();
    costsSeen = changes.costs();
  }

  private void layOut() {
    int count = rows;
    for (int j = 0; j < structurals; j++) {
      count += source.entries(j);
    }
    if (row.length < count) {
      row = new int[count + count / 2];
      value = new double[row.length];
      original = new double[row.length];
      scale = new double[row.length];
    }
    int place = 0;
    for (int j = 0; j < structurals; j++) {
      start[j] = place;
      for (int entry = 0; entry < source.entries(j); entry++, place++) {
        row[place] = source.entryRow(j, entry);
        original[place] = source.entryValue(j, entry);
      }
    }
    for (int i = 0; i < rows; i++, place++) {
      start[structurals + i] = place;
      row[place] = i;
      value[place] = -1;
    }
    start[variables] = place;
  }

  private void readJournal() {
    for (long time = seen; time < changes.now(); time++) {
      int variable = changes.variable(time);
      int entry = changes.entry(time);
      if (entry == Changes.BOUNDS) {
        readBounds(variable);
      } else {
        readCoefficient(variable, entry);
      }
    }
  }

  private void readAll() {
    for (int j = 0; j < structurals; j++) {
      for (int entry = 0; entry < start[j + 1] - start[j]; entry++) {
        readCoefficient(j, entry);
      }
    }
    for (int j = 0; j < variables; j++) {
      readBounds(j);
    }
  }

  private void readCoefficient(int j, int entry) {
    int k = start[j] + entry;
    double coefficient = source.entryValue(j, entry);
    if (Changes.differ(coefficient, original[k])) {
      scales.change(k, original[k], coefficient);
      original[k] = coefficient;
      value[k] = coefficient * scale[k];
      revision[j] = loads;
    }
  }

  private void rescale() {
    for (int j = 0; j < structurals; j++) {
      size[j] = scales.column(j);
    }
    for (int i = 0; i < rows; i++) {
      size[structurals + i] = 1 / scales.row(i);
    }
    for (int j = 0; j < variables; j++) {
      perSize[j] = 1 / size[j];
    }
    for (int j = 0; j < structurals; j++) {
      for (int k = start[j]; k < start[j + 1]; k++) {
        scale[k] = size[j] / size[structurals + row[k]];
        value[k] = original[k] * scale[k];
      }
      revision[j] = loads;
    }
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
    costScale = BoundScale.inverseOfMean(sum, count);
    for (int j = 0; j < structurals; j++) {
      cost[j] *= costScale;
    }
  }

  private double sourceLower(int j) {
    return (j < structurals ? source.lower(j) : source.rowLower(j - structurals)) * perSize[j];
  }

  private double sourceUpper(int j) {
    return (j < structurals ? source.upper(j) : source.rowUpper(j - structurals)) * perSize[j];
  }

  private void readBounds(int j) {
    double factor = boundScale.factor();
    double newLower = sourceLower(j);
    double newUpper = sourceUpper(j);
    boolean lowerMoves = Changes.differ(lower[j], newLower * factor);
    boolean upperMoves = Changes.differ(upper[j], newUpper * factor);
    if (lowerMoves) {
      boundScale.change(lower[j] * boundScale.inverse(), newLower);
    }
    if (upperMoves) {
      boundScale.change(upper[j] * boundScale.inverse(), newUpper);
    }
    if (lowerMoves || upperMoves) {
      crossed -= lower[j] > upper[j] ? 1 : 0;
      lower[j] = newLower * factor;
      upper[j] = newUpper * factor;
      crossed += lower[j] > upper[j] ? 1 : 0;
      moved[moves++] = j;
    }
  }

  private void readAllBounds() {
    crossed = 0;
    moves = variables;
    for (int j = 0; j < variables; j++) {
      lower[j] = sourceLower(j) * boundScale.factor();
      upper[j] = sourceUpper(j) * boundScale.factor();
      moved[j] = j;
      crossed += lower[j] > upper[j] ? 1 : 0;
    }
  }

  private void chooseBoundScale(boolean afresh) {
    double factor = boundScale.factor();
    boundScale.choose(lower, upper, afresh);
    if (boundScale.factor() != factor) {
      readAllBounds();
    }
  }

  /** Whether a variable's coefficients have changed since a load, by number. */
  boolean changedSince(int variable, long load) {
    return revision[variable] > load;
  }

  /** Another number for every layout of the coefficients' places. */
  long layout() {
    return placesSeen;
  }

  /** How many loads there were. */
  long loads() {
    return loads;
  }

  /** The inner product of a variable's column with a vector over the rows. */
  double dot(int variable, double[] vector) {
    double sum = 0;
    for (int k = start[variable]; k < start[variable + 1]; k++) {
      sum += value[k] * vector[row[k]];
    }
    return sum;
  }

  /** Adds a multiple of a variable's column to a vector over the rows, from an offset on. */
  void add(int variable, double factor, double[] vector, int offset) {
    for (int k = start[variable]; k < start[variable + 1]; k++) {
      vector[offset + row[k]] += factor * value[k];
    }
  }

  /** Adds the absolute terms that {@link #add} would add, to a vector over the rows. */
  void addAbsolute(int variable, double factor, double[] vector) {
    for (int k = start[variable]; k < start[variable + 1]; k++) {
      vector[row[k]] += Math.abs(factor * value[k]);
    }
  }

  /** A sum of costs times values in the program's own units. */
  double unscaleObjective(double scaled) {
    return scaled / boundScale.factor() / costScale;
  }

  /** A variable's value in the program's own units. */
  double unscaleValue(int variable, double scaled) {
    return scaled * size[variable] / boundScale.factor();
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
