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
            rules.goods().stream().mapToDouble(Good::need).toArray(),
            rules.goods().stream().mapToDouble(Good::happiness).toArray()));
  }

  private static boolean hasShape(Ruleset rules) {
    if (rules.objective() != Objective.BALANCED
        || rules.people().tiers().size() != 1
        || rules.industries().size() != rules.goods().size()
        || !rules.programs().isEmpty()
        || !rules.threats().isEmpty()
        || !rules.trade().isEmpty()
        || !rules.research().isEmpty()) {
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
   * each, the sums of whose columns are {@code 1ᵀM⁻¹ r}; a block of columns at a time. Cost: one
   * product of {@code size × size} by {@code size × settlements}, and a division for each entry of
   * R; nothing is allocated.
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
      for (int column = 0; column < columns; column++) {
        int s = first + column;
        levels[s] = workers(column * size, s, people[s], workers);
      }
    }
  }

  /** Takes the luxury mix from some weights: their inverses, 0 for what is not wanted. */
  private void mix(int start, int count, double[] weights) {
    // Loops without a branch, so that the compiler takes several at a time.
    for (int i = 0; i < count; i++) {
      mix[i] = 1 / weights[start + i];
    }
    long outside = 0;
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(weights[start + i]);
      outside |= (bits - LEAST_BITS) | (MOST_BITS - bits);
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

  /** Writes the workers of one settlement and returns its level. */
  private double workers(int at, int s, double people, double[] workers) {
    if (!(people > 0 && people < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "people[" + s + "] is " + people + "; it must be finite and > 0");
    }
    if (spare < -ROUNDING) {
      return Double.NaN;
    }
    double labour = 0;
    for (int j = 0; j < size; j++) {
      labour += mixWorkers[at + j];
    }
    double level = labour > 0 ? Math.max(0, spare) / labour : 0;
    for (int j = 0; j < size; j++) {
      workers[s * size + j] = people * (needWorkers[j] + level * mixWorkers[at + j]);
    }
    return level;
  }

  private static void requireLength(String name, double[] array, int length) {
    if (array.length < length) {
      throw new IllegalArgumentException(
          name + " has length " + array.length + "; it must be at least " + length);
    }
  }
}
