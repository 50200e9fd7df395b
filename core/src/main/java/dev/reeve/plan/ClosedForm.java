package dev.reeve.plan;

import dev.reeve.math.LinearSolver;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import java.util.Optional;

/**
 * The plan where one matrix solve is the whole answer: one tier, each good made by exactly one
 * industry, and no trade, threats, sites, research or programs, balanced.
 *
 * <p>The activity matrix M is then square. With n the needs and {@code r_g = 1/happiness_g} the
 * luxury mix per head, the plan of N people is
 *
 * <pre>w = M⁻¹ N (n + z r),  z = (1 - 1ᵀM⁻¹ n) / (1ᵀM⁻¹ r),</pre>
 *
 * Leontief's quantity system under a labour constraint; {@code 1ᵀM⁻¹} are the labour values.
 * Settlements that share a ruleset share M, so that many of them, each with people and weights of
 * its own, are one matrix product. Not thread-safe.
 */
public final class ClosedForm {

  /** Relative rounding that still counts as 0. */
  private static final double ROUNDING = 1e-12;

  /** Numbers that are worked on at a time: twice 32 KB, beside the weights and what comes of it. */
  private static final int BLOCK = 1 << 12;

  /** A weight without an infinite inverse is finite and at least this, which its bits tell. */
  private static final long LEAST_BITS = Double.doubleToRawLongBits(Double.MIN_NORMAL);

  private static final long MOST_BITS = Double.doubleToRawLongBits(Double.MAX_VALUE);

  /** In place of an infinite inverse: that much of anything is out of reach of any labour. */
  private static final double LARGEST_MIX = 1e300;

  private final LinearSolver linear;
  private final int size;
  private final double[] inverse;
  private final double[] value;
  private final double[] happiness;

  /** Workers by industry for the needs of a head, and what labour they leave. */
  private final double[] needWorkers;

  private final double spare;

  /** Settlements that are planned at a time, so that all of it stays in the cache. */
  private final int block;

  /** Luxuries of a unit of level for each of them, and the workers that make those. */
  private final double[] mix;

  private final double[] mixWorkers;

  private ClosedForm(
      LinearSolver linear, double[] inverse, double[] value, double[] need, double[] happiness) {
    this.linear = linear;
    size = need.length;
    this.inverse = inverse;
    this.value = value;
    this.happiness = happiness;
    needWorkers = new double[size];
    double needed = 0;
    for (int g = 0; g < size; g++) {
      needed += value[g] * need[g];
      for (int j = 0; j < size; j++) {
        needWorkers[j] += inverse[g * size + j] * need[g];
      }
    }
    spare = 1 - needed;
    block = Math.max(1, BLOCK / size);
    mix = new double[size * block];
    mixWorkers = new double[size * block];
  }

  /**
   * The closed form of a ruleset.
   *
   * @param rules the ruleset
   * @param linear solves the system once; used by this closed form alone
   * @return the closed form; empty where the ruleset has a feature that needs the general planner,
   *     or is not productive, so that no plan meets every demand
   */
  public static Optional<ClosedForm> of(Ruleset rules, LinearSolver linear) {
    int n = rules.goods().size();
    if (n == 0 || !hasShape(rules)) {
      return Optional.empty();
    }
    ActivityMatrix activities = new ActivityMatrix(rules);
    double[] matrix = new double[n * n];
    double[] inverse = new double[n * n];
    for (int j = 0; j < n; j++) {
      for (int g = 0; g < n; g++) {
        matrix[j * n + g] = activities.net(j, g);
      }
      inverse[j * n + j] = 1;
    }
    if (linear.factor(n, matrix) != LinearSolver.Outcome.SOLVED
        || linear.solve(n, inverse) != LinearSolver.Outcome.SOLVED) {
      return Optional.empty();
    }
    double[] value = new double[n];
    for (int g = 0; g < n; g++) {
      for (int j = 0; j < n; j++) {
        value[g] += inverse[g * n + j];
      }
      for (int j = 0; j < n; j++) {
        if (inverse[g * n + j] < -ROUNDING * value[g] || value[g] <= 0) {
          return Optional.empty(); // Hawkins-Simon: a productive economy's inverse is not negative
        }
      }
    }
    return Optional.of(
        new ClosedForm(
            linear,
            inverse,
            value,
            rules.goods().stream().mapToDouble(rules::need).toArray(),
            rules.goods().stream().mapToDouble(Good::happiness).toArray()));
  }

  private static boolean hasShape(Ruleset rules) {
    if (rules.objective() != Objective.BALANCED
        || rules.people().tiers().size() != 1
        || rules.industries().size() != rules.goods().size()
        || !rules.programs().isEmpty()
        || !rules.threats().isEmpty()
        || !rules.trade().isEmpty()
        || !rules.research().isEmpty()
        || !rules.emissions().isEmpty()
        || rules.scaled()) {
      return false;
    }
    for (Industry industry : rules.industries()) {
      if (industry.sites() < Double.POSITIVE_INFINITY
          || industry.deposit().isPresent()
          || industry.output().values().stream().filter(amount -> amount > 0).count() != 1) {
        return false;
      }
    }
    return rules.goods().stream()
        .allMatch(
            good ->
                rules.industries().stream()
                        .filter(i -> i.output().getOrDefault(good.id(), 0.0) > 0)
                        .count()
                    == 1);
  }

  /**
   * Number of goods, and of industries.
   *
   * @return the order of M, &gt; 0
   */
  public int size() {
    return size;
  }

  /**
   * The labour value of a good, {@code 1ᵀM⁻¹}.
   *
   * @param good the good's position in the ruleset
   * @return person-cycles per unit, &ge; 0
   */
  public double value(int good) {
    return value[good];
  }

  /**
   * The plan for so many people under the ruleset's own weights.
   *
   * @param people how many people; finite, &gt; 0
   * @param workers workers by industry, written; of length {@link #size}
   * @return the level z; {@code NaN} if the labour does not reach for the needs, so that the
   *     general planner has to say how far it reaches; {@code workers} is then undefined
   */
  public double plan(double people, double[] workers) {
    double[] level = new double[1];
    plan(1, new double[] {people}, happiness, workers, level);
    return level[0];
  }

  /**
   * The plans of many settlements as one matrix product {@code M⁻¹ R} with a column of luxuries for
   * each, the sums of whose columns are {@code 1ᵀM⁻¹ r}; a block of columns at a time, which stays
   * in the cache from one pass to the next. Cost: one product of {@code size × size} by {@code size
   * × settlements}, and for each entry of R a division and a few operations more; nothing is
   * allocated.
   *
   * @param settlements how many
   * @param people people of each settlement; finite, &gt; 0
   * @param weights happiness per unit of each good in each settlement, {@code size × settlements}
   *     by columns; finite, &ge; 0, 0 where the good is not wanted
   * @param workers workers by industry of each settlement, {@code size × settlements} by columns,
   *     written
   * @param levels the level of each settlement, written; {@code NaN} where labour does not reach
   *     for the needs, its column of {@code workers} then undefined
   * @throws IllegalArgumentException if an array is too short or a number out of range
   */
  public void plan(
      int settlements, double[] people, double[] weights, double[] workers, double[] levels) {
    requireLength("people", people, settlements);
    requireLength("weights", weights, size * settlements);
    requireLength("workers", workers, size * settlements);
    requireLength("levels", levels, settlements);
    for (int first = 0; first < settlements; first += block) {
      int columns = Math.min(block, settlements - first);
      mix(first * size, columns * size, weights);
      linear.multiply(size, size, columns, inverse, mix, mixWorkers);
      levels(first, columns, people, levels);
      workers(first, columns, people, levels, workers);
    }
  }

  /** Takes the luxury mix from some weights: their inverses, 0 for what is not wanted. */
  private void mix(int start, int count, double[] weights) {
    // Loops over one array and without a branch: the compiler divides several numbers at a time.
    System.arraycopy(weights, start, mix, 0, count);
    long outside = 0;
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(mix[i]);
      outside |= (bits - LEAST_BITS) | (MOST_BITS - bits);
    }
    for (int i = 0; i < count; i++) {
      mix[i] = 1 / mix[i];
    }
    if (outside < 0) {
      unusualMix(start, count, weights);
    }
  }

  /** The same where a weight is 0, or so small that its inverse is infinite, or none at all. */
  private void unusualMix(int start, int count, double[] weights) {
    for (int i = 0; i < count; i++) {
      double weight = weights[start + i];
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "the weight of good "
                + (start + i) % size
                + " in settlement "
                + (start + i) / size
                + " is "
                + weight
                + "; it must be finite and >= 0");
      }
      mix[i] = weight > 0 ? Math.min(1 / weight, LARGEST_MIX) : 0;
    }
  }

  /** Writes the levels of a block of settlements. */
  private void levels(int first, int columns, double[] people, double[] levels) {
    for (int column = 0; column < columns; column++) {
      int s = first + column;
      if (!(people[s] > 0 && people[s] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "people[" + s + "] is " + people[s] + "; it must be finite and > 0");
      }
      double labour = 0;
      for (int j = 0; j < size; j++) {
        labour += mixWorkers[column * size + j];
      }
      levels[s] = labour > 0 ? Math.max(0, spare) / labour : 0;
      if (spare < -ROUNDING) {
        levels[s] = Double.NaN;
      }
    }
  }

  /** Writes the workers of a block of settlements, by their levels. */
  private void workers(int first, int columns, double[] people, double[] levels, double[] workers) {
    int column = 0;
    for (; column + 4 <= columns; column += 4) {
      workersOfFour(column * size, first + column, people, levels, workers);
    }
    for (; column < columns; column++) {
      int s = first + column;
      for (int j = 0; j < size; j++) {
        workers[s * size + j] =
            people[s] * (needWorkers[j] + levels[s] * mixWorkers[column * size + j]);
      }
    }
  }

  /** The same for four, whose numbers the processor works on at a time: a ruleset's are but few. */
  private void workersOfFour(int from, int s, double[] people, double[] levels, double[] workers) {
    int to = s * size;
    double people0 = people[s];
    double people1 = people[s + 1];
    double people2 = people[s + 2];
    double people3 = people[s + 3];
    double level0 = levels[s];
    double level1 = levels[s + 1];
    double level2 = levels[s + 2];
    double level3 = levels[s + 3];
    for (int j = 0; j < size; j++) {
      double need = needWorkers[j];
      workers[to + j] = people0 * (need + level0 * mixWorkers[from + j]);
      workers[to + size + j] = people1 * (need + level1 * mixWorkers[from + size + j]);
      workers[to + 2 * size + j] = people2 * (need + level2 * mixWorkers[from + 2 * size + j]);
      workers[to + 3 * size + j] = people3 * (need + level3 * mixWorkers[from + 3 * size + j]);
    }
  }

  private static void requireLength(String name, double[] array, int length) {
    if (array.length < length) {
      throw new IllegalArgumentException(
          name + " has length " + array.length + "; it must be at least " + length);
    }
  }
}
